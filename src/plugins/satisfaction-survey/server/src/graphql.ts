import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { REFUSALS } from '../../contracts/public/refusal';
import { systemClock } from '../../../../shared/clock';
import { pluginService } from '../../../../shared/strapi/plugin-service';
import { RESULT_UID, SERIES_UID, SURVEY_UID } from './content-types';
import { SDL } from './graphql-schema';
import { publicSurvey } from './public/definition-answer';
import { languageAsked, refusedOf } from './public/refused';
import { publicResults } from './public/results-answer';
import { seeSurvey } from './public/survey-cache';
import { listSurveys } from './public/survey-list';
import { readTrend } from './public/trend-answer';
import { beginAnswers } from './submission/begin';
import { submitAnswers } from './submission/submission';

interface GraphqlExtension {
  shadowCRUD(uid: string): { disable(): void };
  use(extension: () => Readonly<Record<string, unknown>>): void;
}

type Arguments = Readonly<Record<string, unknown>>;

interface GraphqlContext {
  readonly koaContext: Context;
}

const text = (args: Arguments, name: string): string => {
  const value = args[name];
  return typeof value === 'string' ? value : '';
};

/** Gives surveys and results to GraphQL, where the app has it; nothing of what is behind them. */
export function registerGraphql(strapi: Core.Strapi): void {
  if (!Object.hasOwn(strapi.plugins, 'graphql')) return;
  const extension = pluginService<GraphqlExtension>(strapi, 'graphql', 'extension');
  for (const uid of [SURVEY_UID, SERIES_UID, RESULT_UID]) extension.shadowCRUD(uid).disable();
  const answering =
    (answer: (args: Arguments, ctx: Context) => Promise<unknown>) =>
    async (_parent: unknown, args: Arguments, { koaContext }: GraphqlContext) => {
      try {
        return await answer(args, koaContext);
      } catch (error) {
        throw refusalFor(strapi, error, koaContext);
      }
    };
  const now = () => systemClock.now();
  const open = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, { auth: false }]));
  extension.use(() => ({
    typeDefs: SDL,
    resolvers: {
      Query: {
        surveys: answering(async (args) => (await listSurveys(strapi, args, now())).data),
        surveys_connection: answering(async (args) => {
          const { data, meta } = await listSurveys(strapi, args, now());
          return { nodes: data, pageInfo: meta.pagination };
        }),
        survey: answering(async (args) => {
          const survey = await seeSurvey(strapi, text(args, 'slug'));
          return survey === null ? null : publicSurvey(survey, now());
        }),
        surveyResults: answering((args) => publicResults(strapi, text(args, 'slug'))),
        surveyTrend: answering((args) => readTrend(strapi, text(args, 'series'))),
      },
      Mutation: {
        startSurvey: answering((args) => {
          const token = text(args, 'token');
          return beginAnswers(strapi, {
            ...{ slug: text(args, 'slug'), key: text(args, 'key'), now: now() },
            token: token === '' ? null : token,
          });
        }),
        submitSurvey: answering((args, ctx) =>
          submitAnswers(strapi, {
            ...{ slug: text(args, 'slug'), key: text(args, 'key'), body: args['body'] },
            ...{ address: ctx.ip, now: now() },
          }),
        ),
      },
    },
    resolversConfig: open([
      ...['Query.surveys', 'Query.surveys_connection'],
      ...['Query.survey', 'Query.surveyResults', 'Query.surveyTrend'],
      ...['Mutation.startSurvey', 'Mutation.submitSurvey'],
    ]),
  }));
}

/** Apollo answers 200 for errors of resolvers unless they say their status themselves. */
function refusalFor(strapi: Core.Strapi, error: unknown, ctx: Context): Error {
  const { message, details } = refusedOf(strapi, error, languageAsked(ctx));
  const { status } = REFUSALS[details.code];
  return Object.assign(new errors.ApplicationError(message, { ...details }), {
    extensions: { code: details.code, http: { status } },
  });
}
