import type { ProcurementItem, ProcurementShared, ProcurementTotals } from './types';

const QUANTITY = /^(\d{1,9})(?:\.(\d{1,3}))?$/;

/** The quantity in thousandths, exact; null for what is no quantity. `quantityX1000('12.5') = 12500` */
export function quantityX1000(text: string | null): number | null {
  const match = QUANTITY.exec(text ?? '');
  if (!match) return null;
  return Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0'));
}

/** Quantity by unit price, in whole fen; null while one of them is unknown. */
export function itemAmountFen({ quantity, unitPriceFen }: ProcurementItem): number | null {
  const thousandths = quantityX1000(quantity);
  if (thousandths === null || unitPriceFen === null) return null;
  return Math.round((thousandths * unitPriceFen) / 1000);
}

/** What the rest of the figures adds up to. */
export function totalsOf(shared: ProcurementShared): ProcurementTotals {
  const { payments, award, budgetFen, bids } = shared;
  const made = payments.filter(({ planned }) => planned !== true);
  const awardFen = award?.amountFen ?? null;
  const savingsFen = awardFen === null || budgetFen === null ? null : budgetFen - awardFen;
  return {
    itemsFen: sum(shared.items.map(itemAmountFen)),
    contractFen: contractTotalFen(shared),
    paidFen: sum(made.map(({ amountFen }) => amountFen)),
    plannedFen:
      sum(payments.map(({ amountFen }) => amountFen)) - sum(made.map((it) => it.amountFen)),
    savingsFen,
    savingsRateBp:
      savingsFen === null || budgetFen === null || budgetFen === 0
        ? null
        : Math.round((savingsFen * 10_000) / budgetFen),
    bidders: bids.filter(({ state }) => state !== 'invited').length,
    validBidders: bids.filter(({ state }) => state === 'valid').length,
  };
}

/** Contracts with everything that changed them. */
export function contractTotalFen({
  contracts,
  contractChanges,
}: Pick<ProcurementShared, 'contracts' | 'contractChanges'>): number {
  return (
    sum(contracts.map(({ amountFen }) => amountFen)) +
    sum(contractChanges.map(({ deltaFen }) => deltaFen))
  );
}

export function sum(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
}
