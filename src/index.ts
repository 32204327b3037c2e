import type { Core } from '@strapi/strapi';
import { addPublicationBlock } from './content/content-types';
import { prepareContent } from './content/prepare';
import { registerCustomFields } from './content/custom-fields';
import { registerPublicGraphql } from './content/public-api/graphql';
import { closeStockRoutes } from './content/stock-routes';
import { ruleRegistry } from './content/rule-registry';
import { createRulesMiddleware } from './content/rules-middleware';
import { stopSearch } from './content/search/lifecycle';
import { createSearchMiddleware } from './content/search/search-middleware';
import { registerChecks } from './content/checks';
import { registerRestrictedFiles } from './content/restricted-files';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    addPublicationBlock(strapi);
    registerCustomFields(strapi);
    strapi.documents.use(createSearchMiddleware(strapi));
    strapi.documents.use(createRulesMiddleware(strapi, ruleRegistry));
    closeStockRoutes(strapi);
    registerPublicGraphql(strapi);
    registerChecks(strapi);
    registerRestrictedFiles(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await prepareContent(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await stopSearch(strapi);
  },
};
