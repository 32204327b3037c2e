import type { Core } from '@strapi/strapi';

import { disclosureConfig } from './config';
import { createFactsMiddleware } from './facts-middleware';
import { registerGraphql } from './graphql';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  disclosureConfig(strapi);
  strapi.documents.use(createFactsMiddleware(strapi));
  registerGraphql(strapi);
}
