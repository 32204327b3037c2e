import type { Locale } from '../../content/locales';
import type { Naming } from '../../content/publication-facts';
import { FISCAL_SCOPES, type BudgetShared, type FiscalScope } from './types';

const SCOPE_IN_KEY: Readonly<Record<FiscalScope, string>> = {
  wholeSchool: '',
  generalAffairs: '-general-affairs',
  department: '-department',
};

const SCOPE_IN_TITLE: Readonly<Record<Locale, Readonly<Record<FiscalScope, string>>>> = {
  'zh-Hans': { wholeSchool: '', generalAffairs: '总务', department: '部门' },
  'zh-Hant': { wholeSchool: '', generalAffairs: '總務', department: '部門' },
  en: { wholeSchool: '', generalAffairs: ' of general affairs', department: ' of a department' },
};

/** The part of a key that names the scope: "" for the whole school, "-general-affairs". */
export function scopeInKey(scope: FiscalScope): string {
  return SCOPE_IN_KEY[scope];
}

/** The part of a title that names the scope, "" for the whole school. */
export function scopeInTitle(scope: FiscalScope, locale: Locale): string {
  return SCOPE_IN_TITLE[locale][scope];
}

/** How a budget is called: `budget-2025`, "2025年预算", "Budget, 2025". */
export function budgetNaming(
  { fiscalYear, scope }: Pick<BudgetShared, 'fiscalYear' | 'scope'>,
  takenSlugs?: Iterable<string>,
): Naming {
  const isKnown = fiscalYear !== null && scope !== null;
  return {
    key: isKnown ? `budget${scopeInKey(scope)}-${fiscalYear}` : null,
    periodKey: fiscalYear === null ? null : String(fiscalYear),
    defaultTitle: (locale) => (isKnown ? budgetTitle(fiscalYear, scope, locale) : null),
    isDefaultTitle,
    takenSlugs,
  };
}

function budgetTitle(year: number, scope: FiscalScope, locale: Locale): string {
  const whose = scopeInTitle(scope, locale);
  if (locale === 'en') return `Budget${whose}, ${year}`;
  return `${year}年${whose}${locale === 'zh-Hant' ? '預算' : '预算'}`;
}

function isDefaultTitle(title: string, locale: Locale): boolean {
  const year = Number(/\d{4}/.exec(title)?.[0]);
  return FISCAL_SCOPES.some((scope) => budgetTitle(year, scope, locale) === title);
}
