import { errors } from '@strapi/utils';

const statusOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;

/**
 * What the body parsers throw, as errors that Strapi answers without logging a stack trace: else
 * anybody could fill the log with broken JSON.
 */
export function throwBodyError(error: unknown): never {
  switch (statusOf(error)) {
    case 400:
      throw new errors.ValidationError('The body is not valid JSON: send JSON in UTF-8');
    case 413:
      throw new errors.PayloadTooLargeError('The body is too large: send less at once');
    default:
      throw error;
  }
}
