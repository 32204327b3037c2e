import type { Core } from '@strapi/strapi';
import { createPublicController } from '../../../content/public-api/controller';
import { toStrapiError } from '../../../shared/strapi/error-mapping';
import { listFile } from '../list-file';

interface HttpContext {
  readonly query: unknown;
  readonly params: { readonly periodKey: string };
  body: unknown;
  type: string;
  attachment(name: string): void;
  notFound(message: string): unknown;
}

const publicController = createPublicController(
  'api::asset-register-snapshot.asset-register-snapshot',
);

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  ...publicController({ strapi }),

  async csv(ctx: HttpContext) {
    const { periodKey } = ctx.params;
    const file = await listFile(strapi, periodKey, ctx.query).catch((error: unknown) => {
      throw toStrapiError(error);
    });
    if (file === undefined) return ctx.notFound('Nothing is published under this address.');
    ctx.attachment(`asset-register-${periodKey}.csv`);
    ctx.type = 'text/csv; charset=utf-8';
    ctx.body = file;
    return undefined;
  },
});
