import { errorAt } from '../../content/issue-codes';
import type { Issue } from '../../content/rules';
import { contractTotalFen, itemAmountFen, sum } from './amounts';
import { thresholdFen } from './thresholds';
import type { Contract, ProcurementContext, ProcurementMethod, ProcurementShared } from './types';

/** Changes of a contract may come to this share of it (政府采购法 Art. 49). */
const CHANGES_LIMIT_BP = 1000;

/** P1, P3, P8 and that contracts say what was awarded. */
export function checkMoney(shared: ProcurementShared): readonly Issue[] {
  return [
    ...checkItemsSum(shared),
    ...checkBudget(shared),
    ...checkContractAmount(shared),
    ...checkChanges(shared),
    ...checkOverpaid(shared),
  ];
}

/** P1: goods and services cost what their items cost. */
function checkItemsSum({ category, items, award }: ProcurementShared): readonly Issue[] {
  const awardFen = award?.amountFen ?? null;
  if (awardFen === null || category === 'works' || items.length === 0) return [];
  const itemsFen = sum(items.map(itemAmountFen));
  if (itemsFen === awardFen) return [];
  return [errorAt('P1_ITEMS', ['items'], { itemsFen, awardFen })];
}

/** P3: above the budget only with an adjustment of it. */
function checkBudget({ award, budgetFen, budgetAdjustmentNo }: ProcurementShared) {
  const awardFen = award?.amountFen ?? null;
  if (awardFen === null || budgetFen === null || budgetAdjustmentNo !== null) return [];
  if (awardFen <= budgetFen) return [];
  return [errorAt('P3_ABOVE_BUDGET', ['award', 'amountFen'], { awardFen, budgetFen })];
}

/** A contract is signed for what was awarded, not a fen more or less. */
function checkContractAmount({ contracts, award }: ProcurementShared): readonly Issue[] {
  const awardFen = award?.amountFen ?? null;
  if (contracts.length === 0) return [];
  if (awardFen === null) {
    return [errorAt('FIELD_REQUIRED', ['award'], { field: 'award' })];
  }
  const contractFen = sum(contracts.map(({ amountFen }) => amountFen));
  if (contractFen === awardFen) return [];
  return [errorAt('CONTRACT_NOT_AWARD', ['contracts', 0, 'amountFen'], { contractFen, awardFen })];
}

/** P8: what a contract may be changed by, each contract for itself. */
function checkChanges({ contracts, contractChanges }: ProcurementShared): readonly Issue[] {
  const unknown = contractChanges.flatMap(({ contractNo }, index): readonly Issue[] => {
    if (contracts.some((contract) => contract.contractNo === contractNo)) return [];
    const [list, line, field] = ['contractChanges', index + 1, 'contractNo'] as const;
    const code = contractNo ?? '…';
    return [errorAt('UNKNOWN_CODE', [list, index, field], { list, line, field, code })];
  });
  return [...unknown, ...contracts.flatMap((contract) => tooMuch(contract, contractChanges))];
}

function tooMuch(
  { contractNo, amountFen }: Contract,
  changes: ProcurementShared['contractChanges'],
): readonly Issue[] {
  const own = changes.filter((change) => change.contractNo === contractNo);
  const changeFen = sum(own.map(({ deltaFen }) => deltaFen));
  const contractFen = amountFen ?? 0;
  if (changeFen * 10_000 <= contractFen * CHANGES_LIMIT_BP) return [];
  const params = { no: contractNo ?? '…', changeFen, contractFen, limitBp: CHANGES_LIMIT_BP };
  return [errorAt('P8_CHANGES', ['contractChanges'], params)];
}

function checkOverpaid(shared: ProcurementShared): readonly Issue[] {
  const contractFen = contractTotalFen(shared);
  const paymentsFen = sum(shared.payments.map(({ amountFen }) => amountFen));
  if (shared.contracts.length === 0 || paymentsFen <= contractFen) return [];
  return [errorAt('P2_PAYMENTS', ['payments'], { paymentsFen, contractFen })];
}

/** P2: at the end everything is paid, and nothing more. */
export function checkPaidOff(shared: ProcurementShared): readonly Issue[] {
  const contractFen = contractTotalFen(shared);
  const paid = shared.payments.filter(({ planned }) => planned !== true);
  const paymentsFen = sum(paid.map(({ amountFen }) => amountFen));
  if (paymentsFen === contractFen) return [];
  return [errorAt('P2_PAYMENTS', ['payments'], { paymentsFen, contractFen })];
}

const OWN_METHODS: ReadonlySet<ProcurementMethod> = new Set(['selfOrganised', 'electronicMall']);

/** P11: from which amount on a method is no longer free, on the day of the plan. */
export function checkMethod(
  shared: ProcurementShared,
  { thresholds, today }: Pick<ProcurementContext, 'thresholds' | 'today'>,
): readonly Issue[] {
  const { category, method, budgetFen, timeline, methodApprovalDocNo } = shared;
  if (category === null || method === null || budgetFen === null) return [];
  const day = timeline?.planPublishedOn ?? today;
  const limitOf = (kind: 'openTender' | 'mandatoryTenderWorks' | 'dispersedPurchase') =>
    thresholdFen(thresholds, { kind, category, day }) ?? Number.POSITIVE_INFINITY;
  const isTender = method === 'openTender' || method === 'invitedTender';
  const isApproved = (methodApprovalDocNo ?? '').trim() !== '';
  const tenderFen = limitOf('openTender');
  const worksFen =
    category === 'works' ? limitOf('mandatoryTenderWorks') : Number.POSITIVE_INFINITY;
  const ownFen = limitOf('dispersedPurchase');
  if (OWN_METHODS.has(method) && budgetFen >= ownFen) {
    return [errorAt('P11_OWN_PURCHASE', ['method'], { budgetFen, limitFen: ownFen })];
  }
  if (isApproved || method === 'frameworkAgreement') return [];
  if (budgetFen >= tenderFen && method !== 'openTender') {
    return [errorAt('P11_OPEN_TENDER', ['method'], { budgetFen, limitFen: tenderFen })];
  }
  if (budgetFen >= worksFen && !isTender) {
    return [errorAt('P11_OPEN_TENDER', ['method'], { budgetFen, limitFen: worksFen })];
  }
  return [];
}
