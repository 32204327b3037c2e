import type { Locale } from '../../content/locales';
import { dayIn, DEFAULT_TIME_ZONE, formatDay } from '../dates';
import { formatCount } from '../figures';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { officeLines } from '../office';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { WORDS } from '../words';
import type { Findings, Hit, SearchOutcome } from './answer';
import { markedHtml } from './marked';
import { LONGEST_QUESTION, type SearchRequest } from './request';
import { SEARCH_WORDS } from './words';

/** The search: the form, what was found with its matches marked, and where it was found. */
export function renderSearch(
  site: SiteContext,
  { request, outcome }: { readonly request: SearchRequest; readonly outcome: SearchOutcome },
): string {
  const { locale } = site;
  const words = SEARCH_WORDS[locale];
  const title = request.q === '' ? words.title : words.titleOf(request.q);
  return renderLayout(
    // Explanations inside results would hide where the matches are.
    { ...site, terms: [] },
    {
      page: { kind: 'search', ...request },
      isUnlisted: true,
      title,
      description: words.hint,
      crumbs: [{ label: WORDS[locale].home, page: { kind: 'home' } }, { label: words.title }],
      body: html`<div class="page-head">
          <h1>${title}</h1>
        </div>
        ${form(request, locale)} ${results(request, outcome, site)}`,
    },
  );
}

function form({ q }: SearchRequest, locale: Locale): Html {
  const words = SEARCH_WORDS[locale];
  return html`<form
    class="search-form"
    role="search"
    method="get"
    action="${pathOf({ kind: 'search', q: '' }, locale)}"
  >
    <label for="question">${words.label}</label>
    <div class="search-row">
      <input
        id="question"
        name="q"
        type="search"
        value="${q}"
        maxlength="${LONGEST_QUESTION}"
        aria-describedby="question-hint"
        required
      />
      <button type="submit">${WORDS[locale].search}</button>
    </div>
    <p id="question-hint" class="muted">${words.hint}</p>
  </form>`;
}

function results(request: SearchRequest, outcome: SearchOutcome, site: SiteContext): Html | null {
  const { locale, school } = site;
  const words = SEARCH_WORDS[locale];
  if (outcome.kind === 'nothingAsked') return null;
  if (outcome.kind === 'refused') return html`<p class="note" role="alert">${words.refused}</p>`;
  const { findings } = outcome;
  if (findings.total === 0) {
    return html`${facets(request, findings, locale)}
      <div class="empty">
        <p>${words.nothing(request.q)}</p>
        <p>${words.nothingHint}</p>
      </div>
      <div class="panel search-office">${officeLines(school, locale)}</div>`;
  }
  return html`${facets(request, findings, locale)}
    <section aria-labelledby="found-heading">
      <h2 id="found-heading">${words.found(formatCount(findings.total))}</h2>
      <ol class="hits">
        ${findings.hits.map((hit) => hitItem(hit, site))}
      </ol>
      ${pages(request, findings, locale)}
    </section>`;
}

function facets({ q, type }: SearchRequest, { types }: Findings, locale: Locale): Html | null {
  if (types.length < 2 && type === undefined) return null;
  const words = SEARCH_WORDS[locale];
  const all = types.reduce((sum, { count }) => sum + count, 0);
  const item = (label: string, count: number, chosen: string | undefined) => {
    const href = pathOf(
      { kind: 'search', q, ...(chosen !== undefined && { type: chosen }) },
      locale,
    );
    const said = html`${label} <span class="facet-count">${formatCount(count)}</span>`;
    return chosen === type
      ? html`<li><a href="${href}" aria-current="true">${said}</a></li>`
      : html`<li><a href="${href}">${said}</a></li>`;
  };
  return html`<nav class="facets" aria-label="${words.facets}">
    <ul>
      ${item(words.all, all, undefined)}
      ${types.map(({ type: one, count }) => item(words.types[one] ?? one, count, one))}
    </ul>
  </nav>`;
}

function hitItem(hit: Hit, { locale, school }: SiteContext): Html {
  const words = SEARCH_WORDS[locale];
  const { path, publicSince, title, excerpt } = hit;
  const heading = title.text === '' ? (words.types[hit.type] ?? hit.type) : markedHtml(title);
  const inner =
    path === null
      ? html`<h3>${heading}</h3>`
      : html`<h3><a class="row-link" href="${path}">${heading}</a></h3>`;
  const zone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const body = html`${inner} ${excerpt.text !== '' && html`<p>${markedHtml(excerpt)}</p>`}`;
  return html`<li>
    ${hit.locale === locale ? body : html`<div lang="${hit.locale}">${body}</div>`}
    <p class="muted">
      ${words.types[hit.type] ?? hit.type}
      ${publicSince && html`· ${formatDay(dayIn(publicSince, zone), locale)}`}
    </p>
  </li>`;
}

function pages(request: SearchRequest, { pageNo, pageCount }: Findings, locale: Locale) {
  if (pageCount < 2) return null;
  const words = SEARCH_WORDS[locale];
  const { q, type } = request;
  const to = (target: number) =>
    pathOf(
      {
        ...{ kind: 'search', q },
        ...(type !== undefined && { type }),
        ...(target > 1 && { pageNo: target }),
      },
      locale,
    );
  return html`<nav class="pages" aria-label="${words.pages}">
    ${pageNo > 1 && html`<a class="more" rel="prev" href="${to(pageNo - 1)}">${words.previous}</a>`}
    <span>${words.pageOf(pageNo, pageCount)}</span>
    ${pageNo < pageCount && html`<a class="more" rel="next" href="${to(pageNo + 1)}">${words.next}</a>`}
  </nav>`;
}
