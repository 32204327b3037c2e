import type { Core } from '@strapi/strapi';
import { createFeedbackController } from '../../../feedback/public-controller';

export default ({ strapi }: { strapi: Core.Strapi }) => createFeedbackController(strapi);
