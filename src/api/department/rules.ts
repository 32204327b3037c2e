import { checkCodeFormat, checkNames } from '../../content/code-format';
import { errorAt } from '../../content/issue-codes';
import type { Rules } from '../../content/rules';

export interface DepartmentShared {
  readonly code: string | null;
  readonly shortCode: string | null;
  /** Restricted: read and written only through its own route, with a reason. */
  readonly headName?: string | null;
}

export interface DepartmentWords {
  readonly name: string | null;
  readonly headRole: string | null;
}

export interface DepartmentContext {
  /** Document id of another department of the same code. */
  readonly sameKey: string | null;
}

/** The rules of a department: a code that lines can name, and a name in every language there is. */
export const departmentRules: Rules<DepartmentShared, DepartmentWords, DepartmentContext> = {
  derive: (document) => document,

  check({ shared, words }, { sameKey }) {
    return [
      ...checkCodeFormat(shared.code),
      ...checkNames(words),
      ...(sameKey === null ? [] : [errorAt('CODE_TAKEN', ['code'], { code: shared.code ?? '' })]),
    ];
  },
};
