import type { Core } from '@strapi/strapi';

import { embedManifest } from '../page/embed-manifest';
import { publicSurvey } from './definition-answer';
import { publicResults } from './results-answer';
import { onSurveyChange, seeSurvey } from './survey-cache';
import { listSurveys } from './survey-list';

/** What everybody may read, for other parts of an app: the answers of the public API, without HTTP. */
export const publicReading = ({ strapi }: { readonly strapi: Core.Strapi }) => ({
  /** `GET /api/surveys`. @throws SURVEY_QUERY_INVALID */
  list: (query: unknown, now: Date) => listSurveys(strapi, query, now),
  /** `GET /api/surveys/:slug`; null where nothing is told. */
  async survey(slug: string, now: Date) {
    const survey = await seeSurvey(strapi, slug);
    return survey === null ? null : publicSurvey(survey, now);
  },
  /** `GET /api/surveys/:slug/results`; null where none are public. */
  async results(slug: string) {
    const survey = await seeSurvey(strapi, slug);
    return survey?.hasResults === true ? publicResults(strapi, slug) : null;
  },
  /** Calls when any of these may be different, for who keeps them. */
  onChange(listener: () => void): void {
    onSurveyChange(strapi, listener);
  },
  /** Address and hash of the element's module; null where it was not built. */
  element: () => embedManifest(strapi),
});
