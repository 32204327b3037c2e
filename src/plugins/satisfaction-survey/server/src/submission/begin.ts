import type { Core } from '@strapi/strapi';

import type { StartResponse } from '../../../contracts/public/submission';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { surveyConfig } from '../config';
import { admissionOf } from '../domain/lifecycle/admission';
import { tokenHash } from '../protection/invitation';
import { startToken } from '../protection/start';
import { seeSurvey, type SeenSurvey } from '../public/survey-cache';
import { tokenStates } from '../store/token-store';
import { surveyRefusal } from './survey-refusal';

export interface Beginning {
  readonly slug: string;
  readonly key: string;
  readonly token: string | null;
  readonly now: Date;
}

/**
 * Says that somebody begins to answer, and stores nothing of it. Who could not send is told at once,
 * before a questionnaire is filled in for nothing.
 */
export async function beginAnswers(
  strapi: Core.Strapi,
  { slug, key, token, now }: Beginning,
): Promise<StartResponse['data']> {
  const survey = await seeSurvey(strapi, slug);
  if (survey === null) throw surveyRefusal('SURVEY_NOT_FOUND');
  const { run, present } = survey;
  const admission = admissionOf(run, { startedAt: now, now, channel: 'embed' });
  if (admission.kind === 'refused') {
    const { code, retryAfterSeconds } = admission;
    throw surveyRefusal(code, retryAfterSeconds === null ? {} : { retryAfterSeconds });
  }
  await assertInvited(strapi, survey, token);
  const revision = present.number;
  return {
    startToken: startToken(strapi, { surveyId: run.id, revision, key }, now),
    ...{ revision, minimumSeconds: surveyConfig(strapi).minimumSeconds },
  };
}

async function assertInvited(
  strapi: Core.Strapi,
  { run }: SeenSurvey,
  token: string | null,
): Promise<void> {
  if (run.access !== 'token' && run.access !== 'onSite') return;
  if (token === null || token.trim() === '') throw surveyRefusal('SURVEY_TOKEN_NEEDED');
  const hash = tokenHash(token);
  if (hash === null) throw surveyRefusal('SURVEY_TOKEN_INVALID');
  if (run.access === 'onSite') {
    const isRight = run.onSiteCode !== null && tokenHash(run.onSiteCode) === hash;
    if (!isRight) throw surveyRefusal('SURVEY_TOKEN_INVALID');
    return;
  }
  const states = await inUnitOfWork(strapi, (unit) => tokenStates(unit, run.id, [hash]));
  const state = states.get(hash);
  if (state === undefined) throw surveyRefusal('SURVEY_TOKEN_INVALID');
  if (state === 'spent') throw surveyRefusal('SURVEY_TOKEN_SPENT');
}
