import { formatCount, formatRate } from '../figures';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { badges } from '../punctuality';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { dataTable } from '../table';
import { WORDS } from '../words';
import type { AnnualReport } from './annual-report';
import { DISCLOSURE_SITE_WORDS } from './words';

/** The reports of all years, newest first. */
export function renderAnnualReportList(
  site: SiteContext,
  { reports }: { readonly reports: readonly AnnualReport[] },
): string {
  const { locale } = site;
  const words = DISCLOSURE_SITE_WORDS[locale];
  const common = WORDS[locale];
  return renderLayout(site, {
    page: { kind: 'annual-reports' },
    title: words.reports.title,
    description: words.reports.lead,
    crumbs: [{ label: common.home, page: { kind: 'home' } }, { label: common['annual-reports'] }],
    body: html`<div class="page-head">
        <h1>${words.reports.title}</h1>
        <p class="lead">${words.reports.lead}</p>
      </div>
      ${
        reports.length === 0
          ? html`<p class="empty">${words.reports.none}</p>
              <p>${words.reports.noneWhy}</p>`
          : table(reports, site)
      }
      <p class="actions">
        <a class="more" href="${pathOf({ kind: 'catalogue' }, locale)}">${words.catalogue.see}</a>
        <a class="more" href="${pathOf({ kind: 'timeliness' }, locale)}"
          >${words.catalogue.toFigures}</a
        >
      </p>`,
  });
}

function table(reports: readonly AnnualReport[], { locale, school }: SiteContext): Html {
  const words = DISCLOSURE_SITE_WORDS[locale];
  const count = (value: number | null | undefined) =>
    typeof value === 'number' ? formatCount(value) : WORDS[locale].noValue;
  return dataTable({
    caption: words.reports.title,
    captionHidden: true,
    columns: [
      { label: words.reports.title, kind: 'name' },
      { label: words.figures.due, kind: 'number' },
      { label: words.figures.rate, kind: 'number' },
      { label: words.figures.coverageRate, kind: 'number' },
      { label: WORDS[locale].publicationState, kind: 'text' },
    ],
    groups: [
      {
        rows: reports.map((report) => {
          const { title, locale: written, periodKey: period, figures } = report;
          return [
            html`<a class="row-link" href="${pathOf({ kind: 'annualReport', period }, locale)}"
              >${spoken(title, { locale, written })}</a
            >`,
            count(figures['obligations']),
            formatRate(figures['timelinessBp'] ?? null, locale),
            formatRate(figures['coverageBp'] ?? null, locale),
            badges(report, { school, locale }),
          ];
        }),
      },
    ],
  });
}
