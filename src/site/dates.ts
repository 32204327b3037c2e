import type { Locale } from '../content/locales';
import { yearMonth } from '../content/period';

/** Where nothing else is said, a school's days are those of Beijing time. */
export const DEFAULT_TIME_ZONE = 'Asia/Shanghai';

const ENGLISH_MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The day an instant falls on in a time zone: `dayIn("2025-07-10T16:30:00Z", "Asia/Shanghai") = "2025-07-11"`. */
export function dayIn(instant: string, timeZone: string): string {
  const { year, month, day } = partsIn(instant, timeZone);
  return `${year}-${month}-${day}`;
}

/** "2025年7月10日", "10 July 2025" */
export function formatDay(day: string, locale: Locale): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (locale === 'en') return `${Number(date)} ${englishMonth(Number(month))} ${year}`;
  return `${year}年${Number(month)}月${Number(date)}日`;
}

/** "2025年7月10日 16:30" */
export function formatInstant(instant: string, timeZone: string, locale: Locale): string {
  return `${formatDay(dayIn(instant, timeZone), locale)} ${timeIn(instant, timeZone)}`;
}

/** "16:30" */
export function timeIn(instant: string, timeZone: string): string {
  const { hour, minute } = partsIn(instant, timeZone);
  return `${hour}:${minute}`;
}

/** "2025年6月", "June 2025" */
export function formatMonth(period: string, locale: Locale): string {
  const at = yearMonth(period);
  if (at === null) return period;
  return locale === 'en' ? `${englishMonth(at.month)} ${at.year}` : `${at.year}年${at.month}月`;
}

/** "6月", "Jun": where the year is said elsewhere. */
export function formatShortMonth(month: number, locale: Locale): string {
  return locale === 'en' ? englishMonth(month).slice(0, 3) : `${month}月`;
}

/** "2025年第四季度", "Q4 2025" */
export function formatQuarter(period: string, locale: Locale): string {
  const [year = '', no = ''] = period.split('-Q');
  if (locale === 'en') return `Q${no} ${year}`;
  return `${year}年第${'一二三四'.charAt(Number(no) - 1)}季度`;
}

/** Days from one day to another: `daysBetween("2025-04-15", "2025-04-17") = 2`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}

function englishMonth(month: number): string {
  return ENGLISH_MONTHS[month - 1] ?? '';
}

/** Making one costs more than all else that a day needs; there are few time zones. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  } as const);
  FORMATS.set(timeZone, format);
  return format;
}

function partsIn(instant: string, timeZone: string) {
  const parts = formatOf(timeZone).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? '';
  return {
    ...{ year: part('year'), month: part('month'), day: part('day') },
    ...{ hour: part('hour'), minute: part('minute') },
  };
}
