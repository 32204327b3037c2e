import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Reminder } from '../domain/obligation/reminder';
import { REMINDERS } from '../tables';

interface ReminderRow {
  readonly item_no: string;
  readonly period_key: string;
  readonly due_on: string;
  readonly kind: string;
}

const keyOf = ({ item_no: itemNo, period_key: periodKey, due_on: dueOn, kind }: ReminderRow) =>
  [itemNo, periodKey, dueOn, kind].join(' ');

const rowOf = ({ itemNo, periodKey, dueOn, kind }: Reminder): ReminderRow => ({
  ...{ item_no: itemNo, period_key: periodKey, due_on: dueOn, kind },
});

/** Those of which nobody was reminded before; from now on they are told. */
export async function takeUntold(
  unit: UnitOfWork,
  reminders: readonly Reminder[],
  at: string,
): Promise<readonly Reminder[]> {
  if (reminders.length === 0) return [];
  const rows: ReminderRow[] = await unit
    .table(REMINDERS)
    .select('item_no', 'period_key', 'due_on', 'kind');
  const told = new Set(rows.map(keyOf));
  const untold = reminders.filter((reminder) => !told.has(keyOf(rowOf(reminder))));
  for (const reminder of untold) await unit.table(REMINDERS).insert({ ...rowOf(reminder), at });
  return untold;
}
