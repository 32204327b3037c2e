import type { Core } from '@strapi/strapi';

import { rowsOf, type Row } from '../../../../../shared/strapi/rows';
import { schedulableTypes } from '../content/types';
import type { DocumentRef } from '../domain/plan/plan';
import { relationsTo, type Relation } from './dependencies';

/** A public row that pointed at the document before it was published anew. */
interface Link extends Relation {
  readonly rowId: unknown;
}

/**
 * Publishing anew deletes the public row and makes another one; public rows of other documents that
 * pointed at the old one may lose it (strapi/strapi #25361, #24215, #24779). They point at the new one
 * afterwards, in the same transaction. Costs nothing where no type refers to this one.
 */
export async function keepingRelations<Result>(
  strapi: Core.Strapi,
  { uid, documentId }: DocumentRef,
  publish: () => Promise<Result>,
): Promise<Result> {
  const relations = schedulableTypes(strapi).flatMap((type) => relationsTo(strapi, type, [uid]));
  if (relations.length === 0) return publish();
  const before: Link[] = [];
  for (const relation of relations) before.push(...(await linksTo(strapi, relation, documentId)));
  const result = await publish();
  if (before.length === 0) return result;
  const published = await publishedRows(strapi, { uid, documentId });
  const after: Link[] = [];
  for (const relation of relations) after.push(...(await linksTo(strapi, relation, documentId)));
  for (const link of before) {
    const isThere = after.some((each) => isSameLink(each, link));
    if (!isThere) await relink(strapi, link, published);
  }
  return result;
}

function isSameLink(one: Link, other: Link): boolean {
  return one.uid === other.uid && one.name === other.name && one.rowId === other.rowId;
}

async function linksTo(
  strapi: Core.Strapi,
  relation: Relation,
  documentId: string,
): Promise<readonly Link[]> {
  const { uid, name } = relation;
  const rows = await rowsOf(strapi, uid).findMany({
    where: {
      publishedAt: { $notNull: true },
      [name]: { documentId, publishedAt: { $notNull: true } },
    },
    select: ['id'],
  });
  return rows.map(({ id }) => ({ ...relation, rowId: id }));
}

async function publishedRows(
  strapi: Core.Strapi,
  { uid, documentId }: DocumentRef,
): Promise<readonly Row[]> {
  return rowsOf(strapi, uid).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['id', 'locale'],
  });
}

/** Points at the row in its own locale, else at the only one there is. */
async function relink(
  strapi: Core.Strapi,
  { uid, name, rowId }: Link,
  published: readonly Row[],
): Promise<void> {
  const row = await rowsOf(strapi, uid).findOne({ where: { id: rowId } });
  const target = published.find(({ locale }) => locale === row?.['locale']) ?? published[0];
  if (row === null || target === undefined) return;
  await rowsOf(strapi, uid).update({
    where: { id: rowId },
    data: { [name]: { connect: [{ id: target['id'] }] } },
  });
}
