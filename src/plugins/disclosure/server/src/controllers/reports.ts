import type { Core } from '@strapi/strapi';

import {
  evaluationResponse,
  methodsResponse,
  readabilityRequest,
  readabilityResponse,
  reportQuery,
  reportResponse,
  respondRequest,
  saveMethodRequest,
} from '../../../contracts/report';
import {
  agendaResponse,
  themeGapsResponse,
  workingGroupQuery,
  worksComplaintsResponse,
} from '../../../contracts/working-group';
import { readerLanguage } from '../../../../../shared/strapi/reader';
import { listMethods, readEvaluation, respond, saveMethod } from '../use-cases/evaluation';
import { measureReadability } from '../use-cases/readability';
import { readReport } from '../use-cases/reporting';
import { readAgenda, readThemeGaps, readWorksComplaints } from '../use-cases/working-group';
import { actorOf, answering, bodyOf, now, queryOf } from './request';

export const reports = ({ strapi }: { readonly strapi: Core.Strapi }) =>
  answering(strapi, {
    async report(ctx) {
      const query = queryOf(strapi, ctx, reportQuery);
      ctx.body = reportResponse.parse(await readReport(strapi, query, now()));
    },
    async readability(ctx) {
      const text = bodyOf(strapi, ctx, readabilityRequest);
      ctx.body = readabilityResponse.parse(measureReadability(text, readerLanguage(strapi)));
    },
    async evaluation(ctx) {
      const query = queryOf(strapi, ctx, reportQuery);
      ctx.body = evaluationResponse.parse(await readEvaluation(strapi, query, now()));
    },
    async respond(ctx) {
      await respond(strapi, actorOf(strapi), bodyOf(strapi, ctx, respondRequest));
      ctx.status = 201;
      ctx.body = {};
    },
    async methods(ctx) {
      ctx.body = methodsResponse.parse(await listMethods(strapi, now()));
    },
    async saveMethod(ctx) {
      const { method } = bodyOf(strapi, ctx, saveMethodRequest);
      await saveMethod(strapi, actorOf(strapi), method);
      ctx.body = methodsResponse.parse(await listMethods(strapi, now()));
    },
    async agenda(ctx) {
      const { asOf } = queryOf(strapi, ctx, workingGroupQuery);
      ctx.body = agendaResponse.parse(await readAgenda(strapi, asOf, now()));
    },
    async themeGaps(ctx) {
      const { asOf } = queryOf(strapi, ctx, workingGroupQuery);
      ctx.body = themeGapsResponse.parse(await readThemeGaps(strapi, asOf, now()));
    },
    async worksComplaints(ctx) {
      const { asOf } = queryOf(strapi, ctx, workingGroupQuery);
      ctx.body = worksComplaintsResponse.parse(await readWorksComplaints(strapi, asOf, now()));
    },
  });
