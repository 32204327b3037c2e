import { machine, type Scene } from '../../content/transitions/machine';
import type { Issue } from '../../content/rules';
import type { Day } from '../../shared/workdays';
import { OUTCOMES, type Outcome, type State, type TicketFacts } from './ticket';

/** What the steps have to know besides the ticket. */
export interface HandlingContext {
  /** Departments there are. */
  readonly departments: ReadonlySet<string>;
  /** The ticket to merge into, as it was found. */
  readonly mergeTarget: 'missing' | 'itself' | 'merged' | 'sensitive' | 'fit';
  /** The last day on which the reporter may reopen; null where there is no answer yet. */
  readonly reopenUntil: Day | null;
  /** Of a protected report the public sees nothing, so merging it would open it. */
  readonly isSensitive: boolean;
}

/** Longest text told to the reporter, in characters. */
export const MAX_REPLY = 2000;

type HandlingScene = Scene<TicketFacts, HandlingContext>;

const REPLY_ASK = { name: 'reply', kind: 'text', required: true, limit: MAX_REPLY } as const;

/** Before an answer: what is still being worked on. */
const OPEN = ['received', 'accepted', 'assigned', 'inProgress'] as const satisfies State[];
const TAKEN = ['accepted', 'assigned', 'inProgress'] as const satisfies State[];

/** The handling of a ticket, from coming in to being closed. Only staff take these steps. */
export const handlingMachine = machine<State, TicketFacts, HandlingContext>({
  states: [...OPEN, 'replied', 'closed', 'declined', 'merged'],
  initial: 'received',
  steps: [
    {
      ...{ name: 'accept', from: ['received'], to: 'accepted' },
      writes: ({ at }) => ({ acceptedAt: at }),
    },
    {
      ...{ name: 'assign', from: [...TAKEN], to: 'assigned' },
      asks: [
        { name: 'department', kind: 'text', required: true, limit: 40 },
        { name: 'assignee', kind: 'text', required: false, limit: 20 },
      ],
      blocked: ({ answers, context }) =>
        context.departments.has(textAnswer(answers['department']))
          ? []
          : [issue('FEEDBACK_DEPARTMENT_UNKNOWN', 'department')],
      writes: ({ answers }) => ({
        department: textAnswer(answers['department']),
        assigneeId: Number(answers['assignee']) || null,
      }),
    },
    { name: 'start', from: ['accepted', 'assigned'], to: 'inProgress' },
    {
      // An answer for the time being (阶段性答复): the work goes on.
      ...{ name: 'inform', from: [...TAKEN], to: 'inProgress', asks: [REPLY_ASK] },
      writes: (scene) => repliedFacts(scene),
    },
    {
      ...{ name: 'reply', from: [...TAKEN], to: 'replied' },
      asks: [
        REPLY_ASK,
        { name: 'outcome', kind: 'choice', required: true, options: [...OUTCOMES] },
      ],
      writes: (scene) => ({ ...repliedFacts(scene), ...resolvedFacts(scene) }),
    },
    {
      ...{ name: 'decline', from: ['received', 'accepted', 'assigned'], to: 'declined' },
      asks: [REPLY_ASK],
      writes: (scene) => ({
        ...repliedFacts(scene),
        ...resolvedFacts(scene),
        outcome: 'declined',
      }),
    },
    {
      ...{ name: 'merge', from: [...OPEN], to: 'merged' },
      asks: [{ name: 'into', kind: 'text', required: true, limit: 30 }],
      blocked: ({ context: { mergeTarget, isSensitive } }) => {
        if (isSensitive) return [issue('FEEDBACK_MERGE_SENSITIVE', 'into')];
        return mergeTarget === 'fit' ? [] : [issue(MERGE_FAULTS[mergeTarget], 'into')];
      },
      writes: ({ answers, at }) => ({
        ...{ mergedInto: textAnswer(answers['into']), outcome: 'duplicate', resolvedAt: at },
        closedAt: at,
      }),
    },
    {
      ...{ name: 'close', from: ['replied', 'declined'], to: 'closed' },
      writes: ({ at }) => ({ closedAt: at }),
    },
    {
      ...{ name: 'reopen', from: ['replied', 'closed'], to: 'inProgress' },
      reason: 'required',
      blocked: ({ shared, context, today }) => {
        if (shared.outcome === 'declined') return [issue('FEEDBACK_REOPEN_DECLINED', 'text')];
        if (shared.reopenCount > 0) return [issue('FEEDBACK_REOPENED_ONCE', 'text')];
        const until = context.reopenUntil;
        return until !== null && today <= until ? [] : [issue('FEEDBACK_REOPEN_LATE', 'text')];
      },
      writes: ({ shared }) => ({
        ...{ reopenCount: shared.reopenCount + 1, resolvedAt: null, closedAt: null },
        outcome: null,
      }),
    },
  ],
});

/** Steps that the reporter takes by receipt; staff cannot. */
export const REPORTER_STEPS: ReadonlySet<string> = new Set(['reopen']);

export type HandlingCode =
  | 'FEEDBACK_DEPARTMENT_UNKNOWN'
  | 'FEEDBACK_MERGE_SENSITIVE'
  | 'FEEDBACK_MERGE_UNKNOWN'
  | 'FEEDBACK_MERGE_ITSELF'
  | 'FEEDBACK_MERGE_MERGED'
  | 'FEEDBACK_REOPENED_ONCE'
  | 'FEEDBACK_REOPEN_DECLINED'
  | 'FEEDBACK_REOPEN_LATE';

const MERGE_FAULTS = {
  missing: 'FEEDBACK_MERGE_UNKNOWN',
  itself: 'FEEDBACK_MERGE_ITSELF',
  merged: 'FEEDBACK_MERGE_MERGED',
  sensitive: 'FEEDBACK_MERGE_SENSITIVE',
} as const satisfies Readonly<Record<string, HandlingCode>>;

function repliedFacts({ shared, answers, at }: HandlingScene): Partial<TicketFacts> {
  return {
    acceptedAt: shared.acceptedAt ?? at,
    firstRepliedAt: shared.firstRepliedAt ?? at,
    reply: textAnswer(answers['reply']),
  };
}

function resolvedFacts({ answers, at }: HandlingScene): Partial<TicketFacts> {
  return { resolvedAt: at, outcome: outcomeOf(answers['outcome']) };
}

function outcomeOf(answer: unknown): Outcome | null {
  return OUTCOMES.find((outcome) => outcome === answer) ?? null;
}

const textAnswer = (answer: unknown): string => (typeof answer === 'string' ? answer : '');

function issue(code: HandlingCode, field: string): Issue {
  return { code, severity: 'error', path: [field], params: {} };
}
