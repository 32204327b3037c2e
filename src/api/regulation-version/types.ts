import type { Locale } from '../../content/locales';
import type { PublicationShared, PublicationWords } from '../../content/publication-facts';
import type { WorkdayCalendar } from '../../shared/workdays';
import type { DatedVersion } from './timeline';

export const VERSION_STATES = ['draft', 'consultation', 'adopted', 'repealed'] as const;

/** How far the making of a text has come; what follows from days is computed on read. */
export type VersionState = (typeof VERSION_STATES)[number];

export type ChangeKind = 'enact' | 'amend' | 'editorial';

export type ConsultationOutcome = 'adopted' | 'partiallyAdopted' | 'explained' | 'declined';

/** What several comments in a consultation were about; its words are in `consultationAnswers`. */
export interface ConsultationTheme {
  readonly id?: number | string;
  readonly themeNo: number | null;
  readonly comments: number | null;
  /** What became of it; null until it is answered. */
  readonly outcome: ConsultationOutcome | null;
}

/** Facts of one version of a regulation; null where a draft is still incomplete. */
export interface VersionShared extends PublicationShared {
  readonly dueOn: string | null;
  readonly regulationCode: string | null;
  readonly versionNo: number | null;
  readonly changeKind: ChangeKind | null;
  readonly state: VersionState | null;
  readonly documentNo: string | null;
  readonly adoptedOn: string | null;
  readonly effectiveOn: string | null;
  /** Last day in force where one was decided; else the day before the next version. */
  readonly expiresOn: string | null;
  readonly repealDocumentNo: string | null;
  readonly consultationOpensOn: string | null;
  readonly consultationClosesOn: string | null;
  readonly consultationThemes: readonly ConsultationTheme[];
  /** Computed: comments of all themes. */
  readonly commentCount: number | null;
}

export interface Article {
  readonly id?: number | string;
  readonly articleNo: number | null;
  readonly heading: string | null;
  readonly text: string | null;
}

export interface ConsultationAnswer {
  readonly id?: number | string;
  readonly themeNo: number | null;
  readonly theme: string | null;
  readonly answer: string | null;
}

/** Words of one version in one locale. */
export interface VersionWords extends PublicationWords {
  readonly articles: readonly Article[];
  readonly explanation: string | null;
  readonly consultationAnswers: readonly ConsultationAnswer[];
}

/** What the public was last told of a version: the text that stays once it is in force. */
export interface ToldVersion {
  readonly adoptedOn: string | null;
  readonly effectiveOn: string | null;
  readonly versionNo: number | null;
  readonly articles: Readonly<Partial<Record<Locale, readonly Article[]>>>;
}

/** What the rules of a version have to know besides it. */
export interface VersionContext {
  /** The day it is at the school. */
  readonly today: string;
  /** Titles of its regulation by locale; null where there is no such regulation. */
  readonly regulation: Readonly<Partial<Record<Locale, string>>> | null;
  /** The other versions of the regulation that are public and were adopted. */
  readonly others: readonly DatedVersion[];
  /** Numbers of all other versions of the regulation, drafts among them. */
  readonly takenNumbers: readonly number[];
  /** Absent where nothing of it was ever public. */
  readonly told: ToldVersion | null;
  readonly calendar: WorkdayCalendar;
  readonly takenSlugs?: Iterable<string>;
}
