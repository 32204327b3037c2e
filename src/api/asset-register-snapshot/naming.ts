import type { Locale } from '../../content/locales';
import type { Naming } from '../../content/publication-facts';
import { quarterKey, quarterOf, type Quarter } from './quarter';
import type { RegisterContext, RegisterShared } from './types';

const HANS = ['一', '二', '三', '四'] as const;

const DEFAULT_TITLES: Readonly<Record<Locale, RegExp>> = {
  'zh-Hans': /^\d{4}年第[一二三四]季度固定资产清单$/,
  'zh-Hant': /^\d{4}年第[一二三四]季度固定資產清單$/,
  en: /^Fixed asset register, Q[1-4] \d{4}$/,
};

/** How a register is called: `asset-register-2025-q4`, "2025年第四季度固定资产清单". */
export function registerNaming(
  { year, quarter }: Pick<RegisterShared, 'year' | 'quarter'>,
  { takenSlugs }: Pick<RegisterContext, 'takenSlugs'> = {},
): Naming {
  const known = quarterOf(year, quarter);
  return {
    key: known && `asset-register-${quarterKey(known).toLowerCase()}`,
    periodKey: known && quarterKey(known),
    defaultTitle: (locale) => known && titleOf(known, locale),
    isDefaultTitle: (title, locale) => DEFAULT_TITLES[locale].test(title),
    takenSlugs,
  };
}

function titleOf({ year, quarter }: Quarter, locale: Locale): string {
  if (locale === 'en') return `Fixed asset register, Q${quarter} ${year}`;
  const no = HANS[quarter - 1] ?? '';
  return locale === 'zh-Hans'
    ? `${year}年第${no}季度固定资产清单`
    : `${year}年第${no}季度固定資產清單`;
}
