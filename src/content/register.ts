import type { Core } from '@strapi/strapi';
import { createAnnouncingMiddleware } from './announcements/announcing-middleware';
import { registerChecks } from './checks';
import { contentConfig } from './content-config';
import { addPublicationBlock } from './content-types';
import { registerCustomFields } from './custom-fields';
import { linkSchedule } from './schedule-links';
import { nameFieldsForApproval, nameTypesForPlugins } from './plugin-names';
import { registerPublicGraphql } from './public-api/graphql';
import { registerPublicParameters } from './public-api/parameters';
import { createDepartmentGuard } from './roles/department-guard';
import { ruleRegistry } from './rule-registry';
import { createRulesMiddleware } from './rules-middleware';
import { createSearchMiddleware } from './search/search-middleware';
import { registerStaff } from './staff';
import { closeStockRoutes, guardStockAdminRoutes } from './stock-routes';
import { registerTransitions } from './transitions/routes';
import { registerWithdrawals } from './withdrawals/routes';

/** What all content types share, made known before Strapi starts. */
export async function registerContent(strapi: Core.Strapi): Promise<void> {
  contentConfig(strapi);
  addPublicationBlock(strapi);
  registerCustomFields(strapi);
  strapi.documents.use(createDepartmentGuard(strapi));
  strapi.documents.use(createAnnouncingMiddleware(strapi));
  strapi.documents.use(createSearchMiddleware(strapi));
  strapi.documents.use(createRulesMiddleware(strapi, ruleRegistry));
  closeStockRoutes(strapi);
  guardStockAdminRoutes(strapi);
  registerPublicGraphql(strapi);
  registerPublicParameters(strapi);
  registerChecks(strapi);
  registerTransitions(strapi);
  registerWithdrawals(strapi);
  await registerStaff(strapi);
  nameFieldsForApproval(strapi);
  nameTypesForPlugins(strapi);
  linkSchedule(strapi);
}
