import { listOf, objectOf, type JsonSchema } from '../../../../../shared/openapi/json-schema';
import { answers, json, type PathItem } from '../../../../../shared/openapi/operation';
import { inPath, inQuery, localeParameter } from '../../../../../shared/openapi/parameters';

const text = { type: 'string' } as const;
const formats = listOf(objectOf({ format: text, mediaType: text, url: text }));
const TAGS = ['订阅与开放数据 Feeds and open data'];

interface Offer {
  readonly path: string;
  /** Of operations: `Feed` is read by `getFeed` and listed by `listFeed`. */
  readonly name: string;
  readonly summary: string;
  readonly example: string;
  readonly entry: JsonSchema;
  readonly meta?: JsonSchema;
  readonly mediaTypes: readonly string[];
}

const OFFERS: readonly Offer[] = [
  {
    ...{ path: '/api/feeds', name: 'Feed', summary: '订阅源', example: 'finance.atom' },
    entry: objectOf({ name: text, title: text, description: text, formats }),
    mediaTypes: ['application/atom+xml', 'application/rss+xml', 'application/feed+json'],
  },
  {
    ...{ path: '/api/calendars', name: 'Calendar', summary: '日历', example: 'works.ics' },
    entry: { type: 'object', properties: { name: text, title: text, url: text } },
    mediaTypes: ['text/calendar'],
  },
  {
    ...{ path: '/api/open-data', name: 'Table', summary: '开放数据', example: 'assets.csv' },
    entry: objectOf({
      ...{ name: text, title: text, description: text, formats },
      ...{ fields: listOf({ type: 'object' }), primaryKey: listOf(text) },
    }),
    meta: objectOf({ dataPackage: text, catalogue: text, dcat: listOf(text) }),
    mediaTypes: [
      ...['text/csv', 'application/json', 'application/ld+json', 'text/turtle'],
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
  },
];

const pathsOf = (offer: Offer): Readonly<Record<string, PathItem>> => {
  const { path, name, summary, example, entry, meta = objectOf({}), mediaTypes } = offer;
  const content = Object.fromEntries(mediaTypes.map((type) => [type, { schema: text }]));
  return {
    [path]: {
      get: {
        ...{ operationId: `list${name}`, summary, tags: TAGS, parameters: [localeParameter] },
        responses: answers(json(objectOf({ data: listOf(entry), meta })), [400]),
      },
    },
    [`${path}/{file}`]: {
      get: {
        ...{ operationId: `get${name}`, summary, tags: TAGS },
        parameters: [inPath('file', `Such as ${example}`), localeParameter],
        responses: answers(content, [400, 404, 503]),
      },
    },
  };
};

/** What is public in the forms of other programs. */
export const openApiPaths = (): Readonly<Record<string, PathItem>> => ({
  ...Object.fromEntries(OFFERS.flatMap((offer) => Object.entries(pathsOf(offer)))),
  '/api/ocds/{file}': {
    get: {
      ...{ operationId: 'getOpenContracting', summary: '采购公开标准数据 OCDS', tags: TAGS },
      parameters: [
        {
          ...inPath('file', 'Releases or records'),
          schema: { enum: ['releases.json', 'records.json'] },
        },
        inQuery('page', { type: 'integer', minimum: 1 }),
      ],
      responses: answers(json({ type: 'object' })),
    },
  },
});
