import type { Core } from '@strapi/strapi';

import { approvalConfig } from './config';
import { createGate } from './gate/document-middleware';

/** The first document middleware of all: plugins register before the app, and i18n after both. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  approvalConfig(strapi);
  strapi.documents.use(createGate(strapi));
}
