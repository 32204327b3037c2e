import { errors } from '@strapi/utils';

/** The parser of forms calls its statuses `httpCode`. */
function statusOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('status' in error) return error.status;
  return 'httpCode' in error ? error.httpCode : undefined;
}

/**
 * What the body parsers throw, as errors that Strapi answers without logging a stack trace: else
 * anybody could fill the log with broken JSON.
 */
export function throwBodyError(error: unknown): never {
  switch (statusOf(error)) {
    case 400:
      throw new errors.ValidationError(
        'The body is not valid JSON, or a form without its end: send it whole, in UTF-8',
      );
    case 413:
      throw new errors.PayloadTooLargeError('The body is too large: send less at once');
    default:
      throw error;
  }
}
