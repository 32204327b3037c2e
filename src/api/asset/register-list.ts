import type { Locale } from '../../content/locales';
import { classOf, type Listed, type RegisteredAsset } from './register';
import type { AssetState } from './types';

/** The same words in every language there is. */
export type LocalWords = Readonly<Partial<Record<Locale, string>>>;

/** An asset with what a public list says of it. */
export interface ListedAsset extends RegisteredAsset {
  readonly names: LocalWords;
  readonly classNames: LocalWords;
  readonly units: LocalWords;
  readonly quantity: number;
  readonly departmentCode: string;
  readonly publicPlaceCode: string | null;
  readonly custodianRole: string;
  /** Large or shared: shown by itself. */
  readonly isPublic: boolean;
  /** Used of available hours in the year of the register; null where nobody counted. */
  readonly utilisationBp: number | null;
}

interface Worth {
  readonly quantity: number;
  readonly originalValueFen: number;
  readonly accumulatedDepreciationFen: number;
  readonly netValueFen: number;
}

/** A line of a register's list: one large or shared asset, or all others of a kind together. */
export type RegisterLine = Worth & {
  readonly categoryCode: string;
  readonly classNames: LocalWords;
  readonly records: number;
} & (
    | {
        readonly kind: 'single';
        readonly assetCode: string;
        readonly names: LocalWords;
        readonly units: LocalWords;
        readonly acquiredOn: string;
        readonly state: AssetState;
        readonly departmentCode: string;
        readonly publicPlaceCode: string | null;
        readonly custodianRole: string;
        readonly utilisationBp: number | null;
      }
    | { readonly kind: 'group' }
  );

/**
 * The public list of a register: large and shared assets one by one, the rest only as sums by kind.
 * Its lines add up to the register's totals; what was retired by then is not among them.
 */
export function registerLines(listed: readonly Listed<ListedAsset>[]): readonly RegisterLine[] {
  const kept = listed.filter(({ state }) => state !== 'retired');
  const singles = kept.filter(({ isPublic }) => isPublic).map(single);
  return [...singles.sort(byCode), ...groups(kept.filter(({ isPublic }) => !isPublic))];
}

function single(asset: Listed<ListedAsset>): RegisterLine & { readonly kind: 'single' } {
  const { assetCode, names, units, acquiredOn, state, departmentCode } = asset;
  const { publicPlaceCode, custodianRole, utilisationBp, categoryCode, classNames } = asset;
  return {
    kind: 'single',
    ...{ assetCode, names, units, state, departmentCode, publicPlaceCode, custodianRole },
    ...{ utilisationBp, categoryCode, classNames, acquiredOn: acquiredOn ?? '', records: 1 },
    ...worth([asset]),
  };
}

function groups(assets: readonly Listed<ListedAsset>[]): readonly RegisterLine[] {
  const byKind = new Map<string, Listed<ListedAsset>[]>();
  for (const asset of assets) {
    const kind = `${classOf(asset.categoryCode)} ${asset.classNames['zh-Hans'] ?? ''}`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), asset]);
  }
  return [...byKind.keys()].sort().flatMap((kind): RegisterLine[] => {
    const of = byKind.get(kind) ?? [];
    const [first] = of;
    if (first === undefined) return [];
    const categoryCode = classOf(first.categoryCode);
    const { classNames } = first;
    return [{ kind: 'group', categoryCode, classNames, records: of.length, ...worth(of) }];
  });
}

function worth(assets: readonly Listed<ListedAsset>[]): Worth {
  const sum = (of: (asset: Listed<ListedAsset>) => number) =>
    assets.reduce((total, asset) => total + of(asset), 0);
  return {
    quantity: sum(({ quantity }) => quantity),
    originalValueFen: sum(({ originalValueFen }) => originalValueFen),
    accumulatedDepreciationFen: sum((asset) => asset.accumulatedDepreciationFen),
    netValueFen: sum(({ netValueFen }) => netValueFen),
  };
}

function byCode<Line extends { readonly assetCode: string }>(a: Line, b: Line): number {
  if (a.assetCode === b.assetCode) return 0;
  return a.assetCode < b.assetCode ? -1 : 1;
}
