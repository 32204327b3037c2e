import type TestAgent from 'supertest/lib/agent';

import { openDesks, OWNER, type Desks } from '../support/approval-desks';
import { SUMMARY, type Loose } from '../support/content-months';
import { codeOfAnswer } from '../support/refusal-codes';
import { staffMember, type StaffMember } from '../support/staff';

let desks: Desks;
beforeAll(async () => {
  desks = await openDesks();
});
afterAll(() => desks.app.stop());

const DAY_MS = 86_400_000;
const dayFromNow = (days: number) =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

const add = (client: TestAgent, body: object) => client.post('/approval/delegations').send(body);

/** The head of the department lets somebody decide from yesterday to tomorrow. */
async function deputyOfHead(): Promise<StaffMember> {
  const deputy = await staffMember(desks.app, 'department-head', [OWNER]);
  const days = { startsOn: dayFromNow(-1), endsOn: dayFromNow(1) };
  const wanted = { fromId: desks.head.id, toId: deputy.id, ...days };
  expect(codeOfAnswer(await add(desks.head.client, wanted))).toBeNull();
  return deputy;
}

describe('a delegation', () => {
  it('is short, and given by whoever has the right or looks after cases', async () => {
    const { head } = desks;
    const deputy = await staffMember(desks.app, 'department-head', [OWNER]);
    const wanted = { fromId: head.id, toId: deputy.id, startsOn: dayFromNow(0) };
    const long = await add(head.client, { ...wanted, endsOn: '2099-01-01' });
    expect(codeOfAnswer(long)).toBe('DELEGATION_TOO_LONG');
    const taken = await add(deputy.client, { ...wanted, endsOn: dayFromNow(9) });
    expect(codeOfAnswer(taken)).toBe('DELEGATION_OF_OTHERS_FORBIDDEN');
  });

  it('lets somebody decide for somebody else until it is revoked', async () => {
    const { head } = desks;
    const deputy = await deputyOfHead();
    const documentId = await desks.draftedMonth();
    await desks.submit(documentId);
    const inbox = await deputy.client.get('/approval/inbox?view=waitingForMe').expect(200);
    const [item] = inbox.body.items.filter((each: Loose) => each['documentId'] === documentId);
    expect(item).toMatchObject({
      mine: [{ requirementKey: 'reviewRequirement', forId: head.id }],
    });
    expect(await desks.decide(documentId, deputy, 'reviewRequirement')).toBe(
      'APPROVAL_NOT_ELIGIBLE',
    );
    const forHead = { forId: head.id };
    expect(await desks.decide(documentId, deputy, 'reviewRequirement', forHead)).toBeNull();
    const [event] = (await desks.shown(documentId))['case'].events.filter(
      ({ name }: Loose) => name === 'decided',
    );
    expect(event).toMatchObject({ by: { id: deputy.id }, for: { id: head.id } });
    const { body } = await head.client.get('/approval/delegations').expect(200);
    const own = body.delegations.find(({ to }: Loose) => to.id === deputy.id);
    await head.client.post(`/approval/delegations/${own.id}/revoke`).expect(200);
    const another = await desks.draftedMonth();
    await desks.submit(another);
    expect(await desks.decide(another, deputy, 'reviewRequirement', forHead)).toBe(
      'APPROVAL_DELEGATION_NOT_IN_FORCE',
    );
  });

  it('opens no way to approve what the delegate or the delegator wrote', async () => {
    const deputy = await deputyOfHead();
    const forHead = { forId: desks.head.id };
    const edited = async ({ client }: StaffMember): Promise<string> => {
      const documentId = await desks.draftedMonth();
      const form = `/content-manager/collection-types/${SUMMARY}/${documentId}?locale=zh-Hans`;
      await client.put(form).send({ plainSummary: '改过' }).expect(200);
      expect(await desks.submit(documentId)).toBeNull();
      return documentId;
    };
    const byDeputy = await desks.decide(
      ...([await edited(deputy), deputy, 'reviewRequirement', forHead] as const),
    );
    const byHead = await desks.decide(
      ...([await edited(desks.head), deputy, 'reviewRequirement', forHead] as const),
    );
    expect([byDeputy, byHead]).toEqual([
      'APPROVAL_ACTOR_IS_EDITOR',
      'APPROVAL_DELEGATOR_IS_EDITOR',
    ]);
  });

  it('that is over comes after those that are not', async () => {
    const { client } = desks.office;
    await deputyOfHead();
    const gone = await deputyOfHead();
    const list = async () => {
      const { body } = await client.get('/approval/delegations').expect(200);
      return body.delegations as Loose[];
    };
    const [newest] = await list();
    expect(newest?.['to'].id).toBe(gone.id);
    await client.post(`/approval/delegations/${newest?.['id']}/revoke`).expect(200);
    const standing = (await list()).map(({ revokedOn }) => revokedOn === null);
    expect(standing).toEqual([...standing].sort((one, other) => Number(other) - Number(one)));
    expect(standing).toContain(false);
  });
});
