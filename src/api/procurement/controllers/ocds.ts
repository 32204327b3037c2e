import type { Core } from '@strapi/strapi';
import { ocdsAnswer } from '../../../channels/ocds/ocds-answers';
import { toStrapiError } from '../../../shared/strapi/error-mapping';

interface HttpContext {
  readonly query: unknown;
  readonly params: { readonly file?: string };
  body: unknown;
}

/** `GET /api/ocds/releases.json` and `records.json`: procurements as open contracting data. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: HttpContext) {
    ctx.body = await ocdsAnswer(strapi, ctx.params.file ?? '', ctx.query).catch(
      (error: unknown) => {
        throw toStrapiError(error);
      },
    );
  },
});
