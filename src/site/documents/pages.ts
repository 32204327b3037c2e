import { dataPath } from '../data-path';
import { dayIn, DEFAULT_TIME_ZONE, formatDay } from '../dates';
import { askPanel, documentEnd, documentHead, type DocumentSurroundings } from '../document-page';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { richText } from '../rich-text';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import { richTextWords } from '../../content/rich-text';
import type { DisclosurePage } from './document';
import { DOCUMENT_WORDS } from './words';

export interface DisclosurePageData extends DocumentSurroundings {
  readonly document: DisclosurePage;
}

/** All pages without a structure, by category. */
export function renderDocumentList(
  site: SiteContext,
  { documents }: { readonly documents: readonly DisclosurePage[] },
): string {
  const { locale } = site;
  const words = DOCUMENT_WORDS[locale];
  const common = WORDS[locale];
  const categories = Object.keys(words.categories).filter((category) =>
    documents.some((one) => (one.category ?? 'other') === category),
  );
  return renderLayout(site, {
    page: { kind: 'documents' },
    title: words.title,
    description: words.lead,
    crumbs: [{ label: common.home, page: { kind: 'home' } }, { label: common.documents }],
    body: html`<div class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      ${documents.length === 0 && html`<p class="empty">${words.none}</p>`}
      ${categories.map(
        (category) =>
          html`<section aria-labelledby="${category}-heading">
            <h2 id="${category}-heading">${words.categories[category]}</h2>
            <ul class="link-list">
              ${documents
                .filter((one) => (one.category ?? 'other') === category)
                .map((document) => documentItem(document, site))}
            </ul>
          </section>`,
      )}`,
  });
}

/** A page in a list: its title, since when it is public, what it is about. */
export function documentItem(
  { key, title, summary, locale: written, publication }: DisclosurePage,
  site: SiteContext,
): Html {
  const { locale, school } = site;
  const since = publication.publicSince;
  const zone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  return html`<li>
    <a class="row-link" href="${pathOf({ kind: 'document', key }, locale)}"
      >${spoken(title, { locale, written })}</a
    >
    ${since && html`<span class="muted">${formatDay(dayIn(since, zone), locale)}</span>`}
    ${summary && html`<p class="item-summary">${spoken(summary, { locale, written })}</p>`}
  </li>`;
}

/** One page: its text, then how it was published. */
export function renderDocument(site: SiteContext, data: DisclosurePageData): string {
  const { locale } = site;
  const { document } = data;
  const { key, title, summary, body, locale: written } = document;
  const common = WORDS[locale];
  return renderLayout(site, {
    page: { kind: 'document', key },
    title,
    description: summary ?? richTextWords(body).slice(0, 120),
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common.documents, page: { kind: 'documents' } },
      { label: title },
    ],
    imprint: document.publication,
    body: html`${documentHead(document, site, {
      title: spoken(title, { locale, written }) ?? title,
      lead: summary,
      written: [title, summary, richTextWords(body)],
    })}
    ${
      written === locale
        ? html`<div class="prose">${richText(body)}</div>`
        : html`<div class="prose" lang="${written}">${richText(body)}</div>`
    }
    ${documentEnd(document, site, data)}
    ${askPanel(site, {
      about: key,
      title,
      data: dataPath('disclosure-pages', { key }, locale),
    })}`,
  });
}
