import type { SurveyAccess, SurveyState } from './survey';

/** States in which a survey is listed: it is asked, or it is over and its results are public. */
export type ListedState = Extract<SurveyState, 'open' | 'paused' | 'closed'>;

/** A survey as the public list tells it, in one language; how many answered is no part of it. */
export interface SurveyListEntry {
  readonly slug: string;
  /** In the language that was asked for; each text that is missing there in another one. */
  readonly title: string;
  readonly purpose: string | null;
  readonly state: ListedState;
  /** Whether everybody may answer, or who was invited (`token`, `onSite`). */
  readonly access: SurveyAccess;
  /** Whether children under 14 are asked, for whom a guardian decides. */
  readonly under14: boolean;
  /** Instants, ISO in UTC; null where nothing is planned. */
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  /** When it was closed by its time or by its editors; null before, and where it was full. */
  readonly closedAt: string | null;
  /** Since when the results are public that are now; null where none are. */
  readonly resultsPublishedAt: string | null;
  readonly links: {
    /** The page on which it is answered, with or without scripts; in the language asked for. */
    readonly page: string;
    /** `GET /api/surveys/:slug` */
    readonly definition: string;
    /** `GET /api/surveys/:slug/results`; null where none are public. */
    readonly results: string | null;
  };
}

/** Where a page of a list stands in the whole, as Strapi says it: by page, or by offset if so asked. */
export interface ListPagination {
  readonly page?: number;
  readonly pageSize?: number;
  readonly pageCount?: number;
  readonly start?: number;
  readonly limit?: number;
  readonly total?: number;
}

/** `GET /api/surveys?locale=&pagination[page]=&pagination[pageSize]=` */
export interface SurveyListResponse {
  readonly data: readonly SurveyListEntry[];
  readonly meta: { readonly pagination: ListPagination };
}
