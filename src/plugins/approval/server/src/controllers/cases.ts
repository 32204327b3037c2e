import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import {
  approveAfterwardsRequest,
  bulkRequest,
  bulkResponse,
  cancelRequest,
  countsResponse,
  decideRequest,
  inboxQuery,
  inboxResponse,
  reassignRequest,
  statesResponse,
  withdrawRequest,
} from '../../../contracts/cases';
import { approveAfterwards, cancel, reassign, withdraw } from '../use-cases/case-steps';
import { decide, decideAll } from '../use-cases/decide';
import { readCounts, readInbox } from '../views/inbox';
import { readStates } from '../views/states';
import type { StoredCase } from '../store/case-rows';
import { actorOf, answering, bodyOf, idOf, queryOf } from './request';

const MOST_DOCUMENTS = 100;

const statesQuery = z.strictObject({
  uid: z.string().max(200),
  documentIds: z
    .string()
    .max(6000)
    .transform((text) => text.split(',').slice(0, MOST_DOCUMENTS)),
});

const outcomeOf = ({ id, approvalCase }: StoredCase) => ({
  ...{ caseId: id, version: approvalCase.version, state: approvalCase.state.kind },
});

export const cases = ({ strapi }: { readonly strapi: Core.Strapi }) =>
  answering(
    { strapi },
    {
      async inbox(ctx) {
        const asked = queryOf(strapi, ctx, inboxQuery);
        ctx.body = inboxResponse.parse(await readInbox(strapi, actorOf(strapi), asked));
      },
      async counts(ctx) {
        ctx.body = countsResponse.parse(await readCounts(strapi, actorOf(strapi)));
      },
      async states(ctx) {
        const { uid, documentIds } = queryOf(strapi, ctx, statesQuery);
        ctx.body = statesResponse.parse(await readStates(strapi, uid, documentIds));
      },
      async decide(ctx) {
        const wanted = bodyOf(strapi, ctx, decideRequest);
        ctx.body = outcomeOf(await decide(strapi, actorOf(strapi), idOf(strapi, ctx), wanted));
      },
      async decideAll(ctx) {
        const wanted = bodyOf(strapi, ctx, bulkRequest);
        ctx.body = bulkResponse.parse(await decideAll(strapi, actorOf(strapi), wanted));
      },
      async withdraw(ctx) {
        const wanted = bodyOf(strapi, ctx, withdrawRequest);
        ctx.body = outcomeOf(await withdraw(strapi, actorOf(strapi), idOf(strapi, ctx), wanted));
      },
      async cancel(ctx) {
        const wanted = bodyOf(strapi, ctx, cancelRequest);
        ctx.body = outcomeOf(await cancel(strapi, actorOf(strapi), idOf(strapi, ctx), wanted));
      },
      async reassign(ctx) {
        const wanted = bodyOf(strapi, ctx, reassignRequest);
        ctx.body = outcomeOf(await reassign(strapi, actorOf(strapi), idOf(strapi, ctx), wanted));
      },
      async approveAfterwards(ctx) {
        const wanted = bodyOf(strapi, ctx, approveAfterwardsRequest);
        const id = idOf(strapi, ctx);
        ctx.body = outcomeOf(await approveAfterwards(strapi, actorOf(strapi), id, wanted));
      },
    },
  );
