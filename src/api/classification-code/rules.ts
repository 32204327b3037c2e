import { checkCodeFormat, checkNames } from '../../content/code-format';
import { errorAt } from '../../content/issue-codes';
import { checkPresent } from '../../content/publication-facts';
import type { Issue, Rules } from '../../content/rules';

export interface ClassificationCodeShared {
  readonly scheme: string | null;
  readonly code: string | null;
  readonly parentCode: string | null;
  /** First and last day in force, `YYYY-MM-DD`. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface ClassificationCodeWords {
  readonly name: string | null;
  readonly includes: string | null;
  readonly excludes: string | null;
}

export interface ClassificationCodeContext {
  /** Codes of the same scheme. */
  readonly codesOfScheme: ReadonlySet<string>;
  /** Document id of another entry of the same scheme, code and first day. */
  readonly sameKey: string | null;
}

/** The rules of an entry of a code list: its parent exists, its days are in order. */
export const classificationCodeRules: Rules<
  ClassificationCodeShared,
  ClassificationCodeWords,
  ClassificationCodeContext
> = {
  derive: (document) => document,

  check({ shared, words }, context) {
    return [
      ...checkPresent(shared, ['scheme']),
      ...checkCodeFormat(shared.code),
      ...checkNames(words),
      ...checkParent(shared, context),
      ...checkDays(shared),
      ...(context.sameKey === null
        ? []
        : [errorAt('CODE_TAKEN', ['code'], { code: shared.code ?? '' })]),
    ];
  },
};

function checkParent(
  { code, parentCode }: ClassificationCodeShared,
  { codesOfScheme }: ClassificationCodeContext,
): readonly Issue[] {
  if (parentCode === null || parentCode === '') return [];
  if (parentCode !== code && codesOfScheme.has(parentCode)) return [];
  const params = { code: code ?? '', parent: parentCode.slice(0, 40) };
  return [errorAt('PARENT_UNKNOWN', ['parentCode'], params)];
}

function checkDays({ validFrom: from, validTo: to }: ClassificationCodeShared): readonly Issue[] {
  if (from === null || to === null || from <= to) return [];
  return [errorAt('VALIDITY_ORDER', ['validTo'], { from, to })];
}
