import type { Core } from '@strapi/strapi';

import { scheduleConfig } from './config';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  scheduleConfig(strapi);
}
