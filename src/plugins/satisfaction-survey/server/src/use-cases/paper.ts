import type { Core } from '@strapi/strapi';

import { SUBMISSION_KEY } from '../../../contracts/public/submission';
import type { RawAnswers } from '../../../domain/answer/answer';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { seeSurvey } from '../public/survey-cache';
import { settled, type Submitted } from '../submission/submission';
import { surveyRefusal } from '../submission/survey-refusal';
import { write } from '../submission/writer';
import type { Actor } from './actor';
import { runAtHand } from './run-at-hand';

export interface PaperAnswers {
  readonly documentId: string;
  readonly key: string;
  readonly locale: string;
  readonly answers: RawAnswers;
}

/** A questionnaire on paper, typed in: by the same rules, and once, but without a start. */
export async function enterPaper(
  strapi: Core.Strapi,
  actor: Actor,
  { documentId, key, locale, answers }: PaperAnswers,
): Promise<Submitted> {
  const run = await inUnitOfWork(strapi, (unit) => runAtHand(unit, documentId));
  const survey = await seeSurvey(strapi, run.slug);
  if (survey === null) throw surveyRefusal('SURVEY_NOT_FOUND');
  if (!SUBMISSION_KEY.test(key)) throw surveyRefusal('SURVEY_KEY_INVALID');
  const { now } = actor;
  const outcome = await write(strapi, {
    ...{ survey, key, locale, answers, now, revision: survey.present.number, channel: 'paper' },
    // It was filled in before it was typed in, nobody knows when.
    ...{ startedAt: new Date(0), start: { kind: 'valid', secondsLeft: 0 } },
    ...{ token: null, isHoneypotFilled: false, proof: null, hasWaited: false },
  });
  return settled(strapi, outcome, { surveyId: run.id, key, now });
}
