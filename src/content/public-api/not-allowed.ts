import { RuleError } from '../../shared/rule-error';

/** Says what was asked (shortened, never echoed whole) and what is allowed instead. */
export function notAllowed(asked: string, allowed: string): RuleError {
  return new RuleError(
    'QUERY_NOT_ALLOWED',
    `Not allowed: ${asked.slice(0, 80)}. Allowed: ${allowed}.`,
    { allowed },
  );
}
