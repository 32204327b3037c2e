const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A day that exists, as `YYYY-MM-DD`: 2025-02-30 is none, and PostgreSQL refuses to compare it. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** An instant with a zone, as ISO 8601: `2025-07-21T10:00:00+08:00`. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const day = INSTANT.exec(value)?.[1];
  return day !== undefined && isDay(day) && !Number.isNaN(Date.parse(value));
}
