import { errors } from '@strapi/utils';

import { RuleError } from '../rule-error';
import { toStrapiError } from './error-mapping';

describe('a broken rule as an HTTP error', () => {
  it.each([
    ['F5_ABOVE_BUDGET', errors.ValidationError],
    ['CASE_NOT_FOUND', errors.NotFoundError],
    ['CASE_FORBIDDEN', errors.HttpError],
    ['REVISION_CONFLICT', errors.HttpError],
    ['FILE_TOO_LARGE', errors.PayloadTooLargeError],
    ['ANSWERS_TOO_MANY', errors.RateLimitError],
    ['STORE_UNAVAILABLE', errors.HttpError],
  ])('%s is an error that Strapi knows', (code, expected) => {
    expect(toStrapiError(new RuleError(code, 'Do this instead'))).toBeInstanceOf(expected);
  });

  it('a conflict keeps its status, message and details', () => {
    expect(toStrapiError(new RuleError('REVISION_CONFLICT', 'Load it again'))).toMatchObject({
      status: 409,
      name: 'ConflictError',
      message: 'Load it again',
      details: { code: 'REVISION_CONFLICT' },
    });
  });

  it("the plugin's own table goes before the ending of the code", () => {
    const error = toStrapiError(new RuleError('PLAN_NOT_FOUND', 'Gone'), { PLAN_NOT_FOUND: 409 });
    expect(error).toMatchObject({ status: 409 });
  });

  it('details carry the code and one finding with its path', () => {
    const rule = new RuleError('F2_SUM', 'Add up again', { path: ['lines', 3], sumFen: 12 });
    expect(toStrapiError(rule)).toMatchObject({
      cause: rule,
      details: {
        code: 'F2_SUM',
        sumFen: 12,
        errors: [{ path: ['lines', 3], message: 'Add up again', name: 'F2_SUM' }],
      },
    });
  });

  it('findings of the rule itself are kept', () => {
    const findings = [{ path: ['a'], message: 'first', name: 'A' }];
    const error = toStrapiError(new RuleError('MANY', 'Two findings', { errors: findings }));
    expect(error).toMatchObject({ details: { errors: findings } });
  });

  it('other errors come back as they are, and what is no error becomes one', () => {
    const error = new TypeError('not ours');
    expect(toStrapiError(error)).toBe(error);
    expect(toStrapiError('text')).toMatchObject({ message: 'text', cause: 'text' });
  });
});
