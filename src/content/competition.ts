/** A procurement that was awarded, as far as readers may know it. */
export interface AwardedProcurement {
  readonly method: string;
  readonly budgetFen: number;
  readonly awardFen: number;
  /** Bids handed in, and those of them that were valid. */
  readonly bidders: number;
  readonly validBidders: number;
}

/** A procurement as the public API tells it, awarded or not. */
export interface ToldProcurement {
  readonly method: string;
  readonly budgetFen: number | null;
  readonly award: { readonly amountFen: number | null } | null;
  readonly bidders: number;
  readonly validBidders: number;
}

/** Those that were awarded, with both amounts known: only they say anything about competition. */
export function awardedOf(told: readonly ToldProcurement[]): readonly AwardedProcurement[] {
  return told.flatMap(({ method, budgetFen, award, bidders, validBidders }) => {
    const awardFen = award?.amountFen ?? null;
    if (awardFen === null || budgetFen === null) return [];
    return [{ method, budgetFen, awardFen, bidders, validBidders }];
  });
}

export interface MethodShare {
  readonly method: string;
  readonly count: number;
  readonly awardFen: number;
  /** Share of all that was awarded, in basis points. */
  readonly shareBp: number;
}

/** How much competition there was (R42); means are given times one hundred. */
export interface CompetitionFigures {
  readonly count: number;
  readonly budgetFen: number;
  readonly awardFen: number;
  readonly savingsFen: number;
  readonly savingsRateBp: number | null;
  readonly biddersMeanX100: number | null;
  readonly validBiddersMeanX100: number | null;
  /** Awarded with one valid bid only. */
  readonly singleBidCount: number;
  readonly byMethod: readonly MethodShare[];
}

export function competitionFigures(awarded: readonly AwardedProcurement[]): CompetitionFigures {
  const budgetFen = total(awarded.map((one) => one.budgetFen));
  const awardFen = total(awarded.map((one) => one.awardFen));
  const savingsFen = budgetFen - awardFen;
  return {
    count: awarded.length,
    ...{ budgetFen, awardFen, savingsFen, savingsRateBp: share(savingsFen, budgetFen) },
    biddersMeanX100: meanX100(awarded.map(({ bidders }) => bidders)),
    validBiddersMeanX100: meanX100(awarded.map(({ validBidders }) => validBidders)),
    singleBidCount: awarded.filter(({ validBidders }) => validBidders === 1).length,
    byMethod: methodShares(awarded, awardFen),
  };
}

function methodShares(
  awarded: readonly AwardedProcurement[],
  allFen: number,
): readonly MethodShare[] {
  const methods = [...new Set(awarded.map(({ method }) => method))];
  return methods
    .map((method) => {
      const own = awarded.filter((one) => one.method === method);
      const awardFen = total(own.map((one) => one.awardFen));
      return { method, count: own.length, awardFen, shareBp: share(awardFen, allFen) ?? 0 };
    })
    .sort((one, other) => other.awardFen - one.awardFen);
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 10_000) / whole);
}

function meanX100(counts: readonly number[]): number | null {
  return counts.length === 0 ? null : Math.round((total(counts) * 100) / counts.length);
}
