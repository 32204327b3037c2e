import { isInstant } from '../../content/instant';
import { isLocale, LOCALES, DEFAULT_LOCALE, type Locale } from '../../content/locales';
import { isRecord } from '../../content/row';
import { Open311Refusal } from './refusal';

export type RequestStatus = 'open' | 'closed';

/** What of the requests is asked for. */
export type RequestQuery =
  { readonly kind: 'numbers'; readonly numbers: readonly string[] } | RequestRange;

export interface RequestRange {
  readonly kind: 'range';
  /** Absent: all of them. */
  readonly serviceCodes: readonly string[] | undefined;
  readonly status: RequestStatus | undefined;
  /** Instants, both included */
  readonly from: Date;
  readonly to: Date;
}

export interface Asked {
  readonly locale: Locale;
  readonly jurisdiction: string | undefined;
}

/** Longest span of one answer, which is also the one that is meant where no dates are given. */
export const MAX_DAYS = 90;

const DAY = 86_400_000;
const MOST_VALUES = 100;
/** Further off, a day has no four digits in every zone. */
const CENTURIES = /^(19|2\d)\d{2}/;
const STATUSES: readonly RequestStatus[] = ['open', 'closed'];
/** Every call may carry a key; nothing here needs one. */
const COMMON = ['jurisdiction_id', 'api_key', 'locale'] as const;
const OF_LISTS = [
  ...['service_request_id', 'service_code', 'start_date', 'end_date', 'status'],
] as const;

/** What every call may be asked with. @throws Open311Refusal naming what is allowed */
export function parseAsked(query: unknown, more: readonly string[] = []): Asked {
  const record = known(query, [...COMMON, ...more]);
  const { locale = DEFAULT_LOCALE } = record;
  if (!isLocale(locale)) throw refused('locale', `one of ${LOCALES.join(', ')}`);
  return { locale, jurisdiction: oneText(record, 'jurisdiction_id') };
}

/**
 * What a list of requests is asked with. Numbers come before everything else, as the standard says;
 * without dates the last 90 days are meant, with one of them 90 days from or up to it.
 *
 * @throws Open311Refusal naming what is allowed
 */
export function parseRequestQuery(query: unknown, now: Date): Asked & RequestQuery {
  const asked = parseAsked(query, OF_LISTS);
  const record = known(query, [...COMMON, ...OF_LISTS]);
  const numbers = texts(record, 'service_request_id');
  if (numbers !== undefined) return { ...asked, kind: 'numbers', numbers };
  return {
    ...{ ...asked, kind: 'range', status: statusIn(record) },
    serviceCodes: texts(record, 'service_code'),
    ...spanIn(record, now),
  };
}

type Parameters = Readonly<Record<string, unknown>>;

function spanIn(record: Parameters, now: Date): Pick<RequestRange, 'from' | 'to'> {
  const [start, end] = [instantIn(record, 'start_date'), instantIn(record, 'end_date')];
  const to = end ?? (start === undefined ? now : new Date(start.getTime() + MAX_DAYS * DAY));
  const from = start ?? new Date(to.getTime() - MAX_DAYS * DAY);
  if (from > to) throw refused('start_date', 'an instant before end_date');
  if (to.getTime() - from.getTime() > MAX_DAYS * DAY) {
    throw refused('end_date', `at most ${MAX_DAYS} days after start_date`);
  }
  return { from, to };
}

/** Both together are the same as none. */
function statusIn(record: Parameters): RequestStatus | undefined {
  const named = texts(record, 'status') ?? [];
  const statuses = STATUSES.filter((status) => named.includes(status));
  if (named.some((name) => !STATUSES.some((status) => status === name))) {
    throw refused('status', STATUSES.join(', '));
  }
  return statuses.length === 1 ? statuses[0] : undefined;
}

function instantIn(record: Parameters, name: string): Date | undefined {
  const text = oneText(record, name);
  if (text === undefined) return undefined;
  // An unescaped plus in an address is a space.
  const instant = text.replace(' ', '+');
  if (!isInstant(instant) || !CENTURIES.test(instant)) {
    throw refused(name, 'an instant such as 2025-06-01T00:00:00Z');
  }
  return new Date(instant);
}

/** `a,b` and the same name given several times. */
function texts(record: Parameters, name: string): readonly string[] | undefined {
  const value = record[name];
  if (value === undefined) return undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const all = list.flatMap((entry) =>
    typeof entry === 'string' ? entry.split(',').map((part) => part.trim()) : [''],
  );
  if (all.length > MOST_VALUES || all.some((entry) => entry === '' || entry.length > 100)) {
    throw refused(name, `a list of at most ${MOST_VALUES} values with commas`);
  }
  return all;
}

function oneText(record: Parameters, name: string): string | undefined {
  const value = record[name];
  if (value === undefined || typeof value === 'string') return value;
  throw refused(name, 'one value');
}

function known(query: unknown, names: readonly string[]): Parameters {
  if (!isRecord(query)) throw refused('query', names.join(', '));
  const unknown = Object.keys(query).find((name) => !names.includes(name));
  if (unknown !== undefined) throw refused(unknown, names.join(', '));
  return query;
}

function refused(name: string, allowed: string): Open311Refusal {
  return new Open311Refusal(400, `Not allowed: ${name.slice(0, 80)}. Allowed: ${allowed}.`);
}
