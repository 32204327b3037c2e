import { importSurveyJsRequest, importSurveyJsResponse } from '../../../contracts/admin/surveyjs';
import { exportSurveyJs, importSurveyJs } from '../use-cases/surveyjs';
import { viewSurvey } from '../views/survey-view';
import { actorOf, answering, bodyOf, documentIdOf, type Strapi } from './request';

/** Questionnaires from SurveyJS files, and as such files. */
export const surveyjs = ({ strapi }: Strapi) =>
  answering(
    { strapi },
    {
      async import(ctx) {
        const { title = null, questionnaire } = bodyOf(ctx, importSurveyJsRequest);
        const made = await importSurveyJs(strapi, { title, questionnaire });
        const { documentId, notCarried } = made;
        const survey = await viewSurvey(strapi, { documentId, now: actorOf(strapi).now });
        ctx.status = 201;
        ctx.body = importSurveyJsResponse.parse({ ...survey, notCarried });
      },
      async export(ctx) {
        const file = await exportSurveyJs(strapi, documentIdOf(ctx));
        ctx.attachment(file.name);
        ctx.type = 'application/json; charset=utf-8';
        ctx.body = file.body;
      },
    },
  );
