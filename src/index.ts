import type { Core } from '@strapi/strapi';
import { registerRegulationReview } from './api/regulation/review-route';
import { registerChannels } from './channels/register';
import { prepareContent } from './content/prepare';
import { registerContent } from './content/register';
import { stopSearch } from './content/search/lifecycle';
import { registerDisclosure } from './disclosure/register';
import { startUpkeep, stopUpkeep } from './feedback/upkeep';

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    await registerContent(strapi);
    registerRegulationReview(strapi);
    registerDisclosure(strapi);
    registerChannels(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await prepareContent(strapi);
    startUpkeep(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await stopUpkeep(strapi);
    await stopSearch(strapi);
  },
};
