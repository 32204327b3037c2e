import { documentKey } from '../../content/document-key';
import { DEFAULT_LOCALE } from '../../content/locales';
import { isBlank, type Naming } from '../../content/publication-facts';
import type { FeedbackEntry } from './rules';
import type { FeedbackEntryContext } from './types';

/** The beginning of the question that stands in the title, in characters. */
const TITLE_LENGTH = 40;
const DEFAULT_TITLE = /[（(]YJ\d{8,12}[A-Z][)）]$/;

/** How an entry is called: `feedback-yj20250001l`, "食堂中午二层排队太长…（YJ20250001L）". */
export function feedbackEntryNaming(
  { shared, words }: FeedbackEntry,
  { takenKeys, takenSlugs }: Pick<FeedbackEntryContext, 'takenKeys' | 'takenSlugs'>,
): Naming {
  const { ticketNo, publicSince } = shared;
  const question = words[DEFAULT_LOCALE]?.question ?? null;
  return {
    key: documentKey({
      current: shared.key,
      isPublic: publicSince !== null,
      wanted: isBlank(ticketNo) ? null : `feedback-${(ticketNo ?? '').toLowerCase()}`,
      taken: takenKeys,
    }),
    periodKey: null,
    defaultTitle: (locale) => {
      const own = words[locale]?.question ?? null;
      const text = isBlank(own) ? question : own;
      if (isBlank(text) || isBlank(ticketNo)) return null;
      const number = locale === 'en' ? ` (${ticketNo})` : `（${ticketNo}）`;
      return `${beginning(text ?? '')}${number}`;
    },
    isDefaultTitle: (title) => DEFAULT_TITLE.test(title),
    takenSlugs,
  };
}

function beginning(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const signs = [...line];
  return signs.length <= TITLE_LENGTH ? line : `${signs.slice(0, TITLE_LENGTH - 1).join('')}…`;
}
