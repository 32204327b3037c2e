import type { CreateRequest, ShownPlan } from '../../../contracts/plans';
import { MISSED_RULE, type MissedRule } from '../../../server/src/domain/plan/missed';
import { askedTimeOf, morningAfter, type DayAndClock, type GapOrFold } from './day-and-clock';

/** What somebody wants to happen to a document. */
export type What = 'publish' | 'takeDown' | 'both';
export const WHATS = ['publish', 'takeDown', 'both'] as const satisfies readonly What[];

/** A plan while it is typed. */
export interface ScheduleDraft {
  readonly what: What;
  readonly publish: DayAndClock;
  readonly takeDownBy: 'at' | 'workdays';
  readonly takeDown: DayAndClock;
  /** As it is typed. */
  readonly workdays: string;
  readonly gapOrFold: GapOrFold;
  readonly isAnnounceable: boolean;
  readonly missedPolicy: MissedRule['policy'];
}

interface Circumstances {
  /** An ISO text. */
  readonly now: string;
  readonly timeZone: string;
  /** Nothing to publish: all that is drafted is public already. */
  readonly isPublished: boolean;
}

const WEEK = 7;

/** Publish tomorrow morning; where everything is public already, take down in a week. */
export function firstDraft({ now, timeZone, isPublished }: Circumstances): ScheduleDraft {
  return {
    what: isPublished ? 'takeDown' : 'publish',
    publish: morningAfter(now, timeZone, 1),
    takeDownBy: 'at',
    takeDown: morningAfter(now, timeZone, 1 + WEEK),
    workdays: '5',
    gapOrFold: 'reject',
    isAnnounceable: false,
    missedPolicy: MISSED_RULE.policy,
  };
}

/** What is wanted of one document or of several; null while something is missing. */
export type WantedTimes = Pick<
  CreateRequest,
  'publish' | 'takeDown' | 'isAnnounceable' | 'missedRule'
>;

export function wantedTimes(draft: ScheduleDraft): WantedTimes | null {
  const publish =
    draft.what === 'takeDown' ? undefined : askedTimeOf(draft.publish, draft.gapOrFold);
  const takeDown = draft.what === 'publish' ? undefined : wantedTakeDown(draft);
  if (publish === null || takeDown === null) return null;
  return {
    ...(publish === undefined ? {} : { publish }),
    ...(takeDown === undefined ? {} : { takeDown }),
    isAnnounceable: publish !== undefined && draft.isAnnounceable,
    missedRule: { ...MISSED_RULE, policy: draft.missedPolicy },
  };
}

type TakeDownDraft = Pick<ScheduleDraft, 'takeDownBy' | 'takeDown' | 'workdays' | 'gapOrFold'>;

/** When it comes down; null while that is not said. */
export function wantedTakeDown({
  takeDownBy,
  takeDown,
  workdays,
  gapOrFold,
}: TakeDownDraft): NonNullable<CreateRequest['takeDown']> | null {
  if (takeDownBy === 'at') {
    const time = askedTimeOf(takeDown, gapOrFold);
    return time === null ? null : { kind: 'at', ...time };
  }
  const count = Number(workdays);
  // Whether that many are allowed is the server's to say; half typed is nothing to ask about.
  return workdays.trim() === '' || !Number.isInteger(count)
    ? null
    : { kind: 'workdaysAfterPublish', workdays: count };
}

/** Live plans whose place is taken by what is wanted, as they were read. */
export function replacedBy(
  what: What,
  live: readonly Pick<ShownPlan, 'id' | 'version' | 'verb'>[],
): readonly Pick<ShownPlan, 'id' | 'version'>[] {
  return live
    .filter(
      ({ verb }) => what === 'both' || verb === (what === 'publish' ? 'publish' : 'unpublish'),
    )
    .map(({ id, version }) => ({ id, version }));
}
