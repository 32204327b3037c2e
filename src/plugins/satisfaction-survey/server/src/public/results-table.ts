import type { PublicResults, QuestionResults } from '../../../contracts/public/results';
import { wordsIn, type Words } from '../../../domain/definition/words';
import { say, type Language, type Sentence } from '../../../domain/messages/sentence';
import type { CsvCell } from '../../../../../shared/csv';

const HEAD: readonly Sentence[] = [
  say('分组', '分組', 'Group'),
  say('题目代码', '題目代碼', 'Question code'),
  say('题目', '題目', 'Question'),
  say('选项', '選項', 'Option'),
  say('人数', '人數', 'Count'),
  say('回答人数', '回答人數', 'Answered'),
];

const EVERYBODY = say('全体', '全體', 'Everybody');
const WITHHELD = say('不公布', '不公佈', 'withheld');

/** Published results as a table: a line a count, what is withheld is said to be. */
export function resultsTable(
  results: PublicResults,
  language: Language,
): readonly (readonly CsvCell[])[] {
  const name = (words: Words) => wordsIn(words, language, results.defaultLocale);
  const lines = (group: string, questions: readonly QuestionResults[]) =>
    questions.flatMap((question) =>
      cellsOf(question).map(({ label, count }): readonly CsvCell[] => [
        ...[group, question.question, name(question.text), label === null ? '' : name(label)],
        count ?? WITHHELD[language],
        question.answered ?? WITHHELD[language],
      ]),
    );
  return [
    HEAD.map((head) => head[language]),
    ...lines(EVERYBODY[language], results.questions),
    ...results.groups.flatMap(({ label, questions }) => lines(name(label), questions)),
  ];
}

/** A question without options has one line, of how many answered it. */
function cellsOf({ cells, answered }: QuestionResults): readonly {
  readonly label: Words | null;
  readonly count: number | null;
}[] {
  return cells.length > 0 ? cells : [{ label: null, count: answered }];
}
