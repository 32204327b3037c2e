import type { JudgedObligation } from './standing';

/** What people are reminded of, once for each due day. */
export const REMINDER_KINDS = ['dueSoon', 'overdue'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

export interface Reminder {
  readonly kind: ReminderKind;
  readonly itemNo: string;
  readonly periodKey: string;
  readonly dueOn: string;
  readonly department: string;
}

/** What is due soon or overdue. An event that moved has another due day, so it is told anew. */
export function remindersOf(judged: readonly JudgedObligation[]): readonly Reminder[] {
  return judged.flatMap(({ obligation, standing }) => {
    const kind = REMINDER_KINDS.find((one) => one === standing.state);
    if (kind === undefined) return [];
    const { itemNo, periodKey, dueOn, department } = obligation;
    return [{ kind, itemNo, periodKey, dueOn, department }];
  });
}
