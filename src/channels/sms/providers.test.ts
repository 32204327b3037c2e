import { createHmac } from 'node:crypto';
import type { ServerResponse } from 'node:http';

import { startFakeGateway, type FakeGateway } from '../../../tests/support/fake-gateway';
import { createSmsProvider } from './configured-provider';
import { mobileNumber } from './domain/mobile-number';
import type { SmsError } from './sms-provider';
import { type SmsProvider } from './sms-provider';

const SECRET = 'planted-secret-of-24-characters';
const TEXT = '【校务公开】2025年6月财务摘要。';
const NOW = new Date('2025-06-01T00:00:00.900Z');

const to = mobileNumber('13812345678');
const message = () => {
  if (to === null) throw new Error('The number of the test is none');
  return { to, text: TEXT };
};

let gateway: FakeGateway;
const lines: string[] = [];
beforeAll(async () => {
  gateway = await startFakeGateway();
});
beforeEach(() => {
  gateway.calls.length = 0;
  lines.length = 0;
});
afterAll(() => gateway.stop());

function provider(name: 'none' | 'log' | 'http', url = gateway.url): SmsProvider | null {
  return createSmsProvider(
    { provider: name, url, secret: SECRET },
    { log: (line) => lines.push(line), now: () => NOW, timeoutMs: 250 },
  );
}

const viaGateway = (url?: string) => provider('http', url)?.send(message());

it('none is none', () => {
  expect(provider('none')).toBeNull();
});

it('the log tells the number masked, and nothing leaves', async () => {
  expect(await provider('log')?.send(message())).toEqual({ id: expect.any(String) });
  expect(lines).toEqual([expect.stringContaining('138****5678')]);
  expect(lines.join()).not.toMatch(/13812345678|财务/);
  expect(gateway.calls).toEqual([]);
});

it('a gateway is posted number and text, signed', async () => {
  gateway.answer = (response) => response.end('{"id":"gateway-1"}');
  expect(await viaGateway()).toEqual({ id: 'gateway-1' });
  const [{ headers, body }] = gateway.calls as [FakeGateway['calls'][number]];
  const id = String(headers['webhook-id']);
  expect(JSON.parse(body)).toEqual({ id, to: '+8613812345678', text: TEXT });
  expect(headers['webhook-timestamp']).toBe('1748736000');
  const signed = createHmac('sha256', SECRET).update(`${id}.1748736000.${body}`).digest('base64');
  expect(headers['webhook-signature']).toBe(`v1,${signed}`);
  expect(JSON.stringify(headers)).not.toContain(SECRET);
});

const answers =
  (status: number, body = '') =>
  (response: ServerResponse) => {
    response.statusCode = status;
    response.end(body);
  };

it.each([200, 202, 204])('%d means that it was taken', async (status) => {
  gateway.answer = answers(status);
  const sent = await viaGateway();
  expect(sent?.id).toBe(gateway.calls[0]?.headers['webhook-id']);
});

it.each<[string, (response: ServerResponse) => void, SmsError['kind'], number | null]>([
  ['a wrong signature', answers(401), 'refused', 401],
  ['a fault of the gateway', answers(500), 'refused', 500],
  ['an answer that does not come', () => undefined, 'late', null],
  ['an answer that breaks off', (response) => response.destroy(), 'late', null],
  ['an answer of a megabyte', answers(200, 'x'.repeat(1024 * 1024)), 'late', null],
])('%s', async (_name, answer, kind, status) => {
  gateway.answer = answer;
  await expect(viaGateway()).rejects.toMatchObject({ name: 'SmsError', kind, status });
});

it('a redirect is not followed', async () => {
  const elsewhere = await startFakeGateway();
  gateway.answer = (response) => response.writeHead(307, { location: elsewhere.url }).end();
  await expect(viaGateway()).rejects.toMatchObject({ kind: 'refused', status: 307 });
  expect(elsewhere.calls).toEqual([]);
  await elsewhere.stop();
});

it('nobody there; the error holds neither number nor secret', async () => {
  const gone = await startFakeGateway();
  await gone.stop();
  const error = await viaGateway(gone.url)?.catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ kind: 'unreachable' });
  expect(JSON.stringify([(error as Error).message, error])).not.toMatch(/138|planted/);
});
