import { ENGLISH_MONTHS } from '../../content/english-months';
import type { Locale } from '../../content/locales';
import type { YearMonth } from '../../content/period';
import type { Naming } from '../../content/publication-facts';
import { periodOf } from '../finance-summary/naming';
import type { MealAccountShared } from './types';

/** How an account is called: `meal-2025-06`, "2025年6月食堂收支公示", "Meal account, June 2025". */
export function mealAccountNaming(
  { fiscalYear, month }: Pick<MealAccountShared, 'fiscalYear' | 'month'>,
  takenSlugs?: Iterable<string>,
): Naming {
  const period = periodOf({ fiscalYear, month });
  return {
    key: period === null ? null : `meal-${period}`,
    periodKey: period,
    defaultTitle: (locale) =>
      period === null || fiscalYear === null || month === null
        ? null
        : accountTitle({ year: fiscalYear, month }, locale),
    isDefaultTitle,
    takenSlugs,
  };
}

function accountTitle({ year, month }: YearMonth, locale: Locale): string {
  if (locale === 'en') return `Meal account, ${ENGLISH_MONTHS[month - 1]} ${year}`;
  return `${year}年${month}月食堂收支公示`;
}

function isDefaultTitle(title: string, locale: Locale): boolean {
  const year = Number(/\d{4}/.exec(title)?.[0]);
  return ENGLISH_MONTHS.some(
    (_name, index) => accountTitle({ year, month: index + 1 }, locale) === title,
  );
}
