import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { errors } from '@strapi/utils';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type ValidationContext,
} from 'graphql';

import { fragmentFault, largestPage } from '../graphql-document';
import { describeUnreadableText, findUnreadableText } from '../readable-text';
import { throwBodyError } from './body-error';

const MAX_ALIASES = 15;
const MAX_COST = 5000;
const MAX_TOKENS = 4000;
const MAX_SPREADS = 200;

interface GraphqlRequestContext {
  document?: DocumentNode;
  readonly schema: GraphQLSchema;
  readonly operation?: OperationDefinitionNode;
  readonly request: { readonly variables?: Readonly<Record<string, unknown>> };
}

/** Apollo takes the status from `extensions.http`, Strapi's formatter the text from the class. */
class GraphqlRefusal extends errors.ValidationError {
  readonly extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } };
}

/** Reported, not thrown: a thrown validation error would leave Apollo as a 500. */
const reporting = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError): void => context?.reportError(error),
  ],
};

/** What was wrong with the document that an empty one stands for. */
const withheld = new WeakMap<DocumentNode, string>();

/**
 * Strapi's depth rule runs first and recurses without end over such fragments. So it gets to see
 * an empty document instead, and `withheldRule` reports what was wrong with the real one.
 */
function withholdBrokenFragments(request: GraphqlRequestContext): void {
  if (request.document === undefined) return;
  const fault = fragmentFault(request.document, MAX_SPREADS);
  if (fault === null) return;
  request.document = { kind: Kind.DOCUMENT, definitions: [] };
  withheld.set(request.document, fault);
}

function withheldRule(context: ValidationContext) {
  const fault = withheld.get(context.getDocument());
  if (fault !== undefined) context.reportError(new GraphQLError(fault));
  return {};
}

function refuseLargePages({ document, request }: GraphqlRequestContext, maximum: number): void {
  if (document === undefined) return;
  if (largestPage(document, request.variables ?? {}) > maximum) {
    throw new GraphqlRefusal(`pagination: limit and pageSize are between 0 and ${maximum}`);
  }
}

/** GraphQL finds this out while it executes, which Apollo answers with 200. */
function refuseMissingOperation({ schema, operation }: GraphqlRequestContext): void {
  if (operation === undefined || schema.getRootType(operation.operation)) return;
  throw new GraphqlRefusal(`There is no ${operation.operation} here. Allowed: query.`);
}

function refuseUnreadableText({ request }: GraphqlRequestContext): void {
  const finding = findUnreadableText(request.variables, ['variables']);
  if (finding !== null) throw new GraphqlRefusal(describeUnreadableText(finding));
}

const requestGuard = (maxPageSize: number) => ({
  requestDidStart: async () => ({
    validationDidStart: async (request: GraphqlRequestContext) => {
      withholdBrokenFragments(request);
    },
    didResolveOperation: async (request: GraphqlRequestContext) => {
      refuseMissingOperation(request);
      refuseUnreadableText(request);
      refuseLargePages(request, maxPageSize);
    },
  }),
});

/**
 * Options for the Apollo server inside Strapi's GraphQL plugin. Whatever costs too much is refused
 * with 400 before a resolver runs; depth is limited by the plugin's own `depthLimit`. `cors` is off
 * so that the app's one CORS rule applies to GraphQL too.
 */
export const graphqlServerOptions = (options: { production: boolean; maxPageSize: number }) => ({
  cors: false,
  bodyParserConfig: { onerror: throwBodyError },
  csrfPrevention: true,
  allowBatchedHttpRequests: false,
  introspection: !options.production,
  hideSchemaDetailsFromClientErrors: options.production,
  includeStacktraceInErrorResponses: false,
  parseOptions: { maxTokens: MAX_TOKENS },
  validationRules: [
    withheldRule,
    maxAliasesRule({ n: MAX_ALIASES, ...reporting }),
    costLimitRule({ maxCost: MAX_COST, ...reporting }),
  ],
  plugins: [requestGuard(options.maxPageSize)],
});
