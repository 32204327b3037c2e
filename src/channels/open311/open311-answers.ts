import type { Core } from '@strapi/strapi';
import { FEEDBACK_ENTRY_WORDS } from '../../api/feedback-entry/words';
import type { Locale } from '../../content/locales';
import { publicAnswers } from '../../content/public-api/answers';
import type { PublicRow } from '../../content/public-api/serialise';
import { publicOrigin } from '../../shared/strapi/public-origin';
import { pathOf } from '../../site/routes';
import {
  WRITE_DISCOVERY,
  WRITE_REQUESTS,
  WRITE_SERVICES,
  type Fields,
  type Open311Format,
} from './documents';
import { jurisdictionFacts, type JurisdictionFacts } from './jurisdiction';
import { Open311Refusal } from './refusal';
import { parseAsked, parseRequestQuery, type Asked, type RequestQuery } from './request-query';
import { daysIn, serviceRequestOf, type RequestScene } from './service-request';
import { OPEN311_WORDS } from './words';

/** Most requests in one answer, as the standard has it. */
const MOST_REQUESTS = 1000;
const PAGE_SIZE = 100;

/** When the endpoint last changed what it speaks. */
const CHANGESET = '2026-11-30T00:00:00+08:00';

/** A call as it came in. */
export interface Call {
  readonly query: unknown;
  readonly format: Open311Format;
  readonly now: Date;
}

/** The resources of GeoReport v2 that are lists, by name; each gives the text of its answer. */
export const OPEN311_RESOURCES = {
  async discovery(strapi: Core.Strapi, { query, format }: Call) {
    const { locale, facts } = await placed(strapi, parseAsked(query));
    const origin = publicOrigin(strapi);
    const words = OPEN311_WORDS[locale];
    const form = `${origin}${pathOf({ kind: 'feedbackForm' }, locale)}`;
    return WRITE_DISCOVERY[format]({
      ...{ changeset: CHANGESET, keyService: words.keyService },
      contact: [facts.name, ...facts.contact, words.form(form)].filter(Boolean).join(words.comma),
      url: `${origin}/api/open311/v2`,
    });
  },

  async services(strapi: Core.Strapi, { query, format }: Call) {
    const { locale } = await placed(strapi, parseAsked(query));
    const rows = await serviceRows(strapi, locale);
    return WRITE_SERVICES[format](rows.map((row) => serviceOf(row, rows)));
  },

  async requests(strapi: Core.Strapi, { query, format, now }: Call) {
    const asked = parseRequestQuery(query, now);
    const scene = await requestScene(strapi, await placed(strapi, asked));
    const filters = filtersOf(asked, scene);
    const rows = await entryRows(strapi, asked.locale, filters);
    return WRITE_REQUESTS[format](rows.map((row) => serviceRequestOf(row, scene)));
  },
} as const;

/** One request by its number, as the standard answers it: a list of one. */
export async function oneRequest(
  strapi: Core.Strapi,
  number: string,
  { query, format }: Omit<Call, 'now'>,
): Promise<string> {
  const asked = await placed(strapi, parseAsked(query));
  const filters = { ticketNo: { $eq: number } };
  const [row] = await entryRows(strapi, asked.locale, filters);
  if (row === undefined) {
    throw new Open311Refusal(404, 'No public request has this service_request_id.');
  }
  return WRITE_REQUESTS[format]([serviceRequestOf(row, await requestScene(strapi, asked))]);
}

interface Placed extends Asked {
  readonly facts: JurisdictionFacts;
}

/** @throws Open311Refusal for another jurisdiction than the school's own */
async function placed(strapi: Core.Strapi, asked: Asked): Promise<Placed> {
  const facts = await jurisdictionFacts(strapi, asked.locale);
  if (asked.jurisdiction !== undefined && asked.jurisdiction !== facts.jurisdictionId) {
    const own = facts.jurisdictionId ?? 'none; leave it out';
    throw new Open311Refusal(404, `This jurisdiction_id is not served here. Served: ${own}.`);
  }
  return { ...asked, facts };
}

async function requestScene(strapi: Core.Strapi, { locale, facts }: Placed): Promise<RequestScene> {
  const services = await serviceRows(strapi, locale);
  const outcomes = FEEDBACK_ENTRY_WORDS.fields['outcome']?.options ?? {};
  return {
    ...{ timeZone: facts.timeZone, agency: facts.name, colon: OPEN311_WORDS[locale].colon },
    serviceNames: new Map(services.map((row) => [String(row['code']), String(row['name'])])),
    outcomeNames: Object.fromEntries(
      Object.entries(outcomes).map(([outcome, words]) => [outcome, words[locale]]),
    ),
  };
}

/** @throws Open311Refusal for a service that is not offered */
function filtersOf(asked: RequestQuery, { serviceNames, timeZone }: RequestScene): object {
  if (asked.kind === 'numbers') return { ticketNo: { $in: asked.numbers } };
  const { serviceCodes, status } = asked;
  if (serviceCodes?.some((code) => !serviceNames.has(code)) === true) {
    const codes = [...serviceNames.keys()].join(', ');
    throw new Open311Refusal(404, `No service has this service_code. Offered: ${codes}.`);
  }
  const { first, last } = daysIn(asked, timeZone);
  return {
    receivedOn: { $gte: first, $lte: last },
    ...(serviceCodes !== undefined && { service: { $in: serviceCodes } }),
    ...(status !== undefined && { outcome: { [status === 'open' ? '$null' : '$notNull']: true } }),
  };
}

/** The newest entries, read through the public API and nothing behind it. */
async function entryRows(
  strapi: Core.Strapi,
  locale: Locale,
  filters: object,
): Promise<readonly PublicRow[]> {
  const answers = publicAnswers(strapi, 'api::feedback-entry.feedback-entry');
  const rows: PublicRow[] = [];
  for (let page = 1; rows.length < MOST_REQUESTS; page += 1) {
    const { data } = await answers.list({
      ...{ locale, filters, sort: ['receivedOn:desc', 'ticketNo:desc'] },
      pagination: { page, pageSize: PAGE_SIZE, withCount: 'false' },
    });
    rows.push(...data);
    if (data.length < PAGE_SIZE) break;
  }
  return rows;
}

async function serviceRows(strapi: Core.Strapi, locale: Locale): Promise<readonly PublicRow[]> {
  const answers = publicAnswers(strapi, 'api::classification-code.classification-code');
  const { data } = await answers.list({
    ...{ locale, filters: { scheme: { $eq: 'feedbackService' } }, sort: ['code:asc'] },
    pagination: { pageSize: PAGE_SIZE, withCount: 'false' },
  });
  return data;
}

/** No questions of its own (`metadata`), and a number at once (`realtime`). */
function serviceOf(row: PublicRow, all: readonly PublicRow[]): Fields {
  const group = all.find(({ code }) => code === row['parentCode'])?.['name'];
  const { code, name, includes } = row;
  return {
    ...{ service_code: String(code), service_name: String(name) },
    description: typeof includes === 'string' && includes !== '' ? includes : String(name),
    ...{ metadata: false, type: 'realtime', keywords: null },
    group: typeof group === 'string' ? group : null,
  };
}
