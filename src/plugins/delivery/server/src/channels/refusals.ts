import { RuleError } from '../../../../../shared/rule-error';

/** Nothing is offered under the name, or not in that format. */
export function notOffered(what: string, allowed: readonly string[]): RuleError {
  const message = `There is no ${what} of this name. Use ${allowed.join(', ')}.`;
  return new RuleError('CHANNEL_NOT_FOUND', message, { allowed });
}

/** A query that no channel takes. */
export function queryNotAllowed(field: string, allowed: readonly string[]): RuleError {
  const message = `The query ${field} is not allowed. Allowed: ${allowed.join(', ')}.`;
  return new RuleError('QUERY_NOT_ALLOWED', message, { allowed });
}
