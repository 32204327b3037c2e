import type { PublicationShared, PublicationWords } from '../../content/publication-facts';
import type { Locale } from '../../content/locales';

export const FINDING_STATES = ['open', 'interim', 'rectifying', 'rectified', 'verified'] as const;
export type FindingState = (typeof FINDING_STATES)[number];
export type Severity = 'minor' | 'major' | 'critical';

/** One extension of the due date, as it was granted; they are added, never changed. */
export interface Extension {
  readonly no: number;
  readonly fromDueOn: string;
  readonly newDueOn: string;
  /** The day on which it was granted. */
  readonly extendedOn: string;
  readonly reason: string;
}

/** Facts of a finding; null where a draft is still incomplete. */
export interface FindingShared extends PublicationShared {
  readonly dueOn: string | null;
  readonly expiresAt: string | null;
  readonly visibilityScope: string | null;
  readonly inspectionKey: string | null;
  /** Its number within the inspection; computed. */
  readonly no: number | null;
  readonly severity: Severity | null;
  readonly foundAt: string | null;
  /** Where it truly is; internal. */
  readonly placeCode: string | null;
  /** Computed: what the public may know of the place. */
  readonly publicPlaceCode: string | null;
  readonly regulationArticle: string | null;
  readonly responsibleDepartmentCode: string | null;
  readonly responsibleRole: string | null;
  readonly rectifyDueOn: string | null;
  readonly extensions: readonly Extension[] | null;
  readonly procurementCode: string | null;
  readonly state: FindingState | null;
  /** Computed for critical findings: until when an interim measure has to be in place. */
  readonly interimDueAt: string | null;
  readonly interimAt: string | null;
  readonly rectifiedOn: string | null;
  readonly verifiedOn: string | null;
  readonly verifiedByRole: string | null;
  readonly costFen: number | null;
}

/** Words of a finding in one locale. */
export interface FindingWords extends PublicationWords {
  readonly text: string | null;
  readonly measure: string | null;
  readonly interimMeasure: string | null;
}

/** What a finding has to know of its inspection: as it is public, else as it is drafted. */
export interface FoundInspection {
  readonly isPublished: boolean;
  readonly inspectedOn: string | null;
  readonly dueOn: string | null;
  readonly visibilityScope: string | null;
  readonly expiresAt: string | null;
}

/** What the rules of a finding have to know besides it. */
export interface FindingContext {
  /** Null where there is no inspection of that key. */
  readonly inspection: FoundInspection | null;
  /** The due date that is stored; null for a finding that is being created. */
  readonly storedDueOn: string | null;
  /** Chinese and other texts as stored: a title that was made from one follows it. */
  readonly storedTexts: Readonly<Partial<Record<Locale, string>>>;
  /** What the public may know of each place, by its code. */
  readonly publicPlaces: ReadonlyMap<string, string | null>;
  /** Names of the true place in every language. */
  readonly placeNames: readonly string[];
  readonly departments: ReadonlySet<string>;
  /** Numbers of the other findings of the inspection. */
  readonly takenNumbers: readonly number[];
  readonly takenKeys: Iterable<string>;
  readonly takenSlugs?: Iterable<string>;
}

/** What a step has to know besides the finding. */
export interface FindingStepContext {
  readonly inspectedOn: string | null;
  readonly hasMeasure: boolean;
  readonly hasInterimMeasure: boolean;
  /** What the public may know of the place that is stated publicly, else of the drafted one. */
  readonly publicPlaceCode: string | null;
  /** Codes of the departments in which whoever takes the step holds a post today. */
  readonly actorDepartments: readonly string[];
}
