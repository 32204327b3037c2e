import type { Core } from '@strapi/strapi';
import { createOwnTables } from '../shared/strapi/own-tables';
import { accessLogTables } from './access-log';
import { createContentIndexes } from './content-indexes';
import { ensureContentLocales } from './content-locales';
import { publicationTables } from './publication-record';
import { publicFileTables } from './public-file-table';
import { sweepPublicFiles } from './public-files';
import { ensureEditorRole } from './editor-role';
import { registerFilePermission } from './restricted-files';
import { grantPublicReading } from './public-role';
import { prepareSearch } from './search/lifecycle';
import { applyViewConfiguration } from './view-configuration';

/** Everything content needs in the database besides Strapi's own tables; idempotent. */
export async function prepareContent(strapi: Core.Strapi): Promise<void> {
  await createOwnTables(strapi, publicationTables);
  await createOwnTables(strapi, publicFileTables);
  await createOwnTables(strapi, accessLogTables);
  await registerFilePermission(strapi);
  await ensureContentLocales(strapi);
  await createContentIndexes(strapi);
  await grantPublicReading(strapi);
  await ensureEditorRole(strapi);
  await applyViewConfiguration(strapi);
  await prepareSearch(strapi);
  await sweepPublicFiles(strapi);
}
