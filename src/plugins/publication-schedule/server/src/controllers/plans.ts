import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import {
  bulkRequest,
  bulkResponse,
  cancelRequest,
  changedResponse,
  createRequest,
  moveRequest,
  planResponse,
  plansQuery,
  plansResponse,
  stepRequest,
} from '../../../contracts/plans';
import { previewRequest, previewResponse } from '../../../contracts/preview';
import { changeAll } from '../use-cases/bulk';
import { createPlans } from '../use-cases/create';
import { previewPlans } from '../use-cases/preview';
import { movePlan, takeStep, type Step } from '../use-cases/steps';
import { readPlan } from '../views/one-plan';
import { readPlans } from '../views/plan-list';
import { shownChange } from '../views/shown-plan';
import { shownPreviews } from '../views/shown-preview';
import { answering, askerOf, bodyOf, idOf, queryOf } from './request';

export const plans = ({ strapi }: { readonly strapi: Core.Strapi }) => {
  const step = (kind: Exclude<Step['kind'], 'cancel'>) => async (ctx: Context) => {
    const asker = askerOf(strapi, ctx);
    const { version } = bodyOf(ctx, stepRequest);
    const changed = await takeStep(strapi, asker, { id: idOf(ctx), version }, { kind });
    ctx.body = changedResponse.parse(await shownChange(strapi, asker, changed));
  };

  return answering(
    { strapi },
    {
      async list(ctx) {
        const asker = askerOf(strapi, ctx);
        ctx.body = plansResponse.parse(await readPlans(strapi, asker, queryOf(ctx, plansQuery)));
      },
      async one(ctx) {
        ctx.body = planResponse.parse(await readPlan(strapi, askerOf(strapi, ctx), idOf(ctx)));
      },
      async create(ctx) {
        const asker = askerOf(strapi, ctx);
        const changed = await createPlans(strapi, asker, bodyOf(ctx, createRequest));
        ctx.status = 201;
        ctx.body = changedResponse.parse(await shownChange(strapi, asker, changed));
      },
      async move(ctx) {
        const asker = askerOf(strapi, ctx);
        const { version, to } = bodyOf(ctx, moveRequest);
        const changed = await movePlan(strapi, asker, { id: idOf(ctx), version }, to);
        ctx.body = changedResponse.parse(await shownChange(strapi, asker, changed));
      },
      pause: step('pause'),
      resume: step('resume'),
      runNow: step('runNow'),
      adopt: step('adopt'),
      async cancel(ctx) {
        const asker = askerOf(strapi, ctx);
        const { version, reason } = bodyOf(ctx, cancelRequest);
        const read = { id: idOf(ctx), version };
        const changed = await takeStep(strapi, asker, read, { kind: 'cancel', reason });
        ctx.body = changedResponse.parse(await shownChange(strapi, asker, changed));
      },
      async bulk(ctx) {
        const asker = askerOf(strapi, ctx);
        const { changes } = bodyOf(ctx, bulkRequest);
        const results = await changeAll(strapi, asker, changes);
        const shown = results.map(async (result) => ({
          ...(await shownChange(strapi, asker, result)),
          error: result.error,
        }));
        ctx.body = bulkResponse.parse({ results: await Promise.all(shown) });
      },
      async preview(ctx) {
        const asker = askerOf(strapi, ctx);
        const found = await previewPlans(strapi, asker, bodyOf(ctx, previewRequest));
        ctx.body = previewResponse.parse({ at: asker.at, ...shownPreviews(strapi, found) });
      },
    },
  );
};
