import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { statusResponse } from '../../contracts';
import { calendars } from './channels/calendars';
import { feeds } from './channels/feeds';
import { openData } from './channels/open-data';
import { readStatus } from './status';

const status = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context): Promise<void> {
    ctx.body = statusResponse.parse(await readStatus(strapi));
  },
});

export const controllers = { status, feeds, calendars, openData };
