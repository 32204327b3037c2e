import type { Locale } from '../../content/locales';
import { dayIn, DEFAULT_TIME_ZONE, formatDay } from '../dates';
import { section } from '../facts';
import { formatCount } from '../figures';
import { html, type Html } from '../html';
import { keyFigures, plainFigure } from '../key-figures';
import { renderLayout } from '../layout';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { dataTable, type Cell, type RowGroup } from '../table';
import { WORDS } from '../words';
import { sumOfCounts, type Catalogue, type CatalogueItem, type LastPublished } from './catalogue';
import { periodName } from './period-name';
import { standingCell } from './standing';
import type { Upcoming } from './upcoming';
import { upcomingSection } from './upcoming-section';
import { DISCLOSURE_SITE_WORDS } from './words';

export interface CataloguePageData {
  readonly catalogue: Catalogue | null;
  readonly upcoming: readonly Upcoming[];
}

/** What has to be published, by whom and how often, and whether it was. */
export function renderCatalogue(site: SiteContext, data: CataloguePageData): string {
  const { locale } = site;
  const { catalogue, upcoming } = data;
  const words = DISCLOSURE_SITE_WORDS[locale];
  const common = WORDS[locale];
  return renderLayout(site, {
    page: { kind: 'catalogue' },
    title: words.catalogue.title,
    description: words.catalogue.lead,
    crumbs: [{ label: common.home, page: { kind: 'home' } }, { label: common.catalogue }],
    body: html`<div class="page-head">
        <h1>${words.catalogue.title}</h1>
        <p class="lead">${words.catalogue.lead}</p>
      </div>
      ${
        catalogue === null || catalogue.items.length === 0
          ? html`<p class="empty">${words.catalogue.none}</p>`
          : html`${summary(catalogue, locale)} ${items(catalogue, site)}`
      }
      ${section('upcoming', words.upcoming.title, upcomingSection(upcoming, locale))}
      <p class="actions">
        <a class="more" href="/api/disclosure/catalogue?locale=${locale}"
          >${common.sameDataAsJson}</a
        >
      </p>`,
  });
}

function summary({ items: all, asOf }: Catalogue, locale: Locale): Html {
  const words = DISCLOSURE_SITE_WORDS[locale].catalogue;
  const { onTime, late, overdue } = sumOfCounts(all);
  const figure = (label: string, count: number) =>
    plainFigure(label, words.count(formatCount(count)));
  return html`${keyFigures(
      [
        figure(words.items, all.length),
        figure(words.due, onTime + late + overdue),
        figure(words.onTime, onTime),
        figure(words.late, late),
        figure(words.overdue, overdue),
      ],
      words.summary,
    )}
    <p class="muted figures-note">${words.asOf(formatDay(asOf, locale))}</p>
    ${missing(all, locale)}
    <p class="actions">
      <a class="more" href="${pathOf({ kind: 'timeliness' }, locale)}">${words.toFigures}</a>
      <a class="more" href="${pathOf({ kind: 'annual-reports' }, locale)}">${words.toReports}</a>
    </p>`;
}

/** What is overdue, so that nobody has to look for it. */
function missing(all: readonly CatalogueItem[], locale: Locale): Html | null {
  const overdue = all.filter(({ current }) => current?.state === 'overdue');
  if (overdue.length === 0) return null;
  const words = DISCLOSURE_SITE_WORDS[locale].catalogue;
  const links = overdue.map(
    ({ itemNo, title }) =>
      html`<li><a href="#${anchorOf(itemNo)}">${itemNo} ${spoken(title, { locale })}</a></li>`,
  );
  return html`<div class="note">
    <p>${words.missing}</p>
    <ul class="missing-list">
      ${links}
    </ul>
  </div>`;
}

/** `anchorOf("7.1") = "item-7-1"` */
function anchorOf(itemNo: string): string {
  return `item-${itemNo.replace(/[^0-9]+/g, '-')}`;
}

function items({ items: all }: Catalogue, site: SiteContext): Html {
  const words = DISCLOSURE_SITE_WORDS[site.locale].catalogue;
  return html`<section aria-labelledby="items-heading">
    <h2 id="items-heading">${words.items}</h2>
    <div class="catalogue-table">
      ${dataTable({
        caption: words.items,
        captionHidden: true,
        columns: [
          { label: words.item, kind: 'name' },
          { label: words.form, kind: 'text' },
          { label: words.department, kind: 'text' },
          { label: words.cadence, kind: 'text' },
          { label: words.lastPublished, kind: 'text' },
          { label: words.state, kind: 'text' },
        ],
        groups: byTheme(all, site),
      })}
    </div>
  </section>`;
}

/** In the order of the catalogue. */
function byTheme(all: readonly CatalogueItem[], site: SiteContext): readonly RowGroup[] {
  const names = new Map(all.map(({ theme }) => [theme.key, theme.name]));
  return [...names].map(([key, name]) => ({
    heading: name,
    rows: all.filter(({ theme }) => theme.key === key).map((item) => row(item, site)),
  }));
}

function row(item: CatalogueItem, site: SiteContext): readonly Cell[] {
  const { locale } = site;
  const { itemNo, title, legalBasis, channels, department, cadence, ruleText } = item;
  const words = DISCLOSURE_SITE_WORDS[locale].catalogue;
  return [
    html`<span class="code" id="${anchorOf(itemNo)}">${itemNo}</span> ${spoken(title, { locale })}
      ${
        legalBasis &&
        html`<span class="muted item-basis"
          >${words.basis}${WORDS[locale].colon}${spoken(legalBasis, { locale })}</span
        >`
      }`,
    channels.join(WORDS[locale].listSeparator),
    spoken(department, { locale }),
    html`<span class="stacked"
      ><span>${cadence}</span> <span class="muted">${ruleText}</span></span
    >`,
    lastCell(item.lastPublished, site),
    standingCell(item, locale),
  ];
}

function lastCell(last: LastPublished | null, { locale, school }: SiteContext): Cell {
  if (last === null) return DISCLOSURE_SITE_WORDS[locale].catalogue.never;
  const { periodKey, publicSince, title, path } = last;
  const zone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const named = title ?? periodName(periodKey, locale);
  const name = named === null ? null : spoken(named, { locale });
  return html`<span class="stacked">
    ${path === null ? name && html`<span>${name}</span>` : html`<a class="row-link" href="${path}">${name}</a>`}
    <span class="muted">${formatDay(dayIn(publicSince, zone), locale)}</span>
  </span>`;
}
