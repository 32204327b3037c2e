import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { statusResponse } from '../../contracts';
import { readStatus } from './status';

const status = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context): Promise<void> {
    ctx.body = statusResponse.parse(await readStatus(strapi));
  },
});

export const controllers = { status };
