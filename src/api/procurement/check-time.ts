import { errorAt, warningAt } from '../../content/issue-codes';
import type { Issue } from '../../content/rules';
import { workdaysBetween, type WorkdayCalendar } from '../../shared/workdays';
import { dayOf } from './day';
import type { ProcurementContext, ProcurementShared, Timeline } from './types';

/** Limits in days and workdays with their sources. */
const TENDER_DAYS = 20; // 政府采购法 Art. 35
const INTENTION_DAYS = 30; // 财库〔2020〕10号
const SIGNING_DAYS = 30; // 政府采购法 Art. 46
const CONTRACT_PUBLISHED_WORKDAYS = 2; // 实施条例 Art. 50
const SINGLE_SOURCE_WORKDAYS = 5; // 实施条例 Art. 38
const CHALLENGE_REPLY_WORKDAYS = 7; // 政府采购法 Art. 53

type Milestone = Exclude<keyof Timeline, 'id'>;

/** In which order things happen. The contract is published while the work goes on. */
const ORDER: readonly Milestone[] = [
  ...(['planPublishedOn', 'intentionPublishedOn', 'noticePublishedOn', 'noticeUntilOn'] as const),
  ...(['bidDeadlineAt', 'openedAt', 'evaluatedOn', 'resultPublishedOn'] as const),
  ...(['awardNotifiedOn', 'contractSignedOn', 'deliveredOn', 'acceptedOn'] as const),
  'acceptancePublishedOn',
];

const ANNOUNCED_AHEAD: ReadonlySet<Milestone> = new Set(['noticeUntilOn', 'bidDeadlineAt']);

/** P5, P6, P7 and P9. */
export function checkTimes(
  shared: ProcurementShared,
  context: Pick<ProcurementContext, 'calendar' | 'today'>,
): readonly Issue[] {
  const timeline = shared.timeline;
  if (timeline === null) return [];
  return [
    ...checkOrder(timeline),
    ...checkFuture(timeline, context.today),
    ...checkTender(shared, timeline),
    ...checkSigning(timeline, context.calendar),
    ...checkSingleSource(shared, timeline, context.calendar),
    ...checkReplies(shared, context.calendar),
  ];
}

/** P9: nothing happens before what it follows from. */
function checkOrder(timeline: Timeline): readonly Issue[] {
  const known = ORDER.filter((name) => timeline[name] !== null);
  const pairs = known.slice(1).map((name, index) => [known[index] ?? name, name] as const);
  const signed = [['contractSignedOn', 'contractPublishedOn'] as const];
  return [...pairs, ...signed]
    .filter(([before, after]) => isAfter(timeline[before], timeline[after]))
    .map(([before, after]) =>
      errorAt('P9_ORDER', ['timeline', after], { field: after, otherField: before }),
    );
}

function isAfter(first: string | null, second: string | null): boolean {
  if (first === null || second === null) return false;
  if (first.includes('T') && second.includes('T')) return Date.parse(first) > Date.parse(second);
  return dayOf(first) > dayOf(second);
}

function checkFuture(timeline: Timeline, today: string): readonly Issue[] {
  return ([...ORDER, 'contractPublishedOn'] as const)
    .filter((name) => !ANNOUNCED_AHEAD.has(name) && dayOf(timeline[name] ?? today) > today)
    .map((field) => errorAt('TIME_IN_FUTURE', ['timeline', field], { field }));
}

/** P5: time enough to hand in a tender, and told long enough before. */
function checkTender({ method }: ProcurementShared, timeline: Timeline): readonly Issue[] {
  const { intentionPublishedOn, noticePublishedOn, bidDeadlineAt } = timeline;
  if (method !== 'openTender' || noticePublishedOn === null) return [];
  const period = bidDeadlineAt === null ? null : daysFrom(noticePublishedOn, dayOf(bidDeadlineAt));
  const ahead =
    intentionPublishedOn === null ? 0 : daysFrom(intentionPublishedOn, noticePublishedOn);
  return [
    ...(period !== null && period < TENDER_DAYS
      ? [
          errorAt('P5_TENDER_PERIOD', ['timeline', 'bidDeadlineAt'], {
            days: period,
            minimum: TENDER_DAYS,
          }),
        ]
      : []),
    ...(ahead < INTENTION_DAYS
      ? [
          warningAt('P5_INTENTION', ['timeline', 'intentionPublishedOn'], {
            days: ahead,
            minimum: INTENTION_DAYS,
          }),
        ]
      : []),
  ];
}

/** P6: late is late and stays true, so whoever approves it is told. */
function checkSigning(timeline: Timeline, calendar: WorkdayCalendar): readonly Issue[] {
  const { awardNotifiedOn, contractSignedOn, contractPublishedOn } = timeline;
  if (contractSignedOn === null) return [];
  const days = awardNotifiedOn === null ? 0 : daysFrom(awardNotifiedOn, contractSignedOn);
  const workdays =
    contractPublishedOn === null
      ? 0
      : workdaysBetween(calendar, contractSignedOn, contractPublishedOn);
  const at = (field: Milestone) => ['timeline', field];
  return [
    ...(days > SIGNING_DAYS
      ? [warningAt('P6_SIGNED_LATE', at('contractSignedOn'), { days, limit: SIGNING_DAYS })]
      : []),
    ...(workdays > CONTRACT_PUBLISHED_WORKDAYS
      ? [
          warningAt('P6_CONTRACT_PUBLISHED_LATE', at('contractPublishedOn'), {
            workdays,
            limit: CONTRACT_PUBLISHED_WORKDAYS,
          }),
        ]
      : []),
  ];
}

/** P7: a single source is announced, so that others may object. */
function checkSingleSource(
  { method }: ProcurementShared,
  { noticePublishedOn, noticeUntilOn }: Timeline,
  calendar: WorkdayCalendar,
): readonly Issue[] {
  if (method !== 'singleSource' || noticePublishedOn === null) return [];
  const workdays =
    noticeUntilOn === null ? 0 : workdaysBetween(calendar, noticePublishedOn, noticeUntilOn);
  if (workdays >= SINGLE_SOURCE_WORKDAYS) return [];
  const params = { workdays, minimum: SINGLE_SOURCE_WORKDAYS };
  return [errorAt('P7_NOTICE', ['timeline', 'noticeUntilOn'], params)];
}

function checkReplies({ challenges }: ProcurementShared, calendar: WorkdayCalendar) {
  return challenges.flatMap(({ receivedOn, repliedOn }, index): readonly Issue[] => {
    if (receivedOn === null || repliedOn === null) return [];
    const path = ['challenges', index, 'repliedOn'];
    const line = index + 1;
    if (repliedOn < receivedOn) {
      return [errorAt('P9_ORDER', path, { field: 'repliedOn', otherField: 'receivedOn' })];
    }
    const workdays = workdaysBetween(calendar, receivedOn, repliedOn);
    if (workdays <= CHALLENGE_REPLY_WORKDAYS) return [];
    return [warningAt('CHALLENGE_LATE', path, { line, workdays, limit: CHALLENGE_REPLY_WORKDAYS })];
  });
}

function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
