import { isIsoWeek, isoWeekKey, type IsoWeek } from '../../content/iso-week';
import type { Locale } from '../../content/locales';
import type { Naming } from '../../content/publication-facts';
import type { MenuShared } from './types';

const DEFAULT_TITLES: Readonly<Record<Locale, RegExp>> = {
  'zh-Hans': /^\d{4}年第\d{1,2}周食谱$/,
  'zh-Hant': /^\d{4}年第\d{1,2}週食譜$/,
  en: /^Menu, week \d{1,2} of \d{4}$/,
};

/** The week of a menu, null while it is unknown or none of the calendar. */
export function weekOf({ year, isoWeek }: Pick<MenuShared, 'year' | 'isoWeek'>): IsoWeek | null {
  if (year === null || isoWeek === null || !isIsoWeek(year, isoWeek)) return null;
  return { year, week: isoWeek };
}

/** How a menu is called: `menu-2025-w36`, "2025年第36周食谱", "Menu, week 36 of 2025". */
export function menuNaming(
  shared: Pick<MenuShared, 'year' | 'isoWeek'>,
  takenSlugs?: Iterable<string>,
): Naming {
  const week = weekOf(shared);
  const period = week && isoWeekKey(week);
  return {
    key: period && `menu-${period.toLowerCase()}`,
    periodKey: period,
    defaultTitle: (locale) => week && menuTitle(week, locale),
    isDefaultTitle: (title, locale) => DEFAULT_TITLES[locale].test(title),
    takenSlugs,
  };
}

function menuTitle({ year, week }: IsoWeek, locale: Locale): string {
  if (locale === 'en') return `Menu, week ${week} of ${year}`;
  return locale === 'zh-Hant' ? `${year}年第${week}週食譜` : `${year}年第${week}周食谱`;
}
