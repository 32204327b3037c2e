import type TestAgent from 'supertest/lib/agent';

import catalogue from '../../database/sample/disclosure-catalogue.json';
import { catalogueDefinition } from '../../src/seed/disclosure-rules';
import { AGENDA_KINDS } from '../../src/plugins/disclosure/server/src/domain/working-group/agenda';
import { inUnitOfWork, poolOutsideTransactions } from '../../src/shared/strapi/unit-of-work';
import { bootApp, compiled, type TestApp } from '../support/boot';
import { publishingAt } from '../support/clock';
import {
  create,
  freshYear,
  monthData,
  publish,
  publishedMonths,
  SUMMARY,
  update,
  type Loose,
} from '../support/content-months';
import { sendFeedback } from '../support/feedback';
import { staffMember, type StaffMember } from '../support/staff';

const { asOf } = catalogue.kpi;
const MONTHLY = '1.3';

let app: TestApp;
let office: StaffMember;
let clerk: StaffMember;
let head: StaffMember;
let auditor: StaffMember;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  office = await staffMember(app, 'disclosure-office');
  clerk = await staffMember(app, 'content-editor');
  head = await staffMember(app, 'department-head', ['finance']);
  auditor = await staffMember(app, 'auditor');
});
afterAll(() => app.stop());

const rowsIn = (table: string, where: object = {}): Promise<readonly Loose[]> =>
  inUnitOfWork(app.strapi, (unit) => unit.table(table).where(where).select('*'));

const definition = (itemNo: string, part: object = {}) => {
  const item = catalogue.items.find((one) => one.itemNo === itemNo);
  if (item === undefined) throw new Error(`The sample has no item ${itemNo}`);
  return { ...catalogueDefinition(item), ...part };
};

const save = (who: TestAgent, itemNo: string, body: object) =>
  who.put(`/disclosure/items/${itemNo}`).send(body);

const versionOf = async (itemNo: string): Promise<number> => {
  const { body } = await office.client.get(`/disclosure/items/${itemNo}`).expect(200);
  return body.item.version;
};

const owed = async (itemNo: string): Promise<readonly Loose[]> => {
  const { body } = await office.client.get('/disclosure/obligations').query({ itemNo }).expect(200);
  return [...(body.obligations as Loose[])].reverse();
};

interface Obligations {
  generate(order: object): Promise<{ added: readonly object[]; warnings: readonly Loose[] }>;
  noteEvents(events: readonly object[], at: string): Promise<void>;
}
const service = (): Obligations => app.strapi.plugin('disclosure').service('obligations');

const newItem = (itemNo: string, part: object) => ({
  ...definition(MONTHLY),
  ...{ itemNo, titles: { 'zh-Hans': `试验事项 ${itemNo}` }, measuredTo: null },
  ...part,
});

describe('who may do what', () => {
  it.each([
    ['auditor', 'get', '/disclosure/due', 200],
    ['auditor', 'get', '/disclosure/report', 200],
    ['auditor', 'post', '/disclosure/generate', 403],
    ['auditor', 'post', '/disclosure/obligations/7.1/2025/waive', 403],
    ['auditor', 'post', '/disclosure/obligations/7.1/2025/draft', 403],
    ['clerk', 'get', '/disclosure/items', 200],
    ['clerk', 'put', '/disclosure/items/1.3', 403],
    ['clerk', 'post', '/disclosure/obligations/7.1/2025/waive', 403],
    ['head', 'get', '/disclosure/due', 200],
    ['head', 'post', '/disclosure/obligations/7.1/2025/waive', 403],
    ['head', 'post', '/disclosure/evaluation/methods', 403],
    ['office', 'post', '/disclosure/generate', 200],
  ] as const)('%s %s %s: %i', async (name, method, path, status) => {
    const { client } = { auditor, clerk, head, office }[name];
    expect((await client[method](path).send(method === 'get' ? undefined : {})).status).toBe(
      status,
    );
  });

  it('tells heads their own department', async () => {
    const { body } = await head.client.get('/disclosure/due').expect(200);
    expect(body.ownDepartments).toEqual(['finance']);
  });
});

describe('what is due', () => {
  it('is overdue first, then week by week, as it stood on the day', async () => {
    const [today, last] = ['2025-04-16', '2025-05-16'];
    const open = catalogue.obligations.filter(
      ({ dueOn, firstPublishedAt }) =>
        dueOn <= last && (firstPublishedAt === null || firstPublishedAt.slice(0, 10) > today),
    );
    const { body } = await office.client
      .get('/disclosure/due')
      .query({ asOf: today, days: 30 })
      .expect(200);
    const dueDays = (some: readonly Loose[]) => some.map(({ dueOn }) => dueOn);
    expect(dueDays(body.overdue)).toEqual(['2025-04-15']);
    expect(body.overdue[0]).toMatchObject({ itemNo: MONTHLY, periodKey: '2025-03' });
    const inWeeks = body.weeks.flatMap(({ obligations }: Loose) => obligations) as Loose[];
    expect(dueDays([...body.overdue, ...inWeeks]).sort()).toEqual(
      open.map(({ dueOn }) => dueOn).sort(),
    );
    for (const { week, startOn, endOn, obligations } of body.weeks as Loose[]) {
      expect(obligations.every((one: Loose) => one.week === week)).toBe(true);
      expect(obligations.every(({ dueOn }: Loose) => dueOn >= startOn && dueOn <= endOn)).toBe(
        true,
      );
    }
    const final = await office.client.get('/disclosure/due').query({ asOf }).expect(200);
    expect(final.body.overdue).toMatchObject([
      {
        ...{ itemNo: '7.1', periodKey: '2025', daysOverdue: 10, title: '信息公开年度报告' },
        sentence: '应在 2026-01-31 前公开，已逾期 10 天（7 个工作日），仍未公开。',
      },
    ]);
  });

  it('is known of no day to come', async () => {
    const { body } = await office.client
      .get('/disclosure/due')
      .query({ asOf: '2999-01-01' })
      .expect(400);
    expect(body.error.details.code).toBe('DISCLOSURE_INPUT_INVALID');
  });
});

describe('an item of the catalogue', () => {
  it('changes by versions, and the past stays as it was owed', async () => {
    const past = async () => (await owed(MONTHLY)).filter(({ endOn }) => endOn < '2026-01-01');
    const before = await past();
    expect(before).toHaveLength(12);
    const version = await versionOf(MONTHLY);
    const dueRule = { type: 'afterPeriod', day: 5, shift: 'previousWorkday' };
    const saved = await save(office.client, MONTHLY, {
      ...{ version, item: definition(MONTHLY, { dueRule }) },
    }).expect(200);
    expect(saved.body).toMatchObject({ version: version + 1 });
    expect(await past()).toEqual(before);
    const { body } = await office.client.get(`/disclosure/items/${MONTHLY}`).expect(200);
    expect(body.versions.slice(0, 2)).toMatchObject([
      { version: version + 1, ruleText: '期满后次月 5 日前，遇非工作日提前' },
      { version, ruleText: '期满后次月 15 日前，遇非工作日顺延' },
    ]);
    const late = await save(office.client, MONTHLY, { version, item: definition(MONTHLY) });
    expect([late.status, late.body.error.details.code]).toEqual([
      409,
      'DISCLOSURE_VERSION_CONFLICT',
    ]);
  });

  it.each([
    ['a number that is taken', '7.1', 0, {}, 409, 'DISCLOSURE_ITEM_NUMBER_TAKEN'],
    ['the 30th of February', '9.8', 0, { dueRule: { type: 'fixed', monthDay: '02-30' } }, 400, ''],
    ['a department that is none', '9.8', 0, { ownerDepartment: 'nowhere' }, 400, ''],
    ['an unknown key', '9.8', 0, { surprise: 1 }, 400, ''],
    ['a rule that does not fit', '9.8', 0, { cadence: 'event' }, 400, ''],
  ])('with %s is refused', async (_name, itemNo, version, part, status, code) => {
    const item = { ...newItem(itemNo, {}), ...part };
    const { body } = await save(office.client, itemNo, { version, item }).expect(status);
    expect(body.error.details.code).toBe(code || 'DISCLOSURE_ITEM_INVALID');
    expect(body.error.message).not.toBe('');
  });

  it('is due on the 31st where there is one, else on the last day, with a warning for a year without data', async () => {
    const item = newItem('9.1', {
      ...{ dueRule: { type: 'afterPeriod', day: 31 }, measuredFrom: '2027-01-01' },
    });
    await save(office.client, '9.1', { version: 0, item }).expect(200);
    const leap = newItem('9.2', {
      ...{ cadence: 'annual', dueRule: { type: 'fixed', monthDay: '02-29' } },
      measuredFrom: '2027-01-01',
    });
    await save(office.client, '9.2', { version: 0, item: leap }).expect(200);
    const workday = newItem('9.3', { measuredFrom: '2027-01-01' });
    await save(office.client, '9.3', { version: 0, item: workday }).expect(200);
    const { warnings } = await service().generate({
      at: new Date().toISOString(),
      span: { startOn: '2027-01-01', endOn: '2028-12-31' },
    });
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'calendarYearMissing', year: 2027 }),
    );
    const days = async (itemNo: string, keys: readonly string[]) =>
      (await owed(itemNo))
        .filter(({ periodKey }) => keys.includes(periodKey))
        .map(({ periodKey, dueOn }) => [periodKey, dueOn]);
    expect(await days('9.1', ['2027-01', '2027-03', '2028-01'])).toEqual([
      ['2027-01', '2027-02-28'],
      ['2027-03', '2027-04-30'],
      ['2028-01', '2028-02-29'],
    ]);
    expect(await days('9.2', ['2027', '2028'])).toEqual([
      ['2027', '2028-02-29'],
      ['2028', '2029-02-28'],
    ]);
    // Monday to Friday: 15 August 2027 is a Sunday.
    expect(await days('9.3', ['2027-07'])).toEqual([['2027-07', '2027-08-16']]);
    expect((await owed('9.3'))[0]?.unknownYears).toEqual([2027]);
  });
});

describe('a publication', () => {
  it('is a fact of the transaction that publishes, the first one for ever', async () => {
    const year = freshYear();
    const [documentId = ''] = await publishedMonths(app, year, 1);
    const key = { item_no: MONTHLY, period_key: `${year}-01` };
    const [fact] = await rowsIn('disclosure_facts', key);
    expect(fact).toMatchObject({ content_key: `fin-${year}-01` });
    await update(app, SUMMARY, documentId, 'zh-Hans', {
      ...{ plainSummary: '更正后的摘要', correctionReason: '数字有误' },
    });
    await publish(app, SUMMARY, documentId);
    expect(await rowsIn('disclosure_facts', key)).toEqual([fact]);
  });

  it('that fails leaves no fact', async () => {
    const year = freshYear();
    const documentId = await create(app, SUMMARY, monthData(year, 1));
    const undone = inUnitOfWork(app.strapi, async () => {
      await publish(app, SUMMARY, documentId);
      throw new Error('power cut');
    });
    await expect(undone).rejects.toThrow('power cut');
    expect(await rowsIn('disclosure_facts', { period_key: `${year}-01` })).toEqual([]);
  });

  it('stays true after it was taken down', async () => {
    const year = freshYear();
    const documentId = await create(app, SUMMARY, monthData(year, 1));
    await publishingAt('2025-03-03T09:00:00+08:00', () => publish(app, SUMMARY, documentId));
    const facts = await rowsIn('disclosure_facts', { period_key: `${year}-01` });
    expect(facts).toMatchObject([{ public_since: '2025-03-03T01:00:00.000Z' }]);
    await office.client
      .post(`/transparency/withdrawals/${SUMMARY}/${documentId}`)
      .send({ verb: 'unpublish', locale: 'zh-Hans', reason: '数字有误' })
      .expect(204);
    expect(await rowsIn('disclosure_facts', { period_key: `${year}-01` })).toEqual(facts);
  });
});

describe('an event', () => {
  it('of a draft is owed, moves along, and its document is not named in public', async () => {
    const startAt = (day: string) => ({ startAt: `${day}T08:00:00+08:00` });
    const version = await versionOf('2.2');
    const item = definition('2.2', { measuredTo: null });
    await save(office.client, '2.2', { version, item }).expect(200);
    const documentId = await create(app, 'api::works-notice.works-notice', {
      ...{ title: '电梯检修', kind: 'repair', ...startAt('2026-12-30') },
      endAt: '2026-12-31T18:00:00+08:00',
    });
    const find = async () => {
      await service().generate({ at: '2026-12-01T01:00:00.000Z' });
      return (await owed('2.2')).filter(({ triggerOn }) => triggerOn > '2026-12-01');
    };
    const [first, ...none] = await find();
    expect([first, none]).toMatchObject([{ dueOn: '2026-12-28', triggerOn: '2026-12-30' }, []]);
    await update(app, 'api::works-notice.works-notice', documentId, 'zh-Hans', {
      ...startAt('2026-12-24'),
    });
    const moved = await find();
    expect(moved).toMatchObject([{ dueOn: '2026-12-22' }]);
    const { body } = await app.http.get('/api/disclosure/catalogue').expect(200);
    const shown = body.data.find((one: Loose) => one.itemNo === '2.2');
    expect(JSON.stringify(body)).not.toContain(String(moved[0]?.periodKey));
    expect(shown.next ?? shown.current).toMatchObject({ periodKey: null });
    const history = await office.client
      .get(`/disclosure/obligations/2.2/${String(moved[0]?.periodKey)}`)
      .expect(200);
    expect(history.body.events.map(({ kind }: Loose) => kind)).toEqual(['added', 'changed']);
  });
});

describe('a draft for what is due', () => {
  it('starts from the lines of the month before, once', async () => {
    const version = await versionOf(MONTHLY);
    const now = new Date();
    const [year, month] = [now.getUTCFullYear(), now.getUTCMonth() + 1];
    const period = `${year}-${String(month).padStart(2, '0')}`;
    const item = definition(MONTHLY, { measuredFrom: `${period}-01`, measuredTo: null });
    await save(office.client, MONTHLY, { version, item }).expect(200);
    const before = month === 1 ? ([year - 1, 12] as const) : ([year, month - 1] as const);
    await create(app, SUMMARY, monthData(...before, { openingBalanceFen: 1_000_000 }));
    const path = `/disclosure/obligations/${MONTHLY}/${period}/draft`;
    await auditor.client.post(path).expect(403);
    const { body } = await head.client.post(path).expect(200);
    expect(body).toMatchObject({ contentType: SUMMARY, isNew: true, locale: 'zh-Hans' });
    const row = await app.strapi.documents(SUMMARY).findOne({
      documentId: body.documentId,
      populate: { expenditureLines: true, incomeLines: true, ownerDepartment: true } as never,
    });
    const draft = row as unknown as Loose;
    expect(draft.period).toBe(period);
    expect(
      draft.expenditureLines.map((line: Loose) => [line.economicCode, line.amountFen]),
    ).toEqual([
      ['30205', null],
      ['30213', null],
    ]);
    expect(draft.ownerDepartment).toMatchObject({ code: 'finance' });
    const again = await head.client.post(path).expect(200);
    expect(again.body).toEqual({ ...body, isNew: false });
    const stranger = await staffMember(app, 'department-head', ['canteen']);
    await stranger.client.post(path).expect(403);
  });

  it('is not opened for what is met', async () => {
    const { body } = await clerk.client
      .post(`/disclosure/obligations/${MONTHLY}/2025-06/draft`)
      .expect(409);
    expect(body.error.details.code).toBe('DISCLOSURE_NOTHING_OPEN');
  });
});

describe('a reading of the public', () => {
  it('asks the database a bounded number of times', async () => {
    const asked: string[] = [];
    const listen = ({ sql }: { sql: string }) => asked.push(sql);
    const knex = poolOutsideTransactions(app.strapi);
    knex.on('query', listen);
    // Whoever sends a cookie is answered anew, and not out of the cache.
    const ANEW = { Cookie: 'a=b' };
    // The loops of the process ask in between: the fewest of three readings is the reading's own.
    const count = async (path: string) => {
      const counts: number[] = [];
      while (counts.length < 3) {
        asked.length = 0;
        await app.http.get(path).set(ANEW).query({ asOf }).expect(200);
        counts.push(asked.length);
      }
      return Math.min(...counts);
    };
    const counts = [
      await count('/api/disclosure/catalogue'),
      await count('/api/disclosure/report'),
    ];
    knex.off('query', listen);
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[0]).toBeLessThan(35);
    expect(counts[1]).toBeLessThan(60);
  });
});

describe('a waiver', () => {
  const path = '/disclosure/obligations/7.1/2025/waive';

  it('needs a reason, which everybody reads, but not who gave it', async () => {
    const refused = await office.client.post(path).send({ reason: ' ' }).expect(400);
    expect(refused.body.error.details.code).toBe('DISCLOSURE_REASON_NEEDED');
    const reason = '报告格式由主管部门改订，并入下一年度';
    const { body } = await office.client.post(path).send({ reason }).expect(200);
    expect(body).toMatchObject({ state: 'waived', waiver: { reason } });
    const again = await office.client.post(path).send({ reason }).expect(409);
    expect(again.body.error.details.code).toBe('DISCLOSURE_WAIVED_ALREADY');
    const sentenceOf = (answer: { readonly body: Loose }) =>
      answer.body.data.find((one: Loose) => one.itemNo === '7.1').current.sentence;
    const open = await app.http.get('/api/disclosure/catalogue').expect(200);
    expect(sentenceOf(open)).toContain(reason);
    const before = await app.http.get('/api/disclosure/catalogue').query({ asOf }).expect(200);
    expect(sentenceOf(before)).toContain('仍未公开');
    expect(open.text).not.toContain('校务公开办');
    expect(open.text).not.toContain(office.email);
    const history = await office.client.get('/disclosure/obligations/7.1/2025').expect(200);
    expect(history.body.events.at(-1)).toMatchObject({ kind: 'waived', reason });
  });

  it('of nothing is told so', async () => {
    const { body } = await office.client
      .post('/disclosure/obligations/7.1/1999/waive')
      .send({ reason: 'x' })
      .expect(404);
    expect(body.error.details.code).toBe('DISCLOSURE_OBLIGATION_NOT_FOUND');
  });
});

describe('reminders', () => {
  it('go to the people of the department, never twice', async () => {
    const { remind } = compiled<
      typeof import('../../src/plugins/disclosure/server/src/notify/reminders')
    >('src/plugins/disclosure/server/src/notify/reminders.js');
    const item = definition('2.2', { itemNo: '9.4', measuredTo: null });
    await save(office.client, '9.4', { version: 0, item }).expect(200);
    await service().noteEvents(
      [{ itemNo: '9.4', periodKey: 'noted-works', days: { startAt: '2026-12-10' } }],
      '2026-11-20T01:00:00.000Z',
    );
    await service().generate({ at: '2026-11-20T01:00:00.000Z' });
    const own = await staffMember(app, 'department-head', ['general-affairs']);
    const now = new Date('2026-12-07T01:00:00.000Z');
    const [first, second] = await Promise.all([remind(app.strapi, now), remind(app.strapi, now)]);
    expect([first, second].sort()[0]).toBe(0);
    expect(await remind(app.strapi, now)).toBe(0);
    const letters = (await rowsIn('disclosure_outbox')).map(({ body }) => JSON.parse(body));
    const mine = letters.filter(({ userId }) => userId === own.id);
    const told = mine.flatMap(({ lines }) => lines.map((line: Loose) => line.periodKey));
    expect(told.filter((key: string) => key === 'noted-works')).toHaveLength(1);
  });
});

describe('readability', () => {
  it('is measured while writing, with advice', async () => {
    const { body } = await clerk.client
      .post('/disclosure/readability')
      .send({ summary: '予以核销款项。', body: [`${'甲'.repeat(60)}。`] })
      .expect(200);
    expect(body.readability.score).toBeLessThan(body.target);
    expect(body.readability.jargon).toContainEqual({ term: '款项', count: 1, plain: '钱' });
    expect(body.readability.penalties.map(({ advice }: Loose) => advice)).toContainEqual(
      expect.stringContaining('请拆成短句'),
    );
    const english = await clerk.client
      .post('/disclosure/readability')
      .send({ summary: 'Plain English.' })
      .expect(200);
    expect(english.body.readability).toBeNull();
  });
});

describe('the evaluation', () => {
  const read = async () => {
    const query = { from: '2025-01-01', to: asOf, asOf };
    const { body } = await office.client.get('/disclosure/evaluation').query(query).expect(200);
    return body as Loose;
  };

  it('shows a score with its weights, and what was answered to weak indicators', async () => {
    const before = await read();
    expect(before.evaluation.methodVersion).toBe(1);
    expect(before.evaluation.totalX100).toEqual(expect.any(Number));
    expect(before.unanswered).toContain('timeliness');
    const empty = await office.client
      .post('/disclosure/evaluation/responses')
      .send({ indicator: 'timeliness' })
      .expect(400);
    expect(empty.body.error.details.code).toBe('DISCLOSURE_ANSWER_NEEDED');
  });

  it('keeps earlier methods for earlier windows', async () => {
    const { body } = await office.client.get('/disclosure/evaluation/methods').expect(200);
    const [{ method }] = body.methods as [Loose];
    const next = { ...method, version: 2, validFrom: '2026-07-01' };
    const wrong = { ...next, indicators: method.indicators.slice(1) };
    await office.client.post('/disclosure/evaluation/methods').send({ method: wrong }).expect(400);
    await office.client.post('/disclosure/evaluation/methods').send({ method: next }).expect(200);
    await office.client.post('/disclosure/evaluation/methods').send({ method: next }).expect(409);
    expect((await read()).evaluation.methodVersion).toBe(1);
    const now = await office.client.get('/disclosure/evaluation').expect(200);
    expect(now.body.evaluation.methodVersion).toBe(2);
  });
});

describe('the working group', () => {
  it('has an agenda of what is overdue, with names and departments', async () => {
    const { body } = await office.client.get('/disclosure/agenda').query({ asOf }).expect(200);
    const kinds = new Set(body.points.map(({ kind }: Loose) => kind));
    expect([...kinds]).toEqual(
      [...AGENDA_KINDS].filter((kind) => kinds.has(kind)), // in the order of the agenda
    );
    expect(kinds).toContain('weakIndicator');
    expect(kinds).toContain('findingOverdue');
    for (const point of body.points as Loose[]) {
      expect([point.key, point.sentence]).toEqual([point.key, expect.stringContaining(point.name)]);
    }
  });

  it('sees for which themes no rule is in force, and of which nothing was ever published', async () => {
    const on = async (day: string) => {
      const { body } = await office.client
        .get('/disclosure/theme-gaps')
        .query({ asOf: day })
        .expect(200);
      return body as Loose;
    };
    expect(await on(asOf)).toEqual({
      ...{ asOf, gaps: [] },
      unpublished: [{ key: 'governance', name: '组织与评估' }],
    });
    // The rules on participation came into force on 1 September.
    const before = await on('2025-08-31');
    expect(before.gaps).toEqual([{ key: 'participation', name: '民主参与' }]);
    expect((await on('2025-09-01')).gaps).toEqual([]);
    const agenda = await office.client.get('/disclosure/agenda').query({ asOf: '2025-08-31' });
    expect(agenda.body.points).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'themeGap', key: 'participation', sentence: '“民主参与”方面没有现行制度。' },
        ...{ department: null, dueOn: null },
      }),
    );
  });

  it('sees complaints by notice of works, before it was told and since', async () => {
    const read = async () => {
      const { body } = await office.client.get('/disclosure/works-complaints').expect(200);
      return body as Loose;
    };
    const quiet = await read();
    expect(quiet.notices).toHaveLength(4);
    expect(quiet).toMatchObject({ perNoticeX100: 0, perNoticeLateX100: 0, withoutNotice: 0 });
    const late = quiet.notices.find(({ isOnTime }: Loose) => !isOnTime) as Loose;
    expect(late).toMatchObject({ key: 'works-2025-04', before: 0, after: 0 });
    await sendFeedback(app, { kind: 'complaint', text: '跑道太吵', about: late.key });
    await sendFeedback(app, { kind: 'question', text: '跑道哪天开放', about: late.key });
    await sendFeedback(app, { kind: 'complaint', text: '数字看不懂', about: 'fin-2025-06' });
    const told = await read();
    expect(told.notices).toContainEqual({ ...late, after: 1 });
    expect(told).toMatchObject({
      ...{ perNoticeX100: 25, perNoticeLateX100: 100 },
      withoutNotice: 0,
    });
  });
});
