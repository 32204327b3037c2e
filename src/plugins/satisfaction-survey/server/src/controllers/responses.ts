import {
  decisionRequest,
  paperRequest,
  responseResponse,
  responsesQuery,
  responsesResponse,
} from '../../../contracts/admin/responses';
import type { DecisionName } from '../store/event-store';
import { decideResponse } from '../use-cases/decisions';
import { enterPaper } from '../use-cases/paper';
import { listResponsesOf, viewResponse } from '../views/response-view';
import {
  actorOf,
  answering,
  bodyOf,
  documentIdOf,
  numberOf,
  queryOf,
  type Strapi,
} from './request';

/** Single responses: read, excluded with a reason, typed in from paper. */
export const responses = ({ strapi }: Strapi) => {
  const deciding = (name: DecisionName) => async (ctx: Parameters<typeof documentIdOf>[0]) => {
    const { reason } = bodyOf(ctx, decisionRequest);
    const documentId = documentIdOf(ctx);
    const responseId = numberOf(ctx, 'responseId');
    const asked = { documentId, responseId, name, reason };
    await decideResponse(strapi, actorOf(strapi), asked);
    ctx.body = responseResponse.parse(await viewResponse(strapi, { documentId, responseId }));
  };
  return answering(
    { strapi },
    {
      async list(ctx) {
        const { page, standing, flagged, late } = queryOf(ctx, responsesQuery);
        const asked = {
          ...{ page, ...(standing === undefined ? {} : { standing }) },
          ...(flagged === undefined ? {} : { isFlagged: flagged === 'true' }),
          ...(late === undefined ? {} : { isLate: late === 'true' }),
        };
        const documentId = documentIdOf(ctx);
        ctx.body = responsesResponse.parse(await listResponsesOf(strapi, documentId, asked));
      },
      async read(ctx) {
        const asked = { documentId: documentIdOf(ctx), responseId: numberOf(ctx, 'responseId') };
        ctx.body = responseResponse.parse(await viewResponse(strapi, asked));
      },
      async enter(ctx) {
        const { key, locale, answers } = bodyOf(ctx, paperRequest);
        const asked = { documentId: documentIdOf(ctx), key, locale, answers };
        const entered = await enterPaper(strapi, actorOf(strapi), asked);
        ctx.status = entered.isNew ? 201 : 200;
        ctx.body = { data: entered };
      },
      exclude: deciding('exclude'),
      include: deciding('include'),
      acceptLate: deciding('acceptLate'),
      refuseLate: deciding('refuseLate'),
    },
  );
};
