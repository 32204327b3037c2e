import { DEFAULT_TIME_ZONE, formatDay, formatInstant } from '../dates';
import type { SiteContext } from '../shapes';
import { facts, joined, list, text, titled, type Block } from '../sheets/block';
import { documentSheet, type Sheet } from '../sheets/sheet';
import { WORDS } from '../words';
import { timeSpan } from '../works/notice-card';
import type { MeetingQuestion } from './meeting';
import { relatedTitle, type MeetingData } from './meeting-page';
import { PARTICIPATION_WORDS } from './words';

/** One meeting on paper: when and where, what was asked and answered, the minutes. */
export function meetingSheet(site: SiteContext, data: MeetingData): Sheet {
  const { locale } = site;
  const { meeting } = data;
  const { key, title, summary, minutes, kind, state } = meeting;
  const words = PARTICIPATION_WORDS[locale].meetings;
  return documentSheet(
    meeting,
    { site, ...data, page: { kind: 'meeting', key } },
    {
      ...{ title, lead: summary, written: [title, minutes] },
      badges: [words.kinds[kind] ?? kind, words.states[state]],
      blocks: [
        ...titled(words.essentials, essentials(data, site)),
        ...titled(words.topics, list(meeting.topics)),
        ...titled(
          words.questions,
          meeting.questions.flatMap((one) => questionBlocks(one, locale)),
        ),
        ...titled(words.minutes, text(minutes)),
      ],
    },
  );
}

function essentials({ meeting, names }: MeetingData, { locale, school }: SiteContext) {
  const words = PARTICIPATION_WORDS[locale].meetings;
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const { startAt, endAt, placeCode, announcedAt, minutesPublishedAt, minutesDueOn } = meeting;
  const time = (instant: string) => formatInstant(instant, timeZone, locale);
  const came = meeting.attendance.map(
    ([role, count]) => `${words.roles[role] ?? role} ${words.people(count)}`,
  );
  return facts([
    [words.when, timeSpan(startAt, endAt, { timeZone, locale })],
    [words.where, placeCode && (names.place(placeCode) ?? placeCode)],
    [words.announced, announcedAt && time(announcedAt)],
    [words.attendance, came.join(WORDS[locale].listSeparator)],
    [words.minutesPublished, minutesPublishedAt && time(minutesPublishedAt)],
    [words.minutesDue, minutesDueOn && formatDay(minutesDueOn, locale)],
  ]);
}

function questionBlocks(asked: MeetingQuestion, locale: SiteContext['locale']): readonly Block[] {
  const words = PARTICIPATION_WORDS[locale].meetings;
  const { colon } = WORDS[locale];
  const { no, askerRole, question, answer, answeredOn, relatedKey, isDeclined } = asked;
  const silence = isDeclined ? words.declined : words.unanswered;
  const about = relatedKey && joined([words.about, relatedTitle(relatedKey, locale)], colon);
  return titled(
    joined([words.questionNo(no), question], colon),
    [
      ...text(joined([words.askedBy, words.roles[askerRole] ?? askerRole], colon), 'muted'),
      ...(answer === null ? text(silence, 'muted') : text(answer)),
      ...text(
        joined([answeredOn && words.answeredOn(formatDay(answeredOn, locale)), about], ' · '),
        'muted',
      ),
    ],
    3,
  );
}
