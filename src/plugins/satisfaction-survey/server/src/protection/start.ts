import type { Core } from '@strapi/strapi';

import { appKeys } from '../../../../../shared/strapi/app-keys';
import { signedTime, timeSigned } from '../../../../../shared/strapi/signed-time';
import { surveyConfig } from '../config';
import type { StartCheck } from '../domain/submission/submission-decision';

const PURPOSE = 'survey starts';

/** A questionnaire may lie about for so long. */
const VALID_MS = 7 * 24 * 60 * 60 * 1000;

/** What a start holds for: one survey, one revision, one submission. */
export interface StartOf {
  readonly surveyId: number;
  /** The number of the revision. */
  readonly revision: number;
  readonly key: string;
}

const aboutOf = ({ surveyId, revision, key }: StartOf): string => `${surveyId}.${revision}.${key}`;

/** Says when somebody began, to travel with the questionnaire: nothing is stored about who looks. */
export function startToken(strapi: Core.Strapi, of: StartOf, now: Date): string {
  const [appKey] = appKeys(strapi);
  return signedTime({ at: now, about: aboutOf(of), purpose: PURPOSE }, appKey);
}

export interface CheckedStart {
  readonly check: StartCheck;
  /** When it was begun; now where nobody knows. */
  readonly startedAt: Date;
}

export function checkStart(
  strapi: Core.Strapi,
  token: string,
  { now, ...of }: StartOf & { readonly now: Date },
): CheckedStart {
  const about = { about: aboutOf(of), purpose: PURPOSE };
  const startedAt = timeSigned(token, about, appKeys(strapi));
  if (startedAt === null) return { check: { kind: 'invalid' }, startedAt: now };
  const passedMs = now.getTime() - startedAt.getTime();
  if (passedMs > VALID_MS) return { check: { kind: 'expired' }, startedAt };
  const left = Math.ceil(surveyConfig(strapi).minimumSeconds - passedMs / 1000);
  return { check: { kind: 'valid', secondsLeft: Math.max(0, left) }, startedAt };
}
