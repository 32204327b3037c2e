import type { QuestionType } from '../../domain/definition/question';
import type { Words } from '../../domain/definition/words';

/** A count by value; null where it is withheld so that nobody can be known by it. */
export interface ResultCell {
  /** `'4'` or `'variety'`; of a matrix `row=column`, of a ranking `option=rank`. */
  readonly value: string;
  readonly label: Words;
  readonly count: number | null;
}

/** Figures of one question. Means, medians and ranks are in hundredths, shares in 1/10,000. */
export interface ResultFigures {
  readonly meanX100?: number;
  readonly medianX100?: number;
  readonly top2BoxBp?: number;
  /** −100 to 100, with the interval in which it lies with 95 % confidence. */
  readonly nps?: { readonly score: number; readonly low: number; readonly high: number };
  readonly meanRankX100?: Readonly<Record<string, number>>;
}

export interface QuestionResults {
  readonly question: string;
  readonly type: QuestionType;
  readonly text: Words;
  /** How many answered, and how many were asked and did not; null where that is withheld. */
  readonly answered: number | null;
  readonly skipped: number | null;
  /** How many were not asked, because of other answers. */
  readonly hidden: number | null;
  /** Empty for open questions. */
  readonly cells: readonly ResultCell[];
  /** Empty where a count is withheld: a mean would give it away. */
  readonly figures: ResultFigures;
  /** Whether anything about this question is withheld. */
  readonly isWithheld: boolean;
}

/** How one group answered, in the same order of questions. Groups with too few are withheld whole. */
export interface GroupResults {
  readonly group: string;
  readonly label: Words;
  readonly counted: number | null;
  readonly questions: readonly QuestionResults[];
}

/** A text that the editors chose, never a whole answer by itself. */
export interface ResultQuote {
  readonly question: string;
  readonly text: Words;
}

/** The results as they were published: nothing else is public. */
export interface PublicResults {
  readonly slug: string;
  readonly title: Words;
  readonly defaultLocale: string;
  /** Number of this publication of results; the next one has one more. */
  readonly number: number;
  readonly publishedAt: string;
  /** The instant up to which responses are in it. */
  readonly countedUpTo: string;
  readonly counted: number;
  readonly excluded: number | null;
  readonly late: number | null;
  /** How many were invited, and the share of them in 1/10,000; null where nobody said. */
  readonly invited: number | null;
  readonly responseRateBp: number | null;
  /** No count of fewer people is shown. */
  readonly smallestCell: number;
  readonly questions: readonly QuestionResults[];
  /** The question by whose options groups are formed, and the groups; none where it has none. */
  readonly segment: string | null;
  readonly groups: readonly GroupResults[];
  readonly quotes: readonly ResultQuote[];
  /** What the school says about the results, and does because of them. */
  readonly summary: Words;
}

/** `GET /api/surveys/:slug/results`; with `format=csv` as a table. */
export interface PublicResultsResponse {
  readonly data: PublicResults;
}

/** One round in a trend. */
export interface TrendPoint {
  readonly survey: string;
  readonly title: Words;
  readonly countedUpTo: string;
  readonly answered: number | null;
  readonly figures: ResultFigures;
}

/** Figures of a question over rounds in which code and scale are the same, the oldest first. */
export interface TrendLineResults {
  readonly question: string;
  readonly text: Words;
  readonly points: readonly TrendPoint[];
}

/** `GET /api/survey-series/:slug/trend` */
export interface TrendResponse {
  readonly data: {
    readonly series: string;
    readonly title: Words;
    readonly lines: readonly TrendLineResults[];
  };
}
