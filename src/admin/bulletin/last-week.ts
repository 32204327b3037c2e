import { isIsoWeek, isoWeekKey, previousWeek } from '../../content/iso-week';
import { rowsAt, textOf, valueAt, type FormRow } from '../form-value';
import type { Filling } from '../start/start-plan';

/** The week before the one in the form, `2025-W42`; null until year and week are typed. */
export function weekBefore(values: unknown): string | null {
  const year = numberAt(values, 'year');
  const week = numberAt(values, 'isoWeek');
  if (year === null || week === null || !isIsoWeek(year, week)) return null;
  return isoWeekKey(previousWeek({ year, week }));
}

/**
 * What a new week takes over from the one before: what is pending, the areas that are cleaned every
 * week, and repairs that are still open. Everything else happened last week and is typed anew.
 *
 * @param source the bulletin of the week before, in Chinese
 * @param isChinese false for a form in another language: it takes numbers and places, no words
 */
export function fromLastWeek(source: unknown, values: unknown, isChinese: boolean): Filling {
  const open = rowsAt(source, 'repairItems').filter(({ state }) => state === 'pending');
  const words = rowsAt(source, 'repairItemWords');
  const items = open.map(({ placeCode }, index): FormRow => ({
    itemNo: index + 1,
    placeCode,
    state: 'pending',
  }));
  const what = open.map(({ itemNo }, index): FormRow => {
    const own = words.find((entry) => entry['itemNo'] === itemNo);
    return { itemNo: index + 1, what: textOf(own?.['what']) };
  });
  return {
    lists: { repairItems: items, ...(isChinese && { repairItemWords: what }) },
    fields: {
      ...part(values, 'repairs', { carriedOver: valueAt(source, 'repairs.pending') }),
      ...part(values, 'cleaning', { areasPlanned: valueAt(source, 'cleaning.areasPlanned') }),
    },
  };
}

/** How many repair items the form holds that a start would replace. */
export function countItems(values: unknown): number {
  return rowsAt(values, 'repairItems').length + rowsAt(values, 'repairItemWords').length;
}

/** A section with figures that are known; what is typed of it stays. */
function part(values: unknown, section: string, figures: FormRow): FormRow {
  const known = Object.entries(figures).filter(([, value]) => typeof value === 'number');
  if (known.length === 0) return {};
  const typed = valueAt(values, section);
  const own = typeof typed === 'object' && typed !== null ? typed : {};
  return { [section]: { ...own, ...Object.fromEntries(known) } };
}

function numberAt(values: unknown, path: string): number | null {
  const text = textOf(valueAt(values, path));
  return text === '' ? null : Number(text);
}
