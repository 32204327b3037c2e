import type { AssetState, PastEvent } from '../asset/types';
import type { WorkdayCalendar } from '../../shared/workdays';

export const ASSET_EVENT_KINDS = [
  ...(['registered', 'issued', 'transferred', 'lent', 'returned'] as const),
  ...(['maintenance', 'repaired', 'statutoryInspection', 'inventoryCheck', 'idleMarked'] as const),
  ...(['retirementRequested', 'technicalAppraisal', 'publicNotice', 'disposalApproved'] as const),
  ...(['retirementRefused', 'retired', 'lost', 'damaged'] as const),
] as const;

export type AssetEventKind = (typeof ASSET_EVENT_KINDS)[number];

/** Facts of what happened to an asset. */
export interface AssetEventShared {
  readonly assetCode: string | null;
  /** Computed: 1 for the first event of the asset, and so on. */
  readonly no: number | null;
  /** Day on which it happened. */
  readonly happenedOn: string | null;
  readonly kind: AssetEventKind | null;
  /** Maintenance that does not take the asset out of use. */
  readonly keepsInUse: boolean | null;
  readonly costFen: number | null;
  /** What its disposal brought in. */
  readonly proceedsFen: number | null;
  readonly docNo: string | null;
  /** First and last day of a public notice. */
  readonly noticeFrom: string | null;
  readonly noticeUntil: string | null;
  readonly worksNoticeKey: string | null;
  readonly procurementCode: string | null;
  /** Computed: the states before and after; both null where the event moves nothing. */
  readonly fromState: AssetState | null;
  readonly toState: AssetState | null;
  /** Computed: an event is shown to whom its asset is. */
  readonly visibilityScope: string | null;
}

export interface AssetEventWords {
  readonly text: string | null;
}

/** The asset as its next event finds it. */
export interface AssetBefore {
  readonly assetCode: string;
  readonly acquiredOn: string;
  readonly state: AssetState;
  readonly visibilityScope: string | null;
}

/** What the rules of an event have to know besides it. */
export interface AssetEventContext {
  readonly today: string;
  readonly calendar: WorkdayCalendar;
  /** Null where no asset bears the code. */
  readonly asset: AssetBefore | null;
  /** Events of the asset, first to last. */
  readonly past: readonly PastEvent[];
  /** The last day that a published register states. */
  readonly closedUntil: { readonly day: string; readonly period: string } | null;
  /** The event as it is stored; null while it is being made. */
  readonly stored: {
    readonly shared: AssetEventShared;
    readonly words: Readonly<Partial<Record<string, AssetEventWords>>>;
    /** Locales whose words are still a copy of the Chinese ones. */
    readonly untranslated: readonly string[];
  } | null;
}
