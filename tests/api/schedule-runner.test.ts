import { setTimeout as wait } from 'node:timers/promises';

import { bootApp, type TestApp } from '../support/boot';
import { API, draftedMonth, TEN, wish } from '../support/schedule-api';
import { staffMember } from '../support/staff';

let app: TestApp;

beforeAll(async () => {
  app = await bootApp({ seed: 'sample', env: { SCHEDULE_RUNNER: 'true' } });
});
afterAll(() => app.stop());

describe('the engine of a process', () => {
  it('carries out what somebody asks for, by itself', async () => {
    const { client } = await staffMember(app, 'disclosure-office');
    const documentId = await draftedMonth(app);
    const { body } = await client
      .post(`${API}/plans`)
      .send(wish(documentId, { publish: TEN }))
      .expect(201);
    const [plan] = body.plans;
    await client.post(`${API}/plans/${plan.id}/run-now`).send({ version: 1 }).expect(200);
    for (;;) {
      const now = await client.get(`${API}/plans/${plan.id}`).expect(200);
      if (now.body.plan.state === 'done') break;
      expect(['armed', 'claimed']).toContain(now.body.plan.state);
      await wait(50);
    }
  });
});
