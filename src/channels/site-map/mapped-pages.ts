import type { Core } from '@strapi/strapi';
import { PUBLICATION_TABLE } from '../../content/publication-record';
import { ENTRIES } from '../../content/search/tables';
import { inUnitOfWork } from '../../shared/strapi/unit-of-work';
import { DEFAULT_LOCALE } from '../../content/locales';
import { pathOf, SECTIONS } from '../../site/routes';
import type { MappedPage } from '../../site/site-map';

/** Pages that are always there; the search and the forms are for people. */
const STANDING: readonly MappedPage[] = (['home', 'feedback', ...SECTIONS] as const).map(
  (kind) => ({ path: pathOf({ kind }, DEFAULT_LOCALE), changedOn: null }),
);

/**
 * Pages of the site with the day of their last change: those that are always there, and those of all
 * documents that the public can read now, as the search knows them.
 */
export async function mappedPages(strapi: Core.Strapi, now: Date): Promise<readonly MappedPage[]> {
  const rows: readonly { path: string; at: string | null }[] = await inUnitOfWork(
    strapi,
    (unit) => {
      const newest = unit
        .table(PUBLICATION_TABLE)
        .groupBy('uid', 'document_id')
        .select('uid', 'document_id')
        .max({ at: 'at' })
        .as('newest');
      return unit
        .table(ENTRIES)
        .leftJoin(newest, (join) => {
          join
            .on('newest.uid', `${ENTRIES}.uid`)
            .on('newest.document_id', `${ENTRIES}.document_id`);
        })
        .whereNotNull('path')
        .whereRaw('(expires_at is null or expires_at > ?)', [now.toISOString()])
        .groupBy('path')
        .orderBy('path')
        .select('path')
        .max({ at: 'newest.at' });
    },
  );
  const standing = new Set(STANDING.map(({ path }) => path));
  const documents = rows
    .filter(({ path }) => !standing.has(path))
    .map(({ path, at }) => ({ path, changedOn: at === null ? null : at.slice(0, 10) }));
  return [...STANDING, ...documents];
}
