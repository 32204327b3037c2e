import { DEFAULT_LOCALE, type Locale } from '../../content/locales';
import { isBlank, type Naming } from '../../content/publication-facts';
import type { ContentDocument } from '../../content/rules';
import type { FindingContext, FindingShared, FindingWords } from './types';

type Finding = ContentDocument<FindingShared, FindingWords>;
type Names = Pick<FindingContext, 'storedTexts' | 'inspection' | 'takenKeys' | 'takenSlugs'>;

const KEY = /^find-(\d{3,})$/;
const TITLE_LENGTH = 40;

/** How a finding is called: `find-001`; its title is what was found unless somebody shortens it. */
export function findingNaming({ shared, words }: Finding, context: Names): Naming {
  const titles = (locale: Locale) =>
    [words[locale]?.text, context.storedTexts[locale]].flatMap((text) => titleFrom(text) ?? []);
  return {
    key: findingKey(shared, new Set(context.takenKeys)),
    periodKey: context.inspection?.inspectedOn?.slice(0, 7) ?? null,
    defaultTitle: (locale) =>
      titleFrom(words[locale]?.text) ?? titleFrom(words[DEFAULT_LOCALE]?.text),
    isDefaultTitle: (title, locale) => titles(locale).includes(title),
    takenSlugs: context.takenSlugs,
  };
}

/** The number it bears within its inspection as long as it may, else the next one. */
export function findingNo(
  { no, publicSince }: Pick<FindingShared, 'no' | 'publicSince'>,
  taken: readonly number[],
): number {
  const isOwn = no !== null && (publicSince !== null || !taken.includes(no));
  return isOwn ? no : Math.max(0, ...taken) + 1;
}

function findingKey(
  { key, publicSince }: Pick<FindingShared, 'key' | 'publicSince'>,
  taken: ReadonlySet<string>,
): string {
  if (key !== null && (publicSince !== null || (KEY.test(key) && !taken.has(key)))) return key;
  const numbers = [...taken].map((other) => Number(KEY.exec(other)?.[1] ?? 0));
  return `find-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}

function titleFrom(text: string | null | undefined): string | null {
  if (isBlank(text)) return null;
  const signs = [...(text ?? '').trim().replace(/\s+/g, ' ')];
  return signs.length <= TITLE_LENGTH * 2
    ? signs.join('')
    : `${signs.slice(0, TITLE_LENGTH * 2 - 1).join('')}…`;
}
