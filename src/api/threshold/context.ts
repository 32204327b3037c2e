import type { RuleScene } from '../../content/bound-rules';
import type { ContentDocument } from '../../content/rules';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import type { ThresholdContext, ThresholdShared } from './rules';

/** Reads the other thresholds of the same kind and category. */
export async function loadThresholdContext(
  { shared }: ContentDocument<ThresholdShared, object>,
  { strapi, uid, documentId }: RuleScene,
): Promise<ThresholdContext> {
  const { kind, category } = shared;
  if (kind === null || category === null) return { others: [] };
  const other = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  const rows = await rowsOf(strapi, uid).findMany({
    where: { kind, category, ...other },
    select: ['validFrom', 'validTo'],
  });
  return {
    others: rows.map((row) => ({
      validFrom: textOf(row, 'validFrom') || null,
      validTo: textOf(row, 'validTo') || null,
    })),
  };
}
