import { LOCALE, SUBMISSION_CHANNELS, SUBMISSION_KEY } from '../../../contracts/public/submission';
import { OEMBED } from '../../../contracts/public/embed';
import { SURVEY_ACCESS, SURVEY_STATES } from '../../../contracts/public/survey';
import {
  listOf,
  objectOf,
  orNull,
  type JsonSchema,
} from '../../../../../shared/openapi/json-schema';
import {
  answers,
  bodyOf,
  data,
  json,
  type PathItem,
} from '../../../../../shared/openapi/operation';
import {
  inPath,
  inQuery,
  localeParameter,
  PAGINATION,
  paginationParameter,
} from '../../../../../shared/openapi/parameters';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const whole = { type: 'integer' } as const;
const wholeOrNull = orNull(whole);
const instantOrNull = orNull({ type: 'string', format: 'date-time' });
/** Words by locale. */
const words: JsonSchema = { type: 'object', additionalProperties: text };

const TAGS = ['满意度调查 Surveys'];
const slug = inPath('slug', 'Names the survey');

const definition: JsonSchema = {
  type: 'object',
  properties: {
    ...{ title: words, purpose: words, privacyNotice: words, guardianNotice: words },
    ...{ defaultLocale: text, under14: flag, segment: text },
    items: listOf({ type: 'object', properties: { type: text, code: text }, required: ['type'] }),
  },
  required: ['title', 'items'],
};

const survey = objectOf({
  ...{ slug: text, revision: whole, hash: text },
  ...{ state: { enum: SURVEY_STATES }, access: { enum: SURVEY_ACCESS } },
  ...{ opensAt: instantOrNull, closesAt: instantOrNull, hasResults: flag, definition },
});

const figures: JsonSchema = {
  type: 'object',
  properties: {
    ...{ meanX100: whole, medianX100: whole, top2BoxBp: whole },
    nps: objectOf({ score: whole, low: whole, high: whole }),
    meanRankX100: { type: 'object', additionalProperties: whole },
  },
  additionalProperties: false,
};

const question = objectOf({
  ...{ question: text, type: text, text: words, answered: wholeOrNull, skipped: wholeOrNull },
  ...{ hidden: wholeOrNull, figures, isWithheld: flag },
  cells: listOf(objectOf({ value: text, label: words, count: wholeOrNull })),
});

const results = objectOf({
  ...{ slug: text, title: words, defaultLocale: text, number: whole, publishedAt: text },
  ...{ countedUpTo: text, counted: whole, excluded: wholeOrNull, late: wholeOrNull },
  ...{ invited: wholeOrNull, responseRateBp: wholeOrNull, smallestCell: whole },
  ...{ questions: listOf(question), segment: orNull(text), summary: words },
  groups: listOf(
    objectOf({ group: text, label: words, counted: wholeOrNull, questions: listOf(question) }),
  ),
  quotes: listOf(objectOf({ question: text, text: words })),
});

const trend = objectOf({
  ...{ series: text, title: words },
  lines: listOf(
    objectOf({
      ...{ question: text, text: words },
      points: listOf(
        objectOf({ survey: text, title: words, countedUpTo: text, answered: wholeOrNull, figures }),
      ),
    }),
  ),
});

const listed = objectOf({
  ...{ slug: text, title: text, purpose: orNull(text), access: { enum: SURVEY_ACCESS } },
  ...{ state: { enum: ['open', 'paused', 'closed'] }, under14: flag },
  ...{ opensAt: instantOrNull, closesAt: instantOrNull, closedAt: instantOrNull },
  resultsPublishedAt: instantOrNull,
  links: objectOf({ page: text, definition: text, results: orNull(text) }),
});

const oEmbed = objectOf({
  ...{ version: { const: '1.0' }, type: { const: 'rich' }, title: text, provider_url: text },
  ...{ cache_age: whole, width: whole, height: whole, html: text },
});

const list = objectOf({ data: listOf(listed), meta: objectOf({ pagination: PAGINATION }) });

const key: JsonSchema = { type: 'string', pattern: SUBMISSION_KEY.source };
const locale: JsonSchema = { type: 'string', pattern: LOCALE.source };
const channels = SUBMISSION_CHANNELS.filter((channel) => channel !== 'paper');

const startBody = objectOf({ key, token: text, locale }, ['key']);

const submitBody = objectOf(
  {
    ...{ revision: { type: 'integer', minimum: 1 }, startToken: text, locale },
    answers: { type: 'object', description: 'By code of the question' },
    ...{ channel: { enum: channels, default: 'embed' }, token: text, website: text, wait: text },
    proof: objectOf({ challenge: text, salt: text, signature: text, number: whole }),
  },
  ['revision', 'startToken', 'locale', 'answers'],
);

const started = objectOf({ startToken: text, revision: whole, minimumSeconds: whole });
const receipt = objectOf({ receipt: text, isNew: flag, isLate: flag });
const standing = objectOf({
  ...{ standing: { enum: ['counted', 'pending', 'excluded'] }, isLate: flag, isFlagged: flag },
  reason: orNull(text),
});

const TAKEN = json(data(receipt));

/** Reading questionnaires, answering them, and what came of it. */
export const openApiPaths = (): Readonly<Record<string, PathItem>> => ({
  '/api/surveys': {
    get: {
      ...{ operationId: 'listSurveys', summary: '调查列表', tags: TAGS },
      parameters: [localeParameter, paginationParameter],
      responses: answers(json(list), [400]),
    },
  },
  [`/api/surveys/${OEMBED}`]: {
    get: {
      ...{ operationId: 'getSurveyOEmbed', summary: '嵌入信息（oEmbed）', tags: TAGS },
      parameters: [
        { ...inQuery('url', text, 'Address of the page of a survey'), required: true },
        ...[inQuery('maxwidth', whole), inQuery('maxheight', whole)],
        inQuery('format', { const: 'json' }),
      ],
      responses: answers(json(oEmbed), [400, 404, 501]),
    },
  },
  '/api/surveys/{slug}': {
    get: {
      ...{ operationId: 'getSurvey', summary: '调查问卷', tags: TAGS, parameters: [slug] },
      responses: answers(json(data(survey)), [404]),
    },
  },
  '/api/surveys/{slug}/start': {
    post: {
      ...{ operationId: 'startSurvey', summary: '开始填写', tags: TAGS, parameters: [slug] },
      requestBody: bodyOf(startBody),
      responses: answers(json(data(started)), [400, 403, 404, 410, 423, 503]),
    },
  },
  '/api/surveys/{slug}/responses/{key}': {
    put: {
      ...{ operationId: 'submitSurvey', summary: '提交答案', tags: TAGS },
      parameters: [slug, { ...inPath('key', 'Made up once for each response'), schema: key }],
      requestBody: bodyOf(submitBody),
      responses: {
        ...answers(TAKEN, [400, 403, 404, 409, 410, 412, 423, 429, 503], {
          ...{ status: 201, description: 'Stored' },
        }),
        200: { description: 'The same as before', content: TAKEN },
      },
    },
  },
  '/api/surveys/{slug}/receipts/{receipt}': {
    get: {
      ...{ operationId: 'getReceipt', summary: '查询回执', tags: TAGS },
      parameters: [slug, inPath('receipt', 'As it was given')],
      responses: answers(json(data(standing)), [404]),
    },
  },
  '/api/surveys/{slug}/results': {
    get: {
      ...{ operationId: 'getSurveyResults', summary: '调查结果', tags: TAGS },
      parameters: [slug, inQuery('format', { enum: ['json', 'csv'], default: 'json' })],
      responses: answers({ ...json(data(results)), 'text/csv': { schema: text } }, [404]),
    },
  },
  '/api/survey-series/{slug}/trend': {
    get: {
      ...{ operationId: 'getSurveyTrend', summary: '历次比较', tags: TAGS },
      parameters: [inPath('slug', 'Names the series')],
      responses: answers(json(data(trend)), [404]),
    },
  },
});
