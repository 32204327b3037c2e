import { countOf, listOf, rowOf, textOf } from '../parse';
import { parsePublished, wordsByNumber, type Published } from '../published/published';

const STATES = [
  ...(['planned', 'announced', 'held', 'minutesPublished', 'closed', 'cancelled'] as const),
] as const;

export const ROLES = ['teacher', 'student', 'parent', 'staff'] as const;

/** A meeting of the school with those it is for. */
export interface Meeting extends Published {
  readonly kind: string;
  readonly state: (typeof STATES)[number];
  /** ISO instants */
  readonly startAt: string;
  readonly endAt: string;
  readonly announcedAt: string | null;
  readonly minutesPublishedAt: string | null;
  readonly minutesDueOn: string | null;
  readonly placeCode: string | null;
  readonly topics: readonly string[];
  readonly attendance: readonly (readonly [(typeof ROLES)[number], number])[];
  readonly questions: readonly MeetingQuestion[];
  readonly minutes: string | null;
}

export interface MeetingQuestion {
  readonly no: number;
  readonly askerRole: string;
  readonly isDeclined: boolean;
  readonly answeredOn: string | null;
  /** Key of the document that was asked about. */
  readonly relatedKey: string | null;
  readonly question: string | null;
  readonly answer: string | null;
}

/** A meeting as the public API answers it; null for a row without a beginning and an end. */
export function parseMeeting(value: unknown): Meeting | null {
  const row = rowOf(value);
  const [startAt, endAt] = [textOf(row['startAt']), textOf(row['endAt'])];
  if (startAt === null || endAt === null) return null;
  const participants = rowOf(row['participants']);
  return {
    ...parsePublished(row),
    kind: textOf(row['kind']) ?? 'forum',
    state: STATES.find((state) => state === row['state']) ?? 'planned',
    ...{ startAt, endAt },
    announcedAt: textOf(row['announcedAt']),
    minutesPublishedAt: textOf(row['minutesPublishedAt']),
    minutesDueOn: textOf(row['minutesDueOn']),
    placeCode: textOf(row['publicPlaceCode']),
    topics: listOf(row['topics']).flatMap(({ text }) => textOf(text) ?? []),
    attendance: ROLES.flatMap((role) => {
      const count = countOf(participants[role]);
      return count === null || count === 0 ? [] : [[role, count] as const];
    }),
    questions: parseQuestions(row),
    minutes: textOf(row['minutes']),
  };
}

function parseQuestions(row: ReturnType<typeof rowOf>): readonly MeetingQuestion[] {
  const texts = (word: string) => wordsByNumber(row['questionWords'], { number: 'no', word });
  const [questions, answers] = [texts('question'), texts('answer')];
  return listOf(row['questions']).map((line) => {
    const no = countOf(line['no']) ?? 0;
    return {
      no,
      askerRole: textOf(line['askerRole']) ?? 'other',
      isDeclined: line['answerState'] === 'declined',
      answeredOn: textOf(line['answeredOn']),
      relatedKey: textOf(line['relatedKey']),
      question: questions.get(no) ?? null,
      answer: answers.get(no) ?? null,
    };
  });
}
