import type { Core } from '@strapi/strapi';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

import { addressBucket } from '../../../../../shared/strapi/day-salt';
import { surveyConfig } from '../config';

interface Buckets {
  readonly ofAddress: RateLimiterMemory | null;
  readonly ofSurvey: RateLimiterMemory | null;
  readonly ofAll: RateLimiterMemory | null;
}

const all = new WeakMap<Core.Strapi, Buckets>();

function bucketsOf(strapi: Core.Strapi): Buckets {
  const known = all.get(strapi);
  if (known !== undefined) return known;
  const { warmPerAddress, warmPerSurvey, warmInAll } = surveyConfig(strapi);
  const made = {
    ofAddress: bucket(warmPerAddress),
    ofSurvey: bucket(warmPerSurvey),
    ofAll: bucket(warmInAll),
  };
  all.set(strapi, made);
  return made;
}

/** 0 switches a bucket off. */
function bucket(points: number): RateLimiterMemory | null {
  return points === 0 ? null : new RateLimiterMemory({ points, duration: 60 });
}

/**
 * Whether so much is sent from this address, to this survey, or in all, that more costs some work.
 * Nobody is ever shut out by an address: one Wi-Fi is hundreds of parents. Each process counts for
 * itself, because this slows floods and is no budget.
 */
export async function isWarm(
  strapi: Core.Strapi,
  {
    address,
    surveyId,
    now,
  }: { readonly address: string; readonly surveyId: number; readonly now: Date },
): Promise<boolean> {
  const { ofAddress, ofSurvey, ofAll } = bucketsOf(strapi);
  const key = ofAddress === null ? '' : await addressBucket(strapi, address, now);
  const warm = await Promise.all([
    isOver(ofAddress, key),
    isOver(ofSurvey, String(surveyId)),
    isOver(ofAll, 'all'),
  ]);
  return warm.includes(true);
}

async function isOver(limiter: RateLimiterMemory | null, key: string): Promise<boolean> {
  if (limiter === null) return false;
  try {
    await limiter.consume(key);
    return false;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return true;
  }
}
