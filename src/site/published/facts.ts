import { DEFAULT_LOCALE, type Locale } from '../../content/locales';
import { formatDay, formatInstant } from '../dates';
import { factSection } from '../facts';
import { html, type Html } from '../html';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import type { Published } from './published';

/** Characters of a content hash that are shown to people. */
export const HASH_SHOWN = 12;

/** When and by whom a document was published, and how to tell that nothing has changed since. */
export function publicationFacts(
  { publication, channels }: Pick<Published, 'publication' | 'channels'>,
  { locale, timeZone }: { readonly locale: Locale; readonly timeZone: string },
): Html {
  const words = WORDS[locale];
  const { publicSince, dueOn, revision, contentHash } = publication;
  // Roles are facts shared by all languages, written once, in Chinese.
  const role = (text: string | null) => spoken(text, { locale, written: DEFAULT_LOCALE });
  const shown = channels.map((channel) => words.channels[channel] ?? channel);
  return factSection('facts', words.publicationFacts, [
    [words.publishedOn, publicSince && formatInstant(publicSince, timeZone, locale)],
    [words.dueOn, dueOn && formatDay(dueOn, locale)],
    [words.revision, revision === null ? null : words.revisionNumber(revision)],
    [words.ownerDepartment, spoken(publication.ownerDepartment, { locale })],
    [words.preparedBy, role(publication.preparedByRole)],
    [words.checkedBy, role(publication.checkedByRole)],
    [words.approvedBy, role(publication.approvedByRole)],
    [words.promisedChannels, shown.join(words.listSeparator)],
    [words.contentHash, contentHash && shortHash(contentHash, locale)],
  ]);
}

function shortHash(hash: string, locale: Locale): Html {
  return html`<code title="${hash}">${hash.slice(0, HASH_SHOWN)}</code>
    <span class="muted">${WORDS[locale].contentHashNote}</span>`;
}
