import type { Core } from '@strapi/strapi';

import type { RawAnswers } from '../../../domain/answer/answer';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { acceptAll } from '../submission/accept';
import { seeSurvey } from '../public/survey-cache';
import type { Sending } from '../submission/submission';
import { surveyRefusal } from '../submission/survey-refusal';
import { runAtHand } from './run-at-hand';

/** A response that was collected elsewhere. */
export interface ImportedResponse {
  /** Known again by it: what is there is left as it is. */
  readonly key: string;
  readonly answers: RawAnswers;
  readonly locale: string;
  readonly at: Date;
}

const AT_ONCE = 100;

/**
 * Takes responses that were given before, by the rules of the instant at which they were: a survey
 * that was open then takes them, and what is not right is refused.
 *
 * @returns how many were new
 */
export async function importResponses(
  strapi: Core.Strapi,
  {
    documentId,
    responses,
  }: { readonly documentId: string; readonly responses: readonly ImportedResponse[] },
): Promise<number> {
  const run = await inUnitOfWork(strapi, (unit) => runAtHand(unit, documentId));
  const survey = await seeSurvey(strapi, run.slug);
  if (survey === null) throw surveyRefusal('SURVEY_NOT_FOUND');
  const sendings = responses.map(({ key, answers, locale, at }): Sending => ({
    ...{ survey, key, answers, locale, now: at, startedAt: at, channel: 'page', token: null },
    ...{ revision: survey.present.number, start: { kind: 'valid', secondsLeft: 0 } },
    ...{ isHoneypotFilled: false, proof: null, hasWaited: false },
  }));
  let made = 0;
  for (let start = 0; start < sendings.length; start += AT_ONCE) {
    const some = sendings.slice(start, start + AT_ONCE);
    const outcomes = await inUnitOfWork(strapi, (unit) => acceptAll(strapi, unit, some));
    for (const outcome of outcomes) {
      if (outcome.kind === 'refused') throw surveyRefusal(outcome.code, { issues: outcome.issues });
      made += outcome.isNew ? 1 : 0;
    }
  }
  return made;
}
