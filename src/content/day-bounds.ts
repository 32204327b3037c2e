import { dayIn } from '../site/dates';

const HOUR = 3_600_000;

/** The first instant of a day in a time zone: `2025-07-10` in Shanghai begins at `2025-07-09T16:00Z`. */
export function startOfDay(day: string, timeZone: string): string {
  // Zones are at most 14 hours ahead; quarter hours find every offset there is.
  const midnight = Date.parse(`${day}T00:00:00Z`);
  for (let at = midnight - 14 * HOUR; at <= midnight + 12 * HOUR; at += HOUR / 4) {
    const instant = new Date(at).toISOString();
    if (dayIn(instant, timeZone) >= day) return instant;
  }
  return new Date(midnight).toISOString();
}

/** From the start of the first day until the end of the last one, as instants. */
export function dayBounds(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  timeZone: string,
): { readonly from?: string; readonly until?: string } {
  return {
    ...(from !== undefined && { from: startOfDay(from, timeZone) }),
    ...(to !== undefined && { until: startOfDay(nextDay(to), timeZone) }),
  };
}

/** `nextDay('2025-02-28') = '2025-03-01'` */
export function nextDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
