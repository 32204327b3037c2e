import type { Bid, ProcurementContext, ProcurementShared, PublicBid } from './types';

/**
 * What the public may know of the bids (P10): nothing before the result is published; then prices and
 * scores, losing bidders under a label unless the tender rules name them. The winner is named by the
 * award anyway. The true bids stand in attributes that are in no allow-list.
 */
export function publicBids(
  shared: ProcurementShared,
  { suppliers }: Pick<ProcurementContext, 'suppliers'>,
): readonly PublicBid[] {
  const { bids, award, bidDisclosure } = shared;
  if (!areBidsPublic(shared) || bidDisclosure === 'none') return [];
  const lowest = Math.min(...validPrices(bids));
  return bids.map((bid, index) => {
    const isSelected = bid.supplierCode !== null && bid.supplierCode === award?.supplierCode;
    const isNamed = isSelected || bidDisclosure === 'names';
    const name = suppliers.get(bid.supplierCode ?? '')?.name ?? null;
    return {
      no: bid.no,
      bidder: isNamed ? (name ?? bidLabel(index)) : bidLabel(index),
      priceFen: bid.priceFen,
      aboveLowestBp: bid.state === 'valid' ? aboveBp(bid.priceFen, lowest) : null,
      scoreX100: bid.scoreX100,
      state: bid.state,
      isSelected,
      warrantyYears: bid.warrantyYears,
      onsiteHours: bid.onsiteHours,
    };
  });
}

/** Bids are public from the day on which the result is. */
export function areBidsPublic({ timeline, award }: ProcurementShared): boolean {
  const isTold = (timeline?.resultPublishedOn ?? null) !== null;
  return isTold && (award?.supplierCode ?? null) !== null;
}

/** `bidLabel(0) = 'A'`, `bidLabel(26) = 'AA'`. */
export function bidLabel(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${bidLabel(Math.floor(index / 26) - 1)}${letter}`;
}

function validPrices(bids: readonly Bid[]): readonly number[] {
  return bids.flatMap(({ state, priceFen }) =>
    state === 'valid' && priceFen !== null ? [priceFen] : [],
  );
}

function aboveBp(priceFen: number | null, lowest: number): number | null {
  if (priceFen === null || lowest === 0) return null;
  return Math.round(((priceFen - lowest) * 10_000) / lowest);
}
