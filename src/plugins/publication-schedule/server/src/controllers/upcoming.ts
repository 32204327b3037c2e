import type { Core } from '@strapi/strapi';

import { systemClock } from '../../../../../shared/clock';
import { upcomingQuery, upcomingResponse } from '../../../contracts/views';
import { readUpcoming } from '../views/upcoming';
import { answering, queryOf } from './request';

export const upcoming = ({ strapi }: { readonly strapi: Core.Strapi }) =>
  answering(
    { strapi },
    {
      async find(ctx) {
        const asked = queryOf(ctx, upcomingQuery);
        const now = systemClock.now().toISOString();
        ctx.body = upcomingResponse.parse(await readUpcoming(strapi, now, asked));
      },
    },
  );
