import { errorAt } from '../../content/issue-codes';
import { machine, type Scene } from '../../content/transitions/machine';
import type { MeetingShared, MeetingState } from './types';

/** What the steps of a meeting have to know besides its facts. */
export interface MeetingScene {
  /** True while the meeting is public in Chinese. */
  readonly isPublic: boolean;
  /** True when the public version holds the minutes and how many took part. */
  readonly hasPublicMinutes: boolean;
  /** Keys of its improvement actions that nobody has decided on. */
  readonly undecidedActions: readonly string[];
  /** Numbers of questions whose answer was promised and has not come. */
  readonly unansweredQuestions: readonly number[];
}

type At = Scene<MeetingShared, MeetingScene>;

/**
 * The life of a meeting: planned, announced, held, told in minutes, and closed when every action is
 * decided and every question answered. An internal meeting is neither announced nor told.
 */
export const meetingMachine = machine<MeetingState, MeetingShared, MeetingScene>({
  states: ['planned', 'announced', 'held', 'minutesPublished', 'closed', 'cancelled'],
  initial: 'planned',
  steps: [
    {
      name: 'announce',
      from: ['planned'],
      to: 'announced',
      blocked: (scene) => [
        ...internal(scene),
        ...unpublished(scene),
        ...(isBefore(scene.at, scene.shared.startAt)
          ? []
          : [errorAt('MEETING_BEGUN', ['startAt'], {})]),
      ],
      writes: ({ at }) => ({ announcedAt: at }),
    },
    { name: 'hold', from: ['announced'], to: 'held', blocked: notOver },
    {
      name: 'holdInternally',
      from: ['planned'],
      to: 'held',
      blocked: (scene) => [...notInternal(scene), ...notOver(scene)],
    },
    {
      name: 'publishMinutes',
      from: ['held'],
      to: 'minutesPublished',
      blocked: (scene) => [
        ...internal(scene),
        ...(scene.context.hasPublicMinutes
          ? []
          : [errorAt('MEETING_MINUTES_UNPUBLISHED', ['minutes'], {})]),
      ],
      writes: ({ at }) => ({ minutesPublishedAt: at }),
    },
    { name: 'close', from: ['minutesPublished'], to: 'closed', blocked: unsettled },
    {
      name: 'closeInternally',
      from: ['held'],
      to: 'closed',
      blocked: (scene) => [...notInternal(scene), ...unsettled(scene)],
    },
    {
      name: 'cancel',
      from: ['planned', 'announced'],
      to: 'cancelled',
      reason: 'required',
    },
  ],
});

function internal({ shared }: At) {
  return shared.internalOnly === true ? [errorAt('MEETING_INTERNAL', ['internalOnly'], {})] : [];
}

function notInternal({ shared }: At) {
  return shared.internalOnly === true
    ? []
    : [errorAt('MEETING_NOT_INTERNAL', ['internalOnly'], {})];
}

function unpublished({ context }: At) {
  return context.isPublic ? [] : [errorAt('STEP_UNPUBLISHED', [], {})];
}

/** Nobody can say what was said before it is over. */
function notOver({ shared, at }: At) {
  if (shared.endAt !== null && !isBefore(at, shared.endAt)) return [];
  return [errorAt('MEETING_NOT_OVER', ['endAt'], {})];
}

function unsettled({ context }: At) {
  const { undecidedActions, unansweredQuestions } = context;
  return [
    ...(undecidedActions.length > 0
      ? [errorAt('MEETING_ACTIONS_OPEN', [], { keys: undecidedActions.join(', ') })]
      : []),
    ...(unansweredQuestions.length > 0
      ? [errorAt('MEETING_QUESTIONS_OPEN', ['questions'], { no: unansweredQuestions.join(', ') })]
      : []),
  ];
}

function isBefore(instant: string, other: string | null): boolean {
  return other !== null && Date.parse(instant) < Date.parse(other);
}
