import type { Day } from '../../../../../../shared/workdays';
import { daysBetween } from '../calendar/day';
import { obligationKey } from '../obligation/obligation';
import type { JudgedObligation } from '../obligation/standing';

/** In the order in which the working group takes them up. */
export const AGENDA_KINDS = [
  ...(['obligationOverdue', 'findingOverdue', 'replyOverdue', 'actionOverdue'] as const),
  ...(['weakIndicator', 'themeGap', 'obligationDueSoon'] as const),
] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** Something with a last day that is not done: a finding, a ticket without reply, an action. */
export interface OpenMatter {
  readonly key: string;
  readonly department: string;
  readonly dueOn: Day;
}

export interface AgendaGround {
  readonly today: Day;
  readonly judged: readonly JudgedObligation[];
  /** Open ones; those that are not due yet are left out. */
  readonly findings: readonly OpenMatter[];
  readonly unrepliedTickets: readonly OpenMatter[];
  readonly actions: readonly OpenMatter[];
  /** Indicators below target without answer, and themes without a rule in force. */
  readonly weakIndicators: readonly string[];
  readonly themeGaps: readonly string[];
}

export interface AgendaPoint {
  readonly kind: AgendaKind;
  /** Item and period, the key of the content, the indicator or the theme. */
  readonly key: string;
  /** Null for what concerns the whole school. */
  readonly department: string | null;
  readonly dueOn: Day | null;
  /** Calendar days after the due day; null for what is not overdue. */
  readonly daysOverdue: number | null;
}

/** What the working group has to talk about: by kind, the longest overdue first. */
export function agendaOf(ground: AgendaGround): readonly AgendaPoint[] {
  const { today } = ground;
  const overdue = (kind: AgendaKind, matters: readonly OpenMatter[]): readonly AgendaPoint[] =>
    matters
      .filter(({ dueOn }) => dueOn < today)
      .map(({ key, department, dueOn }) => ({
        ...{ kind, key, department, dueOn },
        daysOverdue: daysBetween(dueOn, today),
      }));
  const general = (kind: AgendaKind, keys: readonly string[]): readonly AgendaPoint[] =>
    keys.map((key) => ({ kind, key, department: null, dueOn: null, daysOverdue: null }));
  const points = [
    ...obligations('obligationOverdue', ground),
    ...overdue('findingOverdue', ground.findings),
    ...overdue('replyOverdue', ground.unrepliedTickets),
    ...overdue('actionOverdue', ground.actions),
    ...general('weakIndicator', ground.weakIndicators),
    ...general('themeGap', ground.themeGaps),
    ...obligations('obligationDueSoon', ground),
  ];
  return points.sort(byKindThenDueDay);
}

function obligations(
  kind: 'obligationOverdue' | 'obligationDueSoon',
  { judged }: AgendaGround,
): readonly AgendaPoint[] {
  const wanted = kind === 'obligationOverdue' ? 'overdue' : 'dueSoon';
  return judged
    .filter(({ standing }) => standing.state === wanted)
    .map(({ obligation, standing }) => ({
      ...{ kind, key: obligationKey(obligation), department: obligation.department },
      dueOn: obligation.dueOn,
      daysOverdue: standing.state === 'overdue' ? standing.daysOverdue : null,
    }));
}

function byKindThenDueDay(one: AgendaPoint, other: AgendaPoint): number {
  return (
    AGENDA_KINDS.indexOf(one.kind) - AGENDA_KINDS.indexOf(other.kind) ||
    (one.dueOn ?? '').localeCompare(other.dueOn ?? '', 'en')
  );
}
