import { randomUUID } from 'node:crypto';

import { ApiError, createClient, type Client } from '../../src/client';
import { bootApp, type TestApp } from '../support/boot';

let app: TestApp;
let client: Client;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  client = createClient({ url: app.url });
});
afterAll(() => app.stop());

it('reads a list with what belongs to it, typed', async () => {
  const { data, meta } = await client.get('/api/finance-summaries', {
    query: { filters: { period: { $eq: '2025-06' } }, populate: ['totals'], locale: 'en' },
  });
  expect(meta.pagination.total).toBe(1);
  const [june] = data;
  expect(june?.period).toBe('2025-06');
  expect(june?.totals).not.toBeNull();
});

it('reads one by its name for good', async () => {
  const { data } = await client.get('/api/regulations', {});
  const documentId = data[0]?.documentId ?? '';
  const one = await client.get('/api/regulations/{documentId}', { params: { documentId } });
  expect(one.data.documentId).toBe(documentId);
});

it('a refusal says what is possible', async () => {
  const asked = client.get('/api/finance-summaries', { query: { sort: 'nothing:asc' } });
  await expect(asked).rejects.toThrow(ApiError);
  await expect(asked).rejects.toMatchObject({ status: 400 });
  const unknown = client.get('/api/surveys/{slug}', { params: { slug: 'no-such-survey' } });
  await expect(unknown).rejects.toMatchObject({
    status: 404,
    details: { code: 'SURVEY_NOT_FOUND' },
  });
});

it('sends a report, and the same again is the same', async () => {
  const send = (key: string) =>
    client.put('/api/feedback/{key}', {
      params: { key },
      body: { text: '操场的灯晚上不亮', kind: 'suggestion' },
    });
  const key = randomUUID();
  const first = await send(key);
  expect(first.data.isNew).toBe(true);
  expect((await send(key)).data).toMatchObject({ isNew: false, receipt: first.data.receipt });
});
