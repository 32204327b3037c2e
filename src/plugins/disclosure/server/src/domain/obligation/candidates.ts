import type { Day, WorkdayCalendar } from '../../../../../../shared/workdays';
import { isMeasured, type CatalogueItem } from '../catalogue/catalogue-item';
import { periodsOf, type Period, type SchoolYearFacts } from '../calendar/period';
import { dueDayOfEvent, dueDayOfPeriod, type DueDay } from '../due/due-day';
import { isEventRule, type EventRule, type PeriodRule } from '../due/due-rule';
import type { Obligation } from './obligation';

/** Something that happened, or will, from whose days due days are counted. */
export interface ItemEvent {
  readonly itemNo: string;
  /** The key of the content that it belongs to, or the period that the content is about. */
  readonly periodKey: string;
  /** Days by field, such as `{ approvedOn: '2025-02-06' }`; null where it has not happened. */
  readonly days: Readonly<Record<string, Day | null>>;
}

/** What obligations are derived from. */
export interface Ground extends SchoolYearFacts {
  readonly calendar: WorkdayCalendar;
  readonly events: readonly ItemEvent[];
}

interface Span {
  readonly startOn: Day;
  readonly endOn: Day;
}

/** The obligations of an item whose period begins, or whose event is, within the span. */
export function candidatesOf(
  item: CatalogueItem,
  ground: Ground,
  span: Span,
): readonly Obligation[] {
  const { dueRule: rule } = item;
  return isEventRule(rule)
    ? ofEvents(item, rule, ground, span)
    : ofPeriods(item, rule, ground, span);
}

function ofPeriods(
  item: CatalogueItem,
  rule: PeriodRule,
  ground: Ground,
  span: Span,
): readonly Obligation[] {
  return periodsFor(item, rule, ground, span)
    .filter((period) => isMeasured(item, period))
    .flatMap((period) => {
      const due = dueDayOfPeriod(ground.calendar, rule, period);
      return due === null ? [] : [obligationOf(item, period, null, due)];
    });
}

function periodsFor(
  { cadence }: CatalogueItem,
  rule: PeriodRule,
  ground: Ground,
  span: Span,
): readonly Period[] {
  // An item of a cadence but without periods is an item of events; the schema sees to that.
  if (cadence === 'event') return [];
  if (rule.type === 'atLeastPerTerm') return periodsOf('termly', span, ground);
  const onlyInTerm = rule.type === 'weekday' && rule.onlyInTerm;
  return periodsOf(onlyInTerm ? 'weeklyTerm' : cadence, span, ground);
}

function ofEvents(
  item: CatalogueItem,
  rule: EventRule,
  { calendar, events }: Ground,
  span: Span,
): readonly Obligation[] {
  return events
    .filter(({ itemNo }) => itemNo === item.itemNo)
    .flatMap(({ periodKey, days }) => {
      const on = days[rule.field] ?? null;
      if (on === null || on < span.startOn || on > span.endOn) return [];
      const period = { key: periodKey, startOn: on, endOn: on };
      if (!isMeasured(item, period)) return [];
      return [obligationOf(item, period, on, dueDayOfEvent(calendar, rule, on))];
    });
}

function obligationOf(
  item: CatalogueItem,
  { key, startOn, endOn }: Period,
  triggerOn: Day | null,
  { dueOn, unknownYears }: DueDay,
): Obligation {
  const { itemNo, ownerDepartment, dueRule: rule, graceWorkdays } = item;
  return {
    ...{ itemNo, periodKey: key, department: ownerDepartment, startOn, endOn, triggerOn, dueOn },
    ...{ rule, graceWorkdays, unknownYears, waiver: null },
    count: rule.type === 'atLeastPerTerm' ? rule.count : 1,
  };
}
