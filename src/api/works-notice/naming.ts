import type { Locale } from '../../content/locales';
import type { Naming } from '../../content/publication-facts';
import { wallTime } from '../../shared/zoned-time';
import type { NoticeContext, NoticeShared } from './types';

const KEY = /^works-(\d{4})-\d{2,}$/;

/**
 * How a notice is called: `works-2025-01`, numbered within the year in which the works begin. A
 * title it gets from whoever writes it: two repairs of one day are told apart by words alone.
 */
export function noticeNaming(
  shared: Pick<NoticeShared, 'key' | 'startAt' | 'publicSince'>,
  { takenKeys, takenSlugs }: Pick<NoticeContext, 'takenKeys' | 'takenSlugs'>,
): Naming {
  return {
    key: noticeKey(shared, new Set(takenKeys)),
    periodKey: null,
    defaultTitle: (_locale: Locale) => null,
    isDefaultTitle: () => false,
    takenSlugs,
  };
}

/** The key it bears as long as it may; else the next number of its year. */
function noticeKey(
  { key, startAt, publicSince }: Pick<NoticeShared, 'key' | 'startAt' | 'publicSince'>,
  taken: ReadonlySet<string>,
): string | null {
  if (key !== null && publicSince !== null) return key;
  if (startAt === null) return null;
  const year = wallTime(startAt).day.slice(0, 4);
  if (key !== null && KEY.exec(key)?.[1] === year && !taken.has(key)) return key;
  const numbers = [...taken]
    .filter((other) => KEY.exec(other)?.[1] === year)
    .map((other) => Number(other.slice('works-0000-'.length)));
  return `works-${year}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
