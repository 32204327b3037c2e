import type { RuleScene } from '../../content/bound-rules';
import { loadKnownCodes } from '../../content/known-codes';
import type { ContentDocument } from '../../content/rules';
import { findSibling, takenSlugs } from '../../content/siblings';
import type { BudgetContext, BudgetShared, BudgetWords } from './types';

/** Reads what the rules of a budget have to know of other documents. */
export async function loadBudgetContext(
  { shared }: ContentDocument<BudgetShared, BudgetWords>,
  scene: RuleScene,
): Promise<BudgetContext> {
  const { fiscalYear, scope } = shared;
  const twin =
    fiscalYear === null || scope === null
      ? null
      : await findSibling(scene, scene.uid, { fiscalYear, scope });
  return {
    knownCodes: await loadKnownCodes(scene.strapi),
    sameKey: twin?.documentId ?? null,
    takenSlugs: await takenSlugs(scene),
  };
}
