import type TestAgent from 'supertest/lib/agent';

import type { CreateRequest } from '../../src/plugins/publication-schedule/contracts/plans';
import {
  approve,
  savePolicy,
  simplePolicy,
  simpleStaff,
  type Staff,
} from '../support/approval-stage';
import { bootApp, type TestApp } from '../support/boot';
import { storedRows, SUMMARY, type Data } from '../support/content-months';
import { API, draftedMonth, NINE, planned, TEN, wish } from '../support/schedule-api';
import { staffMember, type StaffMember } from '../support/staff';

let app: TestApp;
let staff: Staff;
let office: StaffMember;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  staff = await simpleStaff(app);
  office = await staffMember(app, 'disclosure-office');
});
afterAll(() => app.stop());

const published = async (documentId: string) =>
  (await storedRows(app, SUMMARY, { documentId })).filter((row) => row.publishedAt !== null);

async function preview(
  asked: { readonly planIds?: readonly number[]; readonly wanted?: readonly CreateRequest[] },
  client: TestAgent = office.client,
): Promise<Data[]> {
  const { body } = await client.post(`${API}/preview`).send(asked).expect(200);
  return body.previews;
}

const codesOf = ({ reasons }: Data) => (reasons as Data[]).map(({ code }) => code);

describe('a preview of what is wanted', () => {
  it('says when it would go out, and publishes nothing', async () => {
    const documentId = await draftedMonth(app);
    const berlin = {
      local: '2041-10-27T02:30',
      zone: 'Europe/Berlin',
      gapOrFold: 'earlier' as const,
    };
    const [one] = await preview({ wanted: [wish(documentId, { publish: berlin })] });
    expect(one).toMatchObject({
      ...{ planId: null, outcome: 'runs', order: 1, reasons: [], verb: 'publish' },
      ...{ plannedAt: '2041-10-27T00:30:00.000Z', local: '2041-10-27T02:30', offset: '+02:00' },
      zoneNote: expect.stringContaining('出现两次'),
    });
    expect(await published(documentId)).toEqual([]);
    const { body } = await office.client.get(`${API}/documents/${SUMMARY}/${documentId}`);
    expect(body).toMatchObject({ live: [], ended: [] });
  });

  it('shows both ends of a window in their order, though nothing is public yet', async () => {
    const documentId = await draftedMonth(app);
    const window = { publish: NINE, takeDown: { kind: 'at' as const, ...TEN } };
    const previews = await preview({ wanted: [wish(documentId, window)] });
    expect(previews).toMatchObject([
      { verb: 'publish', outcome: 'runs', order: 1 },
      { verb: 'unpublish', outcome: 'runs', order: 2 },
    ]);
    expect(await published(documentId)).toEqual([]);
  });

  it('says why it cannot be made, and nothing is made', async () => {
    const documentId = await draftedMonth(app);
    const [past, nothing] = await preview({
      wanted: [
        wish(documentId, { publish: { local: '2020-01-01T09:00' } }),
        wish('nothing', { publish: NINE }),
      ],
    });
    expect(past).toMatchObject({ outcome: 'refused', order: null });
    expect(codesOf(past ?? {})).toEqual(['SCHEDULE_TIME_PAST']);
    expect(codesOf(nothing ?? {})).toEqual(['SCHEDULE_DOCUMENT_NOT_FOUND']);
  });
});

describe('a preview of plans that are there', () => {
  it('tells what the rules of the content would refuse, in words', async () => {
    // The lines are missing, without which a month is not published.
    const documentId = await draftedMonth(app, { expenditureLines: [], plainSummary: null });
    const plan = await planned(office.client, documentId);
    const [one] = await preview({ planIds: [plan.id] });
    expect(one).toMatchObject({ planId: plan.id, outcome: 'needsAttention', order: null });
    expect(codesOf(one ?? {})).toHaveLength(1);
    expect((one?.['reasons'] as Data[])[0]?.['message']).not.toContain('请按各项提示修改');
    expect(await published(documentId)).toEqual([]);
    const { body } = await office.client.get(`${API}/plans/${plan.id}`);
    expect(body.plan).toMatchObject({ state: 'armed', version: 1 });
  });

  it('tells what is not approved, and that it runs once it is', async () => {
    await savePolicy(app, 'summary', simplePolicy());
    const documentId = await draftedMonth(app);
    const plan = await planned(office.client, documentId);
    const [waiting] = await preview({ planIds: [plan.id] });
    expect(waiting).toMatchObject({ outcome: 'needsAttention' });
    expect(codesOf(waiting ?? {})).toEqual(['approvalMissing']);
    await approve(app, staff, documentId);
    const [approved] = await preview({ planIds: [plan.id] });
    expect(approved).toMatchObject({ outcome: 'runs', reasons: [], order: 1 });
    expect(await published(documentId)).toEqual([]);
  });

  it('of an atomic bundle: one that is not approved keeps all of them back', async () => {
    const [ready, waiting] = [await draftedMonth(app), await draftedMonth(app)];
    await approve(app, staff, ready);
    const targets = [ready, waiting].map((documentId) => ({
      ...{ uid: SUMMARY, documentId, locale: 'zh-Hans' },
    }));
    const { body } = await office.client
      .post(`${API}/bundles`)
      .send({ title: '两个月', time: NINE, targets })
      .expect(201);
    expect(body.preview.map(codesOf)).toEqual([['bundleBlocked'], ['approvalMissing']]);
    expect(body.bundle).toMatchObject({ state: 'waiting', plans: 2, mode: 'atomic' });
    const { body: list } = await office.client.get(`${API}/bundles`).expect(200);
    expect(list.bundles[0]).toMatchObject({ id: body.bundle.id, title: '两个月' });
  });

  it('tells that whoever made it may publish no longer', async () => {
    const leaver = await staffMember(app, 'disclosure-office');
    const plan = await planned(leaver.client, await draftedMonth(app));
    await app.strapi.db
      .query('admin::user')
      .update({ where: { id: leaver.id }, data: { isActive: false } });
    const [one] = await preview({ planIds: [plan.id] });
    expect(codesOf(one ?? {})).toEqual(['requesterLostRight']);
  });
});
