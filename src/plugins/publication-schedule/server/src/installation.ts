import type { Core } from '@strapi/strapi';

import { digest } from '../../../../shared/strapi/digest';
import { scheduleConfig } from './config';

/**
 * The installation that plans belong to. All processes on one database have the same; a copy of the
 * database has another one where it has keys of its own, or is given a name.
 */
export function installationId(strapi: Core.Strapi): string {
  const named = scheduleConfig(strapi).installationId;
  if (named !== null) return named;
  return digest({ installation: strapi.config.get('server.app.keys') }).slice(0, 16);
}
