import { LOCALES, type Locale } from '../../content/locales';

const KEY = /^(\d{4})-(\d{4})-([12])$/;

export interface TermParts {
  /** The year in which the school year begins. */
  readonly year: number;
  readonly half: 1 | 2;
}

/** `2025-2026-1` is the first term of the school year 2025–2026; null for anything else. */
export function termParts(key: string | null): TermParts | null {
  const match = KEY.exec(key ?? '');
  const year = Number(match?.[1]);
  if (match === null || Number(match[2]) !== year + 1) return null;
  return { year, half: match[3] === '1' ? 1 : 2 };
}

/** "2025—2026学年第一学期", "First term, 2025–2026"; null while the key is not right. */
export function termLabel(key: string | null, locale: Locale): string | null {
  const parts = termParts(key);
  if (parts === null) return null;
  const { year, half } = parts;
  if (locale === 'en') return `${half === 1 ? 'First' : 'Second'} term, ${year}–${year + 1}`;
  const which = half === 1 ? '一' : '二';
  const years = `${year}—${year + 1}`;
  return locale === 'zh-Hant' ? `${years}學年第${which}學期` : `${years}学年第${which}学期`;
}

/** True for the label that any term has by itself, in any language: it follows the key. */
export function isDefaultLabel(label: string): boolean {
  const year = Number(/\d{4}/.exec(label)?.[0]);
  return [1, 2].some((half) =>
    LOCALES.some((locale) => termLabel(`${year}-${year + 1}-${half}`, locale) === label),
  );
}
