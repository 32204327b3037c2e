import type { Day } from '../../../../../../shared/workdays';
import type { Reminder } from '../deadline/reminder';
import { approverSchema, type Approver } from '../policy/policy';

/** What people are told of a case. */
export const NOTICE_KINDS = [
  ...(['stepReached', 'approved', 'changesRequested', 'rejected', 'overridden'] as const),
  ...(['reminder', 'escalation', 'reassignment'] as const),
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Something to be told, before it is known to whom: that is asked when it goes out. */
export type Notice = {
  readonly kind: NoticeKind;
  readonly caseId: number;
  readonly round: number;
  /** The step that waits; null where none does. */
  readonly stepKey: string | null;
  /** The one requirement it is about; null for all of the step. */
  readonly requirementKey: string | null;
  /** Who may decide besides from now on; null where nobody was added. */
  readonly approver: Approver | null;
  /** Who did it: nobody is told what they did themselves. */
  readonly actorId: number | null;
  /** Comment or reason. */
  readonly text: string | null;
  /** Set for reminders. */
  readonly due: { readonly kind: Reminder['kind']; readonly on: Day } | null;
};

/** What happened, as far as notices ask. */
export interface Happening {
  readonly name: string;
  readonly actorId: number | null;
  readonly caseId: number | null;
  readonly round: number | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What people are to be told of something that happened; null for nothing. */
export function noticeOf({ name, actorId, caseId, round, facts }: Happening): Notice | null {
  const kind = kindOf(name, facts);
  if (kind === null || caseId === null) return null;
  return {
    ...{ kind, caseId, round: round ?? 0, actorId, due: null },
    stepKey: textOf(facts.stepKey),
    requirementKey: textOf(facts.requirementKey),
    approver: approverSchema.safeParse(facts.approver).data ?? null,
    text: textOf(facts.comment) ?? textOf(facts.reason),
  };
}

function kindOf(name: string, { cause }: Happening['facts']): NoticeKind | null {
  if (name === 'approverAdded') return cause === 'escalation' ? 'escalation' : 'reassignment';
  return NOTICE_KINDS.find((kind) => kind === name) ?? null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
