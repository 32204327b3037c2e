import { pinyin } from 'pinyin-pro';
import slugify from 'slugify';

/** Longest slug; the column and the address stay short. */
export const MAX_SLUG = 80;

/** For titles without a single letter or digit that an address could hold. */
const FALLBACK = 'page';

/**
 * Readable address part of a Chinese or English title, never empty:
 * "2026年秋季食堂公示" becomes "2026-nian-qiu-ji-shi-tang-gong-shi".
 */
export function slugFromTitle(title: string): string {
  // A slug keeps at most 80 letters, so no more of a long title needs to be read.
  const readable = title.normalize('NFKC').slice(0, MAX_SLUG * 2);
  const syllables = pinyin(readable, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  const slug = slugify(syllables.join(' '), { lower: true, strict: true });
  return shortened(slug, MAX_SLUG) || FALLBACK;
}

/** The slug itself, or with the first free number: "a", "a-2", "a-3". */
export function uniqueSlug(slug: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  if (!used.has(slug)) return slug;
  for (let number = 2; ; number += 1) {
    const suffix = `-${number}`;
    const candidate = shortened(slug, MAX_SLUG - suffix.length) + suffix;
    if (!used.has(candidate)) return candidate;
  }
}

function shortened(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const cut = slug.slice(0, length + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : cut.slice(0, length);
}
