import { randomUUID } from 'node:crypto';

import { bootApp, type TestApp } from '../support/boot';
import { feedbackRows, sendFeedback } from '../support/feedback';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({
    env: { FEEDBACK_RECEIPTS_PER_MINUTE: '30', FEEDBACK_REPORTS_PER_MINUTE: '10' },
  });
});
afterAll(() => app.stop());

it('a thousand guessed receipts are a few answers that tell nothing, and refusals', async () => {
  const statuses = new Map<number, number>();
  for (let count = 0; count < 1000; count += 1) {
    const guess = count.toString().padStart(20, 'A');
    const { status } = await app.http.post('/api/feedback/ticket').send({ receipt: guess });
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect([...statuses.keys()].sort()).toEqual([404, 429]);
  expect(statuses.get(404)).toBeLessThan(200);
  const refused = await app.http.post('/api/feedback/ticket').send({ receipt: 'x' });
  expect([refused.status, Number(refused.headers['retry-after'])]).toEqual([
    429,
    expect.any(Number),
  ]);
  expect(refused.body.error.details.code).toBe('FEEDBACK_TOO_MANY');
});

it('who sends too much is asked to wait, and nothing of it is half there', async () => {
  await sendFeedback(app);
  const before = (await feedbackRows(app, 'tickets')).length;
  const answers = [];
  for (let count = 0; count < 12; count += 1) {
    answers.push(await app.http.put(`/api/feedback/${randomUUID()}`).send({ text: '刷' }));
  }
  const taken = answers.filter(({ status }) => status === 201).length;
  expect(answers.at(-1)?.status).toBe(429);
  expect(await feedbackRows(app, 'tickets')).toHaveLength(before + taken);
});
