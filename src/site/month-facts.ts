import { DEFAULT_LOCALE, type Locale } from '../content/locales';
import { formatDay, formatInstant } from './dates';
import { html, type Html } from './html';
import type { Month } from './shapes';
import { spoken } from './spoken';
import { WORDS } from './words';

const HASH_SHOWN = 12;

/** When and by whom a month was published, and how to tell that nothing has changed since. */
export function publicationFacts(
  { publication }: Month,
  { locale, timeZone }: { readonly locale: Locale; readonly timeZone: string },
): Html {
  const words = WORDS[locale];
  const { publicSince, dueOn, revision, contentHash } = publication;
  // Roles are facts shared by all languages, written once, in Chinese.
  const role = (text: string | null) => spoken(text, { locale, written: DEFAULT_LOCALE });
  const facts: readonly (readonly [string, Html | string | null])[] = [
    [words.publishedOn, publicSince && formatInstant(publicSince, timeZone, locale)],
    [words.dueOn, dueOn && formatDay(dueOn, locale)],
    [words.revision, revision === null ? null : words.revisionNumber(revision)],
    [words.preparedBy, role(publication.preparedByRole)],
    [words.checkedBy, role(publication.checkedByRole)],
    [words.approvedBy, role(publication.approvedByRole)],
    [words.contentHash, contentHash && shortHash(contentHash, locale)],
  ];
  return html`<section aria-labelledby="facts-heading">
    <h2 id="facts-heading">${words.publicationFacts}</h2>
    <dl class="fact-list">
      ${facts
        .filter(([, value]) => value)
        .map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
    </dl>
  </section>`;
}

function shortHash(hash: string, locale: Locale): Html {
  return html`<code title="${hash}">${hash.slice(0, HASH_SHOWN)}</code>
    <span class="muted">${WORDS[locale].contentHashNote}</span>`;
}

/** Where the API gives the same month to a program. */
export function monthDataPath(
  { period, scope }: Pick<Month, 'period' | 'scope'>,
  locale: Locale,
): string {
  const filters = `filters[period][$eq]=${period}&filters[scope][$eq]=${scope}`;
  return `/api/finance-summaries?${filters}&populate=*&locale=${locale}`;
}
