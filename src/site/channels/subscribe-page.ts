import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import type { SiteContext } from '../shapes';
import { dataTable } from '../table';
import { WORDS } from '../words';
import type { ChannelOffers, Offer } from './offers';
import { SUBSCRIPTION_WORDS } from './words';

interface Format {
  readonly name: string;
  readonly extension: string;
}

/** Offers of one kind: where they are and what they can be had as. */
interface Shelf {
  readonly id: 'feeds' | 'calendars' | 'tables';
  readonly path: string;
  readonly formats: readonly Format[];
  readonly offers: readonly Offer[];
  /** What the offers are called, as the head of their column. */
  readonly label: string;
  readonly none: string;
}

const FEED_FORMATS: readonly Format[] = [
  { name: 'Atom', extension: 'atom' },
  { name: 'RSS', extension: 'rss' },
  { name: 'JSON Feed', extension: 'json' },
];
const CALENDAR_FORMATS: readonly Format[] = [{ name: 'iCalendar', extension: 'ics' }];
const TABLE_FORMATS: readonly Format[] = [
  { name: 'CSV', extension: 'csv' },
  { name: 'XLSX', extension: 'xlsx' },
  { name: 'JSON', extension: 'json' },
];

/** How people get what is published without coming here: feeds, calendars, tables, and the API. */
export function renderSubscribe(site: SiteContext, offers: ChannelOffers): string {
  const words = SUBSCRIPTION_WORDS[site.locale];
  const { home } = WORDS[site.locale];
  return renderLayout(site, {
    page: { kind: 'subscribe' },
    title: words.title,
    description: words.lead,
    crumbs: [{ label: home, page: { kind: 'home' } }, { label: words.title }],
    body: html`<div class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      <p>${words.copyHint}</p>
      ${feedSection(site, offers.feeds)} ${calendarSection(site, offers.calendars)}
      ${tableSection(site, offers.tables)} ${apiSection(site)}`,
  });
}

function feedSection(site: SiteContext, offers: readonly Offer[]): Html {
  const words = SUBSCRIPTION_WORDS[site.locale];
  return html`<section aria-labelledby="feeds">
    <h2 id="feeds">${words.feeds}</h2>
    <p>${words.feedsLead}</p>
    ${steps(words.feedSteps)}
    ${shelf(site, {
      ...{ id: 'feeds', path: '/api/feeds', formats: FEED_FORMATS, offers },
      ...{ label: words.theme, none: words.noFeeds },
    })}
  </section>`;
}

function calendarSection(site: SiteContext, offers: readonly Offer[]): Html {
  const words = SUBSCRIPTION_WORDS[site.locale];
  return html`<section aria-labelledby="calendars">
    <h2 id="calendars">${words.calendars}</h2>
    <p>${words.calendarsLead}</p>
    ${steps(words.calendarSteps)}
    ${shelf(site, {
      ...{ id: 'calendars', path: '/api/calendars', formats: CALENDAR_FORMATS, offers },
      ...{ label: words.calendar, none: words.noCalendars },
    })}
  </section>`;
}

function tableSection(site: SiteContext, offers: readonly Offer[]): Html {
  const words = SUBSCRIPTION_WORDS[site.locale];
  const link = (file: string, label: string) =>
    html`<li><a href="${address(site, `/api/open-data/${file}`)}">${label}</a></li>`;
  return html`<section aria-labelledby="tables">
    <h2 id="tables">${words.tables}</h2>
    <p>${words.tablesLead}</p>
    ${shelf(site, {
      ...{ id: 'tables', path: '/api/open-data', formats: TABLE_FORMATS, offers },
      ...{ label: words.table, none: words.noTables },
    })}
    ${
      offers.length > 0 &&
      html`<ul class="link-list">
        ${link('datapackage.json', words.dataPackage)}
        ${link('catalogue.jsonld', words.dataCatalogue)}
      </ul>`
    }
  </section>`;
}

function apiSection(site: SiteContext): Html {
  const words = SUBSCRIPTION_WORDS[site.locale];
  return html`<section aria-labelledby="api">
    <h2 id="api">${words.api}</h2>
    <p>${words.apiLead}</p>
    <ul class="link-list">
      ${words.apiExamples.map(
        ([path, label]) => html`<li><a href="${address(site, `/api/${path}`)}">${label}</a></li>`,
      )}
    </ul>
  </section>`;
}

const steps = (all: readonly string[]): Html =>
  html`<ol>
    ${all.map((step) => html`<li>${step}</li>`)}
  </ol>`;

function shelf(site: SiteContext, { id, path, formats, offers, label, none }: Shelf): Html {
  const words = SUBSCRIPTION_WORDS[site.locale];
  if (offers.length === 0) return html`<p class="empty">${none}</p>`;
  return dataTable({
    ...{ caption: words[id], captionHidden: true },
    columns: [
      { label, kind: 'name' },
      ...formats.map(({ name }) => ({ label: name, kind: 'text' as const })),
    ],
    groups: [
      {
        rows: offers.map(({ name, title }) => [
          title,
          ...formats.map(
            (format) =>
              html`<a
                href="${address(site, `${path}/${name}.${format.extension}`)}"
                aria-label="${words.inFormat(format.name, title)}"
                >${format.name}</a
              >`,
          ),
        ]),
      },
    ],
  });
}

/** Whole, so that it can be copied into another program. */
function address({ origin, locale }: SiteContext, path: string): string {
  return `${origin}${path}?locale=${locale}`;
}
