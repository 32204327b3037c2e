import type { Core, UID } from '@strapi/strapi';

import { RESULT_UID, SERIES_UID, SURVEY_UID } from './content-types';

const STORE = { type: 'core', key: 'persisted_tables' };

/**
 * Strapi drops the tables of content types that are gone, and they are gone while the plugin is
 * switched off. Tables that are listed here it leaves alone, so questionnaires survive as answers do.
 */
export async function keepTables(strapi: Core.Strapi): Promise<void> {
  const own = [SURVEY_UID, SERIES_UID, RESULT_UID].map(
    (uid) => strapi.db.metadata.get(uid as UID.ContentType).tableName,
  );
  const kept: unknown = await strapi.store?.get(STORE);
  const list = Array.isArray(kept) ? (kept as readonly unknown[]) : [];
  const missing = own.filter((name) => !list.some((one) => nameOf(one) === name));
  if (missing.length > 0) await strapi.store?.set({ ...STORE, value: [...list, ...missing] });
}

function nameOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'name') : entry;
}
