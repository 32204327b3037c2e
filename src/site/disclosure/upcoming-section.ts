import type { Locale } from '../../content/locales';
import { formatDay } from '../dates';
import { html, type Html } from '../html';
import { spoken } from '../spoken';
import type { Upcoming } from './upcoming';
import { DISCLOSURE_SITE_WORDS } from './words';

/** What goes out next, as far as it is announced. */
export function upcomingSection(upcoming: readonly Upcoming[], locale: Locale): Html {
  const words = DISCLOSURE_SITE_WORDS[locale].upcoming;
  if (upcoming.length === 0) return html`<p class="empty">${words.none}</p>`;
  return html`<p class="section-note">${words.lead}</p>
    ${upcomingList(upcoming, locale)}`;
}

export function upcomingList(upcoming: readonly Upcoming[], locale: Locale): Html {
  return html`<ul class="coming-list">
    ${upcoming.map(
      ({ title, date, locale: written }) =>
        html`<li>
          <time datetime="${date}">${formatDay(date, locale)}</time>
          <span>${spoken(title, { locale, written })}</span>
        </li>`,
    )}
  </ul>`;
}
