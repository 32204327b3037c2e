import { DEFAULT_LOCALE, type Locale } from '../../content/locales';
import { isBlank, type Naming } from '../../content/publication-facts';
import type { ContentDocument } from '../../content/rules';
import { slugFromTitle } from '../../shared/slug';
import type { RedactionShared, RedactionWords } from './types';

type Redaction = ContentDocument<RedactionShared, RedactionWords>;

const OPENING: Readonly<Record<Locale, string>> = {
  'zh-Hans': '不公开事项：',
  'zh-Hant': '不公開事項：',
  en: 'Not disclosed: ',
};
const MAX_KEY = 80;

/**
 * How a redaction is called: `redaction-meet-01-can-hui-ren-xing-ming`, "不公开事项：…的参会人姓名".
 * The key says what is left out by its public name, never by its path.
 */
export function redactionNaming(
  { shared, words }: Redaction,
  takenSlugs?: Iterable<string>,
): Naming {
  const label = words[DEFAULT_LOCALE]?.fieldLabel ?? '';
  const isKnown = !isBlank(shared.contentKey) && !isBlank(label);
  const isFixed = shared.publicSince !== null && shared.key !== null;
  const wanted = `redaction-${shared.contentKey ?? ''}-${slugFromTitle(label)}`;
  return {
    key: isFixed ? shared.key : isKnown ? shortened(wanted) : null,
    periodKey: shared.decidedAt === null ? null : shared.decidedAt.slice(0, 4),
    defaultTitle: (locale) => (isKnown ? titleIn(words, locale) : null),
    isDefaultTitle: (title, locale) => title.startsWith(OPENING[locale]),
    takenSlugs,
  };
}

/** A translation that does not name them yet says it with the Chinese names. */
function titleIn(words: Redaction['words'], locale: Locale): string {
  const named = (field: 'contentTitle' | 'fieldLabel') => {
    const own = words[locale]?.[field] ?? null;
    return (isBlank(own) ? words[DEFAULT_LOCALE]?.[field] : own) ?? '';
  };
  const [content, label] = [named('contentTitle'), named('fieldLabel')];
  if (locale === 'en') return `${OPENING.en}${label} of ${content}`;
  return `${OPENING[locale]}${content}的${label}`;
}

function shortened(key: string): string {
  return key.slice(0, MAX_KEY).replace(/-+$/, '');
}
