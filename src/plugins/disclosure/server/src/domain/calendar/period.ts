import type { Day } from '../../../../../../shared/workdays';
import { addDays, dayOfMonth, daysBetween, isoWeekday, monthOf, yearOf } from './day';
import { touchesTerm, type Term } from './term';

/** What a disclosure is about in time: `2025`, `2025-H1`, `2025-Q4`, `2025-06`, `2025-W40`, a term. */
export interface Period {
  readonly key: string;
  readonly startOn: Day;
  readonly endOn: Day;
}

/** How often an item has to be disclosed. `event` has no periods: something has to happen. */
export const CADENCES = [
  ...(['annual', 'halfYearly', 'termly', 'quarterly', 'monthly', 'monthlyTerm'] as const),
  ...(['weekly', 'weeklyTerm', 'event'] as const),
] as const;
export type Cadence = (typeof CADENCES)[number];

export interface SchoolYearFacts {
  readonly terms: readonly Term[];
  /** First day of a fiscal year, `MM-DD`; the year is named after the one it begins in. */
  readonly fiscalYearStart: string;
}

interface Span {
  readonly startOn: Day;
  readonly endOn: Day;
}

/**
 * The periods of a cadence that begin within the span, in order. Quarters and halves are those of the
 * fiscal year, weeks those of ISO 8601. Months and weeks of a term are those that share a day with one.
 */
export function periodsOf(
  cadence: Exclude<Cadence, 'event'>,
  span: Span,
  facts: SchoolYearFacts,
): readonly Period[] {
  const inTerm = (period: Period) => touchesTerm(facts.terms, period);
  switch (cadence) {
    case 'termly':
      return termsOf(facts.terms).filter((term) => isWithin(term.startOn, span));
    case 'weekly':
      return weeksFrom(span);
    case 'weeklyTerm':
      return weeksFrom(span).filter(inTerm);
    case 'monthly':
      return monthsFrom(span);
    case 'monthlyTerm':
      return monthsFrom(span).filter(inTerm);
    case 'annual':
    case 'halfYearly':
    case 'quarterly':
      return partsFrom(span, facts.fiscalYearStart, PARTS[cadence]);
  }
}

/** The fiscal year of that name. */
export function fiscalYear(year: number, fiscalYearStart: string): Period {
  const startOn = yearStart(year, fiscalYearStart);
  return { key: String(year), startOn, endOn: addDays(yearStart(year + 1, fiscalYearStart), -1) };
}

/** The ISO week in which the day lies. */
export function weekOf(day: Day): Period {
  const startOn = addDays(day, 1 - isoWeekday(day));
  // The week belongs to the year of its Thursday.
  const thursday = addDays(startOn, 3);
  const dayOfYear = daysBetween(dayOfMonth(yearOf(thursday), 1, 1), thursday);
  const number = String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0');
  return { key: `${yearOf(thursday)}-W${number}`, startOn, endOn: addDays(startOn, 6) };
}

const PARTS = {
  annual: { months: 12, name: () => '' },
  halfYearly: { months: 6, name: (number: number) => `-H${number}` },
  quarterly: { months: 3, name: (number: number) => `-Q${number}` },
} as const;

function partsFrom(
  span: Span,
  fiscalYearStart: string,
  { months, name }: (typeof PARTS)['annual' | 'halfYearly' | 'quarterly'],
): readonly Period[] {
  const periods: Period[] = [];
  for (let year = yearOf(span.startOn) - 1; year <= yearOf(span.endOn); year += 1) {
    for (let part = 0; part < 12 / months; part += 1) {
      const startOn = monthStart(year, fiscalYearStart, part * months);
      const endOn = addDays(monthStart(year, fiscalYearStart, (part + 1) * months), -1);
      periods.push({ key: `${year}${name(part + 1)}`, startOn, endOn });
    }
  }
  return periods.filter(({ startOn }) => isWithin(startOn, span));
}

function monthsFrom(span: Span): readonly Period[] {
  const periods: Period[] = [];
  const first = yearOf(span.startOn) * 12 + monthOf(span.startOn) - 1;
  const last = yearOf(span.endOn) * 12 + monthOf(span.endOn) - 1;
  for (let number = first; number <= last; number += 1) {
    const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
    const startOn = dayOfMonth(year, month, 1);
    periods.push({ key: startOn.slice(0, 7), startOn, endOn: dayOfMonth(year, month, 31) });
  }
  return periods.filter(({ startOn }) => isWithin(startOn, span));
}

function weeksFrom(span: Span): readonly Period[] {
  const periods: Period[] = [];
  for (let day = span.startOn; day <= addDays(span.endOn, 6); day = addDays(day, 7)) {
    periods.push(weekOf(day));
  }
  return periods.filter(({ startOn }) => isWithin(startOn, span));
}

function termsOf(terms: readonly Term[]): readonly Period[] {
  return [...terms]
    .sort((one, other) => (one.startOn < other.startOn ? -1 : 1))
    .map(({ key, startOn, endOn }) => ({ key, startOn, endOn }));
}

function monthStart(year: number, fiscalYearStart: string, months: number): Day {
  const [month = 1, day = 1] = fiscalYearStart.split('-').map(Number);
  return dayOfMonth(year, month + months, day);
}

const yearStart = (year: number, fiscalYearStart: string): Day =>
  monthStart(year, fiscalYearStart, 0);

const isWithin = (day: Day, { startOn, endOn }: Span): boolean => day >= startOn && day <= endOn;
