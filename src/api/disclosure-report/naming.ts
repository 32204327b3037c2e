import type { Locale } from '../../content/locales';
import type { Naming } from '../../content/publication-facts';
import type { DisclosureReportContext, DisclosureReportShared } from './types';

const TITLES: Readonly<Record<Locale, RegExp>> = {
  'zh-Hans': /^\d{4}年信息公开工作年度报告$/,
  'zh-Hant': /^\d{4}年資訊公開工作年度報告$/,
  en: /^Annual disclosure report \d{4}$/,
};

/** How a report is called: `disclosure-report-2025`, "2025年信息公开工作年度报告". */
export function reportNaming(
  { year }: Pick<DisclosureReportShared, 'year'>,
  { takenSlugs }: Pick<DisclosureReportContext, 'takenSlugs'> = {},
): Naming {
  const isYear = year !== null && Number.isInteger(year) && year >= 2000 && year <= 2100;
  return {
    key: isYear ? `disclosure-report-${year}` : null,
    periodKey: isYear ? String(year) : null,
    defaultTitle: (locale) => (isYear ? titleOf(year, locale) : null),
    isDefaultTitle: (title, locale) => TITLES[locale].test(title),
    takenSlugs,
  };
}

function titleOf(year: number, locale: Locale): string {
  if (locale === 'en') return `Annual disclosure report ${year}`;
  return locale === 'zh-Hans' ? `${year}年信息公开工作年度报告` : `${year}年資訊公開工作年度報告`;
}
