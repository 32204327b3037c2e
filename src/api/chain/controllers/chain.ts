import type { Core } from '@strapi/strapi';
import { chainAnswers } from '../../../content/chains/answers';
import { toStrapiError } from '../../../shared/strapi/error-mapping';

interface HttpContext {
  readonly query: unknown;
  readonly params: { readonly type?: string; readonly key?: string };
  body: unknown;
  notFound(message: string): unknown;
}

/** `GET /api/chains/:type/:key`: from question to action to result, whole, from either end. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const answers = chainAnswers(strapi);
  return {
    async find(ctx: HttpContext) {
      const { type, key } = ctx.params;
      const data = await answers.chain(type, key, ctx.query).catch((error: unknown) => {
        throw toStrapiError(error);
      });
      if (data === undefined) return ctx.notFound('Nothing is published under this address.');
      ctx.body = { data, meta: {} };
      return undefined;
    },
  };
};
