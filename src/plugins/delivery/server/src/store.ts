import type { Core, Schema } from '@strapi/strapi';

import { ownTablesState } from '../../../../shared/strapi/own-tables';
import { inUnitOfWork } from '../../../../shared/strapi/unit-of-work';
import type { PublishedType } from '../../contracts';
import { instantOf } from './domain/published';

/** Whether an administrator exists who can sign in. */
export async function hasAdministrator(strapi: Core.Strapi): Promise<boolean> {
  const count = await strapi.db.query('admin::user').count({
    where: { isActive: true, password: { $notNull: true } },
  });
  return count > 0;
}

/** How many steps our own tables still lack, over all plugins. */
export async function pendingTableSteps(strapi: Core.Strapi): Promise<number> {
  const states = await ownTablesState(strapi);
  return states.reduce((sum, { pending }) => sum + pending.length, 0);
}

/** Published documents of every content type of the app that has drafts. */
export async function publishedTypes(strapi: Core.Strapi): Promise<readonly PublishedType[]> {
  const all: readonly Schema.ContentType[] = Object.values(strapi.contentTypes);
  const types = all.filter(
    ({ uid, options }) => uid.startsWith('api::') && options?.draftAndPublish === true,
  );
  return inUnitOfWork(strapi, async (unit) => {
    const found: PublishedType[] = [];
    for (const { uid, info } of types) {
      const { tableName } = strapi.db.metadata.get(uid);
      const rows: { documents: string | number; latest: unknown }[] = await unit
        .table(tableName)
        .whereNotNull('published_at')
        .countDistinct({ documents: 'document_id' })
        .max({ latest: 'published_at' });
      found.push({
        uid,
        displayName: info.displayName,
        documents: Number(rows[0]?.documents ?? 0),
        lastPublishedAt: instantOf(rows[0]?.latest),
      });
    }
    return found;
  });
}
