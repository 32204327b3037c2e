import type { Core } from '@strapi/strapi';

import {
  auditQuery,
  auditResponse,
  checkpointResponse,
  verifyRequest,
  verifyResponse,
} from '../../../contracts/audit';
import { exportTrail } from '../audit/export';
import { readAudit, readCheckpoint, verifyAudit } from '../views/audit';
import { actorOf, answering, bodyOf, queryOf } from './request';

export const audit = ({ strapi }: { readonly strapi: Core.Strapi }) =>
  answering(
    { strapi },
    {
      async list(ctx) {
        const asked = queryOf(strapi, ctx, auditQuery);
        ctx.body = auditResponse.parse(await readAudit(strapi, asked));
      },
      async checkpoint(ctx) {
        ctx.body = checkpointResponse.parse(await readCheckpoint(strapi, actorOf(strapi).at));
      },
      async verify(ctx) {
        const wanted = bodyOf(strapi, ctx, verifyRequest);
        ctx.body = verifyResponse.parse(await verifyAudit(strapi, actorOf(strapi).at, wanted));
      },
      async export(ctx) {
        ctx.type = 'application/jsonl';
        ctx.attachment('approval-audit.jsonl');
        ctx.body = exportTrail(strapi);
      },
    },
  );
