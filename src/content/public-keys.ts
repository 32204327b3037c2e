import type { Core } from '@strapi/strapi';
import { rowsOf, textOf } from '../shared/strapi/rows';
import { apiTypeUids, modelLookup } from './content-types';
import { hasPublicationBlock } from './schema';

/** Those of the keys that documents bear which everybody can read, whatever their type. */
export async function publicKeysAmong(
  strapi: Core.Strapi,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  if (keys.length === 0) return found;
  const lookup = modelLookup(strapi);
  for (const uid of apiTypeUids(strapi).filter((type) => hasPublicationBlock(lookup(type)))) {
    const rows = await rowsOf(strapi, uid).findMany({
      where: {
        key: { $in: [...keys] },
        publishedAt: { $notNull: true },
        visibilityScope: 'public',
      },
      select: ['key'],
    });
    for (const row of rows) found.add(textOf(row, 'key'));
  }
  return found;
}
