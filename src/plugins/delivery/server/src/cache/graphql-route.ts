import type { Core } from '@strapi/strapi';

import type { AskedHeaders, CachedRoute } from './cached-routes';

/** Headers by which a browser shows that the page itself asked, and no form of another site. */
const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'];

/**
 * Persisted operations over GET: named by the SHA-256 of their text, which is sent once and stays
 * with the server. The text itself in an address would be a question of its own each time.
 */
export function graphqlRoute(strapi: Core.Strapi): readonly CachedRoute[] {
  if (!Object.hasOwn(strapi.plugins, 'graphql')) return [];
  const endpoint = strapi.plugin('graphql').config<string>('endpoint') ?? '/graphql';
  return [
    {
      path: new RegExp(`^${endpoint.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
      tables: [],
      // What kind of JSON comes back, and whether anything does, is decided by these.
      headers: ['accept', 'content-type', ...PREFLIGHT_HEADERS],
      accepts: ({ query }) => isPersistedRead(query),
      acceptsFrom: isOfPage,
      isKept: hasNoErrors,
      // Apollo says `no-store` of all answers, since it knows no document's age.
      ignoresCacheControl: true,
      surrogateKeys: () => ['graphql'],
    },
  ];
}

const isOfPage = (headers: AskedHeaders): boolean =>
  PREFLIGHT_HEADERS.some((name) => (headers[name] ?? '') !== '');

function isPersistedRead(query: URLSearchParams): boolean {
  if (query.has('query')) return false;
  const extensions = parsed(query.get('extensions') ?? '');
  const persisted = member(extensions, 'persistedQuery');
  const hash = member(persisted, 'sha256Hash');
  return typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
}

function hasNoErrors(body: string): boolean {
  const answer = parsed(body);
  return member(answer, 'errors') === undefined && member(answer, 'data') !== undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? value[name as keyof typeof value]
    : undefined;
}
