import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';
import { publish, SUMMARY, update, wordsIn, type Data } from '../support/content-months';
import {
  API,
  draftedMonth,
  NINE,
  NINE_AT,
  planned,
  refused,
  TEN,
  wish,
} from '../support/schedule-api';
import { staffMember, type StaffMember } from '../support/staff';

let app: TestApp;
let office: StaffMember;
let colleague: StaffMember;
let auditor: StaffMember;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  office = await staffMember(app, 'disclosure-office');
  colleague = await staffMember(app, 'disclosure-office');
  auditor = await staffMember(app, 'auditor');
});
afterAll(() => app.stop());

const post = (path: string, body: object, who = office) =>
  who.client.post(`${API}${path}`).send(body);
const get = (path: string, who = office) => who.client.get(`${API}${path}`);

const calendarDay = (date: string, isWorkday: boolean) =>
  app.strapi.db
    .query('api::calendar-day.calendar-day')
    .create({ data: { date, isWorkday, kind: 'publicHoliday', label: date } });

describe('a plan', () => {
  it('is made for the local time in the zone of the school', async () => {
    const documentId = await draftedMonth(app);
    const { body } = await post('/plans', wish(documentId, { publish: NINE })).expect(201);
    expect(body).toMatchObject({
      warnings: [],
      plans: [
        {
          ...{ verb: 'publish', state: 'armed', plannedAt: NINE_AT, version: 1, documentId },
          time: { local: NINE.local, zone: 'Asia/Shanghai', gapOrFold: 'reject' },
          ...{ typeName: '财务摘要', requester: { id: office.id }, isForeign: false },
          actions: ['move', 'pause', 'runNow', 'cancel'],
        },
      ],
    });
  });

  it('tells who did what with it, in order', async () => {
    const plan = await planned(office.client, await draftedMonth(app));
    const moved = await post(`/plans/${plan.id}/move`, {
      ...{ version: 1, to: { kind: 'at', ...TEN } },
    }).expect(200);
    expect(moved.body.plans[0]).toMatchObject({ version: 2, time: { local: TEN.local } });
    await post(`/plans/${plan.id}/pause`, { version: 2 }, colleague).expect(200);
    await post(`/plans/${plan.id}/resume`, { version: 3 }).expect(200);
    await post(`/plans/${plan.id}/cancel`, { version: 4, reason: '数字有误' }).expect(200);
    const { body } = await get(`/plans/${plan.id}`, auditor).expect(200);
    expect(body.events.map(({ name }: Data) => name)).toEqual([
      ...['cancelled', 'resumed', 'paused', 'moved', 'created'],
    ]);
    expect(body.events[2].by.id).toBe(colleague.id);
    expect(body.events[3].message).toBe(
      '改期：从 2041-07-15 09:00 Asia/Shanghai 改到 2041-07-15 10:00 Asia/Shanghai',
    );
    expect(body.plan).toMatchObject({
      ...{ state: 'cancelled', actions: [], reason: { message: '已取消。原因：数字有误' } },
    });
  });

  it('that is asked to run now is due at once', async () => {
    const plan = await planned(office.client, await draftedMonth(app), { publish: TEN });
    await post(`/plans/${plan.id}/pause`, { version: 1 }).expect(200);
    const { body } = await post(`/plans/${plan.id}/run-now`, { version: 2 }).expect(200);
    expect(body.plans[0].state).toBe('armed');
    expect(Date.parse(body.plans[0].dueAt)).toBeLessThanOrEqual(Date.now());
  });

  it('of a copied database stands still until somebody adopts it', async () => {
    const plan = await planned(office.client, await draftedMonth(app));
    await inUnitOfWork(app.strapi, (unit) =>
      unit.table('schedule_plans').where({ id: plan.id }).update({ installation_id: 'elsewhere' }),
    );
    const shown = (await get(`/plans/${plan.id}`).expect(200)).body.plan;
    expect(shown).toMatchObject({ isForeign: true, actions: ['cancel', 'adopt'] });
    const run = await post(`/plans/${plan.id}/run-now`, { version: 1 });
    expect(refused(run)).toMatchObject({ status: 409, code: 'SCHEDULE_PLAN_FOREIGN' });
    const clerk = await staffMember(app, 'content-editor');
    expect((await post(`/plans/${plan.id}/adopt`, { version: 1 }, clerk)).status).toBe(403);
    const { body } = await post(`/plans/${plan.id}/adopt`, { version: 1 }).expect(200);
    expect(body.plans[0]).toMatchObject({ state: 'armed', isForeign: false });
  });
});

describe('a window', () => {
  it('is two plans made together', async () => {
    const sent = wish(await draftedMonth(app), {
      publish: NINE,
      takeDown: { kind: 'at', local: '2041-08-01T00:00' },
    });
    const { body } = await post('/plans', sent).expect(201);
    expect(body.plans.map(({ verb }: Data) => verb)).toEqual(['publish', 'unpublish']);
    const { body: one } = await get(`/plans/${body.plans[0].id}`).expect(200);
    expect(one.counterpart.id).toBe(body.plans[1].id);
  });

  it('of workdays comes down after the last of them, holidays and make-up days counted', async () => {
    const holidays = ['01', '02', '03', '04', '05', '06', '07'].map((day) => `2043-10-${day}`);
    for (const date of holidays) await calendarDay(date, false);
    // A Sunday on which the school works instead.
    await calendarDay('2043-09-27', true);
    const sent = wish(await draftedMonth(app), {
      publish: { local: '2043-09-25T09:00' },
      takeDown: { kind: 'workdaysAfterPublish', workdays: 5 },
    });
    const { body } = await post('/plans', sent).expect(201);
    expect(body.plans[1]).toMatchObject({ workdays: 5, time: { local: '2043-10-09T00:00' } });
    expect(body.warnings).toEqual([]);
  });

  it('moves with the publication, and says so where a year has no holidays', async () => {
    const sent = wish(await draftedMonth(app), {
      ...{ publish: NINE, takeDown: { kind: 'workdaysAfterPublish', workdays: 5 } },
    });
    const { body } = await post('/plans', sent).expect(201);
    expect(body.plans[1]).toMatchObject({ time: { local: '2041-07-23T00:00' } });
    expect(body.warnings).toEqual([
      {
        code: 'SCHEDULE_CALENDAR_YEAR_MISSING',
        message: expect.stringContaining('没有 2041 年'),
      },
    ]);
    const moved = await post(`/plans/${body.plans[0].id}/move`, {
      ...{ version: 1, to: { kind: 'at', local: '2041-07-16T09:00' } },
    }).expect(200);
    expect(moved.body.plans).toMatchObject([
      { verb: 'publish', time: { local: '2041-07-16T09:00' } },
      { verb: 'unpublish', time: { local: '2041-07-24T00:00' } },
    ]);
  });
});

describe('what is deleted', () => {
  const plansOf = async (documentId: string) => {
    const rows: Data[] = await inUnitOfWork(app.strapi, (unit) =>
      unit.table('schedule_plans').where({ document_id: documentId }).orderBy('id').select('id'),
    );
    const shown = rows.map(({ id }) => get(`/plans/${String(id)}`));
    return (await Promise.all(shown)).map(({ body }) => body.plan);
  };

  it('takes the plans of the document with it, and they say why', async () => {
    const plan = await planned(office.client, await draftedMonth(app));
    await app.strapi.documents(SUMMARY).delete({ documentId: plan.documentId });
    expect(await plansOf(plan.documentId)).toMatchObject([
      {
        state: 'cancelled',
        reason: { code: 'documentDeleted', message: '文档已删除，计划随之取消。' },
      },
    ]);
  });

  it('takes only the plans of the locale with it', async () => {
    const documentId = await draftedMonth(app);
    await update(app, SUMMARY, documentId, 'en', wordsIn('en'));
    await planned(office.client, documentId);
    await planned(office.client, documentId, { locale: 'en' });
    await app.strapi.documents(SUMMARY).delete({ documentId, locale: 'en' });
    expect(await plansOf(documentId)).toMatchObject([
      { state: 'armed', locale: 'zh-Hans' },
      { state: 'cancelled', locale: 'en', reason: { code: 'localeDeleted' } },
    ]);
  });
});

describe('two plans for one target', () => {
  it('the second is told of the first, and takes its place when that is agreed', async () => {
    const documentId = await draftedMonth(app);
    const first = await planned(office.client, documentId);
    const again = wish(documentId, { publish: TEN });
    const answer = await post('/plans', again);
    expect(refused(answer)).toEqual({
      ...{ status: 409, code: 'SCHEDULE_PLAN_EXISTS' },
      message: expect.stringContaining('2041-07-15 09:00 Asia/Shanghai'),
    });
    expect(answer.body.error.details).toMatchObject({ planId: first.id, version: 1 });
    const replaces = [{ id: first.id, version: 1 }];
    await post('/plans', { ...again, replaces }).expect(201);
    expect((await get(`/plans/${first.id}`).expect(200)).body.plan.state).toBe('superseded');
    const stale = await post('/plans', { ...again, replaces });
    expect(refused(stale)).toMatchObject({ status: 409, code: 'SCHEDULE_VERSION_CONFLICT' });
  });

  it('of ten at one moment one is made, and the others are told which', async () => {
    const documentId = await draftedMonth(app);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post('/plans', wish(documentId, { publish: NINE }))),
    );
    const made = answers.filter(({ status }) => status === 201);
    expect(made).toHaveLength(1);
    const planId = made[0]?.body.plans[0].id;
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      expect(answer.body.error.details).toMatchObject({ code: 'SCHEDULE_PLAN_EXISTS', planId });
    }
  });

  it('of a failed replacement nothing is changed', async () => {
    const documentId = await draftedMonth(app);
    const first = await planned(office.client, documentId);
    const past = wish(documentId, {
      ...{ publish: { local: '2020-01-01T09:00' }, replaces: [{ id: first.id, version: 1 }] },
    });
    expect(refused(await post('/plans', past)).code).toBe('SCHEDULE_TIME_PAST');
    expect((await get(`/plans/${first.id}`).expect(200)).body.plan.state).toBe('armed');
  });
});

it('of two people who move one plan the second is told', async () => {
  const plan = await planned(office.client, await draftedMonth(app));
  const move = { version: 1, to: { kind: 'at', ...TEN } };
  await post(`/plans/${plan.id}/move`, move).expect(200);
  const late = { version: 1, to: { kind: 'at', local: '2041-07-15T11:00' } };
  const answer = await post(`/plans/${plan.id}/move`, late, colleague);
  expect(refused(answer)).toMatchObject({ status: 409, code: 'SCHEDULE_VERSION_CONFLICT' });
  expect((await get(`/plans/${plan.id}`)).body.plan.time.local).toBe(TEN.local);
});

describe('many at once', () => {
  it('each by itself, with what became of it', async () => {
    const [one, other, gone] = [
      ...[await draftedMonth(app), await draftedMonth(app), await draftedMonth(app)],
    ];
    const plan = await planned(office.client, one ?? '');
    const cancelled = await planned(office.client, gone ?? '');
    const { body } = await post('/bulk', {
      changes: [
        { kind: 'create', plan: wish(other ?? '', { publish: NINE }) },
        { kind: 'create', plan: wish('nothing', { publish: NINE }) },
        { kind: 'move', id: plan.id, version: 1, to: { kind: 'at', ...TEN } },
        { kind: 'cancel', id: cancelled.id, version: 1, reason: '不发了' },
        { kind: 'cancel', id: cancelled.id, version: 2, reason: '不发了' },
      ],
    }).expect(200);
    expect(body.results.map(({ error }: Data) => (error as Data | null)?.['code'] ?? null)).toEqual(
      [...[null, 'SCHEDULE_DOCUMENT_NOT_FOUND', null, null, 'SCHEDULE_PLAN_ENDED']],
    );
    expect(body.results[2].plans[0].time.local).toBe(TEN.local);
  });
});

describe('lists', () => {
  it('are paged and filtered, and show what the reader may see', async () => {
    const plan = await planned(office.client, await draftedMonth(app), {
      publish: { local: '2042-01-01T09:00' },
    });
    const range = 'from=2042-01-01T00:00:00Z&to=2042-01-02T00:00:00Z';
    const { body } = await get(`/plans?state=armed,paused&uid=${SUMMARY}&${range}`, auditor).expect(
      200,
    );
    expect(body).toMatchObject({ total: 1, plans: [{ id: plan.id, actions: [] }] });
    const bad = await get('/plans?state=gone');
    expect(refused(bad)).toMatchObject({ status: 400, code: 'SCHEDULE_INPUT_INVALID' });
  });

  it('hide what another department owns', async () => {
    const plan = await planned(office.client, await draftedMonth(app));
    const head = await staffMember(app, 'department-head', ['general-affairs']);
    const listed = (await get('/plans', head).expect(200)).body.plans as Data[];
    expect(listed.map(({ id }) => id)).not.toContain(plan.id);
    expect((await get(`/plans/${plan.id}`, head)).status).toBe(404);
    expect((await get(`/documents/${SUMMARY}/${plan.documentId}`, head)).status).toBe(404);
    const states = await get(`/states?uid=${SUMMARY}&documentIds=${plan.documentId}`, head);
    expect(states.body.states).toEqual({});
  });

  it('give the calendar, the panel beside a document and the column of a list', async () => {
    const plan = await planned(office.client, await draftedMonth(app), {
      publish: { local: '2042-02-01T09:00' },
    });
    const calendar = await get('/calendar?from=2042-02-01T00:00:00Z&to=2042-02-02T00:00:00Z');
    expect(calendar.body).toMatchObject({
      ...{ isCut: false, timeZone: 'Asia/Shanghai' },
      entries: [{ planId: plan.id, local: '2042-02-01T09:00', mayMove: true }],
    });
    const document = await get(`/documents/${SUMMARY}/${plan.documentId}?locale=zh-Hans`);
    expect(document.body).toMatchObject({
      ...{ isSchedulable: true, isPublic: false, mayPlan: true, locales: ['zh-Hans'] },
      live: [{ id: plan.id }],
    });
    const states = await get(`/states?uid=${SUMMARY}&documentIds=${plan.documentId},other`);
    expect(states.body.states).toEqual({
      [plan.documentId]: [
        {
          ...{ planId: plan.id, verb: 'publish', state: 'armed', locale: 'zh-Hans' },
          plannedAt: '2042-02-01T01:00:00.000Z',
        },
      ],
    });
    const long = await get('/calendar?from=2042-02-01T00:00:00Z&to=2049-02-02T00:00:00Z');
    expect(refused(long)).toMatchObject({ status: 400, code: 'SCHEDULE_RANGE_INVALID' });
  });

  it('tell whether a document is public as it is drafted', async () => {
    const documentId = await draftedMonth(app);
    const told = async () => {
      const { body } = await get(`/documents/${SUMMARY}/${documentId}?locale=zh-Hans`).expect(200);
      return { isPublic: body.isPublic, isModified: body.isModified };
    };
    expect(await told()).toEqual({ isPublic: false, isModified: false });
    await publish(app, SUMMARY, documentId, 'zh-Hans');
    expect(await told()).toEqual({ isPublic: true, isModified: false });
    await update(app, SUMMARY, documentId, 'zh-Hans', { plainSummary: '水费已更正。' });
    expect(await told()).toEqual({ isPublic: true, isModified: true });
  });

  it('give holidays and make-up days with their names, and the years that nobody has entered', async () => {
    await calendarDay('2044-10-01', false);
    await calendarDay('2044-10-08', true);
    const known = await get('/calendar?from=2044-09-30T16:00:00Z&to=2044-10-08T16:00:00Z');
    expect(known.body).toMatchObject({
      specialDays: [
        { day: '2044-10-01', isWorkday: false, label: '2044-10-01' },
        { day: '2044-10-08', isWorkday: true, label: '2044-10-08' },
      ],
      yearsMissing: [],
    });
    const unknown = await get('/calendar?from=2045-12-31T15:00:00Z&to=2045-12-31T17:00:00Z');
    expect(unknown.body).toMatchObject({ specialDays: [], yearsMissing: [2045, 2046] });
  });

  it('tell what is next, what waits, and whether anything runs', async () => {
    await planned(office.client, await draftedMonth(app));
    const { body } = await get('/overview', auditor).expect(200);
    expect(body.next.length).toBeGreaterThan(0);
    expect(body.types).toContainEqual({ uid: SUMMARY, name: '财务摘要', mayPlan: false });
    const health = await get('/health', auditor).expect(200);
    expect(health.body).toMatchObject({ states: { armed: expect.any(Number) } });
  });
});

describe('who may', () => {
  it('nobody without the permission, and nobody who is not signed in', async () => {
    const other = await staffMember(app, 'protected-reports');
    expect((await get('/plans', other)).status).toBe(403);
    expect((await app.http.get(`${API}/plans`)).status).toBe(401);
    const sent = wish(await draftedMonth(app), { publish: NINE });
    expect((await post('/plans', sent, auditor)).status).toBe(403);
  });

  it('plans only what they may publish', async () => {
    const viceHead = await staffMember(app, 'vice-head');
    const answer = await post('/plans', wish(await draftedMonth(app), { publish: NINE }), viceHead);
    expect(refused(answer)).toMatchObject({
      ...{ status: 403, code: 'SCHEDULE_PUBLISH_RIGHT_NEEDED' },
      message: expect.stringContaining('没有发布这类内容的权限'),
    });
  });
});
