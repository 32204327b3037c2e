import type { RefusalCode } from '../../../contracts/public/refusal';
import { RuleError } from '../../../../../shared/rule-error';

/** A refusal of the public endpoints; its words follow where the reader's language is known. */
export function surveyRefusal(
  code: RefusalCode,
  details: Readonly<Record<string, unknown>> = {},
): RuleError {
  return new RuleError(code, code, details);
}
