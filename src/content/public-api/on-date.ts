import { isDay } from '../instant';
import { notAllowed } from './not-allowed';

/** The day that an answer speaks of, as a reader asks for it: `?onDate=2025-02-28`. */
export const ON_DATE = 'onDate';

/** The day in `onDate`; undefined where nothing is asked. @throws RuleError `QUERY_NOT_ALLOWED` */
export function parseOnDate(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (isDay(value)) return value;
  throw notAllowed(ON_DATE, 'a day as YYYY-MM-DD');
}
