import { ENGLISH_MONTHS } from '../../content/english-months';
import { documentKey } from '../../content/document-key';
import { isDay } from '../../content/instant';
import { DEFAULT_LOCALE, type Locale } from '../../content/locales';
import { isBlank, type Naming } from '../../content/publication-facts';
import { slugFromTitle } from '../../shared/slug';
import type { FeeItem } from './rules';
import type { FeeItemContext } from './types';

/** Room for the day and a number behind the name. */
const MAX_NAME_IN_KEY = 50;

const DEFAULT_TITLES: Readonly<Record<Locale, RegExp>> = {
  'zh-Hans': /（\d{4}年\d{1,2}月\d{1,2}日起）$/,
  'zh-Hant': /（\d{4}年\d{1,2}月\d{1,2}日起）$/,
  en: / \(from \d{1,2} [A-Z][a-z]+ \d{4}\)$/,
};

/**
 * How a fee is called: `fee-xiao-che-fei-2022-09-01`, "校车费（2022年9月1日起）", "School bus (from
 * 1 September 2022)". The day tells one version of a fee from the next.
 */
export function feeItemNaming(
  { shared, words }: FeeItem,
  { takenKeys, takenSlugs }: Pick<FeeItemContext, 'takenKeys' | 'takenSlugs'>,
): Naming {
  const { effectiveOn, publicSince } = shared;
  const name = words[DEFAULT_LOCALE]?.name ?? null;
  return {
    key: documentKey({
      current: shared.key,
      isPublic: publicSince !== null,
      wanted: wantedKey(name, effectiveOn),
      taken: takenKeys,
    }),
    periodKey: null,
    defaultTitle: (locale) => {
      const own = isBlank(words[locale]?.name) ? name : (words[locale]?.name ?? null);
      return isBlank(own) || !isDay(effectiveOn) ? null : feeTitle(own ?? '', effectiveOn, locale);
    },
    isDefaultTitle: (title, locale) => DEFAULT_TITLES[locale].test(title),
    takenSlugs,
  };
}

function wantedKey(name: string | null, effectiveOn: string | null): string | null {
  if (isBlank(name) || !isDay(effectiveOn)) return null;
  const short = slugFromTitle(name ?? '')
    .slice(0, MAX_NAME_IN_KEY)
    .replace(/-+$/, '');
  return `fee-${short}-${effectiveOn}`;
}

function feeTitle(name: string, effectiveOn: string, locale: Locale): string {
  const [year, month, day] = effectiveOn.split('-').map(Number);
  if (locale === 'en') return `${name} (from ${day} ${ENGLISH_MONTHS[(month ?? 1) - 1]} ${year})`;
  return `${name}（${year}年${month}月${day}日起）`;
}
