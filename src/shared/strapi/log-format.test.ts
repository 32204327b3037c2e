import { logFormat } from './log-format';

const MESSAGE = Symbol.for('message');
const now = () => new Date('2026-03-01T02:00:00Z');

function lineOf(style: 'text' | 'json', entry: object, requestId?: string): string {
  const format = logFormat(style, now, () => requestId);
  const made = format.transform({ level: 'info', ...entry }) as { [MESSAGE]?: unknown };
  return String(made[MESSAGE]);
}

it('writes an object a line, with the name of the request and the facts that may be told', () => {
  const line = lineOf('json', { message: 'GET', route: '/api', status: 200, ms: 3 }, 'request-1');
  expect(JSON.parse(line)).toEqual({
    ...{ time: '2026-03-01T02:00:00.000Z', level: 'info', message: 'GET' },
    ...{ requestId: 'request-1', route: '/api', status: 200, ms: 3 },
  });
});

it('knows the name of a request that is answered outside of a context, and only that', () => {
  const entry = { message: 'GET', requestId: 'request-2' };
  expect(JSON.parse(lineOf('json', entry))).toMatchObject({ requestId: 'request-2' });
  expect(lineOf('text', entry)).toContain('GET (request-2)');
  expect(lineOf('json', { message: 'GET', requestId: { private: 1 } })).not.toContain('private');
});

it('leaves out what else was handed over', () => {
  const entry = { message: 'saved', answers: { q1: 'private' }, ip: '10.1.2.3', body: 'private' };
  expect(lineOf('json', entry)).not.toMatch(/private|10\.1\.2\.3/);
});

it.each(['json', 'text'] as const)('tells errors with their trace, blotted out: %s', (style) => {
  const error = new Error('no letter to li.lei@school.example');
  for (const entry of [Object.assign(error, { level: 'info' }), { message: 'failed', error }]) {
    const format = logFormat(style, now, () => undefined);
    const made = format.transform(entry as { level: string }) as { [MESSAGE]?: unknown };
    const line = String(made[MESSAGE]);
    expect(line).toContain('log-format.test');
    expect(line).toContain('[mail]');
    expect(line).not.toContain('li.lei');
  }
});

it('keeps a JSON line one line, whatever it says', () => {
  expect(lineOf('json', { message: 'one\ntwo' }).split('\n')).toHaveLength(1);
});

it('writes for people: the time, the level, the words, the request', () => {
  expect(lineOf('text', { message: 'Saved' }, 'request-1')).toBe(
    '[2026-03-01T02:00:00.000Z] info: Saved (request-1)',
  );
});
