import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import { systemClock } from '../../../../../shared/clock';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { feedResponse, newFeedResponse } from '../../../contracts/views';
import { refusal } from '../domain/refusal';
import { ruleErrorOf } from '../refusals';
import { findFeedOf, removeFeed } from '../store/feed-store';
import { makeFeed, readFeed } from '../use-cases/feed';
import { answering, askerOf, queryOf } from './request';

const tokenQuery = z.object({ token: z.string().max(100) });

/** Calendars of people, not of tokens. */
function ownerOf(strapi: Core.Strapi, ctx: Context): number {
  const { id } = askerOf(strapi, ctx);
  if (id === null) throw ruleErrorOf(refusal('SCHEDULE_PERMISSION_NEEDED'));
  return id;
}

export const feed = ({ strapi }: { readonly strapi: Core.Strapi }) =>
  answering(
    { strapi },
    {
      async read(ctx) {
        const owner = ownerOf(strapi, ctx);
        const madeAt = await inUnitOfWork(strapi, (unit) => findFeedOf(unit, owner));
        ctx.body = feedResponse.parse({ madeAt });
      },
      async make(ctx) {
        const made = await makeFeed(strapi, ownerOf(strapi, ctx), systemClock.now().toISOString());
        ctx.status = 201;
        ctx.body = newFeedResponse.parse(made);
      },
      async remove(ctx) {
        const owner = ownerOf(strapi, ctx);
        await inUnitOfWork(strapi, (unit) => removeFeed(unit, owner));
        ctx.body = feedResponse.parse({ madeAt: null });
      },
      /** Whoever has the address reads the calendar: its token is the only proof. */
      async calendar(ctx) {
        const { token } = queryOf(ctx, tokenQuery);
        const text = await readFeed(strapi, token, systemClock.now().toISOString());
        ctx.set('Cache-Control', 'private, max-age=300');
        ctx.set('Content-Type', 'text/calendar; charset=utf-8');
        ctx.body = text;
      },
    },
  );
