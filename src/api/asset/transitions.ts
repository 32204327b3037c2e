import { errorAt } from '../../content/issue-codes';
import type { Issue } from '../../content/rules';
import { machine, type Scene } from '../../content/transitions/machine';
import { workdaysBetween, type WorkdayCalendar } from '../../shared/workdays';
import type { AssetEventKind } from '../asset-event/types';
import { ASSET_STATES, type AssetShared, type AssetState, type PastEvent } from './types';

/** What a step of an asset's life is judged by, besides the asset. */
export interface LifeContext {
  readonly past: readonly PastEvent[];
  readonly calendar: WorkdayCalendar;
}

type Life = Scene<AssetShared, LifeContext>;

/** Workdays for which the list of what is to be retired has to hang. */
export const NOTICE_WORKDAYS = 5;

/** States of an asset that is in the books and not on its way out. */
const LIVING: readonly AssetState[] = ['registered', 'inUse', 'idle', 'lent', 'maintenance'];

/**
 * The life of an asset. Its steps are taken by events of the same name: an asset has no other way
 * from one state to another.
 */
export const assetMachine = machine<AssetState, AssetShared, LifeContext>({
  states: ASSET_STATES,
  initial: 'registered',
  steps: [
    { name: 'registered', from: ['registered'], to: 'registered', blocked: withoutAcceptance },
    { name: 'issued', from: ['registered', 'idle'], to: 'inUse', blocked: unregistered },
    { name: 'lent', from: ['idle'], to: 'lent' },
    { name: 'returned', from: ['lent'], to: 'idle' },
    { name: 'idleMarked', from: ['inUse'], to: 'idle' },
    { name: 'maintenance', from: ['inUse', 'idle'], to: 'maintenance' },
    { name: 'repaired', from: ['maintenance'], to: 'inUse' },
    { name: 'lost', from: [...LIVING, 'damaged', 'pendingRetirement'], to: 'lost' },
    { name: 'damaged', from: [...LIVING, 'pendingRetirement'], to: 'damaged' },
    {
      name: 'retirementRequested',
      from: ['inUse', 'idle', 'maintenance', 'lost', 'damaged'],
      to: 'pendingRetirement',
    },
    { name: 'retirementRefused', from: ['pendingRetirement'], to: 'inUse' },
    { name: 'retired', from: ['pendingRetirement'], to: 'retired', blocked: notReadyToRetire },
  ],
});

/** Events that move nothing, and the states in which they can happen. */
const STANDING: Readonly<Partial<Record<AssetEventKind, readonly AssetState[]>>> = {
  transferred: ['registered', 'inUse', 'idle'],
  maintenance: ['inUse', 'idle', 'lent'],
  statutoryInspection: [...LIVING, 'damaged'],
  inventoryCheck: [...LIVING, 'damaged', 'lost', 'pendingRetirement'],
  technicalAppraisal: ['pendingRetirement'],
  publicNotice: ['pendingRetirement'],
  disposalApproved: ['pendingRetirement'],
};

/** True where an event of the kind, moving nothing, can happen in the state. */
export function canStand(kind: AssetEventKind, state: AssetState): boolean {
  return STANDING[kind]?.includes(state) ?? false;
}

/** True for kinds that are always a step from one state to another. */
export function isStep(kind: AssetEventKind): boolean {
  return assetMachine.steps.some(({ name }) => name === kind);
}

/** Workdays of a notice; the day it is put up does not count (民法典第201条). */
export function noticeWorkdays(
  { noticeFrom, noticeUntil }: Pick<PastEvent, 'noticeFrom' | 'noticeUntil'>,
  calendar: WorkdayCalendar,
): number {
  if (noticeFrom === null || noticeUntil === null || noticeUntil < noticeFrom) return 0;
  return workdaysBetween(calendar, noticeFrom, noticeUntil);
}

/** An asset enters the books when it was accepted: by a procurement or a document that says so. */
function withoutAcceptance({ answers, context }: Life): readonly Issue[] {
  if (context.past.some(({ kind }) => kind === 'registered')) {
    return [errorAt('EVENT_TWICE', ['kind'], {})];
  }
  const isAccepted = Boolean(answers['procurementCode']) || Boolean(answers['docNo']);
  return isAccepted ? [] : [errorAt('EVENT_NEEDS_ACCEPTANCE', ['docNo'], {})];
}

function unregistered({ shared, context }: Life): readonly Issue[] {
  const isRegistered =
    shared.state !== 'registered' || context.past.some(({ kind }) => kind === 'registered');
  return isRegistered ? [] : [errorAt('EVENT_NEEDS_REGISTRATION', ['kind'], {})];
}

/**
 * Nothing is retired without a technical appraisal, a public notice that has hung long enough, and
 * the number of the approval: all of them since retirement was last asked for.
 */
function notReadyToRetire({ context, today }: Life): readonly Issue[] {
  const { past, calendar } = context;
  const request = past.findLastIndex(({ kind }) => kind === 'retirementRequested');
  const since = request < 0 ? past : past.slice(request + 1);
  const of = (wanted: AssetEventKind) => since.filter(({ kind }) => kind === wanted);
  const issues: Issue[] = [];
  if (of('technicalAppraisal').length === 0) {
    issues.push(errorAt('RETIREMENT_NEEDS_APPRAISAL', ['kind'], {}));
  }
  issues.push(...noticeIssues(of('publicNotice'), calendar, today));
  if (!of('disposalApproved').some(({ docNo }) => (docNo ?? '').trim() !== '')) {
    issues.push(errorAt('RETIREMENT_NEEDS_APPROVAL', ['kind'], {}));
  }
  return issues;
}

function noticeIssues(
  notices: readonly PastEvent[],
  calendar: WorkdayCalendar,
  today: string,
): readonly Issue[] {
  const workdays = NOTICE_WORKDAYS;
  const long = notices.filter((notice) => noticeWorkdays(notice, calendar) >= workdays);
  if (long.length === 0) return [errorAt('RETIREMENT_NEEDS_NOTICE', ['kind'], { workdays })];
  if (long.some(({ noticeUntil }) => noticeUntil !== null && noticeUntil < today)) return [];
  const until = long[0]?.noticeUntil ?? '…';
  return [errorAt('RETIREMENT_NOTICE_RUNS', ['happenedOn'], { until })];
}
