import type { Locale } from '../../content/locales';
import {
  BROADCAST_LIMIT,
  firstFitting,
  fitted,
  SMS_LIMIT,
} from '../../content/spoken-text/fitting';
import { spoken, spokenInstant } from '../../content/spoken-text/spoken';
import { wallTime } from '../../shared/zoned-time';
import { TEXT_WORDS, type NoticeTextWords } from './text-words';
import type { NoticeKind, NoticeState } from './types';
import { WORKS_NOTICE_WORDS } from './words';

/** What the texts of a notice are made of; places by the names that the public may know. */
export interface NoticeFacts {
  readonly kind: NoticeKind;
  readonly state: NoticeState;
  readonly emergency: boolean;
  readonly places: readonly string[];
  readonly startAt: string;
  readonly endAt: string;
  readonly actualEndAt: string | null;
  readonly reason: string;
  readonly impact: string;
  readonly mitigation: string;
  readonly contactRole: string;
  readonly contactPhone: string;
}

/**
 * The text message of a notice, at most 70 characters: first the names of further places go, then
 * the reason, then the place, and last the telephone number. What stays is never cut.
 */
export function noticeSms(notice: NoticeFacts, locale: Locale): string {
  const words = TEXT_WORDS[locale];
  const what = `${words.heading(headingOf(notice))}${kindName(notice.kind, locale)}`;
  const when = whenShort(notice, words);
  const reason = notice.reason === '' ? '' : words.because(bare(notice.reason));
  const phone = notice.contactPhone === '' ? '' : words.phone(notice.contactPhone);
  const say = (place: string, ...more: readonly string[]) =>
    words.message([[what, place].filter((part) => part !== '').join(words.at), when, ...more]);
  const [all, first] = placeTexts(notice.places, words);
  const wordings = [
    say(all, reason, phone),
    say(first, reason, phone),
    say(first, phone),
    say('', phone),
    say(''),
  ];
  return firstFitting(wordings, SMS_LIMIT);
}

/**
 * What is read out over the loudspeakers, at most 300 characters, numbers spelled: first the names
 * of further places go, then the reason, the mitigation and the impact.
 */
export function noticeBroadcast(notice: NoticeFacts, locale: Locale): string {
  const words = TEXT_WORDS[locale];
  const script = (place: string) => {
    const parts = [
      { text: words.greeting },
      { text: words.announce(kindName(notice.kind, locale), spoken(place, locale)) },
      { text: whenSpoken(notice, locale) },
      { text: sentence(words.reason, notice.reason, locale), rank: 1 },
      { text: sentence('', notice.mitigation, locale), rank: 2 },
      { text: sentence(words.impact, notice.impact, locale), rank: 3 },
      { text: callSpoken(notice, locale), rank: 4 },
      { text: words.closing, rank: 0 },
    ];
    const filled = parts.filter(({ text }) => text !== '');
    return { parts: filled, whole: filled.map(({ text }) => text).join(words.space) };
  };
  const [all, first] = placeTexts(notice.places, words).map(script);
  if (all === undefined || first === undefined) return '';
  if (all.whole.length <= BROADCAST_LIMIT) return all.whole;
  return fitted(first.parts, { limit: BROADCAST_LIMIT, separator: words.space });
}

/** All places, and the first with the number of the others. */
function placeTexts(places: readonly string[], words: NoticeTextWords): readonly [string, string] {
  const all = places.join(words.listSeparator);
  const [first = ''] = places;
  return [all, places.length > 1 ? words.andMore(first, places.length) : first];
}

function headingOf({ state, emergency }: NoticeFacts) {
  if (state === 'planned' || state === 'announced' || state === 'inProgress') {
    return emergency ? 'emergency' : 'works';
  }
  return state;
}

function whenShort({ state, startAt, endAt, actualEndAt }: NoticeFacts, words: NoticeTextWords) {
  if (state === 'completed') return words.endedAt(shortInstant(actualEndAt ?? endAt, words));
  if (state === 'cancelled') return words.was(shortInstant(startAt, words));
  const [start, end] = [wallTime(startAt), wallTime(endAt)];
  const isOneDay = start.day === end.day;
  const until = isOneDay ? clock(end) : shortInstant(endAt, words);
  return `${shortInstant(startAt, words)}${words.to}${until}`;
}

function whenSpoken({ state, startAt, endAt, actualEndAt }: NoticeFacts, locale: Locale): string {
  const words = TEXT_WORDS[locale];
  if (state === 'completed') return words.ended(spokenInstant(actualEndAt ?? endAt, locale));
  if (state === 'cancelled') return words.cancelled(spokenInstant(startAt, locale));
  return words.time(spokenInstant(startAt, locale), spokenInstant(endAt, locale));
}

function callSpoken({ contactRole, contactPhone }: NoticeFacts, locale: Locale): string {
  if (contactPhone === '') return '';
  return TEXT_WORDS[locale].call(contactRole, spoken(contactPhone, locale));
}

function sentence(lead: string, text: string, locale: Locale): string {
  const own = bare(text);
  return own === '' ? '' : `${lead}${spoken(own, locale)}${locale === 'en' ? '.' : '。'}`;
}

/** Without the stop at the end: the templates bring their own. */
function bare(text: string): string {
  return text.trim().replace(/[。.；;]+$/u, '');
}

function shortInstant(instant: string, words: NoticeTextWords): string {
  const at = wallTime(instant);
  const [, month = '', day = ''] = at.day.split('-');
  return words.day(Number(month), Number(day)) + clock(at);
}

function clock({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

function kindName(kind: NoticeKind, locale: Locale): string {
  return WORKS_NOTICE_WORDS.fields['kind']?.options?.[kind]?.[locale] ?? kind;
}
