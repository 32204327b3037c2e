import { ASSET_STATES, type AssetState, type Depreciable } from './types';
import { valuationAt } from './valuation';

/** An asset as a register counts it. */
export interface RegisteredAsset extends Depreciable {
  readonly assetCode: string;
  readonly categoryCode: string;
  readonly state: AssetState;
}

/** A step of an asset's life, as far as it moved its state. */
export interface StateMove {
  readonly assetCode: string;
  readonly happenedOn: string;
  readonly fromState: AssetState | null;
  readonly toState: AssetState;
}

/** An asset on the day of a register, with what it is worth then. */
export type Listed<Asset extends RegisteredAsset> = Asset & {
  readonly originalValueFen: number;
  readonly netValueFen: number;
  readonly accumulatedDepreciationFen: number;
};

export interface CategorySum {
  readonly categoryCode: string;
  readonly records: number;
  readonly originalValueFen: number;
  readonly netValueFen: number;
}

export interface StateSum {
  readonly state: AssetState;
  readonly records: number;
  readonly originalValueFen: number;
}

export interface RegisterTotals {
  readonly records: number;
  readonly originalValueFen: number;
  readonly netValueFen: number;
}

/** The sums of a register. What was retired by then is counted among the states and nowhere else. */
export interface RegisterSums {
  readonly byCategory: readonly CategorySum[];
  readonly byState: readonly StateSum[];
  readonly totals: RegisterTotals;
}

/** Every asset that was there on the day, in the state and at the value it had then. */
export function assetsAt<Asset extends RegisteredAsset>(
  assets: readonly Asset[],
  moves: readonly StateMove[],
  asOf: string,
): readonly Listed<Asset>[] {
  const byAsset = new Map<string, StateMove[]>();
  for (const move of moves) {
    byAsset.set(move.assetCode, [...(byAsset.get(move.assetCode) ?? []), move]);
  }
  return assets.flatMap((asset) => {
    const valuation = valuationAt(asset, asOf);
    if (valuation === null || asset.originalValueFen === null) return [];
    const { netValueFen, accumulatedDepreciationFen } = valuation;
    const { originalValueFen } = asset;
    const state = stateAt(asset.state, byAsset.get(asset.assetCode) ?? [], asOf);
    return [{ ...asset, originalValueFen, state, netValueFen, accumulatedDepreciationFen }];
  });
}

/** The state on a day: where the last move until then led, else where the first after it began. */
export function stateAt(now: AssetState, moves: readonly StateMove[], asOf: string): AssetState {
  const last = moves.findLast(({ happenedOn }) => happenedOn <= asOf);
  if (last) return last.toState;
  const next = moves.find(({ happenedOn }) => happenedOn > asOf);
  return next ? (next.fromState ?? 'registered') : now;
}

/** Sums by category and state; those of the categories make the totals, to the last fen. */
export function registerSums(listed: readonly Listed<RegisteredAsset>[]): RegisterSums {
  const kept = listed.filter(({ state }) => state !== 'retired');
  const classes = [...new Set(kept.map(({ categoryCode }) => classOf(categoryCode)))].sort();
  const byCategory = classes.map((categoryCode) => ({
    categoryCode,
    ...sums(kept.filter((asset) => classOf(asset.categoryCode) === categoryCode)),
  }));
  const byState = ASSET_STATES.map((state) => {
    const { records, originalValueFen } = sums(listed.filter((asset) => asset.state === state));
    return { state, records, originalValueFen };
  });
  return { byCategory, byState, totals: sums(kept) };
}

/** The class of GB/T 14885 a code lies in: `A02010104` in `A020000`. */
export function classOf(categoryCode: string): string {
  return `${categoryCode.slice(0, 3)}0000`;
}

function sums(assets: readonly Listed<RegisteredAsset>[]): RegisterTotals {
  return {
    records: assets.length,
    originalValueFen: assets.reduce((sum, asset) => sum + asset.originalValueFen, 0),
    netValueFen: assets.reduce((sum, asset) => sum + asset.netValueFen, 0),
  };
}
