import type { Core, UID } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../content/locales';
import type { PlainRow } from '../content/row';
import { ensureDocument } from './documents';
import { department } from './finance';
import { MEETING_MINUTES } from './meeting-minutes';
import type { SampleMeeting } from './participation-files';
import { publishDocument } from './publish';
import type { Sample } from './sample-files';
import { takeSteps, type SeededStep } from './steps';

const MEETING: UID.ContentType = 'api::meeting.meeting';

/** Never public: tests look for them. */
const SECRETS = {
  attendeeNames: 'planted-restricted-attendees',
  internalNotes: 'planted-internal-meeting',
};

type Question = SampleMeeting['qa'][number];

/** The meetings of the sample, announced, held and told; they are closed when their actions are decided. */
export async function seedMeetings(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const meeting of sample.meetings) {
    const { documentId, isNew } = await ensureMeeting(strapi, meeting);
    const subject = { uid: MEETING, documentId };
    const steps = isInternal(meeting)
      ? internalSteps(meeting)
      : publicSteps(strapi, meeting, documentId);
    await takeSteps(strapi, subject, steps);
    made += isNew ? 1 : 0;
  }
  return made;
}

/** Closes the meetings of the sample, after the last answers were given and their actions decided on. */
export async function closeMeetings(strapi: Core.Strapi, sample: Sample): Promise<number> {
  for (const meeting of sample.meetings) {
    const { documentId } = await ensureMeeting(strapi, meeting);
    const at = settledAt(meeting);
    const isOwed = meeting.qa.some(({ state }) => state === 'answeredLater');
    const step = isInternal(meeting) ? 'closeInternally' : 'close';
    const answer = () => tell(strapi, documentId, { data: told(meeting, 'later'), at });
    await takeSteps(strapi, { uid: MEETING, documentId }, [
      { step, to: 'closed', at, ...(isOwed && { before: answer }) },
    ]);
  }
  return 0;
}

function isInternal({ visibility }: SampleMeeting): boolean {
  return visibility === 'internal';
}

async function ensureMeeting(strapi: Core.Strapi, meeting: SampleMeeting) {
  const { kind, title, startAt, endAt, place, topics = [] } = meeting;
  return ensureDocument(strapi, {
    uid: MEETING,
    where: { key: meeting.key },
    data: {
      ...{ kind, title, startAt, endAt, placeCode: place, ...SECRETS },
      topics: topics.map((text) => ({ text })),
      catalogueItemNo: '6.2',
      channels: ['website', 'noticeBoard'],
      ownerDepartment: await department(strapi, 'general-affairs'),
    },
    words: {},
  });
}

function internalSteps({ endAt }: SampleMeeting): readonly SeededStep[] {
  return [{ step: 'holdInternally', to: 'held', at: endAt }];
}

function publicSteps(
  strapi: Core.Strapi,
  meeting: SampleMeeting,
  documentId: string,
): readonly SeededStep[] {
  const { announcedAt, endAt, minutesPublishedAt } = meeting;
  if (announcedAt === null || minutesPublishedAt === undefined) {
    throw new Error(`${meeting.key} is public and lacks its announcement or its minutes`);
  }
  return [
    {
      ...{ step: 'announce', to: 'announced', at: announcedAt },
      before: () => publishDocument(strapi, { uid: MEETING, documentId }, announcedAt),
    },
    { step: 'hold', to: 'held', at: endAt },
    {
      ...{ step: 'publishMinutes', to: 'minutesPublished', at: minutesPublishedAt },
      before: () =>
        tell(strapi, documentId, { data: told(meeting, 'now'), at: minutesPublishedAt }),
    },
  ];
}

async function tell(
  strapi: Core.Strapi,
  documentId: string,
  { data, at }: { readonly data: PlainRow; readonly at: string },
): Promise<void> {
  const documents = strapi.documents(MEETING);
  await documents.update({ documentId, locale: DEFAULT_LOCALE, data: data as never });
  await publishDocument(strapi, { uid: MEETING, documentId }, at);
}

/** What was told in the minutes; an answer that was promised follows later. */
function told(meeting: SampleMeeting, when: 'now' | 'later'): PlainRow {
  const isAnswered = ({ state }: Question) => when === 'later' || state !== 'answeredLater';
  return {
    participants: meeting.participants,
    minutes: MEETING_MINUTES[meeting.key],
    questions: meeting.qa.map((question, index) => ({
      no: index + 1,
      askerRole: question.askerRole,
      answerState: question.state,
      answeredOn: isAnswered(question) ? (question.answeredOn ?? null) : null,
      relatedKey: question.relatedFinance,
    })),
    questionWords: meeting.qa.map((question, index) => ({
      no: index + 1,
      question: question.question,
      answer: isAnswered(question) ? question.answer : null,
    })),
  };
}

/** The afternoon on which the last answer was given, else that of the minutes. */
function settledAt({ qa, minutesPublishedAt, endAt }: SampleMeeting): string {
  const days = qa.flatMap(({ answeredOn }) => answeredOn ?? []).sort();
  const last = days.at(-1) ?? (minutesPublishedAt ?? endAt).slice(0, 10);
  return `${last}T16:00:00+08:00`;
}
