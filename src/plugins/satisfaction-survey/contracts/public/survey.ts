import type { Definition } from '../../domain/definition/definition';

/** Where a survey stands for whoever wants to answer it now. */
export const SURVEY_STATES = ['scheduled', 'open', 'paused', 'closed', 'archived'] as const;
export type SurveyState = (typeof SURVEY_STATES)[number];

/**
 * Who may answer: everybody; one answer a device, which the widget alone remembers; holders of a
 * one-time token; whoever has the code that hangs on the site.
 */
export const SURVEY_ACCESS = ['open', 'device', 'token', 'onSite'] as const;
export type SurveyAccess = (typeof SURVEY_ACCESS)[number];

/**
 * A survey as everybody may read it, in all its languages. The strong ETag of
 * `GET /api/surveys/:slug` is a hash of this; `If-None-Match` is answered with 304.
 */
export interface PublicSurvey {
  readonly slug: string;
  /** Number of the published revision; it travels with the answers. */
  readonly revision: number;
  /** SHA-256 of the definition, 64 hex digits. */
  readonly hash: string;
  readonly state: SurveyState;
  readonly access: SurveyAccess;
  /** Instants, ISO in UTC; null where nothing is planned. */
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  /** Whether `GET /api/surveys/:slug/results` answers with results. */
  readonly hasResults: boolean;
  readonly definition: Definition;
}

export interface PublicSurveyResponse {
  readonly data: PublicSurvey;
}
