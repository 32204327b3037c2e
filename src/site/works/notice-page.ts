import type { Locale } from '../../content/locales';
import { dataPath } from '../data-path';
import { dayIn, daysBetween, DEFAULT_TIME_ZONE, formatInstant } from '../dates';
import { askPanel, documentEnd, documentHead, type DocumentSurroundings } from '../document-page';
import { factList, factSection, section } from '../facts';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { phoneLink } from '../office';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import type { WorksNotice } from './notice';
import { noticeBadges, placesInWords } from './notice-card';
import { WORKS_WORDS } from './words';

export interface NoticeData extends DocumentSurroundings {
  readonly notice: WorksNotice;
}

/** One notice: when, where, what it means, what to do, whom to call, and how it went on. */
export function renderNotice(site: SiteContext, data: NoticeData): string {
  const { locale } = site;
  const { notice } = data;
  const words = WORKS_WORDS[locale];
  const common = WORDS[locale];
  const { title, impact, mitigation, reason } = notice;
  return renderLayout(site, {
    page: { kind: 'notice', key: notice.key },
    title,
    description: impact ?? title,
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common.works, page: { kind: 'works' } },
      { label: title },
    ],
    imprint: notice.publication,
    subject: {
      kind: 'event',
      ...{ startAt: notice.startAt, endAt: notice.actualEndAt ?? notice.endAt },
      isCancelled: notice.state === 'cancelled',
      place: notice.placeCodes
        .map((code) => data.names.place(code) ?? code)
        .join(common.listSeparator),
    },
    body: html`${documentHead(notice, site, {
      title: spoken(title, { locale, written: notice.locale }) ?? title,
      lead: impact,
      written: [title, impact, mitigation, reason],
    })}
    ${noticeBadges(notice, locale)} ${warnings(notice, locale)}
    ${essentials(notice, { site, names: data.names })} ${updates(notice, site)}
    ${documentEnd(notice, site, data)}
    ${askPanel(site, {
      about: notice.key,
      title,
      text: words.askText,
      data: dataPath('works-notices', { key: notice.key }, locale),
    })}`,
  });
}

/** What a reader must not overlook: short notice, an emergency, a cancellation, another end. */
function warnings(notice: WorksNotice, locale: Locale): Html {
  const words = WORKS_WORDS[locale];
  const { shortNoticeReason, emergencyReason, state, actualEndAt } = notice;
  return html`${shortNoticeReason && warning(words.shortNotice, shortNoticeReason, notice, locale)}
  ${emergencyReason && warning(words.emergency, emergencyReason, notice, locale)}
  ${state === 'cancelled' && html`<p class="note">${words.cancelledNote}</p>`}
  ${state === 'extended' && actualEndAt === null && html`<p class="note">${words.stillExtended}</p>`}`;
}

function warning(label: string, why: string, { locale: written }: WorksNotice, locale: Locale) {
  return html`<p class="note">
    <strong>${label}</strong>${WORDS[locale].colon}${spoken(why, { locale, written })}
  </p>`;
}

function essentials(
  notice: WorksNotice,
  { site, names }: { readonly site: SiteContext; readonly names: DocumentSurroundings['names'] },
): Html {
  const { locale, school } = site;
  const words = WORKS_WORDS[locale];
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const written = notice.locale;
  const said = (text: string | null) => spoken(text, { locale, written });
  const affected = notice.affects.map((one) => words.affected[one] ?? one);
  const time = (instant: string) => formatInstant(instant, timeZone, locale);
  return factSection('essentials', words.essentials, [
    [words.start, time(notice.startAt)],
    [words.plannedEnd, time(notice.endAt)],
    [words.actualEnd, notice.actualEndAt && actualEnd(notice, time(notice.actualEndAt), site)],
    [words.where, placesInWords(notice, names, locale)],
    [words.affects, affected.join(WORDS[locale].listSeparator)],
    [words.why, said(notice.reason)],
    [words.impact, said(notice.impact)],
    [words.mitigation, said(notice.mitigation)],
    [words.contact, spoken(notice.contactRole, { locale, written: 'zh-Hans' })],
    [words.phone, notice.contactPhone && phoneLink(notice.contactPhone)],
    [words.procurement, notice.procurementCode],
  ]);
}

function actualEnd(notice: WorksNotice, time: string, site: SiteContext): Html {
  const note = endNote(notice, site);
  return html`${time} ${note && html`<span class="muted">${note}</span>`}`;
}

/** Whether it ended later or earlier than planned. */
export function endNote(notice: WorksNotice, { locale, school }: SiteContext): string {
  const words = WORKS_WORDS[locale];
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const day = (instant: string) => dayIn(instant, timeZone);
  const days = daysBetween(day(notice.endAt), day(notice.actualEndAt ?? notice.endAt));
  return days > 0 ? words.extended(days) : days < 0 ? words.earlier : '';
}

function updates(notice: WorksNotice, { locale, school }: SiteContext): Html | null {
  if (notice.updates.length === 0) return null;
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const entries = [...notice.updates]
    .sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))
    .map(
      ({ at, text }) =>
        [
          at === null ? WORDS[locale].noValue : formatInstant(at, timeZone, locale),
          spoken(text, { locale, written: notice.locale }),
        ] as const,
    );
  return section('updates', WORKS_WORDS[locale].updates, factList(entries, 'fact-list timeline'));
}
