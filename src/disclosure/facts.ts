import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../content/locales';
import { publicationInstant } from '../content/publication-clock';
import { isRecord } from '../content/row';
import { schoolDay } from '../content/school-day';
import { rowsOf, textOf, type Row } from '../shared/strapi/rows';
import { ITEM_OF_TYPE, isCatalogueType, type CatalogueType } from './catalogue-types';
import type { PublicationFact } from './shapes';

interface Published {
  readonly contentType: string;
  readonly documentId: string;
}

/** A milestone of a procurement that is owed a notice, and the day that says it is told. */
const MILESTONES = [
  ['4.1', 'planPublishedOn'],
  ['4.2', 'resultPublishedOn'],
  ['4.3', 'contractPublishedOn'],
  ['4.4', 'acceptancePublishedOn'],
] as const;

/**
 * What a document that was just published meets. What is told later of the same document, such as
 * the minutes of a meeting, is public since the publication that first tells it.
 */
export async function factsOf(
  strapi: Core.Strapi,
  { contentType, documentId }: Published,
): Promise<readonly PublicationFact[]> {
  if (!isCatalogueType(contentType)) return [];
  const row = await publishedRow(strapi, contentType, documentId);
  const contentKey = textOf(row, 'key');
  if (row === null || contentKey === '' || row['visibilityScope'] === 'members') return [];
  const now = publicationInstant();
  const fact = (itemNo: string, periodKey: string, publicSince: string) => ({
    ...{ itemNo, periodKey, contentKey, publicSince },
  });
  switch (contentType) {
    case 'api::procurement.procurement': {
      const timeline = isRecord(row['timeline']) ? row['timeline'] : {};
      return MILESTONES.filter(([, day]) => textOf(timeline, day) !== '').map(([itemNo]) =>
        fact(itemNo, contentKey, now),
      );
    }
    case 'api::meeting.meeting':
      return meetingFacts(strapi, row, { contentKey, now });
    case 'api::enforcement-report.enforcement-report': {
      const term = await termOn(strapi, await schoolDay(strapi, new Date(now)));
      return term === null ? [] : [fact('5.2', term, sinceOf(row, now))];
    }
    default: {
      const itemNo = textOf(row, 'catalogueItemNo') || ITEM_OF_TYPE[contentType];
      return [fact(itemNo, periodOf(contentType, row), sinceOf(row, now))];
    }
  }
}

/** Minutes count when they are there; a briefing on finances counts for its term once it is told of. */
async function meetingFacts(
  strapi: Core.Strapi,
  row: Row,
  { contentKey, now }: { readonly contentKey: string; readonly now: string },
): Promise<readonly PublicationFact[]> {
  if (textOf(row, 'minutes') === '') return [];
  const facts = [{ itemNo: '6.2', periodKey: contentKey, contentKey, publicSince: now }];
  if (row['kind'] !== 'financeBriefing') return facts;
  const startAt = row['startAt'];
  if (typeof startAt !== 'string') return facts;
  const term = await termOn(strapi, await schoolDay(strapi, new Date(startAt)));
  return term === null
    ? facts
    : [...facts, { itemNo: '1.6', periodKey: term, contentKey, publicSince: now }];
}

/** What a document is about in time; an event is named by its document. */
export function periodOf(uid: CatalogueType, row: Row): string {
  switch (uid) {
    case 'api::budget.budget':
      return String(row['fiscalYear']);
    case 'api::finance-summary.finance-summary':
    case 'api::meal-account.meal-account':
      return textOf(row, 'period');
    case 'api::logistics-bulletin.logistics-bulletin':
    case 'api::disclosure-report.disclosure-report':
    case 'api::menu.menu':
    case 'api::asset-register-snapshot.asset-register-snapshot':
      return textOf(row, 'periodKey');
    default:
      return textOf(row, 'key');
  }
}

const sinceOf = (row: Row, now: string): string => {
  const since = row['publicSince'];
  return since instanceof Date ? since.toISOString() : textOf(row, 'publicSince') || now;
};

async function publishedRow(
  strapi: Core.Strapi,
  uid: CatalogueType,
  documentId: string,
): Promise<Row | null> {
  const rows = await rowsOf(strapi, uid).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    ...(uid === 'api::procurement.procurement' && { populate: { timeline: true } }),
    orderBy: { id: 'asc' },
  });
  return rows.find((row) => row['locale'] === DEFAULT_LOCALE) ?? rows[0] ?? null;
}

/** The term that a day lies in, by its key. */
async function termOn(strapi: Core.Strapi, day: string): Promise<string | null> {
  const term = await rowsOf(strapi, 'api::term.term').findOne({
    where: { startOn: { $lte: day }, endOn: { $gte: day } },
    select: ['key'],
  });
  return textOf(term, 'key') || null;
}
