import type { Core } from '@strapi/strapi';

import type { PublicResults } from '../../../contracts/public/results';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { publishedSnapshot } from '../store/snapshot-store';
import { surveyRefusal } from '../submission/survey-refusal';
import { etagOf, type Answer } from './definition-answer';
import { seeSurvey, type SeenSurvey } from './survey-cache';

const answers = new WeakMap<SeenSurvey, Promise<Answer | null>>();

/** The results of a survey as they were frozen. @throws SURVEY_RESULTS_NOT_FOUND */
export async function resultsAnswer(strapi: Core.Strapi, slug: string): Promise<Answer> {
  const survey = await seeSurvey(strapi, slug);
  if (survey === null) throw surveyRefusal('SURVEY_NOT_FOUND');
  const answer = await answerOf(strapi, survey);
  if (answer === null) throw surveyRefusal('SURVEY_RESULTS_NOT_FOUND');
  return answer;
}

/** @throws SURVEY_RESULTS_NOT_FOUND */
export async function publicResults(strapi: Core.Strapi, slug: string): Promise<PublicResults> {
  const { body } = await resultsAnswer(strapi, slug);
  return (JSON.parse(body) as { readonly data: PublicResults }).data;
}

function answerOf(strapi: Core.Strapi, survey: SeenSurvey): Promise<Answer | null> {
  if (!survey.hasResults) return Promise.resolve(null);
  const kept = answers.get(survey);
  if (kept !== undefined) return kept;
  const made = inUnitOfWork(strapi, (unit) => publishedSnapshot(unit, survey.run.id)).then(
    (snapshot) => {
      if (snapshot === null) return null;
      const body = `{"data":${snapshot.told}}`;
      return { body, etag: etagOf(body) };
    },
  );
  answers.set(survey, made);
  made.catch(() => answers.delete(survey));
  return made;
}
