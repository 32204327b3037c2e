import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, compiled, type TestApp } from '../support/boot';
import { cacheServiceOf } from '../support/cached';

const { showFigures } = compiled<typeof import('../../src/shared/strapi/metrics')>(
  'src/shared/strapi/metrics.js',
);

const TOKEN = 'a-token-of-the-tests-only';
const MESSAGE = Symbol.for('message');

let app: TestApp;
afterAll(() => app.stop());

describe('metrics without a token that is set', () => {
  beforeAll(async () => {
    app = await bootApp();
  });
  afterAll(() => app.stop());

  it('have no address', async () => {
    await app.http.get('/metrics').expect(404);
    await app.http.get('/metrics').set('Authorization', 'Bearer ').expect(404);
  });
});

describe('with a token', () => {
  beforeAll(async () => {
    const kept = { CACHE_ENABLED: 'true' };
    const env = { METRICS_TOKEN: TOKEN, LOG_LEVEL: 'http', LOG_FORMAT: 'json', ...kept };
    app = await bootApp({ env });
    for (const transport of app.strapi.log.transports) transport.silent = true;
  });

  const scrape = async () =>
    (await app.http.get('/metrics').set('Authorization', `Bearer ${TOKEN}`).expect(200)).text;

  it.each([undefined, 'Bearer wrong', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`, TOKEN])(
    'metrics are told to nobody else: %s',
    async (authorization) => {
      const request = app.http.get('/metrics');
      if (authorization !== undefined) void request.set('Authorization', authorization);
      const { headers, text } = await request.expect(401);
      expect(headers['www-authenticate']).toContain('Bearer');
      expect(text).not.toContain('school_');
    },
  );

  it('metrics are in the format that Prometheus reads', async () => {
    await app.http.get('/api/terms').expect(200);
    const { types, samples } = parsed(await scrape());
    expect([...types.keys()]).toEqual(
      expect.arrayContaining([
        ...['school_request_seconds', 'school_requests_in_flight'],
        ...['school_event_loop_delay_seconds', 'school_process_memory_bytes'],
        ...['school_database_connections', 'school_approval_outbox_lag_seconds'],
        ...['school_disclosure_outbox_messages', 'school_survey_outbox_messages'],
        ...['school_schedule_lag_seconds', 'school_survey_answers_total'],
        ...['school_kept_answers_total', 'school_kept_bytes'],
      ]),
    );
    for (const { family, value } of samples) {
      expect(types.has(family)).toBe(true);
      expect(value).not.toBeNaN();
    }
    expect(valueOf(samples, 'school_requests_in_flight')).toBe(1);
  });

  it('requests are counted by route template, whatever clients ask for', async () => {
    for (let number = 0; number < 40; number += 1) {
      await app.http.get(`/api/terms/number-${number}`).expect(404);
      await app.http.get(`/nothing-${number}/here?number=${number}`);
    }
    const { samples } = parsed(await scrape());
    const counts = samples.filter(({ name }) => name === 'school_request_seconds_count');
    const routes = new Set(counts.map(({ labels }) => labels.route));
    expect([...routes].filter((route) => route?.includes('number'))).toEqual([]);
    const one = counts.find(({ labels }) => labels.route === '/api/terms/:id');
    expect(one).toMatchObject({ value: 40, labels: { method: 'GET', status: '4xx' } });
    const buckets = samples.filter(
      ({ name, labels }) =>
        name === 'school_request_seconds_bucket' && labels.route === '/api/terms/:id',
    );
    const cumulated = buckets.map(({ value }) => value);
    expect(cumulated).toEqual(cumulated.toSorted((one_, other) => one_ - other));
    expect(buckets.at(-1)).toMatchObject({ value: 40, labels: { le: '+Inf' } });
  });

  it('a figure that cannot be read is missed and counted, the others are told', async () => {
    const figure = { help: 'For the test', kind: 'gauge' } as const;
    showFigures(app.strapi, [
      {
        ...{ ...figure, name: 'school_test_broken' },
        read: () => Promise.reject(new Error('no answer')),
      },
      {
        ...{ ...figure, name: 'school_test_labels', labels: ['name'] },
        read: () => [{ labels: { name: 'with "quotes" and \n lines' }, value: 2 }],
      },
    ]);
    await scrape();
    const { samples } = parsed(await scrape());
    expect(samples.some(({ name }) => name === 'school_test_broken')).toBe(false);
    const failures = samples.filter(({ name }) => name === 'school_metrics_failures_total');
    expect(failures).toEqual([expect.objectContaining({ labels: { name: 'school_test_broken' } })]);
    expect(valueOf(samples, 'school_test_labels')).toBe(2);
  });

  /** What is logged while something is done, line by line. */
  async function logged(work: () => Promise<unknown>): Promise<readonly Record<string, unknown>[]> {
    const lines: string[] = [];
    const listen = (entry: Record<symbol, unknown>) => lines.push(String(entry[MESSAGE]));
    app.strapi.log.on('data', listen);
    await work();
    app.strapi.log.off('data', listen);
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  it('every line of a request carries its name, which is in the answer too', async () => {
    const names = ['proxy-0001', 'proxy-0002'];
    const { hits } = cacheServiceOf(app).figures();
    const lines = await logged(async () => {
      for (const name of names) {
        const answer = await app.http.get('/api/budgets').set('X-Request-Id', name).expect(200);
        expect(answer.headers['x-request-id']).toBe(name);
      }
    });
    // The second came out of the cache.
    expect(cacheServiceOf(app).figures().hits).toBe(hits + 1);
    expect(lines).toEqual(
      names.map((requestId) =>
        expect.objectContaining({
          ...{ requestId, level: 'http', method: 'GET', route: '/api/budgets' },
          ...{ status: 200, ms: expect.any(Number), time: expect.stringMatching(/^\d{4}-.*Z$/) },
        }),
      ),
    );
  });

  it('a kept answer that is not modified has a name and a line too', async () => {
    const { headers } = await app.http.get('/api/budgets').expect(200);
    const tag = String(headers.etag);
    const lines = await logged(async () => {
      const answer = await app.http.get('/api/budgets').set('If-None-Match', tag).expect(304);
      expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    });
    expect(lines).toEqual([expect.objectContaining({ route: '/api/budgets', status: 304 })]);
  });

  it.each(['short', 'with blanks in it', `${'x'.repeat(65)}`, '{"level":"error"}'])(
    'a name that is not well formed is replaced: %s',
    async (name) => {
      const { headers } = await app.http.get('/api/terms').set('X-Request-Id', name);
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('no address, search, receipt or token is in the log', async () => {
    const lines = await logged(async () => {
      await app.http.get('/api/search').query({ q: 'li.lei@school.example', locale: 'zh-Hans' });
      await app.http.get('/api/surveys/canteen/receipts/private-receipt');
      await app.http.get('/s/canteen?token=private-token').set('Authorization', 'Bearer private');
    });
    expect(lines).toHaveLength(3);
    expect(JSON.stringify(lines)).not.toMatch(/private|li\.lei|127\.0\.0\.1|::1/);
  });

  it('a statement that fails names no values', async () => {
    const failing = inUnitOfWork(app.strapi, async (unit) => {
      await unit.table('own_table_versions').insert({ owner: 'private-value', nothing: 1 });
    });
    const error: unknown = await failing.catch((reason: unknown) => reason);
    expect(String(error)).not.toContain('private-value');
    expect(String(error)).toContain('own_table_versions');
  });
});

interface Sample {
  readonly name: string;
  readonly family: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const LABEL = `[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"`;
const SAMPLE = new RegExp(`^(${NAME})(?:\\{(${LABEL}(?:,${LABEL})*)?\\})? (\\S+)$`);
const TYPE = new RegExp(`^# TYPE (${NAME}) (counter|gauge|histogram)$`);

/** The text format 0.0.4, read strictly: any other line is an error. */
function parsed(text: string) {
  const types = new Map<string, string>();
  const samples: Sample[] = [];
  expect(text.endsWith('\n')).toBe(true);
  for (const line of text.split('\n').filter((each) => each !== '')) {
    if (line.startsWith('# HELP ')) continue;
    const type = TYPE.exec(line);
    if (type !== null) {
      expect(types.has(type[1] ?? '')).toBe(false);
      types.set(type[1] ?? '', type[2] ?? '');
      continue;
    }
    const sample = SAMPLE.exec(line);
    if (sample === null) throw new Error(`Not of the format: ${line}`);
    const [, name = '', labels = '', value = ''] = sample;
    const pairs = labels.match(new RegExp(LABEL, 'g')) ?? [];
    samples.push({
      name,
      family: types.has(name) ? name : name.replace(/_(bucket|sum|count)$/, ''),
      labels: Object.fromEntries(
        pairs.map((pair) => [
          pair.slice(0, pair.indexOf('=')),
          pair.slice(pair.indexOf('"') + 1, -1),
        ]),
      ),
      value: value === '+Inf' ? Infinity : Number(value),
    });
  }
  return { types, samples };
}

const valueOf = (samples: readonly Sample[], wanted: string) =>
  samples.find(({ name }) => name === wanted)?.value;
