import type { PublicationShared, PublicationWords } from '../../content/publication-facts';
import type { WorkdayCalendar } from '../../shared/workdays';

export const NOTICE_KINDS = [
  ...(['repair', 'waterOutage', 'powerOutage', 'hotWaterOutage', 'gasOutage'] as const),
  ...(['networkOutage', 'roadClosure', 'waterDrainage', 'pestControl', 'other'] as const),
] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

export type NoticeState =
  'planned' | 'announced' | 'inProgress' | 'extended' | 'completed' | 'cancelled';

export type Affected =
  | ('water' | 'hotWater' | 'power' | 'gas' | 'network')
  | ('noise' | 'accessClosed' | 'roadClosed' | 'canteen');

export interface NoticePlace {
  readonly id?: number | string;
  /** Where it truly is; internal. */
  readonly placeCode: string | null;
  /** Computed: what the public may know of the place. */
  readonly publicPlaceCode: string | null;
}

export interface NoticeUpdate {
  readonly id?: number | string;
  readonly no: number | null;
  readonly at: string | null;
}

/** Facts of a works notice; null where a draft is still incomplete. */
export interface NoticeShared extends PublicationShared {
  readonly dueOn: string | null;
  readonly kind: NoticeKind | null;
  readonly places: readonly NoticePlace[];
  readonly affects: readonly Affected[] | null;
  readonly startAt: string | null;
  readonly endAt: string | null;
  readonly contactRole: string | null;
  readonly contactPhone: string | null;
  readonly emergency: boolean | null;
  readonly state: NoticeState | null;
  readonly actualEndAt: string | null;
  readonly updates: readonly NoticeUpdate[];
  readonly procurementCode: string | null;
}

export interface UpdateText {
  readonly id?: number | string;
  readonly no: number | null;
  readonly text: string | null;
}

/** Words of a works notice in one locale. */
export interface NoticeWords extends PublicationWords {
  readonly reason: string | null;
  readonly impact: string | null;
  readonly mitigation: string | null;
  readonly emergencyReason: string | null;
  readonly shortNoticeReason: string | null;
  readonly updateTexts: readonly UpdateText[];
}

/** Another notice, as published, else as drafted. */
export interface OtherNotice extends Pick<NoticeShared, 'kind' | 'startAt' | 'endAt'> {
  readonly key: string;
  readonly title: string;
  readonly actualEndAt: string | null;
  readonly placeCodes: readonly string[];
}

/** What was told of the works' progress; it stays as it was told. */
export interface ToldUpdate {
  readonly no: number;
  readonly at: string | null;
  readonly text: string | null;
}

/** What the rules of a notice have to know besides the notice. */
export interface NoticeContext {
  /** The instant of a publication that would be made now. */
  readonly now: string;
  /** The state that is stored; null for a notice that is being created. */
  readonly storedState: NoticeState | null;
  /** Updates that are public already, with their Chinese words. */
  readonly toldUpdates: readonly ToldUpdate[];
  /** Notices that are not cancelled and not over when this one begins. */
  readonly others: readonly OtherNotice[];
  /** What the public may know of each place, by its code. */
  readonly publicPlaces: ReadonlyMap<string, string | null>;
  readonly calendar: WorkdayCalendar;
  readonly takenKeys: Iterable<string>;
  readonly takenSlugs?: Iterable<string>;
}
