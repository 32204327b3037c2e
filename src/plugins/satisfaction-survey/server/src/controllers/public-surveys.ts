import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import type {
  ReceiptResponse,
  StartResponse,
  SubmitResponse,
} from '../../../contracts/public/submission';
import { LOCALE, SUBMISSION_KEY } from '../../../contracts/public/submission';
import { systemClock } from '../../../../../shared/clock';
import { csvOf } from '../../../../../shared/csv';
import {
  bodyIn,
  inputOf,
  parameterIn,
  type Handler,
} from '../../../../../shared/strapi/request-input';
import { definitionAnswer, etagOf, type Answer } from '../public/definition-answer';
import { readOEmbed } from '../public/oembed';
import { answerRefusal, languageAsked } from '../public/refused';
import { resultsAnswer, publicResults } from '../public/results-answer';
import { resultsTable } from '../public/results-table';
import { seeSurvey } from '../public/survey-cache';
import { listSurveys } from '../public/survey-list';
import { readTrend } from '../public/trend-answer';
import { beginAnswers } from '../submission/begin';
import { readReceipt } from '../submission/receipts';
import { submitAnswers } from '../submission/submission';
import { surveyRefusal } from '../submission/survey-refusal';

type Strapi = { readonly strapi: Core.Strapi };

const startContract = z.strictObject({
  key: z.string().regex(SUBMISSION_KEY),
  token: z.string().max(200).optional(),
  locale: z.string().regex(LOCALE).optional(),
});

const resultsQuery = z.strictObject({ format: z.enum(['json', 'csv']).default('json') });
const nothing = z.strictObject({});

/** @throws SURVEY_BODY_INVALID naming the field */
function parsed<Contract extends z.ZodType>(
  value: unknown,
  contract: Contract,
): z.output<Contract> {
  return inputOf(contract, value, ({ field }) => surveyRefusal('SURVEY_BODY_INVALID', { field }));
}

/** A body that everybody may keep and ask about again. */
function answerWith(ctx: Context, { body, etag }: Answer): void {
  ctx.set({ ETag: etag, 'Cache-Control': 'public, max-age=0, must-revalidate' });
  ctx.status = 200;
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = body;
}

/** The public endpoints: each parses, calls and answers by its contract. */
export const publicSurveys = ({ strapi }: Strapi) => {
  const handlers: Readonly<Record<string, Handler>> = {
    async list(ctx) {
      const body = JSON.stringify(await listSurveys(strapi, ctx.query, systemClock.now()));
      answerWith(ctx, { body, etag: etagOf(body) });
    },
    async read(ctx) {
      parsed(ctx.query, nothing);
      const survey = await seeSurvey(strapi, parameterIn(ctx, 'slug'));
      const answer = survey === null ? null : definitionAnswer(survey, systemClock.now());
      if (answer === null) throw surveyRefusal('SURVEY_NOT_FOUND');
      answerWith(ctx, answer);
    },
    async oembed(ctx) {
      const body = JSON.stringify(await readOEmbed(strapi, ctx.query, systemClock.now()));
      answerWith(ctx, { body, etag: etagOf(body) });
    },
    async start(ctx) {
      const { key, token } = parsed(bodyIn(ctx), startContract);
      const slug = parameterIn(ctx, 'slug');
      const data: StartResponse['data'] = await beginAnswers(strapi, {
        ...{ slug, key, token: token ?? null, now: systemClock.now() },
      });
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data };
    },
    async submit(ctx) {
      const sent = { slug: parameterIn(ctx, 'slug'), key: parameterIn(ctx, 'key') };
      const submitted = await submitAnswers(strapi, {
        ...{ ...sent, body: bodyIn(ctx), address: ctx.ip, now: systemClock.now() },
      });
      const answer: SubmitResponse = { data: submitted };
      ctx.status = submitted.isNew ? 201 : 200;
      ctx.set('Cache-Control', 'no-store');
      ctx.body = answer;
    },
    async receipt(ctx) {
      const asked = { slug: parameterIn(ctx, 'slug'), receipt: parameterIn(ctx, 'receipt') };
      const answer: ReceiptResponse = { data: await readReceipt(strapi, asked) };
      ctx.set('Cache-Control', 'no-store');
      ctx.body = answer;
    },
    async results(ctx) {
      const { format } = parsed(ctx.query, resultsQuery);
      const slug = parameterIn(ctx, 'slug');
      if (format === 'json') return answerWith(ctx, await resultsAnswer(strapi, slug));
      const results = await publicResults(strapi, slug);
      ctx.vary('Accept-Language');
      ctx.type = 'text/csv; charset=utf-8';
      ctx.attachment(`${slug}-results-${results.number}.csv`);
      ctx.body = csvOf(resultsTable(results, languageAsked(ctx)));
    },
    async trend(ctx) {
      parsed(ctx.query, nothing);
      ctx.body = { data: await readTrend(strapi, parameterIn(ctx, 'slug')) };
    },
  };
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      name,
      async (ctx: Context) => {
        try {
          await handler(ctx);
        } catch (error) {
          answerRefusal(strapi, ctx, error);
        }
      },
    ]),
  );
};
