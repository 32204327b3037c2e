import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import type { StaffRoute } from '../../content/staff-actions';
import { bodyOf, signedInUserId } from '../../content/staff-request';
import { createRateLimiter, type RateLimiter } from '../../shared/strapi/rate-limiter';
import { readableDocument } from '../sending/readable-document';
import { publicTexts } from '../texts/text-source';
import { sentTrial, trialRequest } from './contracts';
import { masked, mobileNumber } from './domain/mobile-number';
import { smsFailureRefusal, smsRefusal } from './messages';
import { SmsError, type SmsProvider } from './sms-provider';

/** Enough to see a message on one's own phone, too few to annoy somebody else with. */
export const TRIALS_PER_DAY = 5;

/**
 * `POST /transparency/sms-trials/:uid/:documentId`, with a number and the language: the message of what
 * is public, to that one number. The number is neither stored nor logged whole.
 */
export function trialRoutes(
  strapi: Core.Strapi,
  provider: SmsProvider | null,
): readonly StaffRoute[] {
  let limiter: RateLimiter | undefined;
  return [
    {
      method: 'POST',
      path: '/transparency/sms-trials/:uid/:documentId',
      permission: 'sendTrialSms',
      async answer(ctx) {
        // Not before: which database counts is known once Strapi has loaded.
        limiter ??= createRateLimiter(strapi, { name: 'sms-trial', perDay: TRIALS_PER_DAY });
        await answer(strapi, { provider, limiter }, ctx);
      },
    },
  ];
}

interface Means {
  readonly provider: SmsProvider | null;
  readonly limiter: RateLimiter;
}

async function answer(
  strapi: Core.Strapi,
  { provider, limiter }: Means,
  ctx: Context,
): Promise<void> {
  const { locale, to: typed } = bodyOf(strapi, ctx, trialRequest);
  if (provider === null) throw smsRefusal(strapi, 'SMS_OFF_NOT_FOUND');
  const document = await readableDocument(strapi, ctx);
  const found = document && (await publicTexts(strapi, { ...document, locale }));
  if (!found) throw smsRefusal(strapi, 'SMS_DOCUMENT_NOT_FOUND');
  const to = mobileNumber(typed);
  if (to === null) throw smsRefusal(strapi, 'SMS_NUMBER_INVALID');
  const by = signedInUserId(ctx);
  await assertMaySend(strapi, limiter, by);
  try {
    const { id } = await provider.send({ to, text: found.texts.sms });
    strapi.log.info(`Text message ${id}: a trial of user ${by} to ${masked(to)}`);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = sentTrial.parse({ id, via: provider.name });
  } catch (error) {
    if (!(error instanceof SmsError)) throw error;
    strapi.log.warn(`No text message was sent. ${error.message}`);
    throw smsFailureRefusal(strapi, error);
  }
}

async function assertMaySend(strapi: Core.Strapi, limiter: RateLimiter, by: number): Promise<void> {
  const { allowed, retryAfterSeconds } = await limiter.consume(String(by));
  if (allowed) return;
  const hours = Math.ceil(retryAfterSeconds / 3600);
  throw smsRefusal(strapi, 'SMS_TRIALS_TOO_MANY', { limit: TRIALS_PER_DAY, hours });
}
