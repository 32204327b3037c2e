import { monthPeriod, previousPeriod } from '../../content/period';
import { formatYuan } from '../../content/yuan';
import { rowsAt, textOf, valueAt } from '../form-value';
import type { StartPlan } from '../start/start-plan';
import type { Say } from '../use-words';
import { FINANCE_SUMMARY, listsOf, withoutAmounts } from './month-lists';
import { findSource, type MonthSource } from './previous-month';

const LISTS = listsOf(FINANCE_SUMMARY);

/** A month starts with the lines of the one before, without their amounts. */
export function monthStart(say: Say): StartPlan<MonthSource> {
  return {
    periodBefore,
    find: (period, values) => {
      const scope = textOf(valueAt(values, 'scope')) || 'wholeSchool';
      return findSource(period, yearOf(values), scope);
    },
    filling: (source) => ({
      lists: Object.fromEntries(
        LISTS.map((list) => [list.name, withoutAmounts(source[list.name], list)]),
      ),
      fields: source.openingFen === null ? {} : { openingBalanceFen: String(source.openingFen) },
    }),
    outcome: (source, period, values) => outcome(say, source, { period, year: yearOf(values) }),
  };
}

/** How many lines the form holds that a start would replace. */
export function countLines(values: unknown): number {
  return LISTS.flatMap(({ name }) => rowsAt(values, name)).length;
}

interface When {
  readonly period: string;
  readonly year: number;
}

function outcome(say: Say, source: MonthSource | null, { period, year }: When): string {
  if (source === null) return say('start.none', { period, year });
  const count = source.incomeLines.length + source.expenditureLines.length;
  if (source.kind === 'budget') return say('start.doneBudget', { period, year, count });
  const opening = source.openingFen === null ? '—' : formatYuan(source.openingFen);
  return say('start.done', { period, count, opening });
}

function periodBefore(values: unknown): string | null {
  const year = yearOf(values);
  const month = Number(valueAt(values, 'month'));
  const isMonth =
    Number.isInteger(year) && year >= 2000 && year <= 2100 && month >= 1 && month <= 12;
  return isMonth && Number.isInteger(month) ? previousPeriod(monthPeriod(year, month)) : null;
}

function yearOf(values: unknown): number {
  return Number(valueAt(values, 'fiscalYear'));
}
