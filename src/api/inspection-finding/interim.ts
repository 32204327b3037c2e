import type { FindingShared } from './types';

const HOURS_24 = 86_400_000;

/**
 * Until when a critical finding must be made safe: 24 hours after it was found. Where only the day of
 * the inspection is known, the hours begin when that day ends at the school.
 */
export function interimDueAt(
  { severity, foundAt }: Pick<FindingShared, 'severity' | 'foundAt'>,
  inspectedOn: string | null,
): string | null {
  if (severity !== 'critical') return null;
  if (foundAt !== null) return new Date(Date.parse(foundAt) + HOURS_24).toISOString();
  if (inspectedOn === null) return null;
  return new Date(Date.parse(`${inspectedOn}T00:00:00+08:00`) + 2 * HOURS_24).toISOString();
}
