import { DEFAULT_LOCALE, type Locale } from '../../content/locales';
import type { Naming } from '../../content/publication-facts';
import { regulationKey } from '../regulation/naming';
import type { VersionContext, VersionShared } from './types';

const DEFAULT_TITLES: Readonly<Record<Locale, RegExp>> = {
  'zh-Hans': /（第\d+版）$/,
  'zh-Hant': /（第\d+版）$/,
  en: / \(version \d+\)$/,
};

/** `sy3-zd-01-v2`; null while the regulation or the number is not known. */
export function versionKey({
  regulationCode,
  versionNo,
}: Pick<VersionShared, 'regulationCode' | 'versionNo'>): string | null {
  const key = regulationKey(regulationCode);
  return key === null || versionNo === null ? null : `${key}-v${versionNo}`;
}

/** How a version is called: by its regulation and its number, "校务公开实施办法（第2版）". */
export function versionNaming(
  shared: VersionShared,
  { regulation, takenSlugs }: Pick<VersionContext, 'regulation' | 'takenSlugs'>,
): Naming {
  const { key, publicSince, versionNo } = shared;
  return {
    key: publicSince !== null && key !== null ? key : versionKey(shared),
    periodKey: null,
    defaultTitle: (locale) => {
      const title = regulation?.[locale] ?? regulation?.[DEFAULT_LOCALE];
      return title === undefined || versionNo === null
        ? null
        : versionTitle(title, versionNo, locale);
    },
    isDefaultTitle: (title, locale) => DEFAULT_TITLES[locale].test(title),
    takenSlugs,
  };
}

function versionTitle(title: string, versionNo: number, locale: Locale): string {
  return locale === 'en' ? `${title} (version ${versionNo})` : `${title}（第${versionNo}版）`;
}
