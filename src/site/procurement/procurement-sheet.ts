import { DEFAULT_TIME_ZONE, formatDay, formatInstant } from '../dates';
import { formatRate, fullAmount } from '../figures';
import type { SiteContext } from '../shapes';
import { facts, joined, text, titled, type Block } from '../sheets/block';
import { documentSheet, type Sheet } from '../sheets/sheet';
import { WORDS } from '../words';
import { MILESTONES, type NamedLine, type Procurement } from './procurement';
import type { ProcurementData } from './procurement-page';
import { bidBlocks, contractBlocks, itemBlocks, paymentBlocks } from './sheet-tables';
import { PROCUREMENT_WORDS } from './words';

/** One procurement on paper: why, how, when, who offered what, what was signed and paid. */
export function procurementSheet(site: SiteContext, data: ProcurementData): Sheet {
  const { locale } = site;
  const { procurement } = data;
  const { key, title, need, methodReason, evaluationReason } = procurement;
  const { category, method, state } = procurement;
  const words = PROCUREMENT_WORDS[locale];
  return documentSheet(
    procurement,
    { site, ...data, page: { kind: 'purchase', key } },
    {
      ...{ title, lead: need, written: [title, need, methodReason, evaluationReason] },
      badges: [
        words.categories[category] ?? category,
        words.methods[method] ?? method,
        words.states[state] ?? state,
      ],
      blocks: [
        ...titled(words.essentials, essentials(procurement, locale)),
        ...titled(words.timeline, timeline(procurement, site)),
        ...titled(words.items, itemBlocks(procurement, locale)),
        ...titled(words.bids, bidBlocks(procurement, locale)),
        ...titled(words.caseStudy, caseBlocks(procurement)),
        ...titled(words.contracts, contractBlocks(procurement, locale)),
        ...titled(words.acceptance, acceptance(procurement, locale)),
        ...titled(words.payments, paymentBlocks(procurement, locale)),
        ...titled(words.challenges, notes(procurement.challenges, locale)),
        ...titled(words.attempts, notes(procurement.attempts, locale)),
      ],
    },
  );
}

type Locale = SiteContext['locale'];

function essentials(procurement: Procurement, locale: Locale): readonly Block[] {
  const words = PROCUREMENT_WORDS[locale];
  const { award, budgetFen, savingsFen, savingsRateBp, method } = procurement;
  const saved = savingsFen !== null && [
    fullAmount(savingsFen, locale),
    formatRate(savingsRateBp, locale),
  ];
  return facts([
    [words.code, procurement.code],
    [words.method, words.methods[method] ?? method],
    [words.methodReason, procurement.methodReason],
    [words.budget, fullAmount(budgetFen, locale)],
    [words.awardAmount, award && fullAmount(award.amountFen, locale)],
    [words.winner, award?.supplierName],
    [words.creditCode, award?.supplierCreditCode],
    [words.savings, saved && joined(saved)],
    [words.reason, procurement.evaluationReason],
  ]);
}

/** Every milestone with its date, in the order of things. */
function timeline({ timeline: days }: Procurement, { locale, school }: SiteContext) {
  const words = PROCUREMENT_WORDS[locale];
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const when = (value: string) =>
    value.includes('T') ? formatInstant(value, timeZone, locale) : formatDay(value, locale);
  return facts(
    MILESTONES.flatMap((name) => {
      const value = days[name];
      return value === null ? [] : [[when(value), words.milestones[name] ?? name] as const];
    }),
  );
}

function caseBlocks({ caseSummary, caseBody }: Procurement): readonly Block[] {
  return [...text(caseSummary, 'lead'), ...text(caseBody)];
}

function acceptance(procurement: Procurement, locale: Locale): readonly Block[] {
  const words = PROCUREMENT_WORDS[locale];
  const { acceptanceResult: result, acceptanceMembers, acceptanceNotes } = procurement;
  if (result === null) return [];
  return facts([
    [words.result, words.results[result] ?? result],
    [words.acceptedBy, acceptanceMembers.join(WORDS[locale].listSeparator)],
    [words.note, acceptanceNotes],
  ]);
}

function notes(lines: readonly NamedLine[], locale: Locale): readonly Block[] {
  const { noValue } = WORDS[locale];
  return facts(
    lines.map(({ on, text: said }) => [
      on === null ? noValue : formatDay(on, locale),
      said ?? noValue,
    ]),
  );
}
