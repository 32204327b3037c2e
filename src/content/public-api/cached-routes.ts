import type { Core } from '@strapi/strapi';
import { pluginService } from '../../shared/strapi/plugin-service';
import { declareFigures } from './cached-figures';
import { modelLookup, publicTypeUids } from '../content-types';
import {
  deliveryCache,
  type CachedRoute,
  type DeliveryCache,
  type PathPattern,
} from '../delivery-cache';
import { PREVIEW_PARAMETER } from '../../preview/draft-token';
import { isPersonal, resolvePage } from '../../site/routes';
import { DEFAULT_LOCALE } from '../locales';
import { isRecord } from '../row';
import { isPublic, isRelation, ownAttributes, type ModelLookup, type ModelSchema } from '../schema';
import { FOLLOWING, PAGE_KEY } from './surrogate-keys';
import { ENTRIES, GENERATIONS, POSTINGS } from '../search/tables';

const SCHEDULE = 'publication-schedule';
const SURVEYS = 'satisfaction-survey';
const SERIES = `plugin::${SURVEYS}.survey-series`;

interface Plans {
  nextDueAt(): Promise<string | null>;
}

interface SurveyReading {
  onChange(listener: () => void): void;
}

/** With what the plugin remembers as long, other instances show a change within a second. */
const SURVEYS_HOLD_MS = 500;

/** Pages say what is going on now: what begins and ends with the clock shows within a second. */
const PAGES_HOLD_MS = 1000;

/** Pages of the site that are the same for everybody. */
const PAGES: PathPattern = {
  test(path) {
    const resolved = resolvePage(path);
    return resolved?.kind === 'page' && !isPersonal(resolved.page);
  },
};

/** Files as they were published; the app's own table, unknown to Strapi. */
const FILES = 'public_files';

/** Public answers that may be kept until something changes of what they are made of. */
export function declareCachedRoutes(strapi: Core.Strapi): void {
  const cache = deliveryCache(strapi);
  if (cache === undefined) return;
  const lookup = modelLookup(strapi);
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  cache.track([FILES, ENTRIES, POSTINGS, GENERATIONS]);
  cache.declare(publicTypeUids(strapi).map((uid) => routeOf(lookup(uid), lookup, prefix)));
  if (Object.hasOwn(strapi.plugins, SCHEDULE)) {
    const plans = pluginService<Plans>(strapi, SCHEDULE, 'operations');
    cache.foresee(() => plans.nextDueAt());
  }
  if (Object.hasOwn(strapi.plugins, SURVEYS)) declareSurveys(strapi, cache, prefix);
  cache.declare([
    {
      path: PAGES,
      ...{ holdsMs: PAGES_HOLD_MS, tables: [FILES, SURVEYS], surrogateKeys: () => [PAGE_KEY] },
      // A draft is for one reader.
      accepts: ({ query }) => !query.has(PREVIEW_PARAMETER),
    },
  ]);
  declareFigures(strapi, cache, prefix);
  cache.declare(FOLLOWING.map(([name, path]) => followingRoute(name, `${prefix}/${path}`)));
}

/** Every submission writes what their questions are read beside, and shows in none of the answers. */
function declareSurveys(strapi: Core.Strapi, cache: DeliveryCache, prefix: string): void {
  const reading = pluginService<SurveyReading>(strapi, SURVEYS, 'publicReading');
  cache.track([strapi.contentType(SERIES).collectionName ?? '']);
  reading.onChange(() => {
    cache.change([SURVEYS]);
  });
  const kept = {
    ...{ holdsMs: SURVEYS_HOLD_MS, tables: [SURVEYS], surrogateKeys: () => ['survey'] },
  };
  const isJson = (body: string) => body.startsWith('{');
  cache.declare([
    {
      // A table for spreadsheets is written in the reader's language.
      path: new RegExp(`^${prefix}/surveys/[a-z0-9-]+/results$`),
      ...{ ...kept, query: /^format=csv$/, headers: ['accept-language'] },
    },
    {
      path: new RegExp(`^${prefix}/surveys(?:/[a-z0-9-]+(?:/results)?)?$`),
      ...{ ...kept, isKept: isJson },
    },
    {
      // A series has its title from the panel, as content.
      path: new RegExp(`^${prefix}/survey-series/[a-z0-9-]+/trend$`),
      ...{ ...kept, types: [SERIES] },
    },
  ]);
}

function routeOf(schema: ModelSchema, lookup: ModelLookup, prefix: string): CachedRoute {
  const { uid, kind, info } = schema;
  const { singularName = '', pluralName = '' } = info;
  const path = kind === 'singleType' ? singularName : `${pluralName}(?:/[a-z0-9]{24})?`;
  const types = [...new Set([singularName, ...relatedTypes(schema, lookup)])];
  return {
    path: new RegExp(`^${prefix}/${path}$`),
    ...{ types: [uid], tables: [FILES], defaults: { locale: DEFAULT_LOCALE } },
    surrogateKeys: (_path, body) => [...types, ...documentIdsOf(body)],
  };
}

function followingRoute(name: string, path: string): CachedRoute {
  return { path: new RegExp(`^${path}$`), surrogateKeys: () => [name] };
}

/** What an answer may show of other types when it is populated. */
function relatedTypes(schema: ModelSchema, lookup: ModelLookup): readonly string[] {
  return ownAttributes(schema).flatMap(([, attribute]) =>
    isPublic(attribute) && isRelation(attribute) && attribute.target !== undefined
      ? (lookup(attribute.target).info.singularName ?? [])
      : [],
  );
}

/** Of the documents themselves; what is populated in them is known by its type. */
function documentIdsOf(body: string): readonly string[] {
  const answer = JSON.parse(body) as unknown;
  const data: unknown = isRecord(answer) ? answer['data'] : undefined;
  const rows: readonly unknown[] = Array.isArray(data) ? data : [data];
  return rows.flatMap((row) => {
    const id = isRecord(row) ? row['documentId'] : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}
