import type { Core } from '@strapi/strapi';
import { searchAnswers } from '../../../content/search/answers';
import { toStrapiError } from '../../../shared/strapi/error-mapping';

interface HttpContext {
  readonly query: unknown;
  body: unknown;
}

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const answers = searchAnswers(strapi);
  return {
    async find(ctx: HttpContext) {
      ctx.body = await answers.search(ctx.query).catch((error: unknown) => {
        throw toStrapiError(error);
      });
    },
  };
};
