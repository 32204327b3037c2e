import type { PublicationShared, PublicationWords } from '../../content/publication-facts';
import type { WorkdayCalendar } from '../../shared/workdays';

export const SECTIONS = ['cleaning', 'repairs', 'safety', 'canteen', 'transport'] as const;

export type SectionName = (typeof SECTIONS)[number];

interface StoredPart {
  readonly id?: number | string;
}

/** A section says either its figures or that nothing changed, never both and never nothing. */
interface Section extends StoredPart {
  readonly noChange: boolean | null;
}

export interface Cleaning extends Section {
  readonly areasPlanned: number | null;
  readonly areasCleaned: number | null;
  readonly disinfectionRounds: number | null;
}

export interface Repairs extends Section {
  /** Open at the beginning of the week: what was pending at the end of the week before. */
  readonly carriedOver: number | null;
  readonly received: number | null;
  readonly completed: number | null;
  /** Computed: carried over + received - completed. */
  readonly pending: number | null;
  readonly urgentReceived: number | null;
  readonly medianHoursToFix: number | null;
}

export interface RepairItem extends StoredPart {
  readonly itemNo: number | null;
  /** Where it truly is; internal. */
  readonly placeCode: string | null;
  /** Computed: what the public may know of the place. */
  readonly publicPlaceCode: string | null;
  readonly state: 'pending' | 'completed' | null;
}

export interface Safety extends Section {
  readonly patrols: number | null;
  readonly hazardsFound: number | null;
  readonly hazardsRectified: number | null;
}

export interface Canteen extends Section {
  readonly mealDays: number | null;
  readonly mealsServed: number | null;
  readonly sampleRetentionRateBp: number | null;
  readonly selfChecks: number | null;
  readonly externalInspections: number | null;
  readonly accompanyMeals: number | null;
  readonly menuPublished: boolean | null;
}

export interface Transport extends Section {
  readonly busRuns: number | null;
  readonly delaysOver10Min: number | null;
}

export interface NoticeReference extends StoredPart {
  readonly noticeKey: string | null;
}

/** Facts of a week's bulletin; null where a draft is still incomplete. */
export interface BulletinShared extends PublicationShared {
  readonly dueOn: string | null;
  readonly year: number | null;
  readonly isoWeek: number | null;
  /** Computed: Monday and Sunday of the week. */
  readonly weekStart: string | null;
  readonly weekEnd: string | null;
  readonly cleaning: Cleaning | null;
  readonly repairs: Repairs | null;
  readonly repairItems: readonly RepairItem[];
  readonly safety: Safety | null;
  readonly canteen: Canteen | null;
  readonly transport: Transport | null;
  readonly worksNotices: readonly NoticeReference[];
  readonly preparedByRole: string | null;
}

export interface RepairItemWords extends StoredPart {
  readonly itemNo: number | null;
  readonly what: string | null;
}

export interface NumberedText extends StoredPart {
  readonly no: number | null;
  readonly text: string | null;
}

export interface SectionReason extends StoredPart {
  readonly section: SectionName | null;
  readonly reason: string | null;
}

/** Words of a week's bulletin in one locale. */
export interface BulletinWords extends PublicationWords {
  readonly cleaningNotes: string | null;
  readonly repairItemWords: readonly RepairItemWords[];
  readonly safetyNotes: readonly NumberedText[];
  readonly canteenIssues: readonly NumberedText[];
  readonly transportNotes: string | null;
  readonly sectionReasons: readonly SectionReason[];
  readonly nextWeek: string | null;
}

/** The bulletin of the week before, as published, else as drafted. */
export interface PreviousWeek {
  readonly pending: number | null;
}

/** What the rules of a bulletin have to know of other documents. */
export interface BulletinContext {
  readonly previous: PreviousWeek | null;
  /** Document id of another bulletin of the same week. */
  readonly sameKey: string | null;
  /** What the public may know of each place, by its code. */
  readonly publicPlaces: ReadonlyMap<string, string | null>;
  readonly knownNotices: ReadonlySet<string>;
  readonly calendar: WorkdayCalendar;
  readonly takenSlugs?: Iterable<string>;
}
