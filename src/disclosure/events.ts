import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../content/locales';
import { isRecord } from '../content/row';
import { schoolTimeZone } from '../content/school-day';
import { rowsOf, textOf, type Row } from '../shared/strapi/rows';
import { dayIn } from '../site/dates';
import type { CatalogueType } from './catalogue-types';
import { periodOf } from './facts';
import type { ItemEvent } from './shapes';

/** Days from which a due rule can count, by type, and the items that do. */
const SOURCES = [
  ['api::budget.budget', ['1.1'], ['approvedOn']],
  ['api::fee-item.fee-item', ['1.5'], ['effectiveOn']],
  ['api::works-notice.works-notice', ['2.2'], ['startAt']],
  ['api::regulation-version.regulation-version', ['5.1'], ['adoptedOn']],
  ['api::inspection.inspection', ['5.3'], ['inspectedOn']],
  ['api::feedback-entry.feedback-entry', ['6.1'], ['repliedOn']],
  ['api::meeting.meeting', ['6.2'], ['endAt']],
] as const satisfies readonly (readonly [CatalogueType, readonly string[], readonly string[]])[];

const PROCUREMENT = 'api::procurement.procurement';
const MILESTONES = [
  ['4.1', 'noticePublishedOn'],
  ['4.2', 'awardNotifiedOn'],
  ['4.3', 'contractSignedOn'],
  ['4.4', 'acceptedOn'],
] as const;

/** What the plugin may offer for due rules. */
export const EVENT_FIELDS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(SOURCES.map(([uid, , fields]) => [uid, fields])),
  [PROCUREMENT]: MILESTONES.map(([, field]) => field),
};

/** All events of all items, as the drafts state them: what will happen is owed before it does. */
export async function eventsOf(strapi: Core.Strapi): Promise<readonly ItemEvent[]> {
  const timeZone = await schoolTimeZone(strapi);
  const dayOf = (value: unknown): string | null => {
    if (value instanceof Date) return dayIn(value.toISOString(), timeZone);
    if (typeof value !== 'string' || value === '') return null;
    return value.length === 10 ? value : dayIn(value, timeZone);
  };
  const events: ItemEvent[] = [];
  for (const [uid, items, fields] of SOURCES) {
    for (const row of await drafts(strapi, uid)) {
      const periodKey = periodOf(uid, row);
      const days = Object.fromEntries(fields.map((field) => [field, dayOf(row[field])]));
      if (periodKey === '' || isNothing(row)) continue;
      events.push(...items.map((itemNo) => ({ itemNo, periodKey, days })));
    }
  }
  return [...events, ...(await procurementEvents(strapi, dayOf))];
}

async function procurementEvents(
  strapi: Core.Strapi,
  dayOf: (value: unknown) => string | null,
): Promise<readonly ItemEvent[]> {
  const rows = await rowsOf(strapi, PROCUREMENT).findMany({
    where: { publishedAt: null, locale: DEFAULT_LOCALE },
    select: ['key'],
    populate: { timeline: true },
  });
  return rows.flatMap((row) => {
    const timeline = isRecord(row['timeline']) ? row['timeline'] : {};
    const periodKey = textOf(row, 'key');
    if (periodKey === '') return [];
    return MILESTONES.map(([itemNo, field]) => ({
      ...{ itemNo, periodKey, days: { [field]: dayOf(timeline[field]) } },
    }));
  });
}

/** What was called off before anybody heard of it, and what is internal, owes nothing. */
function isNothing(row: Row): boolean {
  const isCalledOff = row['state'] === 'cancelled' && row['publicSince'] === null;
  return isCalledOff || row['internalOnly'] === true;
}

function drafts(strapi: Core.Strapi, uid: CatalogueType): Promise<readonly Row[]> {
  return rowsOf(strapi, uid).findMany({
    where: { publishedAt: null, locale: DEFAULT_LOCALE },
    orderBy: { id: 'asc' },
  });
}
