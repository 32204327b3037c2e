import { formatDay } from '../dates';
import { factList, section } from '../facts';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { officeLines } from '../office';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { dataTable } from '../table';
import { WORDS } from '../words';
import type { InformationRequest, YearOfRequests } from './request';
import { PARTICIPATION_WORDS } from './words';

export interface RequestsData {
  readonly requests: readonly InformationRequest[];
  readonly figures: readonly YearOfRequests[];
}

/** How to ask for what is not published, how that went so far, and what was answered. */
export function renderRequests(site: SiteContext, { requests, figures }: RequestsData): string {
  const { locale, school } = site;
  const words = PARTICIPATION_WORDS[locale].requests;
  const common = WORDS[locale];
  return renderLayout(site, {
    page: { kind: 'requests' },
    title: words.title,
    description: words.lead,
    crumbs: [{ label: common.home, page: { kind: 'home' } }, { label: common.requests }],
    body: html`<div class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      ${section('guide', words.guide, steps(words.steps))}
      ${section('office', words.office, officeLines(school, locale))}
      ${section('figures', words.figures, figuresPart(figures, site))}
      ${section('replies', words.published, replies(requests, site))}
      <p>
        <a class="more" href="/api/information-request-figures">${common.sameDataAsJson}</a>
      </p>`,
  });
}

function steps(texts: readonly string[]): Html {
  return html`<ol class="notes">
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ol>`;
}

function figuresPart(figures: readonly YearOfRequests[], { locale }: SiteContext): Html {
  const words = PARTICIPATION_WORDS[locale].requests;
  if (figures.length === 0) return html`<p class="empty">${words.figuresNone}</p>`;
  const count = (value: number | null) => (value === null ? words.withheld : String(value));
  const table = dataTable({
    caption: words.figures,
    captionHidden: true,
    columns: [
      { label: words.year, kind: 'name' },
      { label: words.received, kind: 'number' },
      { label: words.replied, kind: 'number' },
      { label: words.onTime, kind: 'number' },
      { label: words.extended, kind: 'number' },
      { label: words.byDecision, kind: 'text' },
    ],
    groups: [
      {
        rows: figures.map((year) => [
          String(year.year),
          String(year.received),
          count(year.replied),
          count(year.repliedOnTime),
          count(year.extended),
          decisions(year, locale),
        ]),
      },
    ],
  });
  return html`<p class="section-note">${words.figuresNote}</p>
    ${table}`;
}

/** What was decided how often; that something is withheld is said, and only then. */
function decisions({ decisions: counts }: YearOfRequests, locale: SiteContext['locale']): string {
  const words = PARTICIPATION_WORDS[locale].requests;
  const told = counts.flatMap(([name, count]) =>
    count === null || count === 0 ? [] : [`${words.decisions[name] ?? name} ${count}`],
  );
  const isWithheld = counts.some(([, count]) => count === null);
  if (told.length === 0) return isWithheld ? words.withheld : words.undecided;
  return [...told, ...(isWithheld ? [words.othersWithheld] : [])].join(WORDS[locale].listSeparator);
}

function replies(requests: readonly InformationRequest[], site: SiteContext): Html {
  const words = PARTICIPATION_WORDS[site.locale].requests;
  if (requests.length === 0) return html`<p class="empty">${words.none}</p>`;
  return html`<ul class="cards">
    ${requests.map((request) => html`<li>${requestCard(request, site)}</li>`)}
  </ul>`;
}

function requestCard(request: InformationRequest, { locale }: SiteContext): Html {
  const words = PARTICIPATION_WORDS[locale].requests;
  const { title, locale: written, receivedOn, repliedOn, replyDueOn, refusalReason } = request;
  const said = (text: string | null) => spoken(text, { locale, written });
  const day = (text: string | null) => text && formatDay(text, locale);
  const decision = request.decision ?? '';
  return html`<article class="card">
    <h3>${said(title)}</h3>
    ${factList([
      [words.decision, words.decisions[decision] ?? decision],
      [words.reason, refusalReason && (words.reasons[refusalReason] ?? refusalReason)],
      [words.basis, said(request.legalBasis)],
      [words.receivedOn, day(receivedOn)],
      [words.repliedOn, day(repliedOn)],
      [words.dueOn, day(replyDueOn)],
    ])}
    ${request.replySummary !== null && html`<p class="card-summary">${said(request.replySummary)}</p>`}
  </article>`;
}
