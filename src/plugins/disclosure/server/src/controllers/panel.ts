import type { Core } from '@strapi/strapi';

import { panelResponse } from '../../../contracts/panel';
import { readPanel } from '../use-cases/panel';
import { actorOf, answering } from './request';

export const panel = ({ strapi }: { readonly strapi: Core.Strapi }) =>
  answering(strapi, {
    async read(ctx) {
      ctx.body = panelResponse.parse(await readPanel(strapi, actorOf(strapi)));
    },
  });
