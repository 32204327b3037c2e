import { errorAt } from '../../content/issue-codes';
import { checkPresent } from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { checkAssetWords } from './check-words';
import { checkDepreciation } from './check-depreciation';
import { checkUsage, withUtilisation } from './usage';
import type { AssetContext, AssetShared, AssetWords } from './types';

export type Asset = ContentDocument<AssetShared, AssetWords>;

const REQUIRED = [
  ...(['assetCode', 'categoryCode', 'quantity', 'unitPriceFen', 'acquiredOn'] as const),
  ...(['acquisitionMode', 'depreciationMethod', 'departmentCode', 'placeCode'] as const),
  'custodianRole',
] as const;

const CODE = /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/;
/** Class of GB/T 14885 in which size is told by the price of one piece. */
const EQUIPMENT = 'A02';

/**
 * The rules of an asset: what it is, what it cost, where it stands. Its state is moved by events
 * alone, and whether the public sees it by itself follows from being large or shared.
 */
export const assetRules: Rules<AssetShared, AssetWords, AssetContext> = {
  derive({ shared, words }, context) {
    const { stored, publicPlaces } = context;
    const openingState = stored?.openingState ?? shared.openingState ?? 'registered';
    const isLarge = shared.isLargeEquipment === true || isLargeByPrice(shared, context);
    const isPublic = isLarge || shared.isSharedResource === true;
    return {
      shared: {
        ...shared,
        originalValueFen: originalValue(shared),
        isLargeEquipment: isLarge,
        publicPlaceCode: publicPlaces.get(shared.placeCode ?? '') ?? null,
        usage: shared.usage.map(withUtilisation),
        openingState,
        state: stored?.state ?? openingState,
        retiredOn: stored?.retiredOn ?? null,
        visibilityScope: isPublic ? 'public' : 'internal',
      },
      words,
    };
  },

  check({ shared, words }, context) {
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkCode(shared, context),
      ...checkKnown(shared, context),
      ...checkValue(shared),
      ...checkDays(shared, context),
      ...checkDepreciation(shared),
      ...checkUsage(shared),
      ...checkAssetWords(words),
    ];
  },
};

function originalValue({ quantity, unitPriceFen }: AssetShared): number | null {
  if (quantity === null || unitPriceFen === null) return null;
  const valueFen = quantity * unitPriceFen;
  return Number.isSafeInteger(valueFen) ? valueFen : null;
}

function isLargeByPrice(
  { categoryCode, unitPriceFen }: AssetShared,
  { largeFromFen }: AssetContext,
): boolean {
  const isEquipment = categoryCode?.startsWith(EQUIPMENT) === true;
  return isEquipment && largeFromFen !== null && (unitPriceFen ?? 0) >= largeFromFen;
}

function checkCode({ assetCode }: AssetShared, context: AssetContext): readonly Issue[] {
  const { stored, hasEvents, isCodeTaken } = context;
  const path = ['assetCode'];
  if (assetCode === null || assetCode.trim() === '') return [];
  if (!CODE.test(assetCode)) {
    const params = { field: 'assetCode', text: assetCode.slice(0, 40), example: 'SY3-2025-00007' };
    return [errorAt('VALUE_FORMAT', path, params)];
  }
  const was = stored?.assetCode ?? assetCode;
  if (hasEvents && was !== assetCode) return [errorAt('ASSET_CODE_FIXED', path, { code: was })];
  return isCodeTaken ? [errorAt('CODE_TAKEN', path, { code: assetCode })] : [];
}

/** Categories, departments and places are those that the school keeps. */
function checkKnown(shared: AssetShared, context: AssetContext): readonly Issue[] {
  const known = [
    ['categoryCode', context.categories],
    ['departmentCode', context.departments],
    ['placeCode', context.publicPlaces],
  ] as const;
  return known.flatMap(([field, codes]) => {
    const code = shared[field] ?? '';
    if (code === '' || codes.has(code)) return [];
    return [errorAt('CODE_UNKNOWN', [field], { field, code: code.slice(0, 40) })];
  });
}

function checkValue({ quantity, unitPriceFen, originalValueFen }: AssetShared): readonly Issue[] {
  const issues: Issue[] = [];
  if (unitPriceFen !== null && unitPriceFen < 0) {
    const params = { field: 'unitPriceFen', minimumFen: 0 };
    issues.push(errorAt('AMOUNT_TOO_SMALL', ['unitPriceFen'], params));
  }
  const isKnown = quantity !== null && unitPriceFen !== null;
  if (isKnown && originalValueFen === null) {
    issues.push(errorAt('TOTAL_TOO_LARGE', ['unitPriceFen'], { field: 'originalValueFen' }));
  }
  return issues;
}

function checkDays(
  { acquiredOn, warrantyUntil }: AssetShared,
  { today }: AssetContext,
): readonly Issue[] {
  if (acquiredOn === null) return [];
  if (acquiredOn > today) {
    return [errorAt('TIME_IN_FUTURE', ['acquiredOn'], { field: 'acquiredOn' })];
  }
  if (warrantyUntil === null || warrantyUntil >= acquiredOn) return [];
  return [errorAt('VALIDITY_ORDER', ['warrantyUntil'], { from: acquiredOn, to: warrantyUntil })];
}
