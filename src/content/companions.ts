import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../shared/strapi/rows';
import { tellingChanges } from './announcements/telling-changes';
import type { BoundRules } from './bound-rules';
import { isPublished, loadRows } from './document-store';
import { sourceRow } from './row';
import { indexDocument } from './search/index-document';
import { recordOnWebsite } from './website-record';

/** A document that is public only together with another one: a finding with its inspection. */
export interface Companion {
  readonly uid: UID.ContentType;
  readonly documentId: string;
}

interface Leader {
  readonly strapi: Core.Strapi;
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly rules: BoundRules;
}

/** Who may see the leader, and until when, holds for what goes with it. */
const FOLLOWED = ['visibilityScope', 'expiresAt'] as const;

/** The companions of a document as it stands now; to be asked before it is taken down. */
export async function companionsOf({
  strapi,
  uid,
  documentId,
  rules,
}: Leader): Promise<readonly Companion[]> {
  if (!rules.companions) return [];
  const row = sourceRow(await loadRows(strapi, uid, documentId));
  return row ? rules.companions(row, { strapi, uid, documentId }) : [];
}

/**
 * After a publication or a taking-down, in the same transaction: companions are shown to the same
 * people until the same time, and when no language of the leader is public any more, neither are they.
 */
export async function alignCompanions(
  { strapi, uid, documentId }: Leader,
  companions: readonly Companion[],
): Promise<void> {
  if (companions.length === 0) return;
  const leader = sourceRow((await loadRows(strapi, uid, documentId)).filter(isPublished));
  for (const companion of companions) {
    if (leader) await follow(strapi, companion, leader);
    else await withdraw(strapi, companion);
  }
}

async function follow(
  strapi: Core.Strapi,
  { uid, documentId }: Companion,
  leader: Readonly<Record<string, unknown>>,
): Promise<void> {
  const data = Object.fromEntries(FOLLOWED.map((name) => [name, leader[name] ?? null]));
  await tellingChanges({ strapi, uid, documentIds: [documentId] }, async () => {
    await rowsOf(strapi, uid).updateMany({ where: { documentId }, data });
    await recordOnWebsite({ strapi, uid, documentId });
    await indexDocument(strapi, uid, documentId);
  });
}

async function withdraw(strapi: Core.Strapi, { uid, documentId }: Companion): Promise<void> {
  const published = { documentId, publishedAt: { $notNull: true } };
  if ((await rowsOf(strapi, uid).count({ where: published })) === 0) return;
  await strapi.documents(uid).unpublish({ documentId, locale: '*' });
}
