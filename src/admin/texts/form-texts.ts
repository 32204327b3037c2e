import { summaryBroadcast } from '../../api/finance-summary/broadcast';
import { bulletinBroadcast } from '../../api/logistics-bulletin/broadcast';
import type { BulletinShared } from '../../api/logistics-bulletin/types';
import { noticeBroadcast, noticeSms, type NoticeFacts } from '../../api/works-notice/texts';
import { NOTICE_KINDS, type NoticeState } from '../../api/works-notice/types';
import { isInstant } from '../../content/instant';
import type { Locale } from '../../content/locales';
import { BROADCAST_LIMIT, SMS_LIMIT } from '../../content/spoken-text/fitting';
import { rowsAt, textOf, valueAt } from '../form-value';
import { fenOf } from '../inputs/money-text';

/** One text to be copied, and how long it may be. */
export interface CopyText {
  readonly kind: 'sms' | 'broadcast';
  readonly text: string;
  readonly limit: number;
}

interface Scene {
  readonly values: unknown;
  readonly locale: Locale;
  /** Names of places by code. */
  readonly placeNames: ReadonlyMap<string, string>;
}

const STATES: readonly NoticeState[] = [
  ...(['planned', 'announced', 'inProgress', 'extended', 'completed', 'cancelled'] as const),
];

interface TextType {
  readonly kinds: readonly CopyText['kind'][];
  texts(scene: Scene): readonly CopyText[];
}

/** Types whose forms offer texts. */
export const TEXT_TYPES: ReadonlyMap<string, TextType> = new Map<string, TextType>([
  ['api::works-notice.works-notice', { kinds: ['sms', 'broadcast'], texts: noticeTexts }],
  ['api::logistics-bulletin.logistics-bulletin', { kinds: ['broadcast'], texts: bulletinTexts }],
  ['api::finance-summary.finance-summary', { kinds: ['broadcast'], texts: summaryTexts }],
]);

/** Nothing until kind and times are typed; of places only what the public may know. */
function noticeTexts({ values, locale, placeNames }: Scene): readonly CopyText[] {
  const kind = NOTICE_KINDS.find((name) => name === valueAt(values, 'kind'));
  const startAt = instantAt(values, 'startAt');
  const endAt = instantAt(values, 'endAt');
  if (kind === undefined || startAt === null || endAt === null) return [];
  const codes = rowsAt(values, 'places').map((place) => textOf(place['publicPlaceCode']));
  const known = [...new Set(codes)].filter((code) => code !== '');
  const text = (name: string) => textOf(valueAt(values, name));
  const facts: NoticeFacts = {
    ...{ kind, startAt, endAt },
    state: STATES.find((state) => state === valueAt(values, 'state')) ?? 'announced',
    emergency: valueAt(values, 'emergency') === true,
    places: known.map((code) => placeNames.get(code) ?? code),
    actualEndAt: instantAt(values, 'actualEndAt'),
    ...{ reason: text('reason'), impact: text('impact'), mitigation: text('mitigation') },
    contactRole: locale === 'en' ? '' : text('contactRole'),
    contactPhone: text('contactPhone'),
  };
  return [
    { kind: 'sms', text: noticeSms(facts, locale), limit: SMS_LIMIT },
    { kind: 'broadcast', text: noticeBroadcast(facts, locale), limit: BROADCAST_LIMIT },
  ];
}

function bulletinTexts({ values, locale }: Scene): readonly CopyText[] {
  const [year, isoWeek] = [numberAt(values, 'year'), numberAt(values, 'isoWeek')];
  if (year === null || isoWeek === null) return [];
  const facts = {
    ...{ year, isoWeek },
    cleaning: figuresAt(values, 'cleaning') as BulletinShared['cleaning'],
    repairs: figuresAt(values, 'repairs') as BulletinShared['repairs'],
    safety: figuresAt(values, 'safety') as BulletinShared['safety'],
    canteen: figuresAt(values, 'canteen') as BulletinShared['canteen'],
    transport: figuresAt(values, 'transport') as BulletinShared['transport'],
  };
  const words = {
    summary: textOf(valueAt(values, 'summary')),
    nextWeek: textOf(valueAt(values, 'nextWeek')),
  };
  return [broadcast(bulletinBroadcast(facts, words, locale))];
}

/** Sums are those of the last save: only the server adds up. */
function summaryTexts({ values, locale }: Scene): readonly CopyText[] {
  const [fiscalYear, month] = [numberAt(values, 'fiscalYear'), numberAt(values, 'month')];
  const incomeFen = fenOf(valueAt(values, 'totals.incomeFen'));
  const expenditureFen = fenOf(valueAt(values, 'totals.expenditureFen'));
  const closingBalanceFen = fenOf(valueAt(values, 'totals.closingBalanceFen'));
  if (fiscalYear === null || month === null) return [];
  if (incomeFen === null || expenditureFen === null || closingBalanceFen === null) return [];
  const plainSummary = textOf(valueAt(values, 'plainSummary'));
  const facts = { fiscalYear, month, incomeFen, expenditureFen, closingBalanceFen, plainSummary };
  return [broadcast(summaryBroadcast(facts, locale))];
}

function broadcast(text: string): CopyText {
  return { kind: 'broadcast', text, limit: BROADCAST_LIMIT };
}

/** A section as it stands in the form: what is no number yet is missing. */
function figuresAt(values: unknown, section: string): unknown {
  const part = valueAt(values, section);
  if (typeof part !== 'object' || part === null || valueAt(part, 'noChange') === true) return null;
  return Object.fromEntries(Object.keys(part).map((name) => [name, numberAt(part, name)]));
}

function numberAt(values: unknown, path: string): number | null {
  const text = textOf(valueAt(values, path));
  const value = Number(text);
  return text !== '' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function instantAt(values: unknown, path: string): string | null {
  const value = valueAt(values, path);
  const text = value instanceof Date ? value.toISOString() : textOf(value);
  return isInstant(text) ? text : null;
}
