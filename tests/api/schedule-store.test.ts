import { createOwnTables } from '../../src/shared/strapi/own-tables';
import { inUnitOfWork, type UnitOfWork } from '../../src/shared/strapi/unit-of-work';
import type { Command } from '../../src/plugins/publication-schedule/server/src/domain/plan/commands';
import type {
  Plan,
  StateKind,
} from '../../src/plugins/publication-schedule/server/src/domain/plan/plan';
import { zonedTime } from '../../src/plugins/publication-schedule/server/src/domain/time/zoned-time';
import {
  findBundle,
  insertBundle,
} from '../../src/plugins/publication-schedule/server/src/store/bundle-store';
import {
  readClock,
  type DueClock,
} from '../../src/plugins/publication-schedule/server/src/store/database-clock';
import {
  findDuePlans,
  findExpiredLeases,
  nextDueAt,
  writeClaim,
  writeUnderLease,
} from '../../src/plugins/publication-schedule/server/src/store/due-store';
import type { KeptPlan } from '../../src/plugins/publication-schedule/server/src/store/plan-rows';
import {
  appendRun,
  findRuns,
  type Run,
} from '../../src/plugins/publication-schedule/server/src/store/run-store';
import {
  beat,
  findRunners,
  forgetRunners,
} from '../../src/plugins/publication-schedule/server/src/store/runner-store';
import {
  PLANS,
  RUNNERS,
  scheduleTables,
} from '../../src/plugins/publication-schedule/server/src/tables';
import { bootApp, compiled, type TestApp } from '../support/boot';
import {
  CLERK,
  DUE,
  LATER,
  NOW,
  TARGET,
  armed,
  claimed,
  commands,
  planAfter,
} from '../support/schedule-plans';

const { claim, fail } = commands;
const AT_DUE = { at: DUE };
const NOTES = { title: '七月财务公开', at: NOW };

// The running app's own copy: errors of its database are no `Error` to a module of the test.
const {
  findLivePlan,
  findPlan,
  findPlansBetween,
  findPlansOf,
  findPlansOfBundle,
  insertPlan,
  savePlan,
} = compiled<typeof import('../../src/plugins/publication-schedule/server/src/store/plan-store')>(
  'src/plugins/publication-schedule/server/src/store/plan-store.js',
);

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
  await createOwnTables(app.strapi, scheduleTables);
});
afterAll(() => app.stop());

const work = <Result>(todo: (unit: UnitOfWork) => Promise<Result>) =>
  inUnitOfWork(app.strapi, todo);

beforeEach(() =>
  work(async (unit) => {
    await unit.table(PLANS).delete();
    await unit.table(RUNNERS).delete();
  }),
);

async function kept(plan: Plan): Promise<KeptPlan> {
  const found = await work(async (unit) => findPlan(unit, await insertPlan(unit, plan, NOTES)));
  if (found === null) throw new Error('The plan is not there');
  return found;
}

const of = (documentId: string) => ({ target: { ...TARGET, documentId } });
const cancel: Command = { kind: 'cancel', by: CLERK, reason: 'x' };
const refuse: Command = {
  ...{ kind: 'refuse', token: 'token', reason: { code: 'approvalMissing', details: { n: 1 } } },
};
const succeed: Command = { kind: 'succeed', token: 'token', entries: 2 };

describe('a plan that is kept', () => {
  it.each<[StateKind, () => Plan]>([
    ['armed', armed],
    ['paused', () => planAfter(armed(), { kind: 'pause', by: CLERK })],
    ['claimed', claimed],
    ['retryWait', () => planAfter(claimed(), fail(), AT_DUE)],
    ['needsAttention', () => planAfter(claimed(), refuse, AT_DUE)],
    ['failed', () => planAfter(claimed(), fail({ isPermanent: true }), AT_DUE)],
    ['missed', () => planAfter(armed(), claim(), { at: LATER })],
    ['done', () => planAfter(claimed(), succeed, AT_DUE)],
    ['cancelled', () => planAfter(armed(), cancel)],
    ['superseded', () => planAfter(armed(), { kind: 'supersede', by: CLERK })],
  ])('comes back as it was: %s', async (_state, make) => {
    const plan = make();
    expect(await kept(plan)).toEqual({
      ...{ id: expect.any(Number), title: NOTES.title, changedAt: NOTES.at, plan },
    });
  });

  it('is found by its target, its document, its bundle and its day', async () => {
    const { id } = await kept(armed({ bundleId: 7, isAnnounceable: true }));
    const other = await kept(armed(of('other')));
    const range = { from: DUE, to: LATER };
    const found = await work(async (unit) => [
      (await findLivePlan(unit, 'publish', TARGET))?.id,
      ...(await findPlansOf(unit, TARGET)).map((it) => it.id),
      ...(await findPlansOfBundle(unit, 7)).map((it) => it.id),
    ]);
    expect(found).toEqual([id, id, id]);
    const ofDay = await work((unit) => findPlansBetween(unit, range, 10));
    expect(ofDay.map((it) => it.id)).toEqual([id, other.id]);
    const before = { from: NOW, to: DUE };
    expect(await work((unit) => findPlansBetween(unit, before, 10))).toEqual([]);
    expect(await work((unit) => findLivePlan(unit, 'unpublish', TARGET))).toBeNull();
  });
});

describe('live plans', () => {
  it('of one target and verb: of twelve at once one is kept', async () => {
    const results = await Promise.allSettled(Array.from({ length: 12 }, () => kept(armed())));
    const refused = results.flatMap((it) => (it.status === 'rejected' ? [it.reason] : []));
    expect(refused).toHaveLength(11);
    for (const reason of refused) expect(reason).toMatchObject({ code: 'SCHEDULE_PLAN_EXISTS' });
  });

  it('come one after the other, and any number of ended ones stays', async () => {
    for (let round = 0; round < 3; round += 1) {
      const plan = await kept(armed());
      await work((unit) => savePlan(unit, plan, planAfter(plan.plan, cancel), NOTES));
    }
    await kept(armed());
    expect(await work((unit) => findPlansOf(unit, TARGET))).toHaveLength(4);
  });
});

it('of two people who changed what they both read, the second is told', async () => {
  const read = await kept(armed());
  const to = planAfter(read.plan, commands.move());
  await work((unit) => savePlan(unit, read, to, NOTES));
  await expect(
    work((unit) => savePlan(unit, read, planAfter(read.plan, cancel), NOTES)),
  ).rejects.toMatchObject({ code: 'SCHEDULE_VERSION_CONFLICT' });
  expect((await work((unit) => findPlan(unit, read.id)))?.plan).toEqual(to);
});

describe('claiming', () => {
  const tryClaim = (read: KeptPlan, clock: DueClock, token = 'token') => {
    const to = planAfter(read.plan, claim({ token }), AT_DUE);
    return work((unit) => writeClaim(unit, read, to, { clock, at: DUE }));
  };

  it('of eight at once, one gets the plan', async () => {
    const read = await kept(armed());
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, no) => tryClaim(read, AT_DUE, `token-${no}`)),
    );
    expect(results.filter(Boolean)).toHaveLength(1);
    const after = await work((unit) => findPlan(unit, read.id));
    expect(after?.plan).toMatchObject({ fence: 1, state: { kind: 'claimed' } });
  });

  it('never comes early, though the clock of the process is ahead', async () => {
    const far = await kept(armed({ time: zonedTime('2999-01-01T00:00') }));
    const to = planAfter(far.plan, claim(), { at: '2999-01-01T00:00:00.000Z' });
    const write = { clock: 'database', at: DUE } as const;
    expect(await work((unit) => writeClaim(unit, far, to, write))).toBe(false);
    expect(await tryClaim(await kept(armed(of('near'))), { at: NOW })).toBe(false);
  });

  it('goes by the clock of the database', async () => {
    const now = await work((unit) => readClock(unit, 'database'));
    expect(new Date(now).toISOString()).toBe(now);
    const plan = armed();
    const past = { ...plan, state: { kind: 'armed', dueAt: '2020-01-01T00:00:00.000Z' } } as const;
    const read = await kept(past);
    expect((await work((unit) => findDuePlans(unit, 'database', 5))).map((it) => it.id)).toEqual([
      read.id,
    ]);
    expect(await tryClaim(read, 'database')).toBe(true);
  });

  it.each<[string, Command]>([
    ['moved', commands.move()],
    ['cancelled', cancel],
    ['paused', { kind: 'pause', by: CLERK }],
  ])('of a plan that was %s meanwhile is in vain', async (_what, command) => {
    const read = await kept(armed());
    await work((unit) => savePlan(unit, read, planAfter(read.plan, command), NOTES));
    expect(await tryClaim(read, { at: LATER })).toBe(false);
  });
});

describe('what is due', () => {
  it('comes in order, not more than asked for, and nothing else', async () => {
    const later = await kept(armed({ ...of('later'), time: zonedTime('2026-07-14T09:00') }));
    const first = await kept(armed(of('first')));
    const second = await kept(armed(of('second')));
    await kept(planAfter(armed(of('paused')), { kind: 'pause', by: CLERK }));
    await kept(planAfter(armed(of('called off')), cancel));
    const due = async (at: string, most: number) =>
      (await work((unit) => findDuePlans(unit, { at }, most))).map((it) => it.id);
    expect(await due(NOW, 9)).toEqual([]);
    expect(await due(DUE, 9)).toEqual([first.id, second.id]);
    expect(await due(LATER, 9)).toEqual([first.id, second.id, later.id]);
    expect(await due(LATER, 1)).toEqual([first.id]);
    expect(await work(nextDueAt)).toBe(DUE);
  });

  it('is nothing when there is no plan', async () => {
    expect(await work(nextDueAt)).toBeNull();
  });

  it('is what waits for another attempt, once its wait is over', async () => {
    const waiting = await kept(planAfter(claimed(), fail({ jitter: 1 }), AT_DUE));
    const at = '2026-07-13T01:00:10.000Z';
    expect(await work((unit) => findDuePlans(unit, AT_DUE, 9))).toEqual([]);
    expect(await work((unit) => findDuePlans(unit, { at }, 9))).toEqual([waiting]);
  });
});

describe('under a lease', () => {
  const inTime = { clock: { at: '2026-07-13T01:00:59.999Z' }, at: DUE };
  const tooLate = { clock: { at: '2026-07-13T01:01:00.000Z' }, at: DUE };

  it('a runner writes once, and only while it lasts', async () => {
    const read = await kept(claimed());
    const to = planAfter(read.plan, succeed, AT_DUE);
    expect(await work((unit) => writeUnderLease(unit, read, to, tooLate))).toBe(false);
    expect(await work((unit) => writeUnderLease(unit, read, to, inTime))).toBe(true);
    expect(await work((unit) => writeUnderLease(unit, read, to, inTime))).toBe(false);
  });

  it('a runner that lost it writes nothing, and the next one does', async () => {
    const read = await kept(claimed());
    const over = { at: '2026-07-13T01:01:00.000Z' };
    expect(await work((unit) => findExpiredLeases(unit, AT_DUE, 9))).toEqual([]);
    expect(await work((unit) => findExpiredLeases(unit, over, 9))).toEqual([read]);
    const free = planAfter(read.plan, { kind: 'leaseExpired' }, over);
    await work((unit) => savePlan(unit, read, free, NOTES));
    const second = planAfter(free, claim({ token: 'second' }), over);
    const freed = { ...read, plan: free };
    const write = { clock: over, at: over.at };
    expect(await work((unit) => writeClaim(unit, freed, second, write))).toBe(true);
    const stale = planAfter(read.plan, succeed, AT_DUE);
    expect(await work((unit) => writeUnderLease(unit, read, stale, inTime))).toBe(false);
    const holder = { ...read, plan: second };
    const done = planAfter(second, { ...succeed, token: 'second' }, over);
    expect(await work((unit) => writeUnderLease(unit, holder, done, write))).toBe(true);
  });
});

describe('the record of runs', () => {
  const run = (planId: number, fence: number): Run => ({
    ...{ planId, fence, runnerId: 'runner', plannedAt: DUE, startedAt: DUE, endedAt: LATER },
    ...{ outcome: 'done', latenessSeconds: 12, entries: 2, facts: { code: 'x' } },
  });

  it('keeps each run once, the last one first', async () => {
    const { id } = await kept(armed());
    await work((unit) => appendRun(unit, run(id, 1)));
    await work((unit) => appendRun(unit, run(id, 2)));
    await expect(work((unit) => appendRun(unit, run(id, 2)))).rejects.toMatchObject({
      message: expect.stringMatching(/unique/i),
    });
    expect(await work((unit) => findRuns(unit, id))).toEqual([run(id, 2), run(id, 1)]);
  });

  it('cannot be changed', async () => {
    const { id } = await kept(armed());
    await work((unit) => appendRun(unit, run(id, 1)));
    await expect(
      work((unit) => unit.table('schedule_runs').where({ plan_id: id }).update({ entries: 0 })),
    ).rejects.toMatchObject({ message: expect.stringContaining('append-only') });
  });
});

describe('runners', () => {
  const runner = (runnerId: string) => ({ runnerId, installationId: 'here', startedAt: NOW });

  it('are those that were seen lately', async () => {
    await work((unit) => beat(unit, runner('a'), { at: NOW }));
    await work((unit) => beat(unit, runner('b'), { at: DUE }));
    await work((unit) => beat(unit, { ...runner('a'), startedAt: DUE }, { at: LATER }));
    const seen = await work((unit) => findRunners(unit, DUE));
    expect(seen).toEqual([
      { ...runner('a'), beatAt: LATER },
      { ...runner('b'), beatAt: DUE },
    ]);
    await work((unit) => forgetRunners(unit, { notSince: LATER }));
    expect((await work((unit) => findRunners(unit, NOW))).map((it) => it.runnerId)).toEqual(['a']);
    await work((unit) => forgetRunners(unit, { runnerId: 'a' }));
    expect(await work((unit) => findRunners(unit, NOW))).toEqual([]);
  });

  it('learn what is due and what comes next, a lease that runs out among it', async () => {
    const pulse = (at: string) => work((unit) => beat(unit, runner('a'), { at }));
    expect(await pulse(NOW)).toEqual({ now: NOW, isDue: false, nextAt: null });
    await kept(armed());
    await kept(armed({ ...of('later'), time: zonedTime('2026-07-14T09:00') }));
    expect(await pulse(NOW)).toEqual({ now: NOW, isDue: false, nextAt: DUE });
    expect(await pulse(DUE)).toEqual({ now: DUE, isDue: true, nextAt: LATER });
    expect(await pulse(LATER)).toEqual({ now: LATER, isDue: true, nextAt: null });
    await work((unit) => unit.table(PLANS).delete());
    await kept(claimed());
    const leaseEnd = '2026-07-13T01:01:00.000Z';
    expect(await pulse(DUE)).toEqual({ now: DUE, isDue: false, nextAt: leaseEnd });
    expect(await pulse(leaseEnd)).toEqual({ now: leaseEnd, isDue: true, nextAt: null });
  });

  it('are seen by the clock of the database', async () => {
    const now = await work((unit) => readClock(unit, 'database'));
    await work((unit) => beat(unit, runner('a'), 'database'));
    expect(await work((unit) => findRunners(unit, now))).toHaveLength(1);
  });
});

it('a bundle is found again', async () => {
  const made = { title: '开学公示', mode: 'atomic', madeAt: NOW, madeById: 1 } as const;
  const id = await work((unit) => insertBundle(unit, made));
  expect(await work((unit) => findBundle(unit, id))).toEqual({ id, ...made });
  expect(await work((unit) => findBundle(unit, id + 1))).toBeNull();
});
