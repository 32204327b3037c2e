import type { PublicationShared, PublicationWords } from '../../content/publication-facts';
import type { WorkdayCalendar } from '../../shared/workdays';

export const INSPECTION_KINDS = [
  ...(['fire', 'foodSafety', 'electrical', 'building', 'specialEquipment', 'hygiene'] as const),
  ...(['traffic', 'network', 'assetAudit', 'procurementAudit', 'comprehensive'] as const),
] as const;

export type InspectionKind = (typeof INSPECTION_KINDS)[number];
export type InspectorType = 'internal' | 'authority' | 'thirdParty' | 'parents';
export type InspectionResult = 'pass' | 'passWithRectification' | 'fail';

export interface InspectedPlace {
  readonly id?: number | string;
  /** Where it truly is; internal. */
  readonly placeCode: string | null;
  /** Computed: what the public may know of the place. */
  readonly publicPlaceCode: string | null;
}

/** Facts of an inspection; null where a draft is still incomplete. */
export interface InspectionShared extends PublicationShared {
  readonly dueOn: string | null;
  readonly inspectedOn: string | null;
  readonly kind: InspectionKind | null;
  readonly inspectorType: InspectorType | null;
  readonly places: readonly InspectedPlace[];
  readonly result: InspectionResult | null;
  readonly scoreBp: number | null;
  readonly checklistUrl: string | null;
  /** Key of the regulation that was inspected against, such as `reg-07`. */
  readonly regulationKey: string | null;
}

export type InspectionWords = PublicationWords;

/** What the rules of an inspection have to know besides it. */
export interface InspectionContext {
  /** The instant of a publication that would be made now. */
  readonly now: string;
  readonly calendar: WorkdayCalendar;
  /** What the public may know of each place, by its code. */
  readonly publicPlaces: ReadonlyMap<string, string | null>;
  /** Findings that name this inspection, drafts included. */
  readonly findings: number;
  readonly takenKeys: Iterable<string>;
  readonly takenSlugs?: Iterable<string>;
}
