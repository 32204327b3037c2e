import type { Core } from '@strapi/strapi';
import { daySaltTables } from '../shared/strapi/day-salt';
import { createOwnTables } from '../shared/strapi/own-tables';
import { feedbackSettings } from './settings';
import { feedbackTables } from './tables';

/** Tables of the feedback box; a wrong setting stops the start here. Idempotent. */
export async function prepareFeedback(strapi: Core.Strapi): Promise<void> {
  feedbackSettings(strapi);
  await createOwnTables(strapi, daySaltTables);
  await createOwnTables(strapi, feedbackTables);
}
