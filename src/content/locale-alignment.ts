import { rowsOf } from '../shared/strapi/rows';
import type { RuleScene } from './bound-rules';
import { modelLookup } from './content-types';
import { alignShared, isDraft, isPublished, loadRows } from './document-store';
import type { Locale } from './locales';
import { sameWords } from './public-content';
import { refuse } from './refusal';
import { localeOf, type StoredRow } from './row';

/**
 * Other published locales get the new facts at once; their words stay as they were published.
 *
 * @param before the rows as they were before Strapi published
 */
export async function alignPublished(
  scene: RuleScene & { readonly documentId: string },
  targets: readonly Locale[],
  before: readonly StoredRow[],
): Promise<void> {
  const { strapi, uid, documentId } = scene;
  const rows = await loadRows(strapi, uid, documentId);
  const published = rows.filter(isPublished);
  const source = published.find((row) => localeOf(row) === targets[0]);
  if (!source) throw refuse(strapi, 'NOTHING_TO_PUBLISH', []);
  const others = published.filter((row) => row.id !== source.id);
  await alignShared(strapi, uid, source, others);
  // Every other row, not those that were behind alone: Strapi's own publication may have touched
  // one already, depending on which row of the document the database names first.
  for (const row of others) {
    const earlier = before.find((old) => isPublished(old) && localeOf(old) === localeOf(row));
    await keepModification(scene, rows, { ...row, updatedAt: (earlier ?? row).updatedAt });
  }
}

/**
 * Strapi calls a document modified when its draft is younger than its published row. Alignment
 * touches the published row, so its time is set: to the draft's where nothing waits any more, back
 * to what it was (`published.updatedAt`) where words still wait for publication.
 */
async function keepModification(
  { strapi, uid }: RuleScene,
  rows: readonly StoredRow[],
  published: StoredRow,
): Promise<void> {
  const lookup = modelLookup(strapi);
  const draft = rows.find((row) => isDraft(row) && localeOf(row) === localeOf(published));
  const waits = draft && !sameWords(lookup(uid), [draft], [published], lookup);
  await rowsOf(strapi, uid).updateMany({
    where: { id: published.id },
    data: { updatedAt: (waits ? published : (draft ?? published)).updatedAt },
  });
}
