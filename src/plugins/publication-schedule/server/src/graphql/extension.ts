import type { Core } from '@strapi/strapi';

import { systemClock } from '../../../../../shared/clock';
import { pluginService } from '../../../../../shared/strapi/plugin-service';
import type { TokenAuth } from '../access/tokens';
import { tokenAsker } from '../controllers/request';
import { told } from '../refusals';
import { givenArguments } from './arguments';
import { FIELDS, upcomingField, type Field } from './resolvers';
import { SCHEDULE_SDL } from './schema';

interface GraphqlExtension {
  use(extension: () => Readonly<Record<string, unknown>>): void;
}

interface GraphqlContext {
  readonly state?: { readonly auth?: TokenAuth & { readonly strategy?: { name?: string } } };
}

type Args = Readonly<Record<string, unknown>>;
type Resolver = (parent: unknown, args: Args, ctx: GraphqlContext) => Promise<unknown>;

const UPCOMING = 'upcomingPublications';

/** Gives plans to GraphQL, where it is installed: the same reads and changes as over REST. */
export function registerScheduleGraphql(strapi: Core.Strapi): void {
  if (!Object.hasOwn(strapi.plugins, 'graphql')) return;
  pluginService<GraphqlExtension>(strapi, 'graphql', 'extension').use(() => ({
    typeDefs: SCHEDULE_SDL,
    resolvers: {
      Query: { ...resolversOf(strapi, 'Query'), [UPCOMING]: upcomingResolver(strapi) },
      Mutation: resolversOf(strapi, 'Mutation'),
    },
    resolversConfig: Object.fromEntries([
      ...FIELDS.map(({ root, name, action }) => [`${root}.${name}`, scope(action)]),
      [`Query.${UPCOMING}`, scope('upcoming.find')],
    ]),
  }));
}

const scope = (action: string) => ({
  auth: { scope: [`plugin::publication-schedule.${action}`] },
});

function resolversOf(strapi: Core.Strapi, root: Field['root']): Record<string, Resolver> {
  const fields = FIELDS.filter((field) => field.root === root);
  return Object.fromEntries(fields.map((field) => [field.name, resolverOf(strapi, field)]));
}

function resolverOf(strapi: Core.Strapi, field: Field): Resolver {
  return async (_parent, args, ctx) => {
    try {
      const asker = tokenAsker(strapi, ctx.state?.auth, systemClock.now().toISOString());
      return await field.answer(strapi, asker, givenArguments(args));
    } catch (error) {
      throw toGraphql(strapi, error);
    }
  };
}

function upcomingResolver(strapi: Core.Strapi): Resolver {
  return async (_parent, args) => {
    try {
      return await upcomingField(strapi, givenArguments(args));
    } catch (error) {
      throw toGraphql(strapi, error);
    }
  };
}

/** Apollo answers 200 for errors of resolvers unless they say their status themselves. */
function toGraphql(strapi: Core.Strapi, error: unknown): Error {
  const refusal = told(strapi, error);
  const facts = refusal as { readonly status?: unknown; readonly details?: unknown };
  const code = (facts.details as { readonly code?: unknown } | undefined)?.code;
  if (typeof code !== 'string') return refusal;
  const status = typeof facts.status === 'number' ? facts.status : 400;
  return Object.assign(refusal, { extensions: { code, http: { status } } });
}
