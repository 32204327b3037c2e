import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { ItemEvent } from '../domain/obligation/candidates';
import { NOTED_EVENTS } from '../tables';

interface EventRow {
  readonly item_no: string;
  readonly period_key: string;
  readonly days: string;
}

/** Keeps an event that no content states; told again, its newest days count. */
export async function noteEvent(
  unit: UnitOfWork,
  { itemNo, periodKey, days }: ItemEvent,
  at: string,
): Promise<void> {
  await unit
    .table(NOTED_EVENTS)
    .insert({ item_no: itemNo, period_key: periodKey, days: JSON.stringify(days), at })
    .onConflict(['item_no', 'period_key'])
    .merge(['days']);
}

export async function notedEvents(unit: UnitOfWork): Promise<readonly ItemEvent[]> {
  const rows: EventRow[] = await unit
    .table(NOTED_EVENTS)
    .orderBy('id')
    .select('item_no', 'period_key', 'days');
  return rows.map((row) => ({
    ...{ itemNo: row.item_no, periodKey: row.period_key },
    days: JSON.parse(row.days) as ItemEvent['days'],
  }));
}
