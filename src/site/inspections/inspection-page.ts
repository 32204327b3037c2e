import { dataPath } from '../data-path';
import { formatDay } from '../dates';
import { askPanel, documentEnd, documentHead, type DocumentSurroundings } from '../document-page';
import { factSection, section } from '../facts';
import { formatRate } from '../figures';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import type { Finding } from './finding';
import { findingCard } from './finding-card';
import type { Inspection } from './inspection';
import { inspectionBadges } from './list-page';
import { INSPECTION_WORDS } from './words';

export interface InspectionData extends DocumentSurroundings {
  readonly inspection: Inspection;
  /** In the order in which they were found. */
  readonly findings: readonly Finding[];
}

/** One inspection: what, when, by whom, the result, and each finding with its progress. */
export function renderInspection(site: SiteContext, data: InspectionData): string {
  const { locale } = site;
  const { inspection, findings } = data;
  const words = INSPECTION_WORDS[locale];
  const { title, summary, key } = inspection;
  return renderLayout(site, {
    page: { kind: 'inspection', key },
    title,
    description: summary ?? title,
    crumbs: [
      { label: WORDS[locale].home, page: { kind: 'home' } },
      { label: words.title, page: { kind: 'inspections' } },
      { label: title },
    ],
    imprint: inspection.publication,
    body: html`${documentHead(inspection, site, {
      title: spoken(title, { locale, written: inspection.locale }) ?? title,
      lead: summary,
      written: [title, summary, ...findings.flatMap(({ text, measure }) => [text, measure])],
    })}
    ${inspectionBadges(inspection, locale)} ${essentials(inspection, data, site)}
    ${section('findings', words.findings, findingCards(data, site))}
    ${documentEnd(inspection, site, data)}
    ${askPanel(site, {
      title,
      text: words.askText,
      data: dataPath('inspection-findings', { inspectionKey: key }, locale),
    })}`,
  });
}

function essentials(inspection: Inspection, { names }: InspectionData, { locale }: SiteContext) {
  const words = INSPECTION_WORDS[locale];
  const { kind, inspectorType, result, scoreBp, checklistUrl, placeCodes } = inspection;
  const places = placeCodes.map((code) => names.place(code) ?? code);
  return factSection('essentials', words.essentials, [
    [words.inspectedOn, formatDay(inspection.inspectedOn, locale)],
    [words.kind, words.kinds[kind] ?? kind],
    [words.inspector, inspectorType && (words.inspectors[inspectorType] ?? inspectorType)],
    [words.places, places.join(WORDS[locale].listSeparator)],
    [words.result, result && (words.results[result] ?? result)],
    [words.score, scoreBp !== null && formatRate(scoreBp, locale)],
    [words.regulation, inspection.regulationKey],
    [
      words.checklist,
      checklistUrl && html`<a href="${checklistUrl}" rel="noopener">${words.checklistLink}</a>`,
    ],
  ]);
}

function findingCards({ findings, names }: InspectionData, site: SiteContext): Html {
  if (findings.length === 0) {
    return html`<p class="empty">${INSPECTION_WORDS[site.locale].findingsNone}</p>`;
  }
  return html`<ul class="cards">
    ${findings.map((finding) => html`<li>${findingCard(finding, { site, names })}</li>`)}
  </ul>`;
}
