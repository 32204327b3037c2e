import { wallTime } from '../../shared/zoned-time';

/** The school day of a day or an instant. `dayOf('2025-04-08T01:30:00Z') = '2025-04-08'` */
export function dayOf(value: string): string {
  return value.includes('T') ? wallTime(value).day : value;
}
