import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import {
  differenceResponse,
  documentResponse,
  justifyRequest,
  overrideRequest,
  submitRequest,
} from '../../../contracts/document';
import { justify } from '../use-cases/justify';
import { override } from '../use-cases/override';
import { submit } from '../use-cases/submit';
import { readDifference } from '../views/difference';
import { readDocument } from '../views/document-view';
import { actorOf, answering, bodyOf, documentOf, queryOf } from './request';

const documentQuery = z.strictObject({ locale: z.string().max(40).optional() });
const differenceQuery = documentQuery.extend({
  against: z.enum(['published', 'submitted']).default('published'),
});

export const documents = ({ strapi }: { readonly strapi: Core.Strapi }) =>
  answering(
    { strapi },
    {
      async read(ctx) {
        const { locale = null } = queryOf(strapi, ctx, documentQuery);
        const shown = await readDocument(strapi, actorOf(strapi), documentOf(ctx), locale);
        ctx.body = documentResponse.parse(shown);
      },
      async difference(ctx) {
        const { against } = queryOf(strapi, ctx, differenceQuery);
        const shown = await readDifference(strapi, documentOf(ctx), against);
        ctx.body = differenceResponse.parse(shown);
      },
      async submit(ctx) {
        const wanted = bodyOf(strapi, ctx, submitRequest);
        const { id } = await submit(strapi, actorOf(strapi), documentOf(ctx), wanted);
        ctx.body = { caseId: id };
      },
      async override(ctx) {
        const wanted = bodyOf(strapi, ctx, overrideRequest);
        const { id } = await override(strapi, actorOf(strapi), documentOf(ctx), wanted);
        ctx.body = { caseId: id };
      },
      async justify(ctx) {
        const wanted = bodyOf(strapi, ctx, justifyRequest);
        await justify(strapi, actorOf(strapi), documentOf(ctx), wanted);
        ctx.body = {};
      },
    },
  );
