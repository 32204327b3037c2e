import { overdueDays } from '../api/inspection-finding/overdue';

type Row = Readonly<Record<string, unknown>>;

/**
 * Public attributes that depend on today: they are computed when they are read, the day being an
 * argument, never stored, and so neither filtered nor sorted by.
 */
const READ_VALUES: Readonly<Record<string, (row: Row, today: string) => Row>> = {
  'api::inspection-finding.inspection-finding': (row, today) => ({
    overdueDays: overdueDays(
      { rectifyDueOn: dayOrNull(row['rectifyDueOn']), rectifiedOn: dayOrNull(row['rectifiedOn']) },
      today,
    ),
  }),
};

/** True for a type some of whose attributes are computed when they are read. */
export function hasReadValues(uid: string): boolean {
  return Object.hasOwn(READ_VALUES, uid);
}

/** The row with what depends on the day. */
export function withReadValues<Stored extends Row>(
  uid: string,
  row: Stored,
  today: string,
): Stored {
  return { ...row, ...READ_VALUES[uid]?.(row, today) };
}

function dayOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
