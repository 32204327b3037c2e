import type { Core } from '@strapi/strapi';

import {
  publicCatalogueQuery,
  publicCatalogueResponse,
  publicReportQuery,
  publicReportResponse,
} from '../../../contracts/public';
import { readPublicCatalogue, readPublicReport } from '../use-cases/public-reading';
import { answering, now, queryOf } from './request';

/** What everybody may read; the contracts leave out what is not named in them. */
export const publicReading = ({ strapi }: { readonly strapi: Core.Strapi }) =>
  answering(strapi, {
    async catalogue(ctx) {
      const query = queryOf(strapi, ctx, publicCatalogueQuery);
      ctx.body = publicCatalogueResponse.parse(await readPublicCatalogue(strapi, query, now()));
    },
    async report(ctx) {
      const query = queryOf(strapi, ctx, publicReportQuery);
      ctx.body = publicReportResponse.parse(await readPublicReport(strapi, query, now()));
    },
  });
