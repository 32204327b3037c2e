import { errors } from '@strapi/utils';

import { RuleError } from '../rule-error';

/** The statuses a broken rule can answer with. */
export type RuleStatus = 400 | 401 | 403 | 404 | 409 | 413 | 429 | 503;

/** A plugin's own table of codes; what is not listed follows the ending of the code. */
export type RuleStatuses = Readonly<Record<string, RuleStatus>>;

const ENDINGS: readonly (readonly [ending: string, status: RuleStatus])[] = [
  ['NOT_FOUND', 404],
  ['FORBIDDEN', 403],
  ['CONFLICT', 409],
  ['TOO_LARGE', 413],
  ['TOO_MANY', 429],
  ['UNAVAILABLE', 503],
];

/**
 * Turns a broken rule into the error class that Strapi formats with its status; every other error
 * comes back as it is. `details` keep the rule's own facts and always carry `code` and `errors`,
 * one entry per finding, in the shape the forms of the admin panel read.
 */
export function toStrapiError(error: unknown, statuses: RuleStatuses = {}): Error {
  if (error instanceof RuleError) return fromRule(error, statusOf(error.code, statuses));
  return error instanceof Error ? error : new Error(String(error), { cause: error });
}

const statusOf = (code: string, statuses: RuleStatuses): RuleStatus =>
  statuses[code] ?? ENDINGS.find(([ending]) => code.endsWith(ending))?.[1] ?? 400;

function fromRule(rule: RuleError, status: RuleStatus): Error {
  const finding = { path: rule.details.path ?? [], message: rule.message, name: rule.code };
  const details = { errors: [finding], ...rule.details, code: rule.code };
  const mapped = strapiError(status, rule.message, details);
  mapped.cause = rule;
  return mapped;
}

function strapiError(status: RuleStatus, message: string, details: object): Error {
  switch (status) {
    case 400:
      return new errors.ValidationError(message, details);
    // Strapi's router replaces errors of its own classes for these two by a bare one without words.
    case 401:
      return httpError('UnauthorizedError', { status, message, details });
    case 403:
      return httpError('ForbiddenError', { status, message, details });
    case 404:
      return new errors.NotFoundError(message, details);
    case 413:
      return new errors.PayloadTooLargeError(message, details);
    case 429:
      return new errors.RateLimitError(message, details);
    case 409:
      return httpError('ConflictError', { status, message, details });
    case 503:
      return httpError('ServiceUnavailableError', { status, message, details });
  }
}

interface HttpFacts {
  readonly status: number;
  readonly message: string;
  readonly details: object;
}

/**
 * Strapi has no class for some statuses, only the abstract HttpError, which it recognises by
 * `instanceof`; its constructor throws, so an Error is built with that prototype.
 */
function httpError(name: string, { status, message, details }: HttpFacts): Error {
  const error: Error = Reflect.construct(Error, [message], errors.HttpError);
  return Object.assign(error, { name, status, statusCode: status, expose: true, details });
}
