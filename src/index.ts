import type { Core } from '@strapi/strapi';
import { contentConfig } from './content/content-config';
import { nameFieldsForApproval } from './content/approval-names';
import { addPublicationBlock } from './content/content-types';
import { prepareContent } from './content/prepare';
import { registerCustomFields } from './content/custom-fields';
import { registerPublicParameters } from './content/public-api/parameters';
import { registerPublicGraphql } from './content/public-api/graphql';
import { closeStockRoutes, guardStockAdminRoutes } from './content/stock-routes';
import { ruleRegistry } from './content/rule-registry';
import { createRulesMiddleware } from './content/rules-middleware';
import { stopSearch } from './content/search/lifecycle';
import { createSearchMiddleware } from './content/search/search-middleware';
import { registerRegulationReview } from './api/regulation/review-route';
import { registerChecks } from './content/checks';
import { createDepartmentGuard } from './content/roles/department-guard';
import { registerStaff } from './content/staff';
import { registerTransitions } from './content/transitions/routes';
import { startUpkeep, stopUpkeep } from './feedback/upkeep';

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    contentConfig(strapi);
    addPublicationBlock(strapi);
    registerCustomFields(strapi);
    strapi.documents.use(createDepartmentGuard(strapi));
    strapi.documents.use(createSearchMiddleware(strapi));
    strapi.documents.use(createRulesMiddleware(strapi, ruleRegistry));
    closeStockRoutes(strapi);
    guardStockAdminRoutes(strapi);
    registerPublicGraphql(strapi);
    registerPublicParameters(strapi);
    registerChecks(strapi);
    registerRegulationReview(strapi);
    registerTransitions(strapi);
    await registerStaff(strapi);
    nameFieldsForApproval(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await prepareContent(strapi);
    startUpkeep(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await stopUpkeep(strapi);
    await stopSearch(strapi);
  },
};
