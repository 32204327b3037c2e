/** Where nothing else is said, a school's days are those of Beijing time. */
export const SCHOOL_TIME_ZONE = 'Asia/Shanghai';

/** A moment as a clock on the wall shows it. */
export interface WallTime {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly hour: number;
  readonly minute: number;
}

/**
 * What a clock in the zone shows at an instant: `wallTime('2025-07-05T00:00:00Z')` is 08:00 of that
 * day in China.
 *
 * @throws RangeError when the text is no instant
 */
export function wallTime(instant: string, timeZone: string = SCHOOL_TIME_ZONE): WallTime {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  } as const).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')),
    minute: Number(part('minute')),
  };
}
