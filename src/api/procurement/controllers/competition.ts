import type { Core } from '@strapi/strapi';
import { toStrapiError } from '../../../shared/strapi/error-mapping';
import { competitionAnswers, type CompetitionAnswer } from '../competition-answers';

interface HttpContext {
  readonly query: unknown;
  body: unknown;
}

/** `GET /api/procurement-competition`: how much competition there was, in figures. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const answers = competitionAnswers(strapi);
  return {
    async find(ctx: HttpContext) {
      const figures = await answers.figures(ctx.query).catch((error: unknown) => {
        throw toStrapiError(error);
      });
      ctx.body = { data: withTextAmounts(figures), meta: {} };
    },
  };
};

/** Over REST every amount is text, as in rows. */
function withTextAmounts(figures: CompetitionAnswer) {
  return {
    ...figures,
    budgetFen: String(figures.budgetFen),
    awardFen: String(figures.awardFen),
    savingsFen: String(figures.savingsFen),
    byMethod: figures.byMethod.map((share) => ({ ...share, awardFen: String(share.awardFen) })),
  };
}
