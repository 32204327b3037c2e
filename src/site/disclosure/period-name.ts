import { parseIsoWeek } from '../../content/iso-week';
import type { Locale } from '../../content/locales';
import { yearMonth } from '../../content/period';
import { formatMonth, formatQuarter } from '../dates';
import { LOGISTICS_WORDS } from '../logistics/words';
import { DISCLOSURE_SITE_WORDS } from './words';

const YEAR = /^\d{4}$/;
const QUARTER = /^\d{4}-Q[1-4]$/;
const TERM = /^(\d{4})-(\d{4})-([12])$/;

/**
 * What a period of the catalogue is called: "2025年6月", "2025年第42周", "2025年第四季度", "2025年". Null for
 * an event, whose period is the document that tells of it.
 */
export function periodName(periodKey: string, locale: Locale): string | null {
  const words = DISCLOSURE_SITE_WORDS[locale];
  if (yearMonth(periodKey) !== null) return formatMonth(periodKey, locale);
  const week = parseIsoWeek(periodKey);
  if (week !== null) return LOGISTICS_WORDS[locale].week(week.year, week.week);
  if (QUARTER.test(periodKey)) return formatQuarter(periodKey, locale);
  if (YEAR.test(periodKey)) return words.reports.year(periodKey);
  const [, from, to, no] = TERM.exec(periodKey) ?? [];
  return from === undefined || to === undefined ? null : words.term(from, to, Number(no));
}
