import type { Locale } from '../content/locales';
import { formatMonth } from './dates';
import { pathOf } from './routes';
import type { Month } from './shapes';
import { WORDS } from './words';

type Place = Pick<Month, 'period' | 'scope'>;

/** "2025年6月", and whose money where it is not the whole school's: "2025年6月（总务处）". */
export function monthName({ period, scope }: Place, locale: Locale): string {
  const month = formatMonth(period, locale);
  if (scope === 'wholeSchool') return month;
  const whose = WORDS[locale].scopes[scope];
  return locale === 'en' ? `${month} (${whose})` : `${month}（${whose}）`;
}

export function monthPath({ period, scope }: Place, locale: Locale): string {
  return pathOf({ kind: 'month', period, scope }, locale);
}
