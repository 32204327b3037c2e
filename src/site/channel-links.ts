import type { Locale } from '../content/locales';
import { html, type Html } from './html';
import { sectionOf, type Page } from './routes';
import { CHANNEL_WORDS } from './channel-words';

/** The feed of what a section shows, by its name in addresses. */
const FEEDS: Partial<Record<Page['kind'], string>> = {
  ...{ finance: 'finance', fees: 'finance', meals: 'finance' },
  ...{ logistics: 'logistics', works: 'logistics', menus: 'logistics' },
  ...{ assets: 'asset', procurement: 'procurement', regulations: 'regulation' },
  inspections: 'inspection',
  ...{ meetings: 'participation', actions: 'participation', requests: 'participation' },
  feedback: 'participation',
  ...{ catalogue: 'governance', timeliness: 'governance', 'annual-reports': 'governance' },
  documents: 'governance',
};

const CALENDARS: Partial<Record<Page['kind'], string>> = {
  ...{ works: 'works', meetings: 'meetings' },
  ...{ catalogue: 'due-dates', timeliness: 'due-dates' },
};

/** The feed of the section that a page belongs to, else of everything. */
export function feedPath(page: Page | undefined, locale: Locale): string {
  const name = page && FEEDS[sectionOf(page)];
  return `/api/feeds/${name ?? 'all'}.atom?locale=${locale}`;
}

/** The calendar of what a page is about, if there is one. */
export function calendarPath(page: Page | undefined, locale: Locale): string | null {
  const name = page && CALENDARS[sectionOf(page)];
  return name === undefined ? null : `/api/calendars/${name}.ics?locale=${locale}`;
}

/** A document in the form of a standard, which programs read in place of its page. */
export interface MachineForm {
  readonly mediaType: string;
  readonly title: string;
  /** With its query */
  readonly path: string;
}

/** The same document for programs, in the head of its page. */
export function formLinks(forms: readonly MachineForm[], origin: string): Html {
  return html`${forms.map(
    ({ mediaType, title, path }) =>
      html`<link rel="alternate" type="${mediaType}" title="${title}" href="${origin}${path}" />`,
  )}`;
}

/** What programs find in the head of a page: feeds, and a calendar where it has one. */
export function channelLinks(
  page: Page,
  { locale, origin }: { readonly locale: Locale; readonly origin: string },
): Html {
  const words = CHANNEL_WORDS[locale];
  const all = feedPath(undefined, locale);
  const own = feedPath(page, locale);
  const calendar = calendarPath(page, locale);
  const feed = (path: string, title: string) =>
    html`<link
      rel="alternate"
      type="application/atom+xml"
      title="${title}"
      href="${origin}${path}"
    />`;
  return html`${feed(all, words.feedOfAll)} ${own !== all && feed(own, words.feedOfSection)}
  ${
    calendar !== null &&
    html`<link
      rel="alternate"
      type="text/calendar"
      title="${words.calendar}"
      href="${origin}${calendar}"
    />`
  }`;
}
