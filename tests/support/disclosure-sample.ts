import assets from '../../database/sample/assets.json';
import budget from '../../database/sample/budget-2025.json';
import catalogue from '../../database/sample/disclosure-catalogue.json';
import inspections from '../../database/sample/inspections.json';
import bulletins from '../../database/sample/logistics-bulletins.json';
import meals from '../../database/sample/meal-accounts.json';
import meetings from '../../database/sample/meetings.json';
import months from '../../database/sample/finance-summaries.json';
import procurements from '../../database/sample/procurements.json';
import surveys from '../../database/sample/surveys.json';
import calendar from '../../database/sample/workday-calendar.json';
import works from '../../database/sample/works-notices.json';
import type { Term } from '../../src/plugins/disclosure/server/src/domain/calendar/term';
import {
  catalogueItemSchema,
  type CatalogueItem,
} from '../../src/plugins/disclosure/server/src/domain/catalogue/catalogue-item';
import type { ItemEvent } from '../../src/plugins/disclosure/server/src/domain/obligation/candidates';
import type { PublicationFact } from '../../src/plugins/disclosure/server/src/domain/obligation/obligation';
import { catalogueDefinition } from '../../src/seed/disclosure-rules';
import { wallTime } from '../../src/shared/zoned-time';

/** Terms of the sample, and the one before them that January 2025 lies in. */
export const TERMS: readonly Term[] = [
  { key: '2024-2025-1', startOn: '2024-09-01', endOn: '2025-01-17' },
  ...calendar.terms.map(({ key, start, end }) => ({ key, startOn: start, endOn: end })),
];

/** The catalogue of the sample with its rules. */
export const ITEMS: readonly CatalogueItem[] = catalogue.items.map((item) =>
  catalogueItemSchema.parse(catalogueDefinition(item)),
);

/** The day at the school that a text of the sample, a day or an instant, lies in. */
export const dayAt = (text: string): string => (text.includes('T') ? wallTime(text).day : text);

const onDay = (text: string | null | undefined): string | null => (text ? dayAt(text) : null);

/** What happened, as the content says it. */
export const EVENTS: readonly ItemEvent[] = [
  { itemNo: '1.1', periodKey: '2025', days: { approvedOn: budget.approvedOn } },
  ...works.map(({ key, startAt }) => event('2.2', key, { startAt })),
  ...procurements.flatMap(({ key, timeline }) => [
    event('4.2', key, { awardNotifiedOn: timeline.awardNotified }),
    event('4.3', key, { contractSignedOn: timeline.contractSigned }),
    event('4.4', key, { acceptedOn: timeline.accepted }),
  ]),
  ...inspections.map(({ key, date }) => event('5.3', key, { inspectedOn: date })),
  // What is internal owes nothing to the public.
  ...meetings.meetings
    .filter(({ visibility }) => visibility !== 'internal')
    .map(({ key, endAt }) => event('6.2', key, { endAt })),
  ...surveys.surveys.map(({ key, resultsDueOn }) => event('6.3', key, { resultsDueOn })),
];

function event(
  itemNo: string,
  periodKey: string,
  days: Readonly<Record<string, string | null>>,
): ItemEvent {
  const entries = Object.entries(days).map(([field, text]) => [field, onDay(text)] as const);
  return { itemNo, periodKey, days: Object.fromEntries(entries) };
}

/** What was published, told by the documents themselves and not by the list of obligations. */
export const FACTS: readonly PublicationFact[] = [
  ...months.map(({ key, period, firstPublishedAt }) => fact('1.3', key, firstPublishedAt, period)),
  ...meals.map(({ key, period, firstPublishedAt }) => fact('1.4', key, firstPublishedAt, period)),
  ...bulletins.map(({ key, year, isoWeek, firstPublishedAt }) =>
    fact('2.1', key, firstPublishedAt, `${year}-W${isoWeek}`),
  ),
  ...works.map(({ key, firstPublishedAt }) => fact('2.2', key, firstPublishedAt)),
  ...assets.snapshots.map(({ key, firstPublishedAt }) =>
    fact('3.1', key, firstPublishedAt, '2025-Q4'),
  ),
  ...procurements.flatMap(({ key, timeline }) => [
    fact('4.2', key, timeline.resultPublished),
    fact('4.3', key, timeline.contractPublished),
    fact('4.4', key, timeline.acceptancePublished),
  ]),
  ...inspections.map(({ key, firstPublishedAt }) => fact('5.3', key, firstPublishedAt)),
  ...meetings.meetings.map(({ key, minutesPublishedAt }) => fact('6.2', key, minutesPublishedAt)),
  ...surveys.surveys.map(({ key, resultsPublishedAt }) => fact('6.3', key, resultsPublishedAt)),
  fact('1.1', budget.key, budget.publishedOn, '2025'),
].filter(({ publicSince }) => publicSince !== '');

/** The sample names only the day of some; its list of obligations has them at nine. */
function fact(
  itemNo: string,
  contentKey: string,
  publishedAt: string | null | undefined,
  periodKey = contentKey,
): PublicationFact {
  const isDay = publishedAt?.length === 'YYYY-MM-DD'.length;
  const publicSince = `${publishedAt ?? ''}${isDay ? 'T09:00:00+08:00' : ''}`;
  return { itemNo, periodKey, contentKey, publicSince };
}
