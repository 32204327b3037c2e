import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';

import type { Challenge, SolvedChallenge } from '../../../contracts/public/submission';
import { appKeys } from '../../../../../shared/strapi/app-keys';
import { sha256 } from '../../../../../shared/strapi/receipt';
import { signature, signedTime, timeSigned } from '../../../../../shared/strapi/signed-time';
import { surveyConfig } from '../config';

const PROOFS = 'survey proofs';
const WAITS = 'survey waits';

/** A challenge is of use for so long, and a wait for so long once it is over. */
const VALID_MS = 10 * 60 * 1000;

/**
 * Work for a client: it finds the number by trying. The salt says for which survey and until when;
 * nothing is stored before it is solved.
 */
export function challengeFor(strapi: Core.Strapi, surveyId: number, now: Date): Challenge {
  const { proofMaxNumber: maxNumber } = surveyConfig(strapi);
  const expires = (now.getTime() + VALID_MS).toString(36);
  const salt = `${surveyId}.${expires}.${randomBytes(12).toString('base64url')}.`;
  const challenge = sha256(`${salt}${randomInt(maxNumber + 1)}`);
  return {
    ...{ algorithm: 'SHA-256', challenge, salt, maxNumber },
    signature: signed(challenge, salt, appKeys(strapi)[0]),
  };
}

const signed = (challenge: string, salt: string, appKey: string): string =>
  signature(`${salt}|${challenge}`, PROOFS, appKey).toString('base64url');

/** A solved challenge that was not tampered with; it is used up where the response is stored. */
export interface GoodProof {
  readonly challenge: string;
  readonly expiresAt: Date;
}

/** Null for work that was not done, or not for this survey, or too long ago. */
export function checkProof(
  strapi: Core.Strapi,
  { challenge, salt, signature: given, number }: SolvedChallenge,
  { surveyId, now }: { readonly surveyId: number; readonly now: Date },
): GoodProof | null {
  const [survey = '', expires = ''] = salt.split('.');
  const expiresAt = new Date(Number.parseInt(expires, 36));
  const isOurs = appKeys(strapi).some((appKey) => isSame(signed(challenge, salt, appKey), given));
  const isGood =
    isOurs &&
    survey === String(surveyId) &&
    expiresAt > now &&
    sha256(`${salt}${number}`) === challenge;
  return isGood ? { challenge, expiresAt } : null;
}

function isSame(one: string, other: string): boolean {
  const [own, given] = [Buffer.from(one), Buffer.from(other)];
  return own.length === given.length && timingSafeEqual(own, given);
}

interface WaitOf {
  readonly surveyId: number;
  readonly key: string;
  readonly now: Date;
}

/** For who cannot work: without JavaScript, or without HTTPS. Never a refusal, only later. */
export function waitFor(strapi: Core.Strapi, { surveyId, key, now }: WaitOf): string {
  const about = { about: `${surveyId}.${key}`, purpose: WAITS };
  return signedTime({ at: now, ...about }, appKeys(strapi)[0]);
}

/** Whether a wait is over. */
export function hasWaited(
  strapi: Core.Strapi,
  wait: string,
  { surveyId, key, now }: WaitOf,
): boolean {
  const about = { about: `${surveyId}.${key}`, purpose: WAITS };
  const since = timeSigned(wait, about, appKeys(strapi));
  if (since === null) return false;
  const passedMs = now.getTime() - since.getTime();
  const waitMs = surveyConfig(strapi).waitSeconds * 1000;
  return passedMs >= waitMs && passedMs <= waitMs + VALID_MS;
}
