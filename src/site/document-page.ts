import { correctionsSection, type CorrectionContext } from './corrections';
import { DEFAULT_TIME_ZONE } from './dates';
import { FEEDBACK_WORDS } from './feedback/words';
import { html, type Html } from './html';
import { languageNoteOf } from './language-note';
import { officeLines } from './office';
import { attachmentsSection } from './published/attachments';
import { publicationFacts } from './published/facts';
import type { Published } from './published/published';
import { tracesSections } from './published/traces-section';
import type { Traces } from './published/traces';
import { badges } from './punctuality';
import { pathOf, type Page } from './routes';
import type { Names, SiteContext } from './shapes';
import { spoken } from './spoken';
import { WORDS } from './words';

/** A document with what its page needs besides its own content. */
export interface DocumentSurroundings {
  readonly names: Names;
  readonly traces: Traces;
  readonly previous?: PageLink | undefined;
  readonly next?: PageLink | undefined;
}

export interface PageLink {
  readonly label: string;
  readonly page: Page;
}

export function contextOf({ locale, school }: SiteContext, names: Names): CorrectionContext {
  return { locale, names, timeZone: school?.timeZone ?? DEFAULT_TIME_ZONE };
}

/** The heading of a document: its name, how punctual it was, in which language it is written. */
export function documentHead(
  document: Published,
  site: SiteContext,
  { title, lead, written = [] }: DocumentHead,
): Html {
  const { locale, school } = site;
  return html`<div class="page-head">
    <h1>${title}</h1>
    ${badges(document, { school, locale })} ${languageNote(document, locale, written)}
    ${lead && html`<p class="plain-summary">${spoken(lead, { locale, written: document.locale })}</p>`}
  </div>`;
}

export interface DocumentHead {
  readonly title: Html | string;
  readonly lead?: string | null;
  /** Words of the document beside its lead, to tell whether some of them are not translated. */
  readonly written?: readonly (string | null)[];
}

function languageNote(
  document: Published,
  locale: SiteContext['locale'],
  written: readonly (string | null)[],
): Html | null {
  const note = languageNoteOf(document, locale, written);
  return note === null ? null : html`<p class="note">${note}</p>`;
}

/** How a document was published, corrected, shown elsewhere and cut. */
export function documentEnd(
  document: Published,
  site: SiteContext,
  { names, traces }: Pick<DocumentSurroundings, 'names' | 'traces'>,
): Html {
  const context = contextOf(site, names);
  return html`${attachmentsSection(document.attachments, site.locale)}
  ${correctionsSection(document, context)} ${tracesSections(traces, context)}
  ${publicationFacts(document, context)}`;
}

interface AskedAbout {
  readonly title: string;
  readonly data: string;
  readonly text?: string;
  /** Key of the document that a reader gives feedback on. */
  readonly about?: string;
}

/** Whom to ask about a page, and where a program finds the same. */
export function askPanel(
  { locale, school }: SiteContext,
  { title, data, text, about }: AskedAbout,
): Html {
  const words = WORDS[locale];
  return html`<section class="panel" aria-labelledby="ask-heading">
    <h2 id="ask-heading">${words.ask}</h2>
    <p>${text ?? words.askText}</p>
    ${officeLines(school, locale, words.askSubject(title))}
    <p class="actions">
      <a
        class="more"
        href="${pathOf({ kind: 'feedbackForm', ...(about !== undefined && { about }) }, locale)}"
        >${FEEDBACK_WORDS[locale].write}</a
      >
      <a class="more" href="${data}">${words.sameDataAsJson}</a>
    </p>
  </section>`;
}

/** The pages before and after this one. */
export function neighbourLinks(
  { previous, next }: Pick<DocumentSurroundings, 'previous' | 'next'>,
  { locale, labels }: NeighbourWords,
): Html | null {
  if (!previous && !next) return null;
  const link = (label: string, { page, label: name }: PageLink, rel: 'prev' | 'next') =>
    html`<a class="neighbour neighbour-${rel}" rel="${rel}" href="${pathOf(page, locale)}">
      <span class="neighbour-label">${label}</span>
      <span>${name}</span>
    </a>`;
  return html`<nav class="neighbours" aria-label="${labels.other}">
    ${previous && link(labels.previous, previous, 'prev')}
    ${next && link(labels.next, next, 'next')}
  </nav>`;
}

interface NeighbourWords {
  readonly locale: SiteContext['locale'];
  readonly labels: { readonly other: string; readonly previous: string; readonly next: string };
}

/** The entries before and after one in a list that is sorted newest first. */
export function neighboursIn<Entry>(
  newestFirst: readonly Entry[],
  isThis: (entry: Entry) => boolean,
): { readonly previous: Entry | undefined; readonly next: Entry | undefined } {
  const at = newestFirst.findIndex(isThis);
  if (at < 0) return { previous: undefined, next: undefined };
  return { next: newestFirst[at - 1], previous: newestFirst[at + 1] };
}
