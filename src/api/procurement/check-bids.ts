import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE, LOCALES } from '../../content/locales';
import type { ContentDocument, Issue } from '../../content/rules';
import { areBidsPublic } from './public-bids';
import type {
  AcceptanceMember,
  ProcurementContext,
  ProcurementMethod,
  ProcurementShared,
  ProcurementWords,
} from './types';

type Procurement = ContentDocument<ProcurementShared, ProcurementWords>;

/** Fewer valid bids than this are no competition (政府采购法 Art. 34–40). */
export const MINIMUM_BIDS = 3;

const COMPETITIVE: ReadonlySet<ProcurementMethod> = new Set([
  ...(['openTender', 'invitedTender', 'competitiveNegotiation'] as const),
  ...(['competitiveConsultation', 'inquiry', 'selfOrganised'] as const),
]);

/** Methods whose panel is two thirds experts from outside. */
const EXPERT_PANELS: ReadonlySet<ProcurementMethod> = new Set([
  ...(['openTender', 'invitedTender', 'competitiveNegotiation'] as const),
  ...(['competitiveConsultation', 'inquiry'] as const),
]);

/** P4, P10, P12 and that the winner is one of the bidders. */
export function checkBids(document: Procurement, context: ProcurementContext): readonly Issue[] {
  const { shared } = document;
  return [
    ...checkSuppliers(shared, context),
    ...checkWinner(shared),
    ...(shared.award === null ? [] : checkCompetition(shared)),
    ...checkCriteria(shared),
    ...checkPanel(shared),
    ...checkAcceptance(shared),
    ...checkMasked(document, context),
  ];
}

function checkSuppliers(shared: ProcurementShared, { suppliers }: ProcurementContext) {
  const field = 'supplierCode';
  const lists = ['bids', 'contracts', 'challenges'] as const;
  return lists.flatMap((list) =>
    shared[list].flatMap(({ supplierCode }, index): readonly Issue[] => {
      const line = index + 1;
      const path = [list, index, field];
      if (supplierCode === null || supplierCode === '') {
        const isNeeded = list === 'bids';
        return isNeeded ? [errorAt('LINE_FIELD_REQUIRED', path, { list, line, field })] : [];
      }
      if (suppliers.has(supplierCode)) return [];
      return [errorAt('UNKNOWN_CODE', path, { list, line, field, code: supplierCode })];
    }),
  );
}

/** Who is awarded the contract has handed in a valid bid, and signs the contract. */
function checkWinner({ award, bids, contracts }: ProcurementShared): readonly Issue[] {
  if (award === null) return [];
  const missing = (['supplierCode', 'amountFen', 'awardedOn'] as const)
    .filter((field) => award[field] === null || award[field] === '')
    .map((field) => errorAt('FIELD_REQUIRED', ['award', field], { field }));
  if (missing.length > 0) return missing;
  const isBidder = bids.some(
    ({ supplierCode, state }) => supplierCode === award.supplierCode && state === 'valid',
  );
  const strangers = contracts.findIndex(({ supplierCode }) => supplierCode !== award.supplierCode);
  return [
    ...(isBidder ? [] : [errorAt('AWARD_NOT_BIDDER', ['award', 'supplierCode'], {})]),
    ...(strangers === -1
      ? []
      : [errorAt('CONTRACT_NOT_WINNER', ['contracts', strangers], { line: strangers + 1 })]),
  ];
}

/** P4: too few bids are a failed attempt, whatever the best of them says. */
export function checkCompetition({ method, bids }: ProcurementShared): readonly Issue[] {
  if (method === null || !COMPETITIVE.has(method)) return [];
  const count = bids.filter(({ state }) => state === 'valid').length;
  if (count >= MINIMUM_BIDS) return [];
  return [errorAt('P4_TOO_FEW_BIDS', ['bids'], { count, minimum: MINIMUM_BIDS })];
}

function checkCriteria({ criteria }: ProcurementShared): readonly Issue[] {
  const total = criteria.reduce((all, { weight }) => all + (weight ?? 0), 0);
  return criteria.length === 0 || total === 100
    ? []
    : [errorAt('CRITERIA_SUM', ['criteria'], { total })];
}

/** P12: a panel that can decide, and that looks from outside. */
function checkPanel({ evaluation, method }: ProcurementShared): readonly Issue[] {
  const count = evaluation?.panelSize ?? null;
  if (evaluation === null || count === null) return [];
  if (count < 3 || count % 2 === 0) {
    return [errorAt('P12_PANEL', ['evaluation', 'panelSize'], { count })];
  }
  const experts = evaluation.externalExperts ?? 0;
  const isShort = method !== null && EXPERT_PANELS.has(method) && experts * 3 < count * 2;
  return isShort
    ? [errorAt('P12_EXPERTS', ['evaluation', 'externalExperts'], { experts, count })]
    : [];
}

/** P12: who buys does not accept. */
function checkAcceptance({ acceptance, acceptanceMembers, purchaserRole }: ProcurementShared) {
  if (acceptance === null) return [];
  const list = 'acceptanceMembers';
  if (acceptanceMembers.length === 0) return [errorAt('FIELD_REQUIRED', [list], { field: list })];
  const role = (purchaserRole ?? '').trim();
  const index = acceptanceMembers.findIndex((member) => isPurchaser(member, role));
  if (index === -1) return [];
  return [errorAt('P12_PURCHASER', [list, index, 'role'], { line: index + 1, role })];
}

function isPurchaser({ role }: AcceptanceMember, purchaserRole: string): boolean {
  return purchaserRole !== '' && (role ?? '').trim() === purchaserRole;
}

const TEXTS = ['evaluationReason', 'methodReason', 'caseSummary', 'caseBody'] as const;
const NOTES = ['bidNotes', 'challengeSummaries', 'attemptReasons'] as const;

/** P10: what is masked in the table of bids is not told in words, and nothing before the award. */
function checkMasked({ shared, words }: Procurement, { suppliers }: ProcurementContext) {
  const notes = words[DEFAULT_LOCALE]?.bidNotes ?? [];
  const early =
    notes.length > 0 && !areBidsPublic(shared)
      ? [errorAt('P10_NOTES_EARLY', ['bidNotes'], {})]
      : [];
  if (shared.bidDisclosure === 'names') return early;
  const masked = [...shared.bids, ...shared.challenges]
    .filter(({ supplierCode }) => supplierCode !== shared.award?.supplierCode)
    .flatMap(({ supplierCode }) => suppliers.get(supplierCode ?? '')?.name ?? []);
  const names = (text: string | null) => masked.some((name) => (text ?? '').includes(name));
  return [
    ...early,
    ...LOCALES.flatMap((locale) => {
      const own = words[locale];
      if (own === undefined) return [];
      return [
        ...TEXTS.filter((field) => names(own[field])),
        ...NOTES.filter((field) => own[field].some(({ text }) => names(text))),
      ].map((field) => errorAt('P10_NAMES_BIDDER', [field], { field, locale }));
    }),
  ];
}
