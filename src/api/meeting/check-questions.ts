import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE } from '../../content/locales';
import { isBlank, mapWords } from '../../content/publication-facts';
import type { ContentDocument, Issue } from '../../content/rules';
import { checkWordKeys } from '../../content/word-keys';
import type { MeetingContext, MeetingShared, MeetingWords, Question } from './types';

type Meeting = ContentDocument<MeetingShared, MeetingWords>;

const LIST = 'questions';
const FIELDS = ['askerRole', 'answerState'] as const;

/** Findings on what was asked and answered: who asked (by role), what was said, what it is about. */
export function checkQuestions(meeting: Meeting, context: MeetingContext): readonly Issue[] {
  const { questions } = meeting.shared;
  return [
    ...questions.flatMap((question, index) => [
      ...checkFacts(question, index),
      ...checkRelated(question, index, context),
    ]),
    ...checkTwice(questions),
    ...checkAnswers(meeting),
    ...checkWordKeys({
      list: 'questionWords',
      keyField: 'no',
      textField: 'question',
      texts: mapWords(meeting.words, ({ questionWords }) =>
        questionWords.map(({ no, question }) => ({ key: no, text: question })),
      ),
      lineKeys: new Set(questions.flatMap(({ no }) => String(no ?? ''))),
      isRequired: true,
    }),
  ];
}

function checkFacts(question: Question, index: number): readonly Issue[] {
  const line = index + 1;
  return FIELDS.filter((field) => question[field] === null).map((field) =>
    errorAt('LINE_FIELD_REQUIRED', [LIST, index, field], { list: LIST, line, field }),
  );
}

/** A question may be about something that everybody can read, and about nothing else. */
function checkRelated({ relatedKey }: Question, index: number, { publicKeys }: MeetingContext) {
  if (relatedKey === null || isBlank(relatedKey) || publicKeys.has(relatedKey)) return [];
  return [errorAt('KEY_NOT_PUBLIC', [LIST, index, 'relatedKey'], { key: relatedKey })];
}

function checkTwice(questions: readonly Question[]): readonly Issue[] {
  const numbers = questions.map(({ no }) => no);
  return numbers.flatMap((no, index) => {
    const first = numbers.indexOf(no);
    if (first === index) return [];
    const params = { list: LIST, line: index + 1, otherLine: first + 1, key: no ?? 0 };
    return [errorAt('DUPLICATE_LINE', [LIST, index, 'no'], params)];
  });
}

/** What counts as answered has an answer in Chinese; one for later says when it came. */
function checkAnswers({ shared, words }: Meeting): readonly Issue[] {
  const said = words[DEFAULT_LOCALE]?.questionWords ?? [];
  return shared.questions.flatMap(({ no, answerState, answeredOn }, index): readonly Issue[] => {
    const isAnswered = !isBlank(said.find((line) => line.no === no)?.answer);
    const field = isAnswered && answerState === 'answeredLater' ? 'answeredOn' : 'answer';
    const isPromised = answerState === 'answeredLater';
    const isMissing = isPromised ? isAnswered !== (answeredOn !== null) : !isAnswered;
    if (answerState === null || !isMissing) return [];
    const params = { list: LIST, line: index + 1, field };
    return [errorAt('LINE_FIELD_REQUIRED', [LIST, index, field], params)];
  });
}
