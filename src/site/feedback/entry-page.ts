import type { MachineForm } from '../channel-links';
import { dataPath } from '../data-path';
import { formatDay } from '../dates';
import { askPanel, documentEnd, documentHead, type DocumentSurroundings } from '../document-page';
import { factList, section } from '../facts';
import { html } from '../html';
import { renderLayout } from '../layout';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import type { Entry } from './entry';
import { entryBadges } from './list-page';
import { FEEDBACK_WORDS } from './words';

export interface EntryData extends DocumentSurroundings {
  readonly entry: Entry;
}

const OPEN311_TYPES = { json: 'application/json', xml: 'text/xml' } as const;

/** The report as Open311 tells it. */
function open311Forms(ticketNo: string, locale: SiteContext['locale']): readonly MachineForm[] {
  const path = `/api/open311/v2/requests/${encodeURIComponent(ticketNo)}`;
  return Object.entries(OPEN311_TYPES).map(([format, mediaType]) => ({
    ...{ mediaType, title: 'Open311', path: `${path}.${format}?locale=${locale}` },
  }));
}

/** One report, its answer, and how long it took. */
export function renderEntry(site: SiteContext, data: EntryData): string {
  const { locale } = site;
  const { entry, names } = data;
  const { key, question, reply, satisfaction } = entry;
  const words = FEEDBACK_WORDS[locale];
  const common = WORDS[locale];
  const said = (text: string) => spoken(text, { locale, written: entry.locale });
  return renderLayout(site, {
    page: { kind: 'feedbackEntry', key },
    title: entry.title,
    description: reply.slice(0, 120),
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common.feedback, page: { kind: 'feedback' } },
      { label: entry.ticketNo },
    ],
    imprint: entry.publication,
    forms: open311Forms(entry.ticketNo, locale),
    body: html`${documentHead(entry, site, { title: said(question) ?? question, written: [reply] })}
      ${entryBadges(entry, names, locale)}
      ${section('answer', words.answer, html`<p class="prose">${said(reply)}</p>`)}
      ${factList([
        [words.number, entry.ticketNo],
        [words.receivedOn, entry.receivedOn && formatDay(entry.receivedOn, locale)],
        [words.repliedOn, entry.repliedOn && formatDay(entry.repliedOn, locale)],
        [words.satisfaction, satisfaction !== null && words.stars(satisfaction)],
      ])}
      <p class="actions">
        <a class="button" href="${pathOf({ kind: 'feedbackForm', about: key }, locale)}"
          >${words.write}</a
        >
      </p>
      ${documentEnd(entry, site, data)}
      ${askPanel(site, {
        title: entry.title,
        text: words.askText,
        data: dataPath('feedback-entries', { key }, locale),
      })}`,
  });
}
