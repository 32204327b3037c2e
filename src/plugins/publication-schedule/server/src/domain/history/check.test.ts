import { checkHistory } from './check';
import type {
  Attempt,
  Effect,
  EndedPlan,
  EndedRun,
  History,
  LeaseChange,
  Request,
} from './history';

const DUE = 10_000;
const publish = { verb: 'publish', target: 'page one zh-Hans' } as const;
const unpublish = { ...publish, verb: 'unpublish' } as const;

const plan: EndedPlan = { ...publish, id: 1, plannedAt: DUE, state: 'done' };
const takeDown: EndedPlan = { ...unpublish, id: 2, plannedAt: 20_000, state: 'done' };
const made: Request = {
  ...{ planId: 1, ask: 'make', plannedAt: DUE, outcome: 'done', startedAt: 1000, endedAt: 1001 },
};
const attempt: Attempt = {
  ...{ ...publish, process: 'a', startedAt: 10_100, endedAt: 10_200, outcome: 'committed' },
};
const downAttempt: Attempt = { ...attempt, ...unpublish, startedAt: 20_100, endedAt: 20_200 };
const effect: Effect = { ...publish, at: 10_150 };
const downEffect: Effect = { ...unpublish, at: 20_150 };
const run: EndedRun = {
  ...{ planId: 1, fence: 1, process: 'a', endedAt: 10_160, latenessSeconds: 0, outcome: 'done' },
};
const downRun: EndedRun = { ...run, planId: 2, endedAt: 20_160 };
const claimed: LeaseChange = { planId: 1, fence: 1, name: 'claimed', at: 10_050 };
const downClaimed: LeaseChange = { ...claimed, planId: 2, at: 20_050 };

/** A window of one document, carried out by one process as it should be. */
function history(changes: Partial<History> = {}): History {
  return {
    ...{ endedAt: 30_000, plans: [plan, takeDown], requests: [made] },
    ...{ attempts: [attempt, downAttempt], effects: [effect, downEffect] },
    ...{ runs: [run, downRun], leases: [claimed, downClaimed] },
    ...changes,
  };
}

const killed: Attempt = { ...attempt, startedAt: 10_060, endedAt: null, outcome: 'unknown' };
const expired: LeaseChange = { planId: 1, fence: 1, name: 'leaseExpired', at: 10_090 };
const claimedAgain: LeaseChange = { ...claimed, fence: 2, at: 10_095 };
const secondRun: EndedRun = { ...run, fence: 2 };
const cancelled: Request = {
  ...{ planId: 1, ask: 'cancel', plannedAt: null, outcome: 'done', startedAt: 2000, endedAt: 2001 },
};
const moved: Request = { ...cancelled, ask: 'move', plannedAt: 12_000 };
const untold = { endedAt: null, outcome: 'unknown' } as const;

describe('a history that keeps the promise', () => {
  it.each<[string, History]>([
    ['everything went as it should', history()],
    [
      'a process was ended before it committed, and another one did it',
      history({
        attempts: [{ ...killed, process: 'b' }, attempt, downAttempt],
        leases: [claimed, expired, claimedAgain, downClaimed],
        runs: [secondRun, downRun],
      }),
    ],
    [
      'a process was ended after it committed and before it could say so',
      history({ attempts: [killed, downAttempt] }),
    ],
    [
      'an attempt was undone, the next one was not',
      history({
        attempts: [
          { ...attempt, startedAt: 10_060, endedAt: 10_070, outcome: 'undone' },
          attempt,
          downAttempt,
        ],
        runs: [{ ...run, outcome: 'retryWait', endedAt: 10_080 }, secondRun, downRun],
        leases: [claimed, claimedAgain, downClaimed],
      }),
    ],
    [
      'it was called off in time, and its take-down with it',
      history({
        plans: [
          { ...plan, state: 'cancelled' },
          { ...takeDown, state: 'cancelled' },
        ],
        ...{ requests: [made, cancelled], attempts: [], effects: [], runs: [], leases: [] },
      }),
    ],
    [
      'it was asked too late to call it off',
      history({ requests: [made, { ...cancelled, outcome: 'refused' }] }),
    ],
    ['nobody was told whether it moved', history({ requests: [made, { ...moved, ...untold }] })],
    [
      'what is not due yet waits',
      history({
        endedAt: 15_000,
        plans: [plan, { ...takeDown, state: 'armed' }],
        ...{ attempts: [attempt], effects: [effect], runs: [run], leases: [claimed] },
      }),
    ],
    [
      'late is late, and kept as late',
      history({
        attempts: [{ ...attempt, startedAt: 15_100, endedAt: 15_200 }, downAttempt],
        effects: [{ ...effect, at: 15_150 }, downEffect],
        runs: [{ ...run, endedAt: 15_160, latenessSeconds: 5 }, downRun],
        leases: [{ ...claimed, at: 15_050 }, downClaimed],
      }),
    ],
    [
      'a document went out twice because it was planned twice',
      history({
        plans: [plan, takeDown, { ...plan, id: 3, plannedAt: 25_000 }],
        attempts: [attempt, downAttempt, { ...attempt, startedAt: 25_100, endedAt: 25_200 }],
        effects: [effect, downEffect, { ...effect, at: 25_150 }],
        runs: [run, downRun, { ...run, planId: 3, endedAt: 25_160 }],
        leases: [claimed, downClaimed, { ...claimed, planId: 3, at: 25_050 }],
      }),
    ],
  ])('%s', (_what, kept) => {
    expect(checkHistory(kept)).toEqual([]);
  });
});

describe('a history that breaks it', () => {
  it.each<[string, readonly string[], Partial<History>]>([
    [
      'a document went out twice by two processes',
      ['twice', 'twice'],
      {
        attempts: [attempt, { ...attempt, process: 'b' }, downAttempt],
        effects: [effect, effect, downEffect],
        runs: [run, { ...secondRun, process: 'b' }, downRun],
        leases: [claimed, { ...claimedAgain, at: 10_170 }, downClaimed],
      },
    ],
    [
      'a document went out twice, and only one is on record',
      ['twice'],
      { attempts: [attempt, attempt, downAttempt], effects: [effect, effect, downEffect] },
    ],
    [
      'a document went out a millisecond early',
      ['early'],
      {
        attempts: [{ ...attempt, startedAt: 9900 }, downAttempt],
        effects: [{ ...effect, at: DUE - 1 }, downEffect],
      },
    ],
    [
      'a plan that moved to later went out at its old time',
      ['early'],
      {
        plans: [{ ...plan, plannedAt: 12_000 }, takeDown],
        requests: [made, moved],
      },
    ],
    [
      'a due plan was forgotten',
      ['missed', 'unplanned', 'unplanned'],
      {
        plans: [{ ...plan, state: 'armed' }, takeDown],
      },
    ],
    ...(['armed', 'claimed', 'retryWait', 'failed', 'missed', 'needsAttention'] as const).map(
      (state): [string, readonly string[], Partial<History>] => [
        `a due plan is ${state} in the end`,
        ['missed'],
        {
          plans: [{ ...plan, state }],
          ...{ attempts: [], effects: [], runs: [], leases: [claimed] },
        },
      ],
    ),
    [
      'a plan says that it was carried out, and nothing is public',
      ['withoutEffect', 'wrongOrder', 'logDisagrees'],
      { effects: [downEffect] },
    ],
    ['a plan was carried out without a record', ['withoutEffect'], { runs: [downRun] }],
    [
      'what was called off went out',
      ['unplanned', 'unplanned'],
      {
        plans: [{ ...plan, state: 'cancelled' }, takeDown],
        requests: [made, cancelled],
      },
    ],
    [
      'something went out that nobody planned',
      ['unplanned'],
      {
        attempts: [attempt, downAttempt, { ...attempt, target: 'page two en' }],
        effects: [effect, downEffect, { ...effect, target: 'page two en' }],
      },
    ],
    [
      'it came down before it went out',
      ['wrongOrder', 'early', 'logDisagrees'],
      { effects: [{ ...downEffect, at: 10_140 }, effect] },
    ],
    [
      'a process wrote after its lease had expired',
      ['afterLostLease'],
      { leases: [claimed, expired, downClaimed] },
    ],
    [
      'a process wrote after another one had taken the plan',
      ['afterLostLease'],
      { leases: [claimed, claimedAgain, downClaimed] },
    ],
    ['a process wrote without a lease', ['afterLostLease'], { leases: [downClaimed] }],
    [
      'a late run says that it was not',
      ['latenessUntrue'],
      {
        attempts: [{ ...attempt, startedAt: 15_100, endedAt: 15_200 }, downAttempt],
        effects: [{ ...effect, at: 15_150 }, downEffect],
        runs: [{ ...run, endedAt: 15_160 }, downRun],
      },
    ],
    ['what was called off is not', ['changeLost'], { requests: [made, cancelled] }],
    ['what was moved is where it was', ['changeLost'], { requests: [made, moved] }],
    ['what was made is gone', ['changeLost'], { requests: [made, { ...made, planId: 9 }] }],
    [
      'what nobody called off is cancelled',
      ['changeLost'],
      {
        plans: [{ ...plan, state: 'cancelled' }],
        ...{ attempts: [], effects: [], runs: [], leases: [] },
      },
    ],
    [
      'a commit that a process logged is not in the database',
      ['logDisagrees'],
      { attempts: [attempt, attempt, downAttempt] },
    ],
    [
      'what a process says it undid is public',
      ['logDisagrees', 'logDisagrees'],
      { attempts: [{ ...attempt, outcome: 'undone' }, downAttempt] },
    ],
    [
      'it became public while nobody was at it',
      ['logDisagrees'],
      { effects: [{ ...effect, at: 10_250 }, downEffect] },
    ],
    [
      'the record names a process that did not do it',
      ['logDisagrees'],
      { runs: [{ ...run, process: 'b' }, downRun] },
    ],
  ])('%s', (_what, kinds, changes) => {
    const found = checkHistory(history(changes));
    expect(found.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
  });
});
