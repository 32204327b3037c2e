import type { Locale } from '../../content/locales';
import { dayIn, DEFAULT_TIME_ZONE, formatInstant, timeIn } from '../dates';
import { html, type Html } from '../html';
import { pathOf } from '../routes';
import type { Names, SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import type { WorksNotice } from './notice';
import { WORKS_WORDS } from './words';

export interface NoticeContext {
  readonly site: SiteContext;
  readonly names: Names;
}

/** A notice at a glance: what is off, when, where, what it means. */
export function noticeCard(notice: WorksNotice, { site, names }: NoticeContext): Html {
  const { locale, school } = site;
  const { key, title, locale: written, impact } = notice;
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const end = notice.actualEndAt ?? notice.endAt;
  return html`<article class="card notice-card">
    <h3>
      <a href="${pathOf({ kind: 'notice', key }, locale)}">${spoken(title, { locale, written })}</a>
    </h3>
    ${noticeBadges(notice, locale)}
    <p class="notice-time">${timeSpan(notice.startAt, end, { timeZone, locale })}</p>
    <p class="muted">${placesInWords(notice, names, locale)}</p>
    <p class="card-summary">${spoken(impact, { locale, written })}</p>
  </article>`;
}

/** What kind of works, and how they stand. */
export function noticeBadges({ kind, state }: WorksNotice, locale: Locale): Html {
  const words = WORKS_WORDS[locale];
  return html`<span class="badges">
    <span class="badge badge-kind">${words.kinds[kind] ?? kind}</span>
    <span class="badge badge-${state}">${words.states[state]}</span>
  </span>`;
}

/** "2025年9月25日 14:00 至 16:00": the day is said once where both ends lie on it. */
export function timeSpan(
  start: string,
  end: string,
  { timeZone, locale }: { readonly timeZone: string; readonly locale: Locale },
): string {
  const isOneDay = dayIn(start, timeZone) === dayIn(end, timeZone);
  const till = isOneDay ? timeIn(end, timeZone) : formatInstant(end, timeZone, locale);
  return WORKS_WORDS[locale].from(formatInstant(start, timeZone, locale), till);
}

export function placesInWords(
  { placeCodes }: WorksNotice,
  names: Names,
  locale: Locale,
): Html | null {
  if (placeCodes.length === 0) return null;
  const said = placeCodes.map((code) => names.place(code) ?? code);
  return spoken(said.join(WORDS[locale].listSeparator), { locale });
}
