import type { z } from 'zod';

import {
  datedFiguresContract,
  ratingRequest,
  receiptRequest,
  reporterTicketContract,
  submittedContract,
  textRequest,
} from '../../feedback/contracts';
import { submissionContract } from '../../feedback/domain/submission';
import { CHAIN_TYPE_NAMES } from '../chains/chain-types';
import { listOf, objectOf, orNull, type JsonSchema } from '../../shared/openapi/json-schema';
import {
  answers,
  bodyOf,
  data,
  json,
  reading,
  type Operation,
  type PathItem,
} from '../../shared/openapi/operation';
import { inPath, inQuery, type Parameter } from '../../shared/openapi/parameters';
import { asked, answered } from '../../shared/openapi/contract-schema';
import { localeParameter } from './parameters';
import { standardPaths } from './standard-paths';

const text = { type: 'string' } as const;
const textOrNull = orNull(text);
const whole = { type: 'integer' } as const;
const wholeOrNull = orNull(whole);

const withMeta = (schema: JsonSchema): JsonSchema => objectOf({ data: schema, meta: objectOf({}) });

const marked = objectOf({ text, marks: listOf(listOf(whole)) });

const hit = objectOf({
  ...{ type: text, documentId: text, key: textOrNull, slug: textOrNull, locale: text },
  ...{ title: marked, excerpt: marked, publicSince: textOrNull, path: textOrNull },
});

const search = reading({
  ...{ operationId: 'search', summary: '搜索 Search', tag: '搜索 Search' },
  parameters: [
    { ...inQuery('q', text, 'Words, Chinese or English'), required: true },
    inQuery('type', text, 'Singular name of a content type'),
    localeParameter,
    inQuery('page', { type: 'integer', minimum: 1 }),
    inQuery('pageSize', { type: 'integer', minimum: 1, maximum: 100 }),
  ],
  content: json(
    objectOf({
      data: listOf(hit),
      meta: objectOf({
        pagination: objectOf({ page: whole, pageSize: whole, pageCount: whole, total: whole }),
        types: listOf(objectOf({ type: text, count: whole })),
        localeFallback: whole,
      }),
    }),
  ),
});

const end = objectOf({ type: { enum: CHAIN_TYPE_NAMES }, key: text });

const chain = reading({
  ...{
    operationId: 'getChain',
    summary: '从问题到结果 From question to outcome',
    tag: '闭环 Chains',
  },
  parameters: [
    { ...inPath('type', 'Kind of document'), schema: { enum: CHAIN_TYPE_NAMES } },
    inPath('key', 'Key of the document'),
    localeParameter,
  ],
  content: json(
    withMeta(
      objectOf({
        nodes: listOf(
          objectOf({
            ...{ type: { enum: CHAIN_TYPE_NAMES }, key: text, documentId: text, title: text },
            ...{ locale: text, publicSince: textOrNull, path: textOrNull },
            ...{ state: textOrNull, outcome: textOrNull },
          }),
        ),
        links: listOf(
          objectOf({
            ...{ from: end, to: end, kind: { enum: ['source', 'discussed', 'result'] } },
            questionNo: wholeOrNull,
          }),
        ),
        isCut: { type: 'boolean' },
      }),
    ),
  ),
});

const year = inQuery('year', { type: 'integer', minimum: 2000, maximum: 2999 });
const facts: JsonSchema = { type: 'object' };

const FIGURES: Readonly<Record<string, PathItem>> = {
  '/api/information-request-figures': reading({
    ...{
      operationId: 'getInformationRequestFigures',
      summary: '依申请公开统计',
      tag: '统计 Figures',
    },
    ...{ parameters: [year], content: json(withMeta(listOf(facts))) },
  }),
  '/api/procurement-competition': reading({
    ...{ operationId: 'getProcurementCompetition', summary: '采购竞争情况', tag: '统计 Figures' },
    ...{ parameters: [year], content: json(withMeta(facts)) },
  }),
  '/api/regulation-difference': reading({
    ...{ operationId: 'getRegulationDifference', summary: '规章制度版本对照', tag: '统计 Figures' },
    parameters: [
      { ...inQuery('code', text, 'Of the regulation'), required: true },
      { ...inQuery('from', text, 'Number of the earlier version'), required: true },
      { ...inQuery('to', text, 'Number of the later version'), required: true },
      localeParameter,
    ],
    content: json(withMeta(facts)),
  }),
  '/api/asset-register-snapshots/{periodKey}/csv': reading({
    ...{ operationId: 'getAssetRegisterCsv', summary: '资产清单下载', tag: '统计 Figures' },
    parameters: [inPath('periodKey', 'Such as 2025-06'), localeParameter],
    content: { 'text/csv': { schema: text } },
  }),
};

const FEEDBACK_TAG = ['意见建议 Feedback'];
const done = json(data(objectOf({})));

interface OnTicket {
  readonly operationId: string;
  readonly summary: string;
  readonly body: z.ZodType;
  readonly content?: JsonSchema;
}

/** What the holder of a receipt may do. */
const onTicket = ({ body, content = done, ...named }: OnTicket): PathItem => ({
  post: {
    ...{ ...named, tags: FEEDBACK_TAG, requestBody: bodyOf(asked(body)) },
    responses: answers(content, [400, 404, 409, 429]),
  },
});

const submitted = json(data(answered(submittedContract)));
const report = (operationId: string, parameters: readonly Parameter[]): Operation => ({
  ...{ operationId, summary: '提交意见', tags: FEEDBACK_TAG, parameters },
  requestBody: bodyOf(asked(submissionContract)),
  responses: {
    ...answers(submitted, [400, 409, 429], { status: 201, description: 'Stored' }),
    200: { description: 'The same as before', content: submitted },
  },
});

const FEEDBACK: Readonly<Record<string, PathItem>> = {
  '/api/feedback': {
    post: report('sendFeedback', [
      { ...inPath('Idempotency-Key', 'Made up by the sender, such as a UUID'), in: 'header' },
    ]),
  },
  '/api/feedback/{key}': {
    put: report('putFeedback', [inPath('key', 'Made up by the sender, such as a UUID')]),
  },
  '/api/feedback/ticket': onTicket({
    ...{ operationId: 'getTicket', summary: '查询办理情况', body: receiptRequest },
    content: json(data(answered(reporterTicketContract))),
  }),
  '/api/feedback/ticket/follow-up': onTicket({
    ...{ operationId: 'followUpTicket', summary: '补充说明', body: textRequest },
  }),
  '/api/feedback/ticket/rating': onTicket({
    ...{ operationId: 'rateTicket', summary: '评价答复', body: ratingRequest },
  }),
  '/api/feedback/ticket/reopening': onTicket({
    ...{ operationId: 'reopenTicket', summary: '申请重办', body: textRequest },
  }),
  '/api/feedback/figures': reading({
    ...{ operationId: 'getFeedbackFigures', summary: '意见建议统计', tag: '意见建议 Feedback' },
    ...{ parameters: [year], content: json(data(answered(datedFiguresContract))) },
  }),
};

/** What the public API has besides reading content types. */
export const otherPaths = (): Readonly<Record<string, PathItem>> => ({
  '/api/search': search,
  '/api/chains/{type}/{key}': chain,
  ...FIGURES,
  ...FEEDBACK,
  ...standardPaths(),
});
