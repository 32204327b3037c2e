import type { Core } from '@strapi/strapi';

import { RuleError } from '../../../../shared/rule-error';
import { toStrapiError, type RuleStatuses } from '../../../../shared/strapi/error-mapping';
import type { GateReason } from './domain/case/gate';
import type { Refusal, RefusalCode } from './domain/refusal';
import { CASE_MESSAGES } from './messages/case-messages';
import { reasonSentence } from './messages/gate-messages';
import { OTHER_MESSAGES, type OtherCode } from './messages/other-messages';
import { filled } from '../../../../shared/sentence';
import { readerLanguage } from '../../../../shared/strapi/reader';

/**
 * Statuses that the code's ending does not say. What the gate refuses is 400: the one class of errors
 * that GraphQL, the Content Manager and the content API all show with its words.
 */
export const STATUSES: RuleStatuses = {
  ...statuses(409, [
    ...(['APPROVAL_CASE_ENDED', 'APPROVAL_CASE_RUNNING', 'APPROVAL_NOT_IN_REVIEW'] as const),
    ...(['APPROVAL_REQUIREMENT_NOT_OPEN', 'APPROVAL_REQUIREMENT_MET'] as const),
    ...([
      'APPROVAL_ALREADY_DECIDED',
      'APPROVAL_CONTENT_CHANGED',
      'APPROVAL_ADDED_ALREADY',
    ] as const),
    ...(['APPROVAL_CHECK_NOT_OPEN', 'APPROVAL_NOTHING_OWED'] as const),
    'APPROVAL_NOTHING_TO_INVALIDATE',
  ]),
  ...statuses(403, [
    ...(['APPROVAL_PERSON_INACTIVE', 'APPROVAL_NOT_ELIGIBLE'] as const),
    ...(['APPROVAL_DELEGATION_NOT_IN_FORCE', 'APPROVAL_DELEGATION_OUT_OF_SCOPE'] as const),
    ...(['APPROVAL_DELEGATION_NOT_FOUND', 'APPROVAL_DELEGATOR_NOT_ELIGIBLE'] as const),
    ...(['APPROVAL_ACTOR_IS_SUBMITTER', 'APPROVAL_ACTOR_IS_EDITOR'] as const),
    ...(['APPROVAL_DELEGATOR_IS_SUBMITTER', 'APPROVAL_DELEGATOR_IS_EDITOR'] as const),
    ...(['APPROVAL_APPROVED_ELSEWHERE', 'APPROVAL_AUTHORITY_USED'] as const),
    ...(['APPROVAL_PERMISSION_NEEDED', 'APPROVAL_NOT_THE_SUBMITTER'] as const),
    'APPROVAL_ACTOR_RELEASED',
  ]),
  ...{ APPROVAL_POLICY_NOT_FOUND: 400, JUSTIFICATION_BY_AUTHOR: 403 },
};

function statuses(status: 403 | 409, codes: readonly RefusalCode[]): RuleStatuses {
  return Object.fromEntries(codes.map((code) => [code, status]));
}

/** A refusal of the rules, in the language of whoever asked. */
export function refusalError(strapi: Core.Strapi, { code, details }: Refusal): Error {
  return toStrapiError(
    new RuleError(code, refusalText(strapi, { code, details }), details),
    STATUSES,
  );
}

/** What is said to somebody who is refused. */
export function refusalText(strapi: Core.Strapi, { code, details }: Refusal): string {
  const language = readerLanguage(strapi);
  if (code !== 'APPROVAL_GATE_CLOSED') return filled(CASE_MESSAGES[code], language, details);
  const reasons = (details['reasons'] ?? []) as readonly GateReason[];
  const sentences = reasons.map((reason) =>
    filled(reasonSentence(reason), language, { ...reason }),
  );
  return sentences.length > 0
    ? [...new Set(sentences)].join(' ')
    : filled(CASE_MESSAGES[code], language, details);
}

/** Any other refusal. */
export function otherError(
  strapi: Core.Strapi,
  code: OtherCode,
  values: Readonly<Record<string, unknown>> = {},
): Error {
  return toStrapiError(new RuleError(code, otherText(strapi, code, values), values), STATUSES);
}

export function otherText(
  strapi: Core.Strapi,
  code: OtherCode,
  values: Readonly<Record<string, unknown>> = {},
): string {
  return filled(OTHER_MESSAGES[code], readerLanguage(strapi), values);
}

/** Errors of rules that were thrown bare get their words and their status here. */
export function told(strapi: Core.Strapi, error: unknown): Error {
  if (!(error instanceof RuleError)) return toStrapiError(error);
  const { code, details } = error;
  if (isCaseCode(code))
    return Object.assign(refusalError(strapi, { code, details }), { cause: error });
  if (isOtherCode(code)) return Object.assign(otherError(strapi, code, details), { cause: error });
  return toStrapiError(error, STATUSES);
}

/** What an error says, for a list of results. @throws the error itself when it is no refusal */
export function refusalOf(
  strapi: Core.Strapi,
  error: unknown,
): { readonly code: string; readonly message: string } {
  const { message, details } = told(strapi, error) as Error & { readonly details?: unknown };
  const code =
    typeof details === 'object' && details !== null && 'code' in details ? details.code : null;
  if (typeof code !== 'string') throw error;
  return { code, message };
}

const isCaseCode = (code: string): code is RefusalCode => Object.hasOwn(CASE_MESSAGES, code);
const isOtherCode = (code: string): code is OtherCode => Object.hasOwn(OTHER_MESSAGES, code);
