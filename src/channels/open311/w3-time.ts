const MINUTE = 60_000;

/**
 * An instant as GeoReport wants it, on the clock of the school and with its distance from UTC:
 * `w3Time('2025-03-01T00:30:00.000Z', 'Asia/Shanghai') = '2025-03-01T08:30:00+08:00'`.
 */
export function w3Time(instant: string, timeZone: string): string {
  const at = Math.floor(Date.parse(instant) / 1000) * 1000;
  const wall = wallClock(at, timeZone);
  const ahead = Math.round((wall.getTime() - at) / MINUTE);
  const hours = String(Math.floor(Math.abs(ahead) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(ahead) % 60).padStart(2, '0');
  return `${wall.toISOString().slice(0, 19)}${ahead < 0 ? '-' : '+'}${hours}:${minutes}`;
}

/** What a clock in the zone shows, written as if it were UTC. */
function wallClock(at: number, timeZone: string): Date {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  } as const).formatToParts(at);
  const part = (type: string) => Number(parts.find((entry) => entry.type === type)?.value ?? 0);
  const day = [part('year'), part('month') - 1, part('day')] as const;
  return new Date(Date.UTC(...day, part('hour'), part('minute'), part('second')));
}
