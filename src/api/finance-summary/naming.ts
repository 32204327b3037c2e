import { ENGLISH_MONTHS } from '../../content/english-months';
import type { Locale } from '../../content/locales';
import { monthPeriod } from '../../content/period';
import type { Naming } from '../../content/publication-facts';
import { scopeInKey, scopeInTitle } from '../budget/naming';
import { FISCAL_SCOPES, type FiscalScope } from '../budget/types';
import type { FinanceSummaryShared } from './types';

/** The period of a summary, null while its year or month is unknown or out of range. */
export function periodOf({
  fiscalYear,
  month,
}: Pick<FinanceSummaryShared, 'fiscalYear' | 'month'>): string | null {
  const isKnown = isWithin(fiscalYear, 2000, 2100) && isWithin(month, 1, 12);
  return isKnown ? monthPeriod(fiscalYear, month) : null;
}

/** How a summary is called: `fin-2025-06`, "2025年6月财务摘要", "Finance summary, June 2025". */
export function summaryNaming(
  shared: Pick<FinanceSummaryShared, 'fiscalYear' | 'month' | 'scope'>,
  takenSlugs?: Iterable<string>,
): Naming {
  const { fiscalYear, month, scope } = shared;
  const period = periodOf(shared);
  return {
    key: period === null || scope === null ? null : `fin${scopeInKey(scope)}-${period}`,
    periodKey: period,
    defaultTitle: (locale) =>
      period === null || fiscalYear === null || month === null || scope === null
        ? null
        : summaryTitle({ year: fiscalYear, month, scope }, locale),
    isDefaultTitle,
    takenSlugs,
  };
}

interface Subject {
  readonly year: number;
  readonly month: number;
  readonly scope: FiscalScope;
}

function summaryTitle({ year, month, scope }: Subject, locale: Locale): string {
  const whose = scopeInTitle(scope, locale);
  if (locale === 'en') return `Finance summary${whose}, ${ENGLISH_MONTHS[month - 1]} ${year}`;
  return `${year}年${month}月${whose}${locale === 'zh-Hant' ? '財務摘要' : '财务摘要'}`;
}

function isDefaultTitle(title: string, locale: Locale): boolean {
  const year = Number(/\d{4}/.exec(title)?.[0]);
  return FISCAL_SCOPES.some((scope) =>
    ENGLISH_MONTHS.some(
      (_name, index) => summaryTitle({ year, month: index + 1, scope }, locale) === title,
    ),
  );
}

function isWithin(value: number | null, minimum: number, maximum: number): value is number {
  return value !== null && Number.isInteger(value) && value >= minimum && value <= maximum;
}
