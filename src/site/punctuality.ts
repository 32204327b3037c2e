import type { Locale } from '../content/locales';
import { dayIn, daysBetween, DEFAULT_TIME_ZONE } from './dates';
import { html, type Html } from './html';
import type { Published } from './published/published';
import type { Publication, School } from './shapes';
import { WORDS } from './words';

/** Days after the due day; 0 or less is on time. Null while one of the two is not known. */
export function daysLate({ dueOn, publicSince }: Publication, timeZone: string): number | null {
  if (dueOn === null || publicSince === null) return null;
  return daysBetween(dueOn, dayIn(publicSince, timeZone));
}

/** On time or late, and how often the document was corrected. */
export function badges(
  { publication, corrections }: Pick<Published, 'publication' | 'corrections'>,
  { school, locale }: { readonly school: School | null; readonly locale: Locale },
): Html {
  const words = WORDS[locale];
  const late = daysLate(publication, school?.timeZone ?? DEFAULT_TIME_ZONE);
  return html`<span class="badges">
    ${late !== null && punctualityBadge(late, locale)}
    ${
      corrections.length > 0 &&
      html`<span class="badge badge-corrected">${words.correctedTimes(corrections.length)}</span>`
    }
  </span>`;
}

function punctualityBadge(late: number, locale: Locale): Html {
  const words = WORDS[locale];
  return late > 0
    ? html`<span class="badge badge-late">${words.late(late)}</span>`
    : html`<span class="badge badge-on-time">${words.onTime}</span>`;
}

/** The same in words alone, for paper. */
export function punctualityInWords(
  { publication, corrections }: Pick<Published, 'publication' | 'corrections'>,
  { school, locale }: { readonly school: School | null; readonly locale: Locale },
): readonly string[] {
  const words = WORDS[locale];
  const late = daysLate(publication, school?.timeZone ?? DEFAULT_TIME_ZONE);
  return [
    ...(late === null ? [] : [late > 0 ? words.late(late) : words.onTime]),
    ...(corrections.length > 0 ? [words.correctedTimes(corrections.length)] : []),
  ];
}
