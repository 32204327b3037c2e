import type TestAgent from 'supertest/lib/agent';

import { fullPolicy, openDesks, OWNER, type Desks } from '../support/approval-desks';
import { DEPARTMENT, type Loose } from '../support/content-months';
import { codeOfAnswer } from '../support/refusal-codes';

let desks: Desks;
beforeAll(async () => {
  desks = await openDesks();
});
afterAll(() => desks.app.stop());

describe('policies', () => {
  it('are saved as versions, with what is wrong with them', async () => {
    const policy = fullPolicy({
      conditions: [{ kind: 'present', field: 'nothing', present: true }],
    });
    const save = (client: TestAgent, version: number, body: object = policy) =>
      client.put('/approval/policies/other').send({ version, policy: body });
    expect(codeOfAnswer(await save(desks.viceHead.client, 0))).toBe('403');
    expect(codeOfAnswer(await save(desks.office.client, 0, { ...policy, steps: [] }))).toBe(
      'POLICY_INVALID',
    );
    expect(
      codeOfAnswer(await save(desks.office.client, 0, { ...policy, contentType: DEPARTMENT })),
    ).toBe('POLICY_TYPE_UNFIT');
    expect(codeOfAnswer(await save(desks.office.client, 0))).toBeNull();
    expect(codeOfAnswer(await save(desks.office.client, 0))).toBe('POLICY_VERSION_CONFLICT');
    const { body } = await desks.office.client.get('/approval/policies').expect(200);
    const saved = body.policies.find(({ policy: { key } }: Loose) => key === 'other');
    expect(saved).toMatchObject({
      ...{ changedBy: { id: desks.office.id }, problems: [{ code: 'POLICY_FIELD_UNKNOWN' }] },
      liveCases: 0,
    });
    expect(
      codeOfAnswer(await save(desks.office.client, 1, { ...policy, enabled: false })),
    ).toBeNull();
  });

  it('tell who could approve today', async () => {
    const simulate = (submitterId: number | null) =>
      desks.office.client.post('/approval/policies/simulate').send({
        ...{ policy: { ...fullPolicy(), key: 'x', version: 1 }, ownerDepartment: OWNER },
        submitterId,
      });
    const { body } = await simulate(null).expect(200);
    expect(body.requirements[0]).toMatchObject({
      able: [{ by: { id: desks.head.id } }],
      deadlock: null,
    });
    expect(body.departments.length).toBeGreaterThan(1);
    const own = await simulate(desks.head.id).expect(200);
    expect(own.body).toMatchObject({
      ...{ isDeadlocked: true },
      requirements: [{ deadlock: 'onlyAuthorsEligible' }, {}, {}],
    });
  });
});
