import { localTimeAt, type Zone } from '../../../server/src/domain/time/zone';
import type { LocalTime } from '../../../server/src/domain/time/local-time';

interface Planned {
  readonly plannedAt: string;
  readonly time: { readonly local: LocalTime; readonly zone: Zone };
}

/** What the reader's own clock shows at the planned instant; null where it shows the planned time. */
export function viewersTime(
  { plannedAt, time }: Planned,
  zone: Zone,
): { readonly local: LocalTime; readonly zone: Zone } | null {
  const local = localTimeAt(zone, plannedAt);
  return local === time.local ? null : { local, zone };
}
