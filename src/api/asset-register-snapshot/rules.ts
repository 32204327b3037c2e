import { errorAt } from '../../content/issue-codes';
import {
  checkPresent,
  checkPublicationFacts,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { sameContent, stripped } from '../../content/shared-facts';
import { registerNaming } from './naming';
import { dueDayOf, lastDayOf, quarterKey, quarterOf } from './quarter';
import type { RegisterContext, RegisterShared, RegisterWords } from './types';

export type Register = ContentDocument<RegisterShared, RegisterWords>;

const REQUIRED = ['year', 'quarter', 'preparedByRole'] as const;
const FIGURES = ['byCategory', 'byState', 'totals', 'listedRecords', 'listHash'] as const;

/**
 * The rules of a quarter's register: nobody types its figures. Until it is public they follow the
 * assets; from then on it says for ever what the school had on the last day of the quarter.
 */
export const registerRules: Rules<RegisterShared, RegisterWords, RegisterContext> = {
  derive({ shared, words }, context) {
    const naming = registerNaming(shared, context);
    return withPublicationFacts({ shared: withFigures(shared, context), words }, naming);
  },

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkPublicationFacts(document, registerNaming(shared)),
      ...checkQuarter(shared, context),
      ...checkFigures(shared, context),
    ];
  },
};

function withFigures(shared: RegisterShared, { figures }: RegisterContext): RegisterShared {
  const quarter = quarterOf(shared.year, shared.quarter);
  if (shared.publicSince !== null || quarter === null || figures === null) return shared;
  const { byCategory, byState, totals, listedRecords, listHash } = figures;
  return {
    ...shared,
    asOf: lastDayOf(quarter),
    dueOn: shared.dueOn ?? dueDayOf(quarter),
    // What is equal stays as it is stored: new lines for the same figures are a change to nobody.
    byCategory: same(shared.byCategory, byCategory) ? shared.byCategory : byCategory,
    byState: same(shared.byState, byState) ? shared.byState : byState,
    totals: same(shared.totals, totals) ? shared.totals : totals,
    ...{ listedRecords, listHash },
  };
}

function checkQuarter(
  { year, quarter }: RegisterShared,
  { today, sameQuarter }: RegisterContext,
): readonly Issue[] {
  const known = quarterOf(year, quarter);
  if (known === null) return [];
  const issues: Issue[] = [];
  if (sameQuarter !== null) {
    issues.push(errorAt('DUPLICATE_PERIOD', ['quarter'], { period: quarterKey(known) }));
  }
  const day = lastDayOf(known);
  if (today <= day) issues.push(errorAt('REGISTER_TOO_EARLY', ['quarter'], { day }));
  return issues;
}

/** Until it is public a register says what the assets say now; they may have changed since. */
function checkFigures(shared: RegisterShared, { figures }: RegisterContext): readonly Issue[] {
  if (shared.publicSince !== null || figures === null) return [];
  const field = FIGURES.find((name) => !same(shared[name], figures[name]));
  return field === undefined ? [] : [errorAt('NOT_RECOMPUTED', [field], { field: 'totals' })];
}

function same(stored: unknown, computed: unknown): boolean {
  return sameContent(stripped(stored), stripped(computed));
}
