import { openDesks, pathOf, type Desks } from '../support/approval-desks';
import { SUMMARY, type Loose } from '../support/content-months';
import { staffMember, type StaffMember } from '../support/staff';

let desks: Desks;
beforeAll(async () => {
  desks = await openDesks();
});
afterAll(() => desks.app.stop());

describe('the inbox', () => {
  it('holds what waits for its reader, in as many queries however long it is', async () => {
    const documentId = await desks.draftedMonth();
    await desks.submit(documentId);
    const mine = async ({ client }: StaffMember, view = 'waitingForMe') => {
      const { body } = await client.get(`/approval/inbox?view=${view}`).expect(200);
      return body.items.map(({ documentId: id }: Loose) => id) as string[];
    };
    expect(await mine(desks.head)).toContain(documentId);
    expect(await mine(desks.viceHead)).not.toContain(documentId);
    expect(await mine(desks.clerk, 'mine')).toContain(documentId);
    expect(await mine(desks.head, 'all')).toContain(documentId);
    const counts = await desks.head.client.get('/approval/counts').expect(200);
    expect(counts.body.waitingForMe).toBe((await mine(desks.head)).length);
    expect(counts.body.gatedTypes).toEqual([SUMMARY]);
    const states = await desks.clerk.client
      .get(`/approval/states?uid=${SUMMARY}&documentIds=${documentId},nobody`)
      .expect(200);
    expect(states.body).toEqual({ isGated: true, states: { [documentId]: 'inReview' } });
  });

  it('decides on several cases, each by itself', async () => {
    const [first, second] = [await desks.draftedMonth(), await desks.draftedMonth()];
    await desks.submit(first);
    await desks.submit(second);
    const { body } = await desks.head.client.get('/approval/inbox').expect(200);
    const of = (id: string) => body.items.find((item: Loose) => item['documentId'] === id);
    const decision = ({ caseId, version, digest }: Loose) => ({
      ...{ caseId, version, seenDigest: digest, requirementKey: 'reviewRequirement' },
      verdict: 'approve',
    });
    const stale = { ...decision(of(second)), version: 99 };
    const answer = await desks.head.client
      .post('/approval/decisions')
      .send({ decisions: [decision(of(first)), stale] })
      .expect(200);
    expect(answer.body.results).toMatchObject([
      { state: 'inReview', error: null },
      { state: null, error: { code: 'APPROVAL_VERSION_CONFLICT' } },
    ]);
  });

  it('of somebody from another department does not tell of this one', async () => {
    const stranger = await staffMember(desks.app, 'department-head', ['teaching']);
    const documentId = await desks.draftedMonth();
    await desks.submit(documentId);
    const { body } = await stranger.client.get('/approval/inbox?view=all').expect(200);
    expect(body.items).toEqual([]);
    await stranger.client.get(pathOf(documentId)).expect(404);
    await stranger.client.get(pathOf(documentId, '/difference')).expect(404);
  });
});
