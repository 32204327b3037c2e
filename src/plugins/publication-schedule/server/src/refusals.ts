import type { Core } from '@strapi/strapi';

import { RuleError } from '../../../../shared/rule-error';
import { toStrapiError, type RuleStatuses } from '../../../../shared/strapi/error-mapping';
import { readerLanguage } from '../../../../shared/strapi/reader';
import { scheduleConfig } from './config';
import { REFUSALS, type Refusal, type RefusalCode } from './domain/refusal';
import { isZone } from './domain/time/zone';
import { ATTENTION_MESSAGES } from './messages/attention-messages';
import { REFUSAL_MESSAGES } from './messages/refusal-messages';
import { filled, type Sentence } from '../../../../shared/sentence';
import { shownValues } from './messages/shown-times';

/** Statuses that the code's ending does not say. */
const STATUSES: RuleStatuses = {
  ...statuses(409, [
    ...(['SCHEDULE_PLAN_EXISTS', 'SCHEDULE_PLAN_ENDED', 'SCHEDULE_PLAN_RUNNING'] as const),
    ...(['SCHEDULE_PLAN_STATE_UNFIT', 'SCHEDULE_PLAN_IN_BUNDLE'] as const),
    ...(['SCHEDULE_PLAN_FOREIGN', 'SCHEDULE_PLAN_NOT_DUE'] as const),
    ...(['SCHEDULE_BUNDLE_ENDED', 'SCHEDULE_TIME_UNCHANGED'] as const),
  ]),
  ...statuses(403, ['SCHEDULE_PERMISSION_NEEDED', 'SCHEDULE_PUBLISH_RIGHT_NEEDED']),
};

function statuses(status: 403 | 409, codes: readonly RefusalCode[]): RuleStatuses {
  return Object.fromEntries(codes.map((code) => [code, status]));
}

/** A refusal, thrown where there is no reader yet; `told` gives it its words. */
export function ruleErrorOf({ code, details }: Refusal): RuleError {
  return new RuleError(code, REFUSALS[code], details);
}

/** A sentence for whoever asks, with times as the clocks of the plan show them. */
export function sentenceFor(
  strapi: Core.Strapi,
  sentence: Sentence,
  values: Readonly<Record<string, unknown>> = {},
  zone: string = scheduleConfig(strapi).timeZone,
): string {
  const known = isZone(zone) ? zone : scheduleConfig(strapi).timeZone;
  return filled(sentence, readerLanguage(strapi), shownValues(values, known));
}

/** What is said to somebody who is refused. */
export function refusalText(
  strapi: Core.Strapi,
  code: RefusalCode,
  details: Refusal['details'],
  zone?: string,
): string {
  return sentenceFor(strapi, REFUSAL_MESSAGES[code], details, zone);
}

/** Refusals of the rules get their words and their status here; what is none comes back as it is. */
export function told(strapi: Core.Strapi, error: unknown): Error {
  if (!(error instanceof RuleError) || !isRefusalCode(error.code)) return toStrapiError(error);
  const { code, details } = error;
  const zone = typeof details['planZone'] === 'string' ? details['planZone'] : undefined;
  const message = refusalText(strapi, code, details, zone);
  return Object.assign(toStrapiError(new RuleError(code, message, details), STATUSES), {
    cause: error,
  });
}

/** What an error says, for a list of results. @throws the error itself when it is no refusal */
export function refusalOf(
  strapi: Core.Strapi,
  error: unknown,
): { readonly code: string; readonly message: string; readonly details: Refusal['details'] } {
  if (!(error instanceof RuleError)) throw error;
  const { message } = told(strapi, error);
  return { code: error.code, message, details: error.details };
}

/** Says why a plan waits or would, by a code of attention or of a refusal. */
export function reasonText(
  strapi: Core.Strapi,
  code: string,
  details: Refusal['details'],
  zone: string,
): string {
  if (isRefusalCode(code)) return refusalText(strapi, code, details, zone);
  const sentences: Readonly<Record<string, Sentence | undefined>> = ATTENTION_MESSAGES;
  const sentence = sentences[code];
  return sentence === undefined ? code : sentenceFor(strapi, sentence, details, zone);
}

const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(REFUSALS, code);
