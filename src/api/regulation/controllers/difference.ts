import type { Core } from '@strapi/strapi';
import { toStrapiError } from '../../../shared/strapi/error-mapping';
import { differenceAnswers } from '../difference-answers';

interface HttpContext {
  readonly query: unknown;
  body: unknown;
  notFound(message: string): unknown;
}

/** `GET /api/regulation-difference?code=&from=&to=`: what changed between two versions. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const answers = differenceAnswers(strapi);
  return {
    async find(ctx: HttpContext) {
      const data = await answers.difference(ctx.query).catch((error: unknown) => {
        throw toStrapiError(error);
      });
      if (data === undefined) return ctx.notFound('There are no two such versions.');
      ctx.body = { data, meta: {} };
      return undefined;
    },
  };
};
