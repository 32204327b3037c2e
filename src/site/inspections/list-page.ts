import { formatDay } from '../dates';
import { section } from '../facts';
import { formatCount, formatRate } from '../figures';
import { html, type Html } from '../html';
import { keyFigures } from '../key-figures';
import { renderLayout } from '../layout';
import { badges } from '../punctuality';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import type { Finding } from './finding';
import type { Inspection } from './inspection';
import { rectificationFigures } from './rectification';
import { INSPECTION_WORDS } from './words';

export interface InspectionListData {
  readonly inspections: readonly Inspection[];
  readonly findings: readonly Finding[];
}

/** Every inspection, the newest first, with what it found; above them how far that is put right. */
export function renderInspectionList(site: SiteContext, data: InspectionListData): string {
  const { locale } = site;
  const words = INSPECTION_WORDS[locale];
  const common = WORDS[locale];
  const { inspections, findings } = data;
  return renderLayout(site, {
    page: { kind: 'inspections' },
    title: words.title,
    description: words.lead,
    crumbs: [{ label: common.home, page: { kind: 'home' } }, { label: words.title }],
    body: html`<div class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      ${inspections.length === 0 && html`<p class="empty">${words.none}</p>`}
      ${
        findings.length > 0 &&
        html`${figures(findings, site)}
          <p>
            <a class="more" href="${pathOf({ kind: 'rectification' }, locale)}"
              >${words.toRectification}</a
            >
          </p>`
      }
      ${inspections.length > 0 && section('all', words.all, cards(data, site))}`,
  });
}

/** How many problems there are, how many are open, overdue, verified, and put right in time. */
export function figures(findings: readonly Finding[], { locale }: SiteContext): Html {
  const words = INSPECTION_WORDS[locale];
  const { total, open, overdue, verified, onTimeBp } = rectificationFigures(findings);
  const shown = [
    [words.total, formatCount(total)],
    [words.open, formatCount(open)],
    [words.overdue, formatCount(overdue)],
    [words.verified, formatCount(verified)],
    [words.onTime, formatRate(onTimeBp, locale)],
  ] as const;
  return keyFigures(
    shown.map(([label, value]) => ({
      label,
      value: html`<span class="figure-short">${value}</span>`,
    })),
    words.figures,
  );
}

function cards({ inspections, findings }: InspectionListData, site: SiteContext): Html {
  return html`<ul class="cards">
    ${inspections.map((inspection) => {
      const own = findings.filter(({ inspectionKey }) => inspectionKey === inspection.key);
      return html`<li>${card(inspection, own, site)}</li>`;
    })}
  </ul>`;
}

function card(inspection: Inspection, findings: readonly Finding[], site: SiteContext): Html {
  const { locale, school } = site;
  const words = INSPECTION_WORDS[locale];
  const { key, title, locale: written, inspectedOn } = inspection;
  const { total, open, overdue } = rectificationFigures(findings);
  return html`<article class="card notice-card">
    <h3>
      <a href="${pathOf({ kind: 'inspection', key }, locale)}"
        >${spoken(title, { locale, written })}</a
      >
    </h3>
    ${inspectionBadges(inspection, locale)}
    <p class="notice-time">${formatDay(inspectedOn, locale)}</p>
    <p class="muted">
      ${words.counted(total)} · ${words.open} ${open}
      ${overdue > 0 && html`<span class="badge badge-overdue">${words.overdue} ${overdue}</span>`}
    </p>
    ${badges(inspection, { school, locale })}
  </article>`;
}

/** What was inspected, and how it ended. */
export function inspectionBadges(
  { kind, result }: Inspection,
  locale: SiteContext['locale'],
): Html {
  const words = INSPECTION_WORDS[locale];
  return html`<span class="badges">
    <span class="badge badge-kind">${words.kinds[kind] ?? kind}</span>
    ${result && html`<span class="badge badge-${result}">${words.results[result] ?? result}</span>`}
  </span>`;
}
