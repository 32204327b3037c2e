import type { Core } from '@strapi/strapi';
import { aknAnswer, eliAnswer } from '../../../channels/legislation/legislation-answers';
import { answerText } from '../../../shared/strapi/answer-text';
import { toStrapiError } from '../../../shared/strapi/error-mapping';
import { parameterIn, tellingRefusals } from '../../../shared/strapi/request-input';

/** Regulations in the forms in which law is exchanged. */
export default ({ strapi }: { strapi: Core.Strapi }) =>
  tellingRefusals(
    {
      /** `GET /api/regulations/sy3-zd-01/eli.jsonld` */
      async eli(ctx) {
        const text = await eliAnswer(strapi, parameterIn(ctx, 'key'), ctx.query);
        answerText(ctx, text, 'application/ld+json');
      },

      /** `GET /api/regulations/sy3-zd-01/versions/2/akn.xml` */
      async akn(ctx) {
        const asked = { key: parameterIn(ctx, 'key'), versionNo: parameterIn(ctx, 'versionNo') };
        answerText(ctx, await aknAnswer(strapi, asked, ctx.query), 'application/akn+xml');
      },
    },
    (error) => toStrapiError(error),
  );
