import { withFieldNames } from '../field-names';
import type { IssueCode } from '../issue-codes';
import type { Issue } from '../rules';

/** Sentences that speak of publishing, and the ones that speak of the step instead. */
const OF_STEPS: Readonly<Partial<Record<string, IssueCode>>> = {
  FIELD_REQUIRED: 'STEP_FIELD_REQUIRED',
};

/** What stands in the way of a step, as whoever wants to take it reads it. */
export function stepIssue(uid: string, issue: Issue): Issue {
  return withFieldNames(uid, { ...issue, code: OF_STEPS[issue.code] ?? issue.code });
}
