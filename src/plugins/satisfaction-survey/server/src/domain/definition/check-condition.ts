import type { Condition, Scalar } from '../../../../domain/condition/condition';
import { choicesOf, type Definition } from '../../../../domain/definition/definition';
import { LIMITS } from '../../../../domain/definition/limits';
import { isQuestion, type Question } from '../../../../domain/definition/question';
import type { DefinitionIssue } from './definition-issue';

type Path = DefinitionIssue['path'];

/** A part of a condition that asks about one question. */
type Leaf = Extract<Condition, { readonly question: string }>;

/** What is wrong with the condition of one item: it looks back only, at what can be answered so. */
export function conditionIssues(
  { items }: Definition,
  place: number,
  path: Path,
): readonly DefinitionIssue[] {
  const condition = items[place]?.showIf;
  if (condition === undefined) return [];
  const at = [...path, 'showIf'];
  const { depth, leaves, nodes } = measure(condition);
  if (depth > LIMITS.conditionDepth || nodes > LIMITS.conditionNodes) {
    return [{ code: 'SURVEY_DEFINITION_CONDITION_DEEP', path: at }];
  }
  const earlier = items.slice(0, place).filter(isQuestion);
  return leaves.flatMap((leaf): DefinitionIssue[] => {
    const question = earlier.find(({ code }) => code === leaf.question);
    if (question === undefined) {
      return [{ code: 'SURVEY_DEFINITION_CONDITION_FORWARD', path: at }];
    }
    return canHold(leaf, question) ? [] : [{ code: 'SURVEY_DEFINITION_CONDITION_VALUE', path: at }];
  });
}

interface Measure {
  readonly depth: number;
  readonly nodes: number;
  readonly leaves: readonly Leaf[];
}

function measure(condition: Condition): Measure {
  if ('question' in condition) return { depth: 1, nodes: 1, leaves: [condition] };
  const parts =
    'all' in condition ? condition.all : 'any' in condition ? condition.any : [condition.not];
  const measures = parts.map(measure);
  return {
    depth: 1 + Math.max(...measures.map(({ depth }) => depth)),
    nodes: 1 + measures.reduce((sum, { nodes }) => sum + nodes, 0),
    leaves: measures.flatMap(({ leaves }) => leaves),
  };
}

function canHold(leaf: Leaf, question: Question): boolean {
  if ('answered' in leaf) return true;
  if ('in' in leaf) {
    const isRowFit =
      question.type === 'matrix'
        ? question.rows.some(({ code }) => code === leaf.row)
        : leaf.row === undefined;
    return isRowFit && leaf.in.every((value) => isAnswer(value, question));
  }
  return question.type === 'rating' || question.type === 'nps' || question.type === 'number';
}

/** Whether a value is of the kind of the answers, and one that can be given. */
function isAnswer(value: Scalar, question: Question): boolean {
  switch (question.type) {
    case 'rating':
    case 'nps':
      return typeof value === 'number' && choicesOf(question).includes(String(value));
    case 'number':
      return typeof value === 'number';
    case 'yesNo':
      return typeof value === 'boolean';
    case 'consent':
      return value === true;
    case 'shortText':
    case 'longText':
      return false;
    case 'date':
      return typeof value === 'string';
    default:
      return typeof value === 'string' && choicesOf(question).includes(value);
  }
}
