import type { ReadTime } from '../../content/public-api/read-time';
import { overdueDays } from './overdue';

/** How long a finding has been overdue on the day it is asked for. */
export const findingReadTime: ReadTime = {
  attributes: { overdueDays: { type: 'integer' } },

  complete(rows, { day }) {
    return Promise.resolve(
      rows.map((row) => ({
        overdueDays: overdueDays(
          {
            rectifyDueOn: dayOrNull(row['rectifyDueOn']),
            rectifiedOn: dayOrNull(row['rectifiedOn']),
          },
          day,
        ),
      })),
    );
  },
};

function dayOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
