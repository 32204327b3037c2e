import { answerTo, type Answers, type AnswerValue } from '../../../../domain/answer/answer';
import { visible } from '../../../../domain/condition/visible';
import { questionsOf, type Definition } from '../../../../domain/definition/definition';
import type { Question } from '../../../../domain/definition/question';
import {
  EMPTY,
  EVERYBODY,
  minus,
  NO_GROUP,
  plus,
  tallyOf,
  WHOLE,
  type CellRef,
  type Tally,
} from './tally';

/** Counted; not yet, because it came too late and nobody has decided; or excluded with a reason. */
export const STANDINGS = ['counted', 'pending', 'excluded'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A stored response as far as it is counted. */
export interface CountedResponse {
  readonly answers: Answers;
  readonly isLate: boolean;
  readonly standing: Standing;
}

/** What one response adds to the counters of its revision. */
export function countResponse(definition: Definition, response: CountedResponse): Tally {
  const { answers, isLate, standing } = response;
  const whole = (cell: string): CellRef => ({ group: EVERYBODY, question: WHOLE, cell });
  const late = isLate && standing !== 'excluded' ? [whole('late')] : [];
  if (standing !== 'counted') return tallyOf([whole(standing), ...late]);
  const cells = questionsOf(definition).flatMap((question) =>
    cellsOf(definition, question, answers).map((cell) => ({ question: question.code, cell })),
  );
  const counted = [{ question: WHOLE, cell: 'counted' }, ...cells];
  const groups = groupsOf(definition, answers);
  return tallyOf([
    ...late,
    ...groups.flatMap((group) => counted.map((cell) => ({ group, ...cell }))),
  ]);
}

/** What the counters change by when a response is excluded, included again, or its lateness decided. */
export function countChange(
  definition: Definition,
  before: CountedResponse,
  after: CountedResponse,
): Tally {
  return minus(countResponse(definition, after), countResponse(definition, before));
}

/** All counters of a revision anew, from its responses. */
export function recount(definition: Definition, responses: readonly CountedResponse[]): Tally {
  return responses.reduce((sum, response) => plus(sum, countResponse(definition, response)), EMPTY);
}

function groupsOf({ segment }: Definition, answers: Answers): readonly string[] {
  if (segment === undefined) return [EVERYBODY];
  const group = answerTo(answers, segment);
  return [EVERYBODY, typeof group === 'string' ? group : NO_GROUP];
}

function cellsOf(definition: Definition, question: Question, answers: Answers): readonly string[] {
  const answer = answerTo(answers, question.code);
  if (answer !== undefined) return ['answered', ...valueCells(question, answer)];
  return [visible(definition, answers).has(question.code) ? 'skipped' : 'hidden'];
}

/** Cells of values begin with `=` or with the row or option they are about: `taste=good`, `works=1`. */
function valueCells({ type }: Question, answer: AnswerValue): readonly string[] {
  if (type === 'shortText' || type === 'longText') return [];
  if (typeof answer !== 'object') return [`=${String(answer)}`];
  const pairs = Object.entries<string>({ ...answer });
  if (type === 'ranking') return pairs.map(([place, option]) => `${option}=${Number(place) + 1}`);
  if (type === 'multi') return pairs.map(([, option]) => `=${option}`);
  return pairs.map(([row, column]) => `${row}=${column}`);
}
