import { errorAt } from '../../content/issue-codes';
import { numbered } from '../../content/numbered';
import {
  checkPresent,
  checkPublicationFacts,
  mapWords,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { itemAmountFen, quantityX1000, totalsOf } from './amounts';
import { checkBids } from './check-bids';
import { checkMethod, checkMoney } from './check-money';
import { checkTimes } from './check-time';
import { checkWords } from './check-words';
import { procurementNaming, PROJECT_NO } from './naming';
import { publicBids } from './public-bids';
import type { Award, ProcurementContext, ProcurementShared, ProcurementWords } from './types';

export type Procurement = ContentDocument<ProcurementShared, ProcurementWords>;

const REQUIRED = [
  ...(['code', 'category', 'method', 'fiscalYear', 'economicCode', 'budgetFen'] as const),
  ...(['fundingSource', 'purchaserRole'] as const),
] as const;

const CATALOGUE_CODE = /^[A-C]\d{8}$/;

/** The rules of a procurement, P1 to P12: from the plan to the last payment. */
export const procurementRules: Rules<ProcurementShared, ProcurementWords, ProcurementContext> = {
  derive(document, context) {
    const shared = withSuppliers(withNumbers(document.shared), context);
    const facts = { ...shared, publicBids: publicBids(shared, context), totals: totalsOf(shared) };
    return withPublicationFacts(
      { shared: facts, words: mapWords(document.words, numberedWords) },
      procurementNaming(facts, context),
    );
  },

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkPublicationFacts(document, procurementNaming(shared, context)),
      ...checkCodes(shared, context),
      ...checkPlan(shared),
      ...checkItems(shared),
      ...checkMoney(shared),
      ...checkMethod(shared, context),
      ...checkTimes(shared, context),
      ...checkBids(document, context),
      ...checkWords(document),
    ];
  },
};

function withNumbers(shared: ProcurementShared): ProcurementShared {
  return {
    ...shared,
    items: numbered(shared.items, 'itemNo').map((item) => ({
      ...item,
      amountFen: itemAmountFen(item),
    })),
    criteria: numbered(shared.criteria, 'no'),
    previousAttempts: numbered(shared.previousAttempts, 'no'),
    bids: numbered(shared.bids, 'no'),
    contractChanges: numbered(shared.contractChanges, 'no'),
    acceptanceMembers: numbered(shared.acceptanceMembers, 'no'),
    payments: numbered(shared.payments, 'no'),
    challenges: numbered(shared.challenges, 'no'),
  };
}

/** What the register says of the winner is told with the award (实施条例 Art. 43). */
function withSuppliers(
  shared: ProcurementShared,
  { suppliers }: ProcurementContext,
): ProcurementShared {
  const nameOf = (code: string | null) => suppliers.get(code ?? '')?.name ?? null;
  return {
    ...shared,
    award: shared.award && namedAward(shared.award, suppliers),
    contracts: shared.contracts.map((contract) => ({
      ...contract,
      supplierName: nameOf(contract.supplierCode),
    })),
  };
}

function namedAward(award: Award, suppliers: ProcurementContext['suppliers']): Award {
  const winner = suppliers.get(award.supplierCode ?? '');
  return {
    ...award,
    supplierName: winner?.name ?? null,
    supplierCreditCode: winner?.creditCode ?? null,
    supplierAddress: winner?.address ?? null,
    supplierScale: winner?.scale ?? null,
  };
}

function numberedWords(own: ProcurementWords): ProcurementWords {
  return {
    ...own,
    itemWords: numbered(own.itemWords, 'itemNo'),
    criterionNames: numbered(own.criterionNames, 'no'),
    attemptReasons: numbered(own.attemptReasons, 'no'),
    bidNotes: numbered(own.bidNotes, 'no'),
    contractChangeReasons: numbered(own.contractChangeReasons, 'no'),
    acceptanceChecks: numbered(own.acceptanceChecks, 'no'),
    challengeSummaries: numbered(own.challengeSummaries, 'no'),
  };
}

function checkCodes(
  { code, economicCode }: ProcurementShared,
  { takenCodes, economicCodes }: ProcurementContext,
): readonly Issue[] {
  const issues: Issue[] = [];
  const format = (field: string, text: string, example: string) =>
    issues.push(errorAt('VALUE_FORMAT', [field], { field, text, example }));
  if (code !== null && code !== '' && !PROJECT_NO.test(code)) {
    format('code', code, 'SY3-CG-2025-001');
  }
  if (code !== null && takenCodes.has(code)) issues.push(errorAt('CODE_TAKEN', ['code'], { code }));
  if (economicCode !== null && economicCode !== '' && !economicCodes.has(economicCode)) {
    format('economicCode', economicCode, '31003');
  }
  return issues;
}

/** What goes out says since when it was planned. */
function checkPlan({ timeline, items }: ProcurementShared): readonly Issue[] {
  const field = 'planPublishedOn';
  return [
    ...((timeline?.[field] ?? null) === null
      ? [errorAt('FIELD_REQUIRED', ['timeline', field], { field })]
      : []),
    ...(items.length === 0 ? [errorAt('FIELD_REQUIRED', ['items'], { field: 'items' })] : []),
  ];
}

function checkItems({ items }: ProcurementShared): readonly Issue[] {
  return items.flatMap(({ catalogueCode, quantity }, index): readonly Issue[] => [
    ...(CATALOGUE_CODE.test(catalogueCode ?? '')
      ? []
      : [wrong(index, 'catalogueCode', catalogueCode, 'A02020800')]),
    ...(quantityX1000(quantity) === null ? [wrong(index, 'quantity', quantity, '12.5')] : []),
  ]);
}

function wrong(index: number, field: string, text: string | null, example: string): Issue {
  const line = index + 1;
  if (text === null || text === '') {
    return errorAt('LINE_FIELD_REQUIRED', ['items', index, field], { list: 'items', line, field });
  }
  return errorAt('VALUE_FORMAT', ['items', index, field], { field, text, example });
}
