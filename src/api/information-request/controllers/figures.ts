import type { Core } from '@strapi/strapi';
import { systemClock } from '../../../shared/clock';
import { toStrapiError } from '../../../shared/strapi/error-mapping';
import { figuresAnswers } from '../figures-answers';

interface HttpContext {
  readonly query: unknown;
  body: unknown;
}

/** `GET /api/information-request-figures`: requests in figures, small counts withheld. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const answers = figuresAnswers(strapi);
  return {
    async find(ctx: HttpContext) {
      const data = await answers.figures(ctx.query, systemClock.now()).catch((error: unknown) => {
        throw toStrapiError(error);
      });
      ctx.body = { data, meta: {} };
    },
  };
};
