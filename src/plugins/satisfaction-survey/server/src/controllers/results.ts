import type { Readable } from 'node:stream';
import type { Context } from 'koa';
import { z } from 'zod';

import { page } from '../../../contracts/admin/common';
import {
  exportQuery,
  healthResponse,
  previewRequest,
  previewResponse,
  publishResultsRequest,
  publishResultsResponse,
  resultsResponse,
  snapshotsResponse,
  textsResponse,
  themesResponse,
  withdrawRequest,
} from '../../../contracts/admin/results';
import { exportSurvey } from '../use-cases/exports';
import { publishResults } from '../use-cases/prepare-results';
import { recountSurvey } from '../use-cases/recount';
import { withdrawResults } from '../use-cases/withdraw-results';
import { viewHealth } from '../views/health';
import { viewPreview, viewResults, viewSnapshots } from '../views/results-view';
import { viewTexts, viewThemes } from '../views/texts-view';
import {
  actorOf,
  answering,
  bodyOf,
  documentIdOf,
  numberOf,
  queryOf,
  type Strapi,
} from './request';

const question = z.string().min(1).max(50);
const textsQuery = z.strictObject({ question, word: z.string().max(50).default(''), page });
const themesQuery = z.strictObject({ question });

/** Counts, what of them becomes public, and whether they are right. */
export const results = ({ strapi }: Strapi) =>
  answering(
    { strapi },
    {
      async read(ctx) {
        ctx.body = resultsResponse.parse(await viewResults(strapi, documentIdOf(ctx)));
      },
      async texts(ctx) {
        const asked = queryOf(ctx, textsQuery);
        const documentId = documentIdOf(ctx);
        ctx.body = textsResponse.parse(await viewTexts(strapi, { documentId, ...asked }));
      },
      async themes(ctx) {
        const asked = { documentId: documentIdOf(ctx), ...queryOf(ctx, themesQuery) };
        ctx.body = themesResponse.parse(await viewThemes(strapi, asked));
      },
      async preview(ctx) {
        const words = bodyOf(ctx, previewRequest);
        const asked = { documentId: documentIdOf(ctx), words };
        ctx.body = previewResponse.parse(await viewPreview(strapi, actorOf(strapi), asked));
      },
      async publish(ctx) {
        const words = bodyOf(ctx, publishResultsRequest);
        const asked = { documentId: documentIdOf(ctx), words };
        const number = await publishResults(strapi, actorOf(strapi), asked);
        ctx.status = 201;
        ctx.body = publishResultsResponse.parse({ number });
      },
      async snapshots(ctx) {
        ctx.body = snapshotsResponse.parse(await viewSnapshots(strapi, documentIdOf(ctx)));
      },
      async withdraw(ctx) {
        const { reason } = bodyOf(ctx, withdrawRequest);
        const documentId = documentIdOf(ctx);
        const asked = { documentId, number: numberOf(ctx, 'number'), reason };
        await withdrawResults(strapi, actorOf(strapi), asked);
        ctx.body = snapshotsResponse.parse(await viewSnapshots(strapi, documentId));
      },
      async export(ctx) {
        const { format } = queryOf(ctx, exportQuery);
        const file = await exportSurvey(strapi, { documentId: documentIdOf(ctx), format });
        ctx.attachment(file.name);
        ctx.type = file.type;
        ctx.body = file.body;
        if (typeof file.body !== 'string') endWith(file.body, ctx);
      },
      async health(ctx) {
        ctx.body = healthResponse.parse(await viewHealth(strapi, documentIdOf(ctx)));
      },
      async recount(ctx) {
        const documentId = documentIdOf(ctx);
        await recountSurvey(strapi, actorOf(strapi), documentId);
        ctx.body = healthResponse.parse(await viewHealth(strapi, documentId));
      },
    },
  );

/** Who reads a file that breaks off in the middle is not left waiting for the rest. */
function endWith(file: Readable, ctx: Context): void {
  file.once('error', () => {
    if (ctx.headerSent && !ctx.res.writableEnded) ctx.res.destroy();
  });
}
