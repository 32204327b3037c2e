import type { CreateRequest } from '../../src/plugins/publication-schedule/contracts/plans';
import { bootApp, type TestApp } from '../support/boot';
import { SUMMARY, type Data } from '../support/content-months';
import { API, draftedMonth, NINE, planned, refused, TEN, wish } from '../support/schedule-api';
import { staffMember, type StaffMember } from '../support/staff';

let app: TestApp;
let office: StaffMember;
beforeAll(async () => {
  app = await bootApp();
  office = await staffMember(app, 'disclosure-office');
});
afterAll(() => app.stop());

const BERLIN = 'Europe/Berlin';
/** An instant as machines write it. */
const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;

const post = (path: string, body: object, language = 'zh-CN', who = office) =>
  who.client.post(`${API}${path}`).set('Accept-Language', language).send(body);

/** What somebody is told in Chinese and in English. */
async function answers(path: string, body: object, who = office) {
  const zh = refused(await post(path, body, 'zh-CN', who));
  const en = refused(await post(path, body, 'en', who));
  for (const { message } of [zh, en]) expect(message).not.toMatch(INSTANT);
  expect(zh.message).toMatch(/\p{Script=Han}/u);
  expect(en.message).not.toMatch(/\p{Script=Han}/u);
  expect([en.status, en.code]).toEqual([zh.status, zh.code]);
  return { status: zh.status, code: zh.code, zh: zh.message, en: en.message };
}

interface Bad {
  readonly sent: Partial<CreateRequest>;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

const at = (local: string, zone?: string) => ({ local, ...(zone === undefined ? {} : { zone }) });

const BAD: readonly (readonly [what: string, bad: Bad])[] = [
  [
    'a time that the clocks skip',
    {
      sent: { publish: at('2041-03-31T02:30', BERLIN) },
      code: 'SCHEDULE_TIME_IN_GAP',
      zh: '把钟从 2041-03-31 02:00 拨到 2041-03-31 03:00',
      en: 'In Europe/Berlin the clocks go from 2041-03-31 02:00 to 2041-03-31 03:00',
    },
  ],
  [
    'a time that the clocks show twice',
    {
      sent: { publish: at('2041-10-27T02:30', BERLIN) },
      code: 'SCHEDULE_TIME_IN_FOLD',
      ...{ zh: '2041-10-27 02:30 会出现两次', en: '2041-10-27 02:30 comes twice' },
    },
  ],
  [
    'a time that is over',
    {
      sent: { publish: at('2020-01-01T09:00') },
      code: 'SCHEDULE_TIME_PAST',
      zh: '这个时间（2020-01-01 09:00 Asia/Shanghai）已经过去',
      en: 'That time (2020-01-01 09:00 Asia/Shanghai) is over',
    },
  ],
  [
    'a window that ends before it starts',
    {
      sent: { publish: TEN, takeDown: { kind: 'at', ...NINE } },
      code: 'SCHEDULE_WINDOW_ORDER',
      zh: '撤下时间（2041-07-15 09:00 Asia/Shanghai）必须晚于发布时间',
      en: 'It would come down (2041-07-15 09:00 Asia/Shanghai) before it goes out',
    },
  ],
  [
    'taking down what is neither public nor planned to be',
    {
      sent: { takeDown: { kind: 'at', ...NINE } },
      code: 'SCHEDULE_NOTHING_TO_UNPUBLISH',
      ...{ zh: '文档没有公开，也没有安排发布', en: 'neither public nor scheduled to be' },
    },
  ],
  [
    'workdays after a publication that there is none of',
    {
      sent: { takeDown: { kind: 'workdaysAfterPublish', workdays: 5 } },
      code: 'SCHEDULE_WORKDAYS_UNANCHORED',
      ...{ zh: '公示期从发布之日算起', en: 'A notice period counts from the publication' },
    },
  ],
  [
    'half a workday',
    {
      sent: { publish: NINE, takeDown: { kind: 'workdaysAfterPublish', workdays: 0.5 } },
      code: 'SCHEDULE_WORKDAYS_INVALID',
      ...{ zh: '公示期须为 1 至 250 个工作日', en: 'from 1 to 250' },
    },
  ],
  [
    'a zone that is none',
    {
      sent: { publish: at('2041-07-15T09:00', 'Asia/Shanghaj') },
      code: 'SCHEDULE_ZONE_UNKNOWN',
      ...{ zh: '没有“Asia/Shanghaj”这个时区', en: 'There is no time zone “Asia/Shanghaj”' },
    },
  ],
  [
    '29 February of a common year',
    {
      sent: { publish: at('2041-02-29T09:00') },
      code: 'SCHEDULE_TIME_INVALID',
      ...{ zh: '“2041-02-29T09:00”不是有效的时间', en: '“2041-02-29T09:00” is not a time' },
    },
  ],
  [
    'a document that is not there',
    {
      sent: { documentId: 'nothing', publish: NINE },
      code: 'SCHEDULE_DOCUMENT_NOT_FOUND',
      ...{ zh: '没有这份文档，可能已被删除', en: 'There is no such document' },
    },
  ],
  [
    'a locale that is not there',
    {
      sent: { locale: 'en', publish: NINE },
      code: 'SCHEDULE_LOCALE_NOT_FOUND',
      ...{ zh: '文档没有“en”这个语言版本', en: 'no draft in the locale “en”' },
    },
  ],
  [
    'a type without drafts',
    {
      sent: { uid: 'api::department.department', publish: NINE },
      code: 'SCHEDULE_TYPE_UNFIT',
      ...{ zh: '不能安排发布', en: 'there is nothing to schedule' },
    },
  ],
  [
    'neither a publication nor a take-down',
    {
      sent: {},
      code: 'SCHEDULE_INPUT_INVALID',
      ...{ zh: '提交的内容有误：publish', en: 'not as it should be: publish' },
    },
  ],
];

describe('what cannot be planned', () => {
  it.each(BAD)('%s', async (_what, { sent, code, zh, en }) => {
    const told = await answers('/plans', wish(await draftedMonth(app), sent));
    expect(told).toMatchObject({ code, zh: expect.stringContaining(zh) });
    expect(told.en).toContain(en);
  });

  it('29 February of a leap year can, and a gap or fold for which something was chosen', async () => {
    const plan = await planned(office.client, await draftedMonth(app), {
      publish: at('2044-02-29T09:00'),
    });
    expect(plan.plannedAt).toBe('2044-02-29T01:00:00.000Z');
    const folded = await planned(office.client, await draftedMonth(app), {
      publish: { ...at('2041-10-27T02:30', BERLIN), gapOrFold: 'later' },
    });
    expect(folded.plannedAt).toBe('2041-10-27T01:30:00.000Z');
    const { body } = await office.client
      .get(`${API}/plans/${folded.id}`)
      .set('Accept-Language', 'en')
      .expect(200);
    expect(body.zoneNote).toContain(
      '2041-10-27 02:30 (UTC+02:00) and 2041-10-27 02:30 (UTC+01:00)',
    );
  });
});

it('a second plan for one target is told of the first in the time of its zone', async () => {
  const documentId = await draftedMonth(app);
  await planned(office.client, documentId, { publish: at('2041-07-15T03:00', BERLIN) });
  expect(await answers('/plans', wish(documentId, { publish: NINE }))).toMatchObject({
    ...{ status: 409, code: 'SCHEDULE_PLAN_EXISTS' },
    zh: expect.stringContaining('已有同样的计划（2041-07-15 03:00 Europe/Berlin）'),
  });
});

it('somebody who may not publish is told whom to ask', async () => {
  const viceHead = await staffMember(app, 'vice-head');
  const sent = wish(await draftedMonth(app), { publish: NINE });
  expect(await answers('/plans', sent, viceHead)).toMatchObject({
    ...{ status: 403, code: 'SCHEDULE_PUBLISH_RIGHT_NEEDED' },
    en: expect.stringContaining('Ask the department that owns it'),
  });
});

it('a plan that somebody moved meanwhile is not moved again', async () => {
  const plan = await planned(office.client, await draftedMonth(app));
  await post(`/plans/${plan.id}/move`, { version: 1, to: { kind: 'at', ...TEN } }).expect(200);
  const told = await answers(`/plans/${plan.id}/cancel`, { version: 1, reason: '不发了' });
  expect(told).toMatchObject({
    ...{ status: 409, code: 'SCHEDULE_VERSION_CONFLICT' },
    zh: expect.stringContaining('刚刚被别人改过'),
  });
});

it('calling off needs a reason, and what has ended stays so', async () => {
  const plan = await planned(office.client, await draftedMonth(app));
  const blank = await answers(`/plans/${plan.id}/cancel`, { version: 1, reason: '  ' });
  expect(blank).toMatchObject({ status: 400, code: 'SCHEDULE_REASON_NEEDED' });
  await post(`/plans/${plan.id}/cancel`, { version: 1, reason: '不发了' }).expect(200);
  const ended = await answers(`/plans/${plan.id}/resume`, { version: 2 });
  expect(ended).toMatchObject({ status: 409, code: 'SCHEDULE_PLAN_ENDED' });
});

it('what nobody asked for is named', async () => {
  const sent = { ...wish(await draftedMonth(app), { publish: NINE }), colour: 'red' };
  expect(await answers('/plans', sent)).toMatchObject({
    ...{ status: 400, zh: expect.stringContaining('colour') },
  });
  for (const path of ['/plans/0/pause', '/plans/x/pause', '/plans/99999999999/pause']) {
    expect(await answers(path, { version: 1 })).toMatchObject({ code: 'SCHEDULE_PLAN_NOT_FOUND' });
  }
});

describe('a bundle', () => {
  const bundle = (documentIds: readonly string[], changes: Data = {}) => ({
    ...{ title: '开学公示', time: NINE },
    targets: documentIds.map((documentId) => ({
      ...{ uid: SUMMARY, documentId, locale: 'zh-Hans' },
    })),
    ...changes,
  });

  it('has plans, each document once, and is made whole or not at all', async () => {
    const [one, other] = [await draftedMonth(app), await draftedMonth(app)];
    expect((await answers('/bundles', bundle([]))).code).toBe('SCHEDULE_BUNDLE_EMPTY');
    const twice = await answers('/bundles', bundle([one, one]));
    expect(twice.code).toBe('SCHEDULE_BUNDLE_TARGET_TWICE');
    const gone = await answers('/bundles', bundle([one, 'nothing']));
    expect(gone).toMatchObject({ status: 404, code: 'SCHEDULE_DOCUMENT_NOT_FOUND' });
    const { body } = await post('/bundles', bundle([one, other])).expect(201);
    expect(body.plans).toHaveLength(2);
  });

  it('moves and ends whole, its plans do not move alone', async () => {
    const ids = [await draftedMonth(app), await draftedMonth(app)];
    const made = (await post('/bundles', bundle(ids)).expect(201)).body;
    const [first, second] = made.plans;
    const path = `/bundles/${made.bundle.id}`;
    const alone = await answers(`/plans/${first.id}/move`, {
      ...{ version: 1, to: { kind: 'at', ...TEN } },
    });
    expect(alone).toMatchObject({ status: 409, code: 'SCHEDULE_PLAN_IN_BUNDLE' });
    const half = { plans: [{ id: first.id, version: 1 }], to: TEN };
    expect(await answers(`${path}/move`, half)).toMatchObject({
      ...{ status: 409, code: 'SCHEDULE_BUNDLE_CONFLICT' },
    });
    const stale = {
      plans: [
        { id: first.id, version: 1 },
        { id: second.id, version: 7 },
      ],
      to: TEN,
    };
    expect((await answers(`${path}/move`, stale)).code).toBe('SCHEDULE_VERSION_CONFLICT');
    const unmoved = await office.client.get(`${API}${path}`).expect(200);
    expect(unmoved.body.bundle.plannedAt).toBe(made.bundle.plannedAt);
    const whole = [first, second].map(({ id }: Data) => ({ id, version: 1 }));
    const moved = await post(`${path}/move`, { plans: whole, to: TEN }).expect(200);
    expect(moved.body.plans.map(({ time }: Data) => (time as Data)['local'])).toEqual([
      ...[TEN.local, TEN.local],
    ]);
    const versions = [first, second].map(({ id }: Data) => ({ id, version: 2 }));
    await post(`${path}/cancel`, { plans: versions, reason: '改日再发' }).expect(200);
    const ended = await office.client.get(`${API}${path}`).expect(200);
    expect(ended.body).toMatchObject({ bundle: { state: 'calledOff' }, preview: [] });
  });

  it('takes more plans in at its instant, and gives one back by calling it off', async () => {
    const one = await draftedMonth(app);
    const other = await draftedMonth(app);
    const third = await draftedMonth(app);
    const made = (await post('/bundles', bundle([one])).expect(201)).body;
    const path = `/bundles/${made.bundle.id}`;
    const { targets } = bundle([other, third]);
    const grown = await post(`${path}/add`, { targets }).expect(200);
    expect(grown.body.plans).toMatchObject(
      [one, other, third].map((documentId) => ({ documentId, time: NINE, state: 'armed' })),
    );
    const twice = await answers(`${path}/add`, { targets });
    expect(twice.code).toBe('SCHEDULE_BUNDLE_TARGET_TWICE');
    const [, added] = grown.body.plans;
    await post(`/plans/${added.id}/cancel`, { version: 1, reason: '另行公开' }).expect(200);
    expect((await office.client.get(`${API}${path}`)).body.plans[1].state).toBe('cancelled');
    const again = await post(`${path}/add`, { targets: targets.slice(0, 1) }).expect(200);
    expect(again.body.plans).toHaveLength(4);
  });

  it('that has ended takes nothing in', async () => {
    const [one, other] = [await draftedMonth(app), await draftedMonth(app)];
    const made = (await post('/bundles', bundle([one])).expect(201)).body;
    const path = `/bundles/${made.bundle.id}`;
    const plans = [{ id: made.plans[0].id, version: 1 }];
    await post(`${path}/cancel`, { plans, reason: '改日再发' }).expect(200);
    const late = await answers(`${path}/add`, { targets: bundle([other]).targets });
    expect(late).toMatchObject({ status: 409, code: 'SCHEDULE_BUNDLE_ENDED' });
  });

  it('of nobody is not found', async () => {
    const { status } = await office.client.get(`${API}/bundles/999999`);
    expect(status).toBe(404);
  });
});
