import type { Core } from '@strapi/strapi';

import { systemClock } from '../../../../shared/clock';
import { scheduleConfig } from './config';
import { cancelWithDocument } from './gone';
import { registerScheduleGraphql } from './graphql/extension';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  scheduleConfig(strapi);
  registerScheduleGraphql(strapi);
  strapi.documents.use(cancelWithDocument(strapi, () => systemClock.now().toISOString()));
}
