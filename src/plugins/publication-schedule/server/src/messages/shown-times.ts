import { localMilliseconds } from '../domain/time/local-time';
import { isZone, localTimeAt, offsetAt, offsetText, type Zone } from '../domain/time/zone';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** The same time twice in one night is told apart by how far the clocks are ahead of UTC. */
const IN_FOLD: ReadonlySet<string> = new Set(['earlierAt', 'laterAt']);

/** `2026-07-13 09:00`, as the clocks of the zone show it. */
export function shownTime(at: string, zone: Zone): string {
  return localTimeAt(zone, at).replace('T', ' ');
}

/**
 * Values of a sentence as people read them: instants at the local time of the plan, with its zone.
 * A zone among the values themselves is that of the plan.
 */
export function shownValues(
  values: Readonly<Record<string, unknown>>,
  zone: Zone,
): Readonly<Record<string, unknown>> {
  const own = values['zone'];
  const at = typeof own === 'string' && isZone(own) ? own : zone;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, shownValue(name, value, at)]),
  );
}

function shownValue(name: string, value: unknown, zone: Zone): unknown {
  if (typeof value !== 'string') return value;
  if (localMilliseconds(value) !== null) return value.replace('T', ' ');
  if (!INSTANT.test(value)) return value;
  const shown = shownTime(value, zone);
  return IN_FOLD.has(name)
    ? `${shown} (UTC${offsetText(offsetAt(zone, Date.parse(value)))})`
    : `${shown} ${zone}`;
}
