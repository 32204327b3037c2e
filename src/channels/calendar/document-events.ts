import type { Core, UID } from '@strapi/strapi';
import type { Locale } from '../../content/locales';
import { publicAnswers } from '../../content/public-api/answers';
import type { PublicRow } from '../../content/public-api/serialise';
import { isRecord } from '../../content/row';
import { documentPath } from '../../content/search/site-path';
import type { OpenEvent } from './event-kinds';

/** The newest so many of a kind: a calendar is no archive. */
const NEWEST = 200;
const PAGE_SIZE = 100;

/** Stands between names of places in whatever language. */
const PLACE_SEPARATOR = ' / ';

/** Works and outages that the public can read of, by their beginning. */
export async function worksEvents(
  strapi: Core.Strapi,
  locale: Locale,
): Promise<readonly OpenEvent[]> {
  const rows = await newestRows(strapi, 'api::works-notice.works-notice', {
    ...{ locale, populate: ['places'] },
  });
  const nameOf = await placeNames(strapi, locale);
  return rows.flatMap((row) => {
    const places = listIn(row, 'places').map((place) => textIn(place, 'publicPlaceCode'));
    const end = textIn(row, 'actualEndAt') || textIn(row, 'endAt');
    const words = ['reason', 'impact', 'mitigation'].map((name) => textIn(row, name));
    return eventOf(row, 'works-notice', {
      ...{ end, places, nameOf, words },
      isCancelled: row['state'] === 'cancelled',
    });
  });
}

/** Meetings that the public can read of, by their beginning. */
export async function meetingEvents(
  strapi: Core.Strapi,
  locale: Locale,
): Promise<readonly OpenEvent[]> {
  const rows = await newestRows(strapi, 'api::meeting.meeting', { locale, populate: ['topics'] });
  const nameOf = await placeNames(strapi, locale);
  return rows.flatMap((row) => {
    const topics = listIn(row, 'topics').map((topic) => textIn(topic, 'text'));
    return eventOf(row, 'meeting', {
      ...{ end: textIn(row, 'endAt'), places: [textIn(row, 'publicPlaceCode')], nameOf },
      words: [textIn(row, 'summary'), ...topics],
      isCancelled: row['state'] === 'cancelled',
    });
  });
}

interface DocumentFacts {
  readonly end: string;
  readonly places: readonly string[];
  readonly nameOf: (code: string) => string;
  readonly words: readonly string[];
  readonly isCancelled: boolean;
}

function eventOf(
  row: PublicRow,
  type: string,
  { end, places, nameOf, words, isCancelled }: DocumentFacts,
): readonly OpenEvent[] {
  const start = textIn(row, 'startAt');
  if (start === '') return [];
  return [
    {
      uid: `${type}-${textIn(row, 'documentId')}`,
      span: { start, end: end > start ? end : start },
      // A correction of any word, in whatever language, raises the revision.
      facts: [row['revision'], places],
      isCancelled,
      title: textIn(row, 'title'),
      description: words.filter((text) => text !== '').join('\n'),
      place: places
        .filter((code) => code !== '')
        .map(nameOf)
        .join(PLACE_SEPARATOR),
      path: documentPath(type, row),
    },
  ];
}

async function newestRows(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  asked: { readonly locale: Locale; readonly populate: readonly string[] },
): Promise<readonly PublicRow[]> {
  const answers = publicAnswers(strapi, uid);
  const rows: PublicRow[] = [];
  for (let page = 1; rows.length < NEWEST; page += 1) {
    const pagination = { page, pageSize: PAGE_SIZE, withCount: 'false' };
    const { data } = await answers.list({ ...asked, sort: ['startAt:desc'], pagination });
    rows.push(...data);
    if (data.length < PAGE_SIZE) break;
  }
  return rows;
}

async function placeNames(strapi: Core.Strapi, locale: Locale): Promise<(code: string) => string> {
  const answers = publicAnswers(strapi, 'api::place.place');
  const names = new Map<string, string>();
  for (let page = 1; ; page += 1) {
    const pagination = { page, pageSize: PAGE_SIZE, withCount: 'false' };
    const { data } = await answers.list({ locale, fields: ['code', 'name'], pagination });
    for (const row of data) names.set(textIn(row, 'code'), textIn(row, 'name'));
    if (data.length < PAGE_SIZE) return (code) => names.get(code) ?? code;
  }
}

function listIn(row: PublicRow, name: string): readonly PublicRow[] {
  const value = row[name];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function textIn(row: PublicRow, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : '';
}
