import type { Locale } from '../../content/locales';
import { formatDay } from '../dates';
import { html, type Html } from '../html';
import { spoken } from '../spoken';
import type { CatalogueItem, Standing, StandingState } from './catalogue';
import { periodName } from './period-name';
import { DISCLOSURE_SITE_WORDS } from './words';

const BADGES: Readonly<Record<StandingState, string>> = {
  ...{ onTime: 'badge-on-time', late: 'badge-late', overdue: 'badge-overdue' },
  ...{ dueSoon: 'badge-pending', upcoming: 'badge-kind', waived: 'badge-kind' },
};

/** How an item stands: the state as a badge, in words with its days, and what comes next. */
export function standingCell(
  { current, next }: Pick<CatalogueItem, 'current' | 'next'>,
  locale: Locale,
): Html {
  const words = DISCLOSURE_SITE_WORDS[locale].catalogue;
  if (current === null) return html`<span class="muted">${words.notOwed}</span>`;
  const isOver = !['upcoming', 'dueSoon'].includes(current.state);
  return html`<span class="stacked">
    ${standingBadge(current)} ${said(current, null, locale)}
    ${isOver && next !== null && said(next, words.next, locale)}
  </span>`;
}

function standingBadge({ state, stateText }: Standing): Html {
  return html`<span class="badge ${BADGES[state]}">${stateText}</span>`;
}

function said({ periodKey, sentence }: Standing, label: string | null, locale: Locale): Html {
  const period = periodKey === null ? null : periodName(periodKey, locale);
  const words = [label, period, withDays(sentence, locale)].filter((part) => part !== null);
  return html`<span class="muted"
    >${spoken(words.join(locale === 'en' ? ' · ' : '，'), { locale })}</span
  >`;
}

/** Days as the rest of the page writes them. */
function withDays(text: string, locale: Locale): string {
  return text.replace(/\d{4}-\d{2}-\d{2}/g, (day) => formatDay(day, locale));
}
