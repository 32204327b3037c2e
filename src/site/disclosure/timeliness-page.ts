import type { Locale } from '../../content/locales';
import { formatDay } from '../dates';
import { factList, section } from '../facts';
import { formatCount, formatRate } from '../figures';
import { html, type Html } from '../html';
import { keyFigures, plainFigure } from '../key-figures';
import { renderLayout } from '../layout';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { WORDS } from '../words';
import { coverageTable } from './coverage-table';
import { departmentTable } from './department-table';
import { scoreSection } from './score-section';
import type { DisclosureFigures } from './timeliness';
import { timelinessChart } from './timeliness-chart';
import { DISCLOSURE_SITE_WORDS } from './words';

/** How timely the school publishes: by quarter, by department and by theme, and the score of it. */
export function renderTimeliness(site: SiteContext, figures: DisclosureFigures | null): string {
  const { locale } = site;
  const words = DISCLOSURE_SITE_WORDS[locale].figures;
  const common = WORDS[locale];
  return renderLayout(site, {
    page: { kind: 'timeliness' },
    title: words.title,
    description: words.lead,
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common.catalogue, page: { kind: 'catalogue' } },
      { label: common.timeliness },
    ],
    body: html`<div class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      ${
        figures === null || figures.quarters.length === 0
          ? html`<p class="empty">${words.none}</p>`
          : parts(figures, locale)
      }
      <p class="actions">
        <a class="more" href="${pathOf({ kind: 'catalogue' }, locale)}"
          >${DISCLOSURE_SITE_WORDS[locale].catalogue.see}</a
        >
        <a class="more" href="/api/disclosure/report?locale=${locale}">${common.sameDataAsJson}</a>
      </p>`,
  });
}

function parts(figures: DisclosureFigures, locale: Locale): Html {
  const words = DISCLOSURE_SITE_WORDS[locale].figures;
  const { from, to, quarters, coverage, score } = figures;
  return html`${numbers(figures, locale)}
    <p class="muted figures-note">
      ${words.window(formatDay(from, locale), formatDay(to, locale))}
    </p>
    ${more(figures, locale)}
    ${section(
      'quarters',
      words.table,
      html`${timelinessChart(quarters, locale)} ${departmentTable(figures, locale)}`,
    )}
    ${
      coverage.length > 0 &&
      section(
        'coverage',
        words.coverage,
        html`<p class="section-note">${words.coverageNote}</p>
          ${coverageTable(coverage, locale)}`,
      )
    }
    ${score && scoreSection(score, locale)}`;
}

function numbers(
  { total, onTime, late, overdue, timelinessBp }: DisclosureFigures,
  locale: Locale,
) {
  const words = DISCLOSURE_SITE_WORDS[locale].figures;
  return keyFigures(
    [
      plainFigure(words.rate, formatRate(timelinessBp, locale)),
      plainFigure(words.due, formatCount(total)),
      plainFigure(words.onTime, formatCount(onTime)),
      plainFigure(words.late, formatCount(late)),
      plainFigure(words.overdue, formatCount(overdue)),
    ],
    words.heading,
  );
}

/** What explains the numbers, as far as there is anything to explain. */
function more(
  { meanWorkdaysLateX100, oldestOverdueDays, waived }: DisclosureFigures,
  locale: Locale,
): Html | null {
  const words = DISCLOSURE_SITE_WORDS[locale].figures;
  return factList([
    [
      words.meanLate,
      meanWorkdaysLateX100 !== null && words.workdays((meanWorkdaysLateX100 / 100).toFixed(1)),
    ],
    [words.oldest, oldestOverdueDays !== null && words.days(formatCount(oldestOverdueDays))],
    [words.waived, waived > 0 && formatCount(waived)],
  ]);
}
