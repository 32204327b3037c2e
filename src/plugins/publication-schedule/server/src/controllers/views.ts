import type { Core } from '@strapi/strapi';

import {
  calendarQuery,
  calendarResponse,
  documentQuery,
  documentResponse,
  healthResponse,
  overviewResponse,
  statesQuery,
  statesResponse,
} from '../../../contracts/views';
import { readCalendar } from '../views/calendar';
import { readDocumentPlans, readStates } from '../views/document-plans';
import { readHealth, readOverview } from '../views/health';
import { answering, askerOf, documentOf, queryOf } from './request';

export const views = ({ strapi }: { readonly strapi: Core.Strapi }) =>
  answering(
    { strapi },
    {
      async calendar(ctx) {
        const asker = askerOf(strapi, ctx);
        const shown = await readCalendar(strapi, asker, queryOf(ctx, calendarQuery));
        ctx.body = calendarResponse.parse(shown);
      },
      async document(ctx) {
        const asker = askerOf(strapi, ctx);
        const { locale } = queryOf(ctx, documentQuery);
        const shown = await readDocumentPlans(strapi, asker, documentOf(ctx), locale);
        ctx.body = documentResponse.parse(shown);
      },
      async states(ctx) {
        const { uid, documentIds } = queryOf(ctx, statesQuery);
        const shown = await readStates(strapi, askerOf(strapi, ctx), uid, documentIds);
        ctx.body = statesResponse.parse(shown);
      },
      async overview(ctx) {
        ctx.body = overviewResponse.parse(await readOverview(strapi, askerOf(strapi, ctx)));
      },
      async health(ctx) {
        ctx.body = healthResponse.parse(await readHealth(strapi));
      },
    },
  );
