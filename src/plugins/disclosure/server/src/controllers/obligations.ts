import type { Core } from '@strapi/strapi';

import {
  draftResponse,
  dueQuery,
  dueResponse,
  obligationResponse,
  obligationsQuery,
  obligationsResponse,
  shownObligation,
  waiveRequest,
} from '../../../contracts/obligations';
import { listDue, listObligations } from '../use-cases/due';
import { openDraftFor, readObligation, waiveNow } from '../use-cases/obligation';
import { actorOf, answering, bodyOf, now, obligationOf, queryOf } from './request';

export const obligations = ({ strapi }: { readonly strapi: Core.Strapi }) =>
  answering(strapi, {
    async due(ctx) {
      const query = queryOf(strapi, ctx, dueQuery);
      ctx.body = dueResponse.parse(await listDue(strapi, actorOf(strapi), query));
    },
    async list(ctx) {
      const query = queryOf(strapi, ctx, obligationsQuery);
      ctx.body = obligationsResponse.parse(await listObligations(strapi, query, now()));
    },
    async read(ctx) {
      ctx.body = obligationResponse.parse(await readObligation(strapi, obligationOf(ctx), now()));
    },
    async waive(ctx) {
      const { reason } = bodyOf(strapi, ctx, waiveRequest);
      const waived = await waiveNow(strapi, actorOf(strapi), obligationOf(ctx), reason);
      ctx.body = shownObligation.parse(waived);
    },
    async draft(ctx) {
      ctx.body = draftResponse.parse(await openDraftFor(strapi, obligationOf(ctx), now()));
    },
  });
