import { isIsoWeek, isoWeekKey, type IsoWeek } from '../../content/iso-week';
import type { Locale } from '../../content/locales';
import type { Naming } from '../../content/publication-facts';
import type { BulletinShared } from './types';

/** Any week's default title. */
const DEFAULT_TITLES: Readonly<Record<Locale, RegExp>> = {
  'zh-Hans': /^后勤服务简报 \d{4}年第\d{1,2}周$/,
  'zh-Hant': /^後勤服務簡報 \d{4}年第\d{1,2}週$/,
  en: /^Logistics bulletin \d{4}, week \d{1,2}$/,
};

/** The week of a bulletin, null while it is unknown or none of the calendar. */
export function weekOf({
  year,
  isoWeek,
}: Pick<BulletinShared, 'year' | 'isoWeek'>): IsoWeek | null {
  if (year === null || isoWeek === null || !isIsoWeek(year, isoWeek)) return null;
  return { year, week: isoWeek };
}

/** How a bulletin is called: `bul-2025-w36`, period `2025-W36`, "后勤服务简报 2025年第36周". */
export function bulletinNaming(
  shared: Pick<BulletinShared, 'year' | 'isoWeek'>,
  takenSlugs?: Iterable<string>,
): Naming {
  const week = weekOf(shared);
  const periodKey = week && isoWeekKey(week);
  return {
    key: periodKey && `bul-${periodKey.toLowerCase()}`,
    periodKey,
    defaultTitle: (locale) => week && bulletinTitle(week, locale),
    isDefaultTitle: (title, locale) => DEFAULT_TITLES[locale].test(title),
    takenSlugs,
  };
}

function bulletinTitle({ year, week }: IsoWeek, locale: Locale): string {
  if (locale === 'en') return `Logistics bulletin ${year}, week ${week}`;
  if (locale === 'zh-Hant') return `後勤服務簡報 ${year}年第${week}週`;
  return `后勤服务简报 ${year}年第${week}周`;
}
