import type { Core } from '@strapi/strapi';

import { disclosureConfig } from './config';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  disclosureConfig(strapi);
}
