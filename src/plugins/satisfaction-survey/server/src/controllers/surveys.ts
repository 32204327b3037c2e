import { z } from 'zod';

import {
  actionRequest,
  changesResponse,
  createSurveyRequest,
  distributionResponse,
  publishRequest,
  publishResponse,
  saveDefinitionRequest,
  saveDefinitionResponse,
  settingsRequest,
  surveyResponse,
  surveysQuery,
  surveysResponse,
  tokensRequest,
  tokensResponse,
} from '../../../contracts/admin/surveys';
import { parameterIn } from '../../../../../shared/strapi/request-input';
import { STEPS } from '../domain/lifecycle/step';
import { copySurvey, publishQuestionnaire, saveQuestionnaire } from '../use-cases/questionnaires';
import { changeSettings } from '../use-cases/settings';
import { stepSurvey } from '../use-cases/steps';
import { changeOnSiteCode, makeTokens, revokeTokens } from '../use-cases/tokens';
import { viewDistribution } from '../views/distribution';
import { listSurveys, shownFinding, viewChanges, viewSurvey } from '../views/survey-view';
import { editorRefusal } from '../refusals';
import {
  actorOf,
  answering,
  bodyOf,
  documentIdOf,
  numberOf,
  queryOf,
  type Strapi,
} from './request';

const step = z.enum(STEPS);

/** Surveys as their editors write and run them. */
export const surveys = ({ strapi }: Strapi) =>
  answering(
    { strapi },
    {
      async list(ctx) {
        const { page } = queryOf(ctx, surveysQuery);
        const { now } = actorOf(strapi);
        ctx.body = surveysResponse.parse(await listSurveys(strapi, { page, now }));
      },
      async create(ctx) {
        const { title, copyOf = null } = bodyOf(ctx, createSurveyRequest);
        const documentId = await copySurvey(strapi, { title, copyOf });
        ctx.status = 201;
        const { now } = actorOf(strapi);
        ctx.body = surveyResponse.parse(await viewSurvey(strapi, { documentId, now }));
      },
      async read(ctx) {
        const asked = { documentId: documentIdOf(ctx), now: actorOf(strapi).now };
        ctx.body = surveyResponse.parse(await viewSurvey(strapi, asked));
      },
      async save(ctx) {
        const { version, definition } = bodyOf(ctx, saveDefinitionRequest);
        const asked = { documentId: documentIdOf(ctx), version, definition };
        const { version: next, issues } = await saveQuestionnaire(strapi, asked);
        const findings = issues.map((issue) => shownFinding(strapi, issue));
        ctx.body = saveDefinitionResponse.parse({ version: next, findings });
      },
      async settings(ctx) {
        const settings = bodyOf(ctx, settingsRequest);
        const actor = actorOf(strapi);
        const documentId = documentIdOf(ctx);
        await changeSettings(strapi, actor, { documentId, settings });
        const asked = { documentId, now: actor.now };
        ctx.body = surveyResponse.parse(await viewSurvey(strapi, asked));
      },
      async changes(ctx) {
        const asked = { documentId: documentIdOf(ctx), now: actorOf(strapi).now };
        ctx.body = changesResponse.parse(await viewChanges(strapi, asked));
      },
      async publish(ctx) {
        const { version } = bodyOf(ctx, publishRequest);
        const documentId = documentIdOf(ctx);
        const revision = await publishQuestionnaire(strapi, { documentId, version });
        ctx.body = publishResponse.parse({ revision });
      },
      async act(ctx) {
        const named = step.safeParse(parameterIn(ctx, 'action'));
        if (!named.success) throw editorRefusal('SURVEY_INPUT_INVALID', { field: 'action' });
        const { reason = null, until = null } = bodyOf(ctx, actionRequest);
        const actor = actorOf(strapi);
        const documentId = documentIdOf(ctx);
        await stepSurvey(strapi, actor, { documentId, step: named.data, reason, until });
        const asked = { documentId, now: actor.now };
        ctx.body = surveyResponse.parse(await viewSurvey(strapi, asked));
      },
      async distribution(ctx) {
        const documentId = documentIdOf(ctx);
        ctx.body = distributionResponse.parse(await viewDistribution(strapi, documentId));
      },
      async makeTokens(ctx) {
        const { label, count } = bodyOf(ctx, tokensRequest);
        const asked = { documentId: documentIdOf(ctx), label, count };
        ctx.status = 201;
        ctx.body = tokensResponse.parse(await makeTokens(strapi, actorOf(strapi), asked));
      },
      async revokeTokens(ctx) {
        const documentId = documentIdOf(ctx);
        const batchId = numberOf(ctx, 'batchId');
        await revokeTokens(strapi, actorOf(strapi), { documentId, batchId });
        ctx.body = distributionResponse.parse(await viewDistribution(strapi, documentId));
      },
      async onSiteCode(ctx) {
        const documentId = documentIdOf(ctx);
        await changeOnSiteCode(strapi, actorOf(strapi), documentId);
        ctx.body = distributionResponse.parse(await viewDistribution(strapi, documentId));
      },
    },
  );
