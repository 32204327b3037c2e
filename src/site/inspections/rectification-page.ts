import { dataPath } from '../data-path';
import { askPanel } from '../document-page';
import { section } from '../facts';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import type { Names, SiteContext } from '../shapes';
import { isForeign } from '../spoken';
import { WORDS } from '../words';
import type { Finding } from './finding';
import { findingCard } from './finding-card';
import type { Inspection } from './inspection';
import { figures } from './list-page';
import { openByUrgency } from './rectification';
import { INSPECTION_WORDS } from './words';

export interface RectificationData {
  readonly inspections: readonly Inspection[];
  readonly findings: readonly Finding[];
  readonly names: Names;
}

/** What is still to be put right in the whole school: overdue first, then by its day. */
export function renderRectification(site: SiteContext, data: RectificationData): string {
  const { locale } = site;
  const words = INSPECTION_WORDS[locale];
  const common = WORDS[locale];
  const { overdue, running } = openByUrgency(data.findings);
  const open = [...overdue, ...running];
  return renderLayout(site, {
    page: { kind: 'rectification' },
    title: words.rectification,
    description: words.rectificationLead,
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: words.title, page: { kind: 'inspections' } },
      { label: words.rectification },
    ],
    body: html`<div class="page-head">
        <h1>${words.rectification}</h1>
        <p class="lead">${words.rectificationLead}</p>
        ${
          open.some(({ text }) => isForeign(text, locale)) &&
          html`<p class="note">${common.partialFallbackNote}</p>`
        }
      </div>
      ${figures(data.findings, site)}
      ${section('overdue', words.overdueTitle, list(overdue, words.overdueNone, { site, data }))}
      ${section('running', words.runningTitle, list(running, words.runningNone, { site, data }))}
      ${askPanel(site, {
        title: words.rectification,
        text: words.askText,
        data: dataPath('inspection-findings', {}, locale),
      })}`,
  });
}

function list(
  findings: readonly Finding[],
  none: string,
  { site, data }: { readonly site: SiteContext; readonly data: RectificationData },
): Html {
  if (findings.length === 0) return html`<p class="all-on">${none}</p>`;
  const { names, inspections } = data;
  return html`<ul class="cards">
    ${findings.map((finding) => {
      const inspection = inspections.find(({ key }) => key === finding.inspectionKey);
      return html`<li>${findingCard(finding, { site, names, inspection })}</li>`;
    })}
  </ul>`;
}
