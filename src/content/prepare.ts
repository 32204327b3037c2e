import type { Core } from '@strapi/strapi';
import { registerTables } from '../api/asset-register-snapshot/tables';
import { prepareFeedback } from '../feedback/prepare';
import { calendarTables } from '../channels/calendar/event-store';
import { wechatTables } from '../channels/wechat/draft-store';
import { createOwnTables } from '../shared/strapi/own-tables';
import { createContentIndexes } from './content-indexes';
import { ensureContentLocales } from './content-locales';
import { publicationTables } from './publication-record';
import { publicFileTables } from './public-file-table';
import { repairPublicFiles } from './public-file-repair';
import { sweepPublicFiles } from './public-files';
import { accessLogTables } from './access-log';
import { draftVersionTables } from './concurrent/draft-versions';
import { postTables } from './posts/post-store';
import { ensureRoles } from './roles/ensure-roles';
import { rememberPublicRole } from './public-ability';
import { declareCachedRoutes } from './public-api/cached-routes';
import { grantPublicReading } from './public-role';
import { prepareSearch } from './search/lifecycle';
import { transitionTables } from './transitions/history';
import { applyViewConfiguration } from './view-configuration';

/** Everything content needs in the database besides Strapi's own tables; idempotent. */
export async function prepareContent(strapi: Core.Strapi): Promise<void> {
  await createOwnTables(strapi, publicationTables);
  await createOwnTables(strapi, publicFileTables);
  await createOwnTables(strapi, accessLogTables);
  await createOwnTables(strapi, postTables);
  await createOwnTables(strapi, draftVersionTables);
  await createOwnTables(strapi, registerTables);
  await createOwnTables(strapi, transitionTables);
  await createOwnTables(strapi, calendarTables);
  await createOwnTables(strapi, wechatTables);
  await prepareFeedback(strapi);
  await ensureContentLocales(strapi);
  await createContentIndexes(strapi);
  await grantPublicReading(strapi);
  rememberPublicRole(strapi);
  await ensureRoles(strapi);
  await applyViewConfiguration(strapi);
  await prepareSearch(strapi);
  await repairPublicFiles(strapi);
  await sweepPublicFiles(strapi);
  declareCachedRoutes(strapi);
}
