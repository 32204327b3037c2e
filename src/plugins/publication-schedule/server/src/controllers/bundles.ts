import type { Core } from '@strapi/strapi';

import {
  addToBundleRequest,
  bundleResponse,
  bundlesQuery,
  bundlesResponse,
  cancelBundleRequest,
  createBundleRequest,
  moveBundleRequest,
} from '../../../contracts/bundles';
import { changedResponse } from '../../../contracts/plans';
import { addToBundle, cancelBundle, createBundle, moveBundle } from '../use-cases/bundles';
import { readBundle, readBundles } from '../views/bundles';
import { shownChange } from '../views/shown-plan';
import { answering, askerOf, bodyOf, idOf, queryOf } from './request';

export const bundles = ({ strapi }: { readonly strapi: Core.Strapi }) =>
  answering(
    { strapi },
    {
      async list(ctx) {
        const { page } = queryOf(ctx, bundlesQuery);
        ctx.body = bundlesResponse.parse(await readBundles(strapi, askerOf(strapi, ctx), page));
      },
      async one(ctx) {
        const asker = askerOf(strapi, ctx);
        ctx.body = bundleResponse.parse(await readBundle(strapi, asker, idOf(ctx)));
      },
      async create(ctx) {
        const asker = askerOf(strapi, ctx);
        const wanted = bodyOf(ctx, createBundleRequest);
        const { bundleId } = await createBundle(strapi, asker, wanted);
        ctx.status = 201;
        ctx.body = bundleResponse.parse(await readBundle(strapi, asker, bundleId));
      },
      async add(ctx) {
        const asker = askerOf(strapi, ctx);
        const id = idOf(ctx);
        await addToBundle(strapi, asker, id, bodyOf(ctx, addToBundleRequest));
        ctx.body = bundleResponse.parse(await readBundle(strapi, asker, id));
      },
      async move(ctx) {
        const asker = askerOf(strapi, ctx);
        const wanted = bodyOf(ctx, moveBundleRequest);
        const changed = await moveBundle(strapi, asker, idOf(ctx), wanted);
        ctx.body = changedResponse.parse(await shownChange(strapi, asker, changed));
      },
      async cancel(ctx) {
        const asker = askerOf(strapi, ctx);
        const wanted = bodyOf(ctx, cancelBundleRequest);
        const changed = await cancelBundle(strapi, asker, idOf(ctx), wanted);
        ctx.body = changedResponse.parse(await shownChange(strapi, asker, changed));
      },
    },
  );
