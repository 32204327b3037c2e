import { documentKey } from '../../content/document-key';
import { ENGLISH_MONTHS } from '../../content/english-months';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../content/locales';
import { yearMonth } from '../../content/period';
import { isBlank, type Naming } from '../../content/publication-facts';
import type { ContentDocument } from '../../content/rules';
import { regulationKey } from '../regulation/naming';
import { termLabel } from '../term/naming';
import type { EnforcementContext, EnforcementShared, EnforcementWords } from './types';

const YEAR = /^\d{4}$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const NUMERALS = ['一', '二', '三', '四'];

/** "2025年", "2025年第二季度", "2025—2026学年第一学期"; null for what is no period. */
export function periodLabel(period: string | null, locale: Locale): string | null {
  const text = period ?? '';
  const isEnglish = locale === 'en';
  if (YEAR.test(text)) return isEnglish ? text : `${text}年`;
  const at = yearMonth(text);
  if (at) {
    const { year, month } = at;
    return isEnglish ? `${ENGLISH_MONTHS[month - 1]} ${year}` : `${year}年${month}月`;
  }
  const [, year, quarter] = QUARTER.exec(text) ?? [];
  if (year === undefined || quarter === undefined) return termLabel(period, locale);
  return isEnglish
    ? `Quarter ${quarter}, ${year}`
    : `${year}年第${NUMERALS[Number(quarter) - 1]}季度`;
}

/** How a report is called: by what was measured and when, "一般报修2个工作日内到场率（2025年）". */
export function enforcementNaming(
  { shared, words }: ContentDocument<EnforcementShared, EnforcementWords>,
  { takenKeys, takenSlugs }: Pick<EnforcementContext, 'takenKeys' | 'takenSlugs'>,
): Naming {
  const { key, period, publicSince, regulationCode } = shared;
  const code = regulationKey(regulationCode);
  const isNamed = code !== null && periodLabel(period, DEFAULT_LOCALE) !== null;
  return {
    key: documentKey({
      current: key,
      isPublic: publicSince !== null,
      wanted: isNamed ? `${code}-${(period ?? '').toLowerCase()}` : null,
      taken: takenKeys,
    }),
    periodKey: isNamed ? period : null,
    defaultTitle: (locale) => {
      const own = words[locale]?.metric;
      const metric = isBlank(own) ? words[DEFAULT_LOCALE]?.metric : own;
      const label = periodLabel(period, locale);
      if (isBlank(metric) || label === null) return null;
      return locale === 'en' ? `${metric} (${label})` : `${metric}（${label}）`;
    },
    isDefaultTitle: (title) => LOCALES.some((locale) => isMetricTitle(title, words[locale])),
    takenSlugs,
  };
}

/** The metric with something in brackets behind it: the period, this one or another. */
function isMetricTitle(title: string, words: EnforcementWords | undefined): boolean {
  const metric = words?.metric;
  return !isBlank(metric) && title.startsWith(metric ?? '') && /[）)]$/.test(title);
}
