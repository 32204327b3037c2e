import { rowsOf } from '../shared/strapi/rows';
import type { RuleScene } from './bound-rules';
import { modelLookup } from './content-types';
import { alignShared, isDraft, isPublished, loadRows } from './document-store';
import type { Locale } from './locales';
import { sameWords } from './public-content';
import { refuse } from './refusal';
import { localeOf, type StoredRow } from './row';

/** Other published locales get the new facts at once; their words stay as they were published. */
export async function alignPublished(
  scene: RuleScene & { readonly documentId: string },
  targets: readonly Locale[],
): Promise<void> {
  const { strapi, uid, documentId } = scene;
  const rows = await loadRows(strapi, uid, documentId);
  const published = rows.filter(isPublished);
  const source = published.find((row) => localeOf(row) === targets[0]);
  if (!source) throw refuse(strapi, 'NOTHING_TO_PUBLISH', []);
  const others = published.filter((row) => row.id !== source.id);
  const behind = await alignShared(strapi, uid, source, others);
  for (const row of others.filter((other) => behind.includes(localeOf(other)))) {
    await keepModification(scene, rows, row);
  }
}

/**
 * Strapi calls a document modified when its draft is younger than its published row. Alignment
 * touches the published row, so its time is set: to the draft's where nothing waits any more, back
 * to what it was where words still wait for publication.
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
