import { listOf, objectOf, orNull, type JsonSchema } from '../../shared/openapi/json-schema';
import { answers, type PathItem } from '../../shared/openapi/operation';
import { inPath, inQuery, type Parameter } from '../../shared/openapi/parameters';
import { localeParameter } from './parameters';

const text = { type: 'string' } as const;
const textOrNull = orNull(text);

const TAGS = ['意见建议 Feedback'];

const inBoth = (schema: JsonSchema): JsonSchema => ({
  'application/json': { schema },
  'text/xml': { schema: text },
});

const errors = (description: string): JsonSchema => ({
  description,
  content: inBoth(listOf(objectOf({ code: { type: 'integer' }, description: text }))),
});

const REFUSED = {
  400: errors('Something in the request is not possible; the description says what is'),
  404: errors('Nothing is offered under this name'),
} as const;

const service = objectOf({
  ...{ service_code: text, service_name: text, description: text },
  metadata: { type: 'boolean' },
  ...{ type: text, keywords: textOrNull, group: textOrNull },
});

const request = objectOf({
  ...{ service_request_id: text, status: { enum: ['open', 'closed'] }, status_notes: textOrNull },
  ...{ service_name: textOrNull, service_code: textOrNull, description: textOrNull },
  ...{ agency_responsible: textOrNull, service_notice: textOrNull },
  ...{ requested_datetime: textOrNull, updated_datetime: textOrNull },
  ...{ expected_datetime: textOrNull, address: textOrNull, address_id: textOrNull },
  ...{ zipcode: textOrNull, lat: textOrNull, long: textOrNull, media_url: textOrNull },
});

const discovery = objectOf({
  ...{ changeset: text, contact: text, key_service: text },
  endpoints: listOf(
    objectOf({
      ...{ specification: text, url: text, changeset: text, type: text, formats: listOf(text) },
    }),
  ),
});

const common: readonly Parameter[] = [
  inQuery('jurisdiction_id', text, 'Of the school; may be left out'),
  inQuery('api_key', text, 'Not needed'),
  localeParameter,
];

const dateTime = { type: 'string', format: 'date-time' } as const;

const FILES = ['services', 'requests', 'discovery'].flatMap((name) => [
  ...[`${name}.json`, `${name}.xml`],
]);
const file: Parameter = { ...inPath('file', 'Resource and format'), schema: { enum: FILES } };

const OPEN311: Readonly<Record<string, PathItem>> = {
  '/api/open311/v2': {
    get: {
      ...{ operationId: 'getOpen311Discovery', summary: '接口说明 Open311', tags: TAGS },
      parameters: common,
      responses: {
        200: {
          description: 'The same as discovery.json',
          content: { 'application/json': { schema: discovery } },
        },
        ...REFUSED,
      },
    },
  },
  '/api/open311/v2/{file}': {
    get: {
      ...{ operationId: 'getOpen311', summary: '意见答复标准数据 Open311', tags: TAGS },
      parameters: [
        ...[file, ...common],
        inQuery('service_request_id', text, 'Numbers with commas; comes before all that follow'),
        inQuery('service_code', text, 'Codes with commas'),
        inQuery('status', text, '`open` or `closed`'),
        inQuery('start_date', dateTime, 'At most 90 days before `end_date`'),
        inQuery('end_date', dateTime),
      ],
      responses: {
        200: {
          description: 'What was asked for; of requests at most 1000, the newest first',
          content: inBoth({ anyOf: [listOf(request), listOf(service), discovery] }),
        },
        ...REFUSED,
      },
    },
    post: {
      ...{ operationId: 'postOpen311', summary: '只供查询，不受理 Refused', tags: TAGS },
      parameters: [file],
      responses: { 405: errors('Read-only: reports go to `POST /api/feedback`') },
    },
  },
  '/api/open311/v2/requests/{file}': {
    get: {
      ...{ operationId: 'getOpen311Request', summary: '一件意见 Open311', tags: TAGS },
      parameters: [inPath('file', 'Number and format, such as YJ20250001L.json'), ...common],
      responses: {
        200: { description: 'A list of one', content: inBoth(listOf(request)) },
        ...REFUSED,
      },
    },
  },
};

const REGULATION_TAGS = ['规章制度 Regulations'];
const key = inPath('key', 'Of the regulation, such as sy3-zd-01');

const LEGISLATION: Readonly<Record<string, PathItem>> = {
  '/api/regulations/{key}/eli.jsonld': {
    get: {
      ...{ operationId: 'getRegulationEli', summary: '制度元数据 ELI', tags: REGULATION_TAGS },
      parameters: [key, localeParameter],
      responses: answers({ 'application/ld+json': { schema: text } }),
    },
  },
  '/api/regulations/{key}/versions/{versionNo}/akn.xml': {
    get: {
      ...{
        operationId: 'getRegulationAkn',
        summary: '制度文本 Akoma Ntoso',
        tags: REGULATION_TAGS,
      },
      parameters: [key, inPath('versionNo', 'Number of the version, from 1'), localeParameter],
      responses: answers({ 'application/akn+xml': { schema: text } }),
    },
  },
};

/** What is public in the forms of standards that the app itself writes. */
export const standardPaths = (): Readonly<Record<string, PathItem>> => ({
  ...OPEN311,
  ...LEGISLATION,
});
