import type { PreviewResponse } from '../../../contracts/admin/results';
import type {
  GroupResults,
  PublicResults,
  QuestionResults,
} from '../../../contracts/public/results';
import type { Words } from '../../../domain/definition/words';
import { valueRows, type ValueRow } from '../results/value-rows';

/** A question as the public would see it, and why something of it is withheld. */
export interface PreviewQuestion {
  readonly question: string;
  readonly type: string;
  readonly place: number;
  readonly text: Words;
  readonly answered: number | null;
  readonly rows: readonly ValueRow[];
  readonly figures: QuestionResults['figures'];
  readonly reasons: readonly string[];
}

/** A group, with the questions of which something can be told. */
export interface PreviewGroup {
  readonly group: string;
  readonly label: Words;
  readonly counted: number | null;
  readonly questions: readonly PreviewQuestion[];
}

export interface PreviewModel {
  readonly questions: readonly PreviewQuestion[];
  readonly groups: readonly PreviewGroup[];
  /** Cells that are withheld, in all. */
  readonly withheldCells: number;
}

type Withheld = PreviewResponse['withheld'];

/** What will be public, question by question and group by group, each with what stands against it. */
export function previewModel(
  results: Pick<PublicResults, 'questions' | 'groups'>,
  withheld: Withheld,
): PreviewModel {
  const places = new Map(results.questions.map(({ question }, place) => [question, place + 1]));
  const modelOf = (group: string | null) => (shown: QuestionResults) => ({
    ...{
      question: shown.question,
      type: shown.type,
      place: places.get(shown.question) ?? 0,
      text: shown.text,
    },
    ...{ answered: shown.answered, figures: shown.figures },
    rows: valueRows(shown.cells, shown.answered),
    reasons: reasonsFor(withheld, shown.question, group),
  });
  const questions = results.questions.map(modelOf(null));
  const groups = results.groups.map((one: GroupResults) => ({
    ...{ group: one.group, label: one.label, counted: one.counted },
    questions: one.questions.map(modelOf(one.group)),
  }));
  const all = [questions, ...groups.map((one) => one.questions)].flat();
  const withheldCells = all.reduce(
    (sum, { rows }) => sum + rows.filter(({ count }) => count === null).length,
    0,
  );
  return { questions, groups, withheldCells };
}

/** Each sentence once, however many cells it is about. */
function reasonsFor(withheld: Withheld, question: string, group: string | null): readonly string[] {
  const own = withheld.filter((one) => one.question === question && one.group === group);
  return [...new Set(own.map(({ message }) => message))];
}
