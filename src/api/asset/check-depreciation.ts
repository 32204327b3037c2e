import { errorAt } from '../../content/issue-codes';
import { checkPresent } from '../../content/publication-facts';
import type { Issue } from '../../content/rules';
import type { AssetShared } from './types';

/** Relics and exhibits, books and archives, animals and plants (固定资产准则应用指南). */
const NOT_DEPRECIATED = ['A03', 'A04', 'A06'] as const;

/** Findings on how an asset is written off: over a life, or not at all. */
export function checkDepreciation(shared: AssetShared): readonly Issue[] {
  const { depreciationMethod, categoryCode, nominalAmount } = shared;
  if (depreciationMethod !== 'straightLine') return [];
  const keepsItsValue =
    nominalAmount === true || NOT_DEPRECIATED.some((start) => categoryCode?.startsWith(start));
  if (keepsItsValue) return [errorAt('ASSET_NOT_DEPRECIATED', ['depreciationMethod'], {})];
  return checkPresent(shared, ['usefulLifeYears']);
}
