import { rowsOf, textOf } from '../shared/strapi/rows';
import { modelLookup } from './content-types';
import type { RuleScene } from './bound-rules';
import { isPublished } from './document-store';
import { deepPopulate, plainRow, sourceRow, type PlainRow, type StoredRow } from './row';

export interface Sibling {
  readonly documentId: string;
  readonly facts: PlainRow;
  readonly isPublished: boolean;
}

/**
 * Another document that rules read, found by its facts: as it is public, else as it is drafted.
 * The document the rules speak of is never its own sibling.
 */
export async function findSibling(
  { strapi, documentId }: Pick<RuleScene, 'strapi' | 'documentId'>,
  uid: RuleScene['uid'],
  where: PlainRow,
): Promise<Sibling | null> {
  const lookup = modelLookup(strapi);
  const schema = lookup(uid);
  const other = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  const rows = (await rowsOf(strapi, uid).findMany({
    where: { ...where, ...other },
    populate: deepPopulate(schema),
    orderBy: { id: 'asc' },
  })) as StoredRow[];
  const published = rows.filter(isPublished);
  const row = sourceRow(published) ?? sourceRow(rows);
  if (!row) return null;
  return {
    documentId: row.documentId,
    facts: plainRow(schema, row, lookup),
    isPublished: isPublished(row),
  };
}

/** Slugs that other documents of the type bear. */
export function takenSlugs(scene: RuleScene): Promise<string[]> {
  return takenNames(scene, 'slug');
}

/** Keys that other documents of the type bear. */
export function takenKeys(scene: RuleScene): Promise<string[]> {
  return takenNames(scene, 'key');
}

async function takenNames(
  { strapi, uid, documentId }: RuleScene,
  name: 'slug' | 'key',
): Promise<string[]> {
  const other = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  const rows = await rowsOf(strapi, uid).findMany({
    where: { [name]: { $notNull: true }, ...other },
    select: [name],
  });
  return [...new Set(rows.map((row) => textOf(row, name)))];
}
