import type { AssetEventKind } from '../asset-event/types';

export const ASSET_STATES = [
  ...(['registered', 'inUse', 'idle', 'lent', 'maintenance'] as const),
  ...(['lost', 'damaged', 'pendingRetirement', 'retired'] as const),
] as const;

export type AssetState = (typeof ASSET_STATES)[number];

export type AcquisitionMode =
  'purchase' | 'construction' | 'donation' | 'transfer' | 'inventoryGain' | 'other';

/** How much of a year it could be used, and how much it was. */
export interface AssetUsage {
  readonly id?: number | string;
  readonly year: number | null;
  readonly hoursAvailable: number | null;
  readonly hoursUsed: number | null;
  /** Computed: used of available. */
  readonly utilisationBp: number | null;
}

/** What the depreciation of an asset depends on. */
export interface Depreciable {
  readonly originalValueFen: number | null;
  /** Day of acquisition; its month counts. */
  readonly acquiredOn: string | null;
  readonly depreciationMethod: 'straightLine' | 'none' | null;
  readonly usefulLifeYears: number | null;
  /** Day of retirement; its month does not count. */
  readonly retiredOn: string | null;
}

/** Facts of an asset. */
export interface AssetShared extends Depreciable {
  readonly assetCode: string | null;
  /** GB/T 14885-2022. */
  readonly categoryCode: string | null;
  readonly brandModel: string | null;
  readonly quantity: number | null;
  readonly unitPriceFen: number | null;
  readonly acquisitionMode: AcquisitionMode | null;
  /** Kept in the books at one yuan: its true value is unknown. */
  readonly nominalAmount: boolean | null;
  readonly departmentCode: string | null;
  /** Where it truly is; internal. */
  readonly placeCode: string | null;
  /** Computed: what the public may know of the place. */
  readonly publicPlaceCode: string | null;
  readonly custodianRole: string | null;
  readonly isLargeEquipment: boolean | null;
  readonly isSharedResource: boolean | null;
  readonly usage: readonly AssetUsage[];
  readonly procurementCode: string | null;
  readonly warrantyUntil: string | null;
  /** The state in which it came into this system; kept from then on. */
  readonly openingState: AssetState | null;
  /** Moved by events only. */
  readonly state: AssetState | null;
  /** Computed: large and shared assets are public one by one. */
  readonly visibilityScope: string | null;
}

/** Words of an asset in one locale. */
export interface AssetWords {
  readonly name: string | null;
  readonly className: string | null;
  readonly unit: string | null;
  readonly bookingInfo: string | null;
}

/** What the rules of an asset have to know besides the asset. */
export interface AssetContext {
  /** The day it is at the school. */
  readonly today: string;
  /** The asset as it is stored; null while it is being made. */
  readonly stored: Pick<AssetShared, 'assetCode' | 'openingState' | 'state' | 'retiredOn'> | null;
  readonly hasEvents: boolean;
  /** True when another asset bears the code. */
  readonly isCodeTaken: boolean;
  readonly categories: ReadonlySet<string>;
  readonly departments: ReadonlySet<string>;
  /** What the public may know of each place, by its code. */
  readonly publicPlaces: ReadonlyMap<string, string | null>;
  /** From this price of one piece on equipment is large; null where the school set no figure. */
  readonly largeFromFen: number | null;
}

/** An event as later ones are judged by it. */
export interface PastEvent {
  readonly no: number;
  readonly kind: AssetEventKind;
  readonly happenedOn: string;
  readonly docNo: string | null;
  readonly noticeFrom: string | null;
  readonly noticeUntil: string | null;
}
