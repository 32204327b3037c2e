import { dataPath } from '../data-path';
import { DEFAULT_TIME_ZONE, formatDay, formatInstant } from '../dates';
import { askPanel, documentEnd, documentHead, type DocumentSurroundings } from '../document-page';
import { factList, factSection, section } from '../facts';
import { bothAmounts, formatRate } from '../figures';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import { bidsSection } from './bids-table';
import { contractSection, itemsSection, paymentsSection } from './contract-sections';
import { procurementBadges } from './list-page';
import { MILESTONES, type NamedLine, type Procurement } from './procurement';
import { PROCUREMENT_WORDS } from './words';

export interface ProcurementData extends DocumentSurroundings {
  readonly procurement: Procurement;
}

/** One procurement: why, how, when, who offered what, what was signed, accepted and paid. */
export function renderProcurement(site: SiteContext, data: ProcurementData): string {
  const { locale } = site;
  const { procurement } = data;
  const words = PROCUREMENT_WORDS[locale];
  const common = WORDS[locale];
  const { title, need, key } = procurement;
  return renderLayout(site, {
    page: { kind: 'purchase', key },
    title,
    description: need ?? title,
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common.procurement, page: { kind: 'procurement' } },
      { label: title },
    ],
    imprint: procurement.publication,
    body: html`${documentHead(procurement, site, {
      title: spoken(title, { locale, written: procurement.locale }) ?? title,
      lead: need,
      written: [title, need, procurement.methodReason, procurement.evaluationReason],
    })}
    ${procurementBadges(procurement, locale)} ${essentials(procurement, site)}
    ${timelineSection(procurement, site)} ${itemsSection(procurement, site)}
    ${bidsSection(procurement, site)} ${caseSection(procurement, site)}
    ${contractSection(procurement, site)} ${acceptanceSection(procurement, site)}
    ${paymentsSection(procurement, site)}
    ${notes('challenges', procurement.challenges, procurement, site)}
    ${notes('attempts', procurement.attempts, procurement, site)}
    ${documentEnd(procurement, site, data)}
    ${askPanel(site, {
      ...{ title, text: words.askText },
      data: dataPath('procurements', { key }, locale),
    })}`,
  });
}

function essentials(procurement: Procurement, { locale }: SiteContext): Html {
  const words = PROCUREMENT_WORDS[locale];
  const { award, budgetFen, savingsFen, savingsRateBp, locale: written } = procurement;
  const said = (text: string | null) => spoken(text, { locale, written });
  return factSection('essentials', words.essentials, [
    [words.code, procurement.code],
    [words.method, words.methods[procurement.method] ?? procurement.method],
    [words.methodReason, said(procurement.methodReason)],
    [words.budget, bothAmounts(budgetFen, locale)],
    [words.awardAmount, award && bothAmounts(award.amountFen, locale)],
    [words.winner, award && spoken(award.supplierName, { locale })],
    [words.creditCode, award?.supplierCreditCode],
    [
      words.savings,
      savingsFen !== null &&
        html`${bothAmounts(savingsFen, locale)} ${formatRate(savingsRateBp, locale)}`,
    ],
    [words.reason, said(procurement.evaluationReason)],
  ]);
}

/** Every milestone with its date, in the order of things. */
function timelineSection({ timeline }: Procurement, { locale, school }: SiteContext): Html | null {
  const words = PROCUREMENT_WORDS[locale];
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const when = (value: string) =>
    value.includes('T') ? formatInstant(value, timeZone, locale) : formatDay(value, locale);
  const entries = MILESTONES.flatMap((name) => {
    const value = timeline[name];
    return value === null ? [] : [[when(value), words.milestones[name] ?? name] as const];
  });
  if (entries.length === 0) return null;
  return section('timeline', words.timeline, factList(entries, 'fact-list timeline'));
}

function caseSection({ caseSummary, caseBody, locale: written }: Procurement, site: SiteContext) {
  const { locale } = site;
  if (caseSummary === null && caseBody === null) return null;
  const body = html`<p><strong>${spoken(caseSummary, { locale, written })}</strong></p>
    <p>${spoken(caseBody, { locale, written })}</p>`;
  return section('case', PROCUREMENT_WORDS[locale].caseStudy, body);
}

function acceptanceSection(procurement: Procurement, { locale }: SiteContext): Html | null {
  const words = PROCUREMENT_WORDS[locale];
  const { acceptanceResult, acceptanceMembers, acceptanceNotes, locale: written } = procurement;
  if (acceptanceResult === null) return null;
  const members = acceptanceMembers.join(WORDS[locale].listSeparator);
  return factSection('acceptance', words.acceptance, [
    [words.result, words.results[acceptanceResult] ?? acceptanceResult],
    [words.acceptedBy, members === '' ? null : spoken(members, { locale, written: 'zh-Hans' })],
    [words.note, spoken(acceptanceNotes, { locale, written })],
  ]);
}

function notes(
  id: 'challenges' | 'attempts',
  lines: readonly NamedLine[],
  { locale: written }: Procurement,
  { locale }: SiteContext,
): Html | null {
  if (lines.length === 0) return null;
  const entries = lines.map(
    ({ on, text }) =>
      [
        on === null ? WORDS[locale].noValue : formatDay(on, locale),
        spoken(text, { locale, written }) ?? WORDS[locale].noValue,
      ] as const,
  );
  return section(id, PROCUREMENT_WORDS[locale][id], factList(entries));
}
