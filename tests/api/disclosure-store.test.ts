import sample from '../../database/sample/disclosure-catalogue.json';
import sampleCalendar from '../../database/sample/workday-calendar.json';
import { fiscalYear } from '../../src/plugins/disclosure/server/src/domain/calendar/period';
import type { CatalogueItem } from '../../src/plugins/disclosure/server/src/domain/catalogue/catalogue-item';
import { judge } from '../../src/plugins/disclosure/server/src/domain/obligation/standing';
import { findFacts, recordFact } from '../../src/plugins/disclosure/server/src/store/fact-store';
import type * as ItemStore from '../../src/plugins/disclosure/server/src/store/item-store';
import {
  changesOf,
  findObligations,
} from '../../src/plugins/disclosure/server/src/store/obligation-store';
import type * as WaiverStore from '../../src/plugins/disclosure/server/src/store/waiver-store';
import * as tables from '../../src/plugins/disclosure/server/src/tables';
import { generate } from '../../src/plugins/disclosure/server/src/use-cases/generate';
import { waiveObligation } from '../../src/plugins/disclosure/server/src/use-cases/waive';
import { createOwnTables } from '../../src/shared/strapi/own-tables';
import { inUnitOfWork, type UnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { workdayCalendar } from '../../src/shared/workdays';
import { bootApp, compiled, type TestApp } from '../support/boot';
import { dayAt, EVENTS, FACTS, ITEMS, TERMS } from '../support/disclosure-sample';

const AT = '2026-02-10T01:00:00.000Z';
const { asOf } = sample.kpi;
const scene = { calendar: workdayCalendar(sampleCalendar.days), today: asOf, dayAt };
const order = {
  ...{ items: ITEMS, events: EVENTS, terms: TERMS, calendar: scene.calendar },
  ...{ fiscalYearStart: '01-01', span: fiscalYear(2025, '01-01'), dueUntil: asOf, today: asOf },
};

const STORE = 'src/plugins/disclosure/server/src/store';
let app: TestApp;
let items: typeof ItemStore;
let waivers: typeof WaiverStore;
beforeAll(async () => {
  app = await bootApp();
  items = compiled<typeof ItemStore>(`${STORE}/item-store.js`);
  waivers = compiled<typeof WaiverStore>(`${STORE}/waiver-store.js`);
  await createOwnTables(app.strapi, tables.disclosureTables);
});
afterAll(() => app.stop());

const work = <Result>(todo: (unit: UnitOfWork) => Promise<Result>) =>
  inUnitOfWork(app.strapi, todo);
const run = (part: Partial<typeof order> = {}) =>
  work((unit) => generate(unit, { ...order, ...part }, AT));
const all = () => work((unit) => findObligations(unit));

async function count(table: string): Promise<number> {
  const rows = await work(async (unit): Promise<object[]> => unit.table(table).select('id'));
  return rows.length;
}

describe('what is owed', () => {
  it('is what the sample owes, however many generate at once', async () => {
    await work(async (unit) => {
      for (const fact of FACTS) await recordFact(unit, fact);
    });
    const runs = await Promise.all([run(), run(), run()]);
    expect(runs.map(({ added }) => added.length).sort()).toEqual([0, 0, 62]);
    const [obligations, facts] = [await all(), await work((unit) => findFacts(unit))];
    const states = judge(obligations, facts, scene).map(({ standing }) => standing.state);
    const counts = ['onTime', 'late', 'overdue'].map(
      (state) => states.filter((each) => each === state).length,
    );
    expect([obligations.length, ...counts]).toEqual([62, 56, 5, 1]);
  });

  it('does not change when it is generated again, and nothing is written', async () => {
    const before = await all();
    const again = await run();
    expect([again.added, again.changed, again.dropped]).toEqual([[], [], []]);
    expect(await all()).toEqual(before);
    expect(await count(tables.OBLIGATION_CHANGES)).toBe(62);
  });

  it('is found by item, department and due day', async () => {
    const found = await work((unit) =>
      findObligations(unit, {
        ...{ itemNo: '1.3', department: 'finance' },
        ...{ dueFrom: '2025-06-16', dueTo: '2025-08-15' },
      }),
    );
    expect(found.map(({ periodKey }) => periodKey)).toEqual(['2025-05', '2025-06', '2025-07']);
  });

  it('moves with its event, and its history says so', async () => {
    const key = { itemNo: '2.2', periodKey: 'works-new' };
    const events = (startAt: string) => [...EVENTS, { ...key, days: { startAt } }];
    await run({ events: events('2025-12-10'), today: '2025-12-01' });
    await run({ events: events('2025-12-17'), today: '2025-12-09' });
    await run({ today: '2025-12-10' });
    const changes = await work((unit) => changesOf(unit, key));
    expect(
      changes.map(({ kind, dueOnBefore, dueOnAfter }) => [kind, dueOnBefore, dueOnAfter]),
    ).toEqual([
      ['added', null, '2025-12-08'],
      ['changed', '2025-12-08', '2025-12-15'],
      ['dropped', '2025-12-15', null],
    ]);
    expect(await all()).toHaveLength(62);
  });

  it('is as before when something fails in between', async () => {
    const before = await all();
    const events = [...EVENTS, { itemNo: '2.2', periodKey: 'x', days: { startAt: '2025-12-10' } }];
    const failing = work(async (unit) => {
      await generate(unit, { ...order, events }, AT);
      throw new Error('power cut');
    });
    await expect(failing).rejects.toThrow('power cut');
    expect(await all()).toEqual(before);
  });
});

describe('a publication', () => {
  it('counts once, by its first time, whatever is corrected later', async () => {
    const fact = { itemNo: '7.1', periodKey: '2025', contentKey: 'report-2025' };
    await work((unit) => recordFact(unit, { ...fact, publicSince: '2026-02-11T09:00:00+08:00' }));
    await work((unit) => recordFact(unit, { ...fact, publicSince: '2026-03-01T09:00:00+08:00' }));
    expect(await work((unit) => findFacts(unit, '7.1'))).toEqual([
      { ...fact, publicSince: '2026-02-11T01:00:00.000Z' },
    ]);
  });
});

describe('a waiver', () => {
  const key = { itemNo: '2.1', periodKey: '2025-W41' };
  const wish = {
    ...{ reason: '国庆假期后首周', byRole: '分管副校长', on: asOf },
    ...{ mayWaive: true, byId: null, at: AT },
  };
  const ask = (part: Partial<typeof wish> = {}, of = key) =>
    work((unit) => waiveObligation(unit, of, { ...wish, ...part }, scene));

  it.each([
    ['without a reason', { reason: ' ' }, key, 'DISCLOSURE_REASON_NEEDED'],
    ['without the right', { mayWaive: false }, key, 'DISCLOSURE_PERMISSION_NEEDED'],
    ['of nothing', {}, { ...key, periodKey: '2025-W99' }, 'DISCLOSURE_OBLIGATION_NOT_FOUND'],
    ['of what was on time', {}, { ...key, periodKey: '2025-W40' }, 'DISCLOSURE_MET_ON_TIME'],
  ])('%s is refused', async (_name, part, of, code) => {
    expect(await ask(part, of)).toMatchObject({ ok: false, refusal: { code } });
    expect(await count(tables.WAIVERS)).toBe(0);
  });

  it('holds, once, and generating leaves it', async () => {
    expect(await ask()).toMatchObject({ ok: true });
    expect(await ask()).toMatchObject({ refusal: { code: 'DISCLOSURE_WAIVED_ALREADY' } });
    await run({ items: [] });
    const [obligation] = await work((unit) => findObligations(unit, key));
    expect(obligation?.waiver).toEqual({
      ...{ reason: wish.reason, byRole: wish.byRole, on: wish.on },
    });
  });

  it('of somebody slower is refused by the database too', async () => {
    const waiver = { reason: 'x', byRole: 'x', on: asOf };
    const again = work((unit) => waivers.insertWaiver(unit, key, waiver, { byId: null, at: AT }));
    await expect(again).rejects.toMatchObject({ code: 'DISCLOSURE_WAIVED_ALREADY' });
  });
});

describe('an item of the catalogue', () => {
  const stored = (item: CatalogueItem | undefined, version: number) => {
    if (item === undefined) throw new Error('There is no item.');
    return { item, version, at: AT, byId: null };
  };
  const save = (version: number, part: Partial<CatalogueItem> = {}) =>
    work((unit) =>
      items.insertItem(unit, stored({ ...stored(ITEMS[2], 1).item, ...part }, version)),
    );

  it('keeps every version and shows the newest, in the order of the numbers', async () => {
    await work(async (unit) => {
      for (const item of [...ITEMS].reverse()) await items.insertItem(unit, stored(item, 1));
    });
    await save(2, { graceWorkdays: 1 });
    const newest = await work((unit) => items.newestItems(unit));
    expect(newest.map(({ item }) => item.itemNo)).toEqual(ITEMS.map(({ itemNo }) => itemNo));
    expect(newest[2]).toMatchObject({ version: 2, item: { graceWorkdays: 1 } });
    const versions = await work((unit) => items.itemVersions(unit, '1.3'));
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('is not overwritten by somebody who read an older version', async () => {
    await expect(save(2)).rejects.toMatchObject({ code: 'DISCLOSURE_VERSION_CONFLICT' });
    await expect(save(1)).rejects.toMatchObject({ code: 'DISCLOSURE_ITEM_NUMBER_TAKEN' });
    const both = await Promise.allSettled([save(3), save(3)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both).toContainEqual({
      status: 'rejected',
      reason: expect.objectContaining({ code: 'DISCLOSURE_VERSION_CONFLICT' }),
    });
  });
});

describe('the database', () => {
  it.each([tables.ITEMS, tables.FACTS, tables.WAIVERS, tables.OBLIGATION_CHANGES])(
    'lets nobody change or delete rows of %s',
    async (table) => {
      const change = work(async (unit) => {
        await unit.table(table).update({ item_no: '9.9' });
      });
      expect(await change.then(() => 'done', String)).toMatch(/append-only/);
      const removal = work(async (unit) => {
        await unit.table(table).delete();
      });
      expect(await removal.then(() => 'done', String)).toMatch(/append-only/);
    },
  );
});
