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
 * afterwards, in the same transaction. Costs nothing where no type refers to this one, and one question
 * where it has not been public.
 */
export async function keepingRelations<Result>(
  strapi: Core.Strapi,
  { uid, documentId }: DocumentRef,
  publish: () => Promise<Result>,
): Promise<Result> {
  const relations = relationsAt(strapi, uid);
  if (relations.length === 0) return publish();
  const isPublic = (await publishedRows(strapi, { uid, documentId })).length > 0;
  if (!isPublic) return publish();
  const before = await allLinks(strapi, relations, documentId);
  const result = await publish();
  if (before.length === 0) return result;
  const published = await publishedRows(strapi, { uid, documentId });
  const after = await allLinks(strapi, relations, documentId);
  for (const link of before) {
    const isThere = after.some((each) => isSameLink(each, link));
    if (!isThere) await relink(strapi, link, published);
  }
  return result;
}

const known = new WeakMap<Core.Strapi, Map<string, readonly Relation[]>>();

/** The relations at which types refer to a type; they do not change while the app runs. */
function relationsAt(strapi: Core.Strapi, uid: string): readonly Relation[] {
  const ofApp = known.get(strapi) ?? new Map<string, readonly Relation[]>();
  known.set(strapi, ofApp);
  const found =
    ofApp.get(uid) ?? schedulableTypes(strapi).flatMap((type) => relationsTo(strapi, type, [uid]));
  ofApp.set(uid, found);
  return found;
}

async function allLinks(
  strapi: Core.Strapi,
  relations: readonly Relation[],
  documentId: string,
): Promise<readonly Link[]> {
  const links: Link[] = [];
  for (const relation of relations) links.push(...(await linksTo(strapi, relation, documentId)));
  return links;
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
