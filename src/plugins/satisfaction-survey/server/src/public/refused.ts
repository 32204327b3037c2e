import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';

import {
  REFUSALS,
  type RefusalCode,
  type RefusalResponse,
  type RefusedAnswer,
} from '../../../contracts/public/refusal';
import type { AnswerIssue } from '../../../domain/answer/issue';
import { ANSWER_MESSAGES } from '../../../domain/messages/answer-messages';
import { filled, languageOf, type Language } from '../../../domain/messages/sentence';
import { RuleError } from '../../../../../shared/rule-error';
import { refuse } from '../../../../../shared/strapi/http-refusal';
import { REFUSAL_MESSAGES } from '../messages/refusal-messages';
import { isRefusal, valuesOf } from '../refusals';
import { faultForLog } from './fault';

type Details = RefusalResponse['error']['details'];

/** What is told to whoever is refused. */
export interface Refused {
  readonly status: number;
  readonly message: string;
  readonly details: Details;
}

const NAMES: Readonly<Record<number, string>> = {
  ...{ 400: 'ValidationError', 403: 'ForbiddenError', 404: 'NotFoundError', 409: 'ConflictError' },
  ...{ 410: 'GoneError', 412: 'PreconditionFailedError', 423: 'LockedError' },
  ...{ 429: 'RateLimitError', 501: 'NotImplementedError', 503: 'ServiceUnavailableError' },
};

/** How long to wait after what is no fault of whoever asks, in seconds. */
const UNAVAILABLE_SECONDS = 5;

/**
 * A refusal in the reader's language. What is no refusal is a fault of the server: it is logged, and
 * told as one that passes, because nothing was stored.
 */
export function refusedOf(strapi: Core.Strapi, error: unknown, language: Language): Refused {
  if (error instanceof RuleError && isRefusal(error.code)) {
    return refusedAs(error.code, error.details, language);
  }
  strapi.log.error(faultForLog(error));
  return refusedAs('SURVEY_UNAVAILABLE', { retryAfterSeconds: UNAVAILABLE_SECONDS }, language);
}

function refusedAs(
  code: RefusalCode,
  { issues, ...details }: Readonly<Record<string, unknown>>,
  language: Language,
): Refused {
  const { status, retryable } = REFUSALS[code];
  const errors = refusedAnswers(issues as readonly AnswerIssue[] | undefined, language);
  const [first] = errors;
  return {
    status,
    message: filled(REFUSAL_MESSAGES[code], language, valuesOf(details)),
    details: {
      ...{ code, retryable, ...details },
      ...(errors.length === 0 ? {} : { errors, question: first?.path[0] ?? '' }),
    },
  };
}

function refusedAnswers(
  issues: readonly AnswerIssue[] = [],
  language: Language,
): readonly RefusedAnswer[] {
  return issues.map(({ code, question, limit }) => ({
    path: [question],
    name: code,
    message: filled(ANSWER_MESSAGES[code], language, { limit }),
  }));
}

/** Answers a refusal without throwing: a thrown one is logged, and a flood would fill the disk. */
export function answerRefusal(strapi: Core.Strapi, ctx: Context, error: unknown): void {
  const { status, message, details } = refusedOf(strapi, error, languageAsked(ctx));
  if (details.retryAfterSeconds !== undefined) {
    ctx.set('Retry-After', String(details.retryAfterSeconds));
  }
  const name = NAMES[status] ?? 'ApplicationError';
  refuse(ctx, { status, name, message, details: { ...details } });
}

const TAGS = ['zh-CN', 'zh-Hans', 'zh-TW', 'zh-HK', 'zh-Hant', 'zh', 'en'] as const;

/** What the body says, else what the request accepts. */
export function languageAsked(ctx: Context): Language {
  const body: unknown = (ctx.request as { readonly body?: unknown }).body;
  const isSaid = typeof body === 'object' && body !== null;
  const said: unknown = isSaid ? Reflect.get(body, 'locale') : null;
  if (typeof said === 'string' && said !== '') return languageOf(said);
  const accepted = ctx.acceptsLanguages(...TAGS);
  if (typeof accepted !== 'string') return 'zh-Hans';
  // Plain `zh` of a browser is not the panel's name of Traditional Chinese.
  return accepted === 'zh' ? 'zh-Hans' : languageOf(accepted);
}
