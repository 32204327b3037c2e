import { isDay } from '../../content/instant';
import { errorAt } from '../../content/issue-codes';
import { machine, type Scene } from '../../content/transitions/machine';
import type { WorkdayCalendar } from '../../shared/workdays';
import { clarificationDueOn, replyDueOn } from './deadline';
import { isRefusing } from './rules';
import {
  DECISIONS,
  REFUSAL_REASONS,
  type RequestDecision,
  type RequestShared,
  type RequestState,
} from './types';

/** What the steps of a request have to know besides its facts. */
export interface RequestScene {
  readonly calendar: WorkdayCalendar;
  /** True where the legal basis is given in Chinese. */
  readonly hasLegalBasis: boolean;
}

type At = Scene<RequestShared, RequestScene>;

const REPLIES = DECISIONS.filter((decision) => decision !== 'withdrawn');

/**
 * The life of a request: received, sent back for clarification at most once, worked on, shown to a
 * third party, extended at most once with approval and notice, replied to, closed.
 */
export const informationRequestMachine = machine<RequestState, RequestShared, RequestScene>({
  states: ['received', 'clarifying', 'processing', 'thirdParty', 'replied', 'closed'],
  initial: 'received',
  steps: [
    { name: 'accept', from: ['received'], to: 'processing', writes: (scene) => due(scene, {}) },
    {
      name: 'askClarification',
      from: ['received', 'processing'],
      to: 'clarifying',
      reason: 'required',
      blocked: clarificationBlocked,
      writes: (scene) => due(scene, { clarificationAskedOn: scene.today }),
    },
    {
      name: 'clarify',
      from: ['clarifying'],
      to: 'processing',
      writes: (scene) => due(scene, { clarifiedOn: scene.today }),
    },
    {
      name: 'askThirdParty',
      from: ['processing'],
      to: 'thirdParty',
      blocked: ({ shared }) =>
        shared.thirdPartyAskedOn === null
          ? []
          : [errorAt('REQUEST_ONCE', ['thirdPartyAskedOn'], { field: 'thirdPartyAskedOn' })],
      writes: (scene) => due(scene, { thirdPartyAskedOn: scene.today }),
    },
    {
      name: 'thirdPartyReplied',
      from: ['thirdParty'],
      to: 'processing',
      writes: (scene) => due(scene, { thirdPartyRepliedOn: scene.today }),
    },
    {
      name: 'extend',
      from: ['processing'],
      to: 'processing',
      reason: 'required',
      asks: [
        { name: 'extensionApprovedByRole', kind: 'text', required: true, limit: 60 },
        { name: 'extensionNoticeOn', kind: 'day', required: true },
      ],
      blocked: extensionBlocked,
      writes: (scene) => {
        const { extensionApprovedByRole, extensionNoticeOn } = scene.answers;
        return due(scene, {
          extendedOn: scene.today,
          extensionApprovedByRole: String(extensionApprovedByRole ?? ''),
          extensionNoticeOn: isDay(extensionNoticeOn) ? extensionNoticeOn : scene.today,
        });
      },
    },
    {
      name: 'reply',
      from: ['processing'],
      to: 'replied',
      asks: [
        { name: 'decision', kind: 'choice', required: true, options: REPLIES },
        { name: 'refusalReason', kind: 'choice', required: false, options: REFUSAL_REASONS },
      ],
      blocked: replyBlocked,
      writes: ({ answers, today }) => ({
        repliedOn: today,
        decision: REPLIES.find((one) => one === answers['decision']) ?? null,
        refusalReason: REFUSAL_REASONS.find((one) => one === answers['refusalReason']) ?? null,
      }),
    },
    {
      name: 'withdraw',
      from: ['received', 'clarifying', 'processing', 'thirdParty'],
      to: 'closed',
      reason: 'required',
      writes: ({ today }) => ({
        decision: 'withdrawn' satisfies RequestDecision,
        repliedOn: today,
        closedOn: today,
      }),
    },
    {
      name: 'close',
      from: ['replied'],
      to: 'closed',
      writes: ({ today }) => ({ closedOn: today }),
    },
  ],
});

/** What changes, with the last day for the reply that follows from it. */
function due({ shared, context }: At, changes: Partial<RequestShared>): Partial<RequestShared> {
  return { ...changes, replyDueOn: replyDueOn({ ...shared, ...changes }, context.calendar) };
}

function clarificationBlocked({ shared, context, today }: At) {
  const field = 'clarificationAskedOn';
  if (shared.clarificationAskedOn !== null) return [errorAt('REQUEST_ONCE', [field], { field })];
  if (shared.receivedOn === null) {
    return [errorAt('FIELD_REQUIRED', ['receivedOn'], { field: 'receivedOn' })];
  }
  const last = clarificationDueOn(shared.receivedOn, context.calendar);
  return today <= last ? [] : [errorAt('REQUEST_TOO_LATE', [field], { field, due: last })];
}

/** Whoever waits is told before the time is up, and told once. */
function extensionBlocked({ shared, answers, context, today }: At) {
  const field = 'extendedOn';
  if (shared.extendedOn !== null) return [errorAt('REQUEST_ONCE', [field], { field })];
  const last = replyDueOn(shared, context.calendar);
  const { extensionNoticeOn: noticeOn } = answers;
  return [
    ...(last !== null && today > last
      ? [errorAt('REQUEST_TOO_LATE', [field], { field, due: last })]
      : []),
    ...(isDay(noticeOn) && noticeOn > today
      ? [errorAt('TIME_IN_FUTURE', ['extensionNoticeOn'], { field: 'extensionNoticeOn' })]
      : []),
  ];
}

function replyBlocked({ answers, context }: At) {
  if (!isRefusing(answers['decision'])) return [];
  const reason = answers['refusalReason'];
  return [
    ...(REFUSAL_REASONS.some((one) => one === reason)
      ? []
      : [errorAt('FIELD_REQUIRED', ['refusalReason'], { field: 'refusalReason' })]),
    ...(context.hasLegalBasis
      ? []
      : [errorAt('STEP_WORDS_MISSING', ['legalBasis'], { field: 'legalBasis' })]),
  ];
}
