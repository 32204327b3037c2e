import type { Locale } from '../../content/locales';
import { dataPath } from '../data-path';
import { DEFAULT_TIME_ZONE, formatDay, formatInstant, formatMonth } from '../dates';
import { askPanel, documentEnd, documentHead, type DocumentSurroundings } from '../document-page';
import { factSection, section } from '../facts';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { pathOf, resolvePage } from '../routes';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import { timeSpan } from '../works/notice-card';
import type { Meeting, MeetingQuestion } from './meeting';
import { meetingBadges } from './meetings-page';
import { PARTICIPATION_WORDS } from './words';

export interface MeetingData extends DocumentSurroundings {
  readonly meeting: Meeting;
}

/** One meeting: when and where, what was asked and answered, the minutes, what came of it. */
export function renderMeeting(site: SiteContext, data: MeetingData): string {
  const { locale } = site;
  const { meeting } = data;
  const words = PARTICIPATION_WORDS[locale].meetings;
  const common = WORDS[locale];
  const { key, title, summary, minutes, locale: written } = meeting;
  return renderLayout(site, {
    page: { kind: 'meeting', key },
    title,
    description: summary ?? minutes ?? title,
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common.meetings, page: { kind: 'meetings' } },
      { label: title },
    ],
    imprint: meeting.publication,
    subject: {
      kind: 'event',
      ...{ startAt: meeting.startAt, endAt: meeting.endAt },
      isCancelled: meeting.state === 'cancelled',
      place: meeting.placeCode && (data.names.place(meeting.placeCode) ?? meeting.placeCode),
    },
    body: html`${documentHead(meeting, site, {
      title: spoken(title, { locale, written }) ?? title,
      lead: summary,
      written: [title, minutes],
    })}
    ${meetingBadges(meeting, locale)} ${essentials(data, site)} ${topics(meeting, locale)}
    ${questions(meeting, locale)}
    ${
      minutes !== null &&
      section('minutes', words.minutes, html`<p>${spoken(minutes, { locale, written })}</p>`)
    }
    ${documentEnd(meeting, site, data)}
    ${askPanel(site, { title, data: dataPath('meetings', { key }, locale) })}`,
  });
}

function essentials({ meeting, names }: MeetingData, { locale, school }: SiteContext): Html {
  const words = PARTICIPATION_WORDS[locale].meetings;
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const { startAt, endAt, placeCode, announcedAt, minutesPublishedAt, minutesDueOn } = meeting;
  const time = (instant: string) => formatInstant(instant, timeZone, locale);
  const came = meeting.attendance.map(
    ([role, count]) => `${words.roles[role] ?? role} ${words.people(count)}`,
  );
  const place = placeCode === null ? null : (names.place(placeCode) ?? placeCode);
  return factSection('essentials', words.essentials, [
    [words.when, timeSpan(startAt, endAt, { timeZone, locale })],
    [words.where, spoken(place, { locale })],
    [words.announced, announcedAt && time(announcedAt)],
    [words.attendance, came.join(WORDS[locale].listSeparator)],
    [words.minutesPublished, minutesPublishedAt && time(minutesPublishedAt)],
    [words.minutesDue, minutesDueOn && formatDay(minutesDueOn, locale)],
  ]);
}

function topics({ topics: said, locale: written }: Meeting, locale: Locale): Html | null {
  if (said.length === 0) return null;
  const items = said.map((topic) => html`<li>${spoken(topic, { locale, written })}</li>`);
  const words = PARTICIPATION_WORDS[locale].meetings;
  return section(
    'topics',
    words.topics,
    html`<ul class="notes">
      ${items}
    </ul>`,
  );
}

function questions(meeting: Meeting, locale: Locale): Html | null {
  if (meeting.questions.length === 0) return null;
  const words = PARTICIPATION_WORDS[locale].meetings;
  const items = meeting.questions.map((question) => questionItem(question, meeting, locale));
  return section('questions', words.questions, html`${items}`);
}

function questionItem(question: MeetingQuestion, meeting: Meeting, locale: Locale): Html {
  const words = PARTICIPATION_WORDS[locale].meetings;
  const { colon } = WORDS[locale];
  const { no, askerRole, answer, answeredOn, relatedKey, isDeclined } = question;
  const said = (text: string | null) => spoken(text, { locale, written: meeting.locale });
  const silence = isDeclined ? words.declined : words.unanswered;
  return html`<article
    class="question"
    id="question-${no}"
    aria-labelledby="question-${no}-heading"
  >
    <h3 id="question-${no}-heading">${words.questionNo(no)}${colon}${said(question.question)}</h3>
    <p class="muted">${words.askedBy}${colon}${words.roles[askerRole] ?? askerRole}</p>
    <p>${said(answer) ?? html`<span class="muted">${silence}</span>`}</p>
    ${
      answeredOn !== null &&
      html`<p class="muted">${words.answeredOn(formatDay(answeredOn, locale))}</p>`
    }
    ${
      relatedKey !== null &&
      html`<p class="muted">${words.about}${colon}${relatedLink(relatedKey, locale)}</p>`
    }
  </article>`;
}

const MONTH_KEY = /^fin-(\d{4}-\d{2})$/;

/** The page of what was asked about, where its key tells its address. */
function relatedLink(key: string, locale: Locale): Html {
  const period = MONTH_KEY.exec(key)?.[1];
  const resolved = period === undefined ? undefined : resolvePage(`/finance/${period}`);
  const title = relatedTitle(key, locale);
  if (resolved?.kind !== 'page') return html`${title}`;
  return html`<a href="${pathOf(resolved.page, locale)}">${title}</a>`;
}

/** What was asked about, by its title where its key tells it. */
export function relatedTitle(key: string, locale: Locale): string {
  const period = MONTH_KEY.exec(key)?.[1];
  const isMonth = period !== undefined && resolvePage(`/finance/${period}`)?.kind === 'page';
  return isMonth ? WORDS[locale].monthTitle(formatMonth(period, locale)) : key;
}
