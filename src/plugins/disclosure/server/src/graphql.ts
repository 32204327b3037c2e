import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { systemClock } from '../../../../shared/clock';
import { pluginService } from '../../../../shared/strapi/plugin-service';
import {
  publicCatalogueQuery,
  publicCatalogueResponse,
  publicReportQuery,
  publicReportResponse,
} from '../../contracts/public';
import { SDL } from './graphql-schema';
import { parsed, told } from './refusals';
import { readPublicCatalogue, readPublicReport } from './use-cases/public-reading';

interface GraphqlExtension {
  use(extension: () => Readonly<Record<string, unknown>>): void;
}

type Arguments = Readonly<Record<string, unknown>>;

/** Gives the public answers to GraphQL, where the app has it. */
export function registerGraphql(strapi: Core.Strapi): void {
  if (!('graphql' in strapi.plugins)) return;
  const now = () => systemClock.now().toISOString();
  const given = (args: Arguments) =>
    Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null));
  const answering =
    (answer: (args: Arguments) => Promise<unknown>) => (_parent: unknown, args: Arguments) =>
      answer(given(args)).catch((error: unknown) => rethrown(told(strapi, error)));
  pluginService<GraphqlExtension>(strapi, 'graphql', 'extension').use(() => ({
    typeDefs: SDL,
    resolvers: {
      Query: {
        disclosureCatalogue: answering(async (args) => {
          const query = parsed(strapi, publicCatalogueQuery, args);
          return publicCatalogueResponse.parse(await readPublicCatalogue(strapi, query, now()));
        }),
        disclosureMetrics: answering(async (args) => {
          const query = parsed(strapi, publicReportQuery, args);
          return publicReportResponse.parse(await readPublicReport(strapi, query, now()));
        }),
      },
    },
    resolversConfig: {
      'Query.disclosureCatalogue': { auth: false },
      'Query.disclosureMetrics': { auth: false },
    },
  }));
}

/** Apollo answers 200 for errors of resolvers unless they say their status themselves. */
function rethrown(error: Error): never {
  if (!(error instanceof errors.ValidationError)) throw error;
  throw Object.assign(error, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}
