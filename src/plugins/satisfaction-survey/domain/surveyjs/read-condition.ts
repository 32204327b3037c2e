import { isDay } from '../answer/check-answer';
import type { Condition, Scalar } from '../condition/condition';
import { LIMITS } from '../definition/limits';
import {
  parseExpression,
  type Expression,
  type Literal,
  type Operand,
  type Operator,
} from './expression';
import { numberOf } from './json';
import type { KnownQuestion, KnownQuestions } from './known-question';

/** An expression as a condition about earlier questions; null where it says more than one can. */
export function conditionFrom(text: string, known: KnownQuestions): Condition | null {
  const expression = parseExpression(text);
  const condition = expression === null ? null : fromExpression(expression, known);
  return condition !== null && isSmall(condition) ? condition : null;
}

/** Several conditions that all have to hold; undefined for none. */
export function allOf(conditions: readonly Condition[]): Condition | undefined {
  return conditions.length > 1 ? { all: conditions } : conditions[0];
}

/** Whether a condition has no more parts and levels than a definition may have. */
export function isSmall(condition: Condition): boolean {
  const { depth, nodes } = sizeOf(condition);
  return depth <= LIMITS.conditionDepth && nodes <= LIMITS.conditionNodes;
}

function sizeOf(condition: Condition): { readonly depth: number; readonly nodes: number } {
  if ('question' in condition) return { depth: 1, nodes: 1 };
  const parts =
    'all' in condition ? condition.all : 'any' in condition ? condition.any : [condition.not];
  const sizes = parts.map(sizeOf);
  return {
    depth: 1 + Math.max(...sizes.map(({ depth }) => depth)),
    nodes: 1 + sizes.reduce((sum, { nodes }) => sum + nodes, 0),
  };
}

function fromExpression(expression: Expression, known: KnownQuestions): Condition | null {
  if (expression.kind === 'not') {
    const part = fromExpression(expression.part, known);
    return part === null ? null : { not: part };
  }
  if (expression.kind === 'test') return fromTest(expression, known);
  const parts = expression.parts.map((part) => fromExpression(part, known));
  if (parts.includes(null)) return null;
  const said = parts as readonly Condition[];
  return expression.kind === 'and' ? { all: said } : { any: said };
}

/** A value on the left and the question on the right say the same the other way round. */
const TURNED: ReadonlyMap<Operator, Operator> = new Map([
  ['equal', 'equal'],
  ['notequal', 'notequal'],
  ['greater', 'less'],
  ['greaterorequal', 'lessorequal'],
  ['less', 'greater'],
  ['lessorequal', 'greaterorequal'],
]);

function fromTest(
  { operator, operands }: Extract<Expression, { kind: 'test' }>,
  known: KnownQuestions,
): Condition | null {
  const [left, right] = operands;
  if (left?.kind === 'variable') {
    return right?.kind === 'variable' ? null : aboutQuestion(left.name, operator, right, known);
  }
  const turned = TURNED.get(operator);
  if (right?.kind !== 'variable' || turned === undefined) return null;
  return aboutQuestion(right.name, turned, left, known);
}

type Values = Extract<Operand, { kind: 'literal' }> | undefined;

function aboutQuestion(
  name: string,
  operator: Operator,
  literal: Values,
  known: KnownQuestions,
): Condition | null {
  const whole = known.get(name);
  if (whole !== undefined) {
    if (operator === 'empty' || operator === 'notempty') {
      return { question: whole.question.code, answered: operator === 'notempty' };
    }
    if (whole.question.type === 'matrix') return null;
    return compared({ known: whole }, operator, literal);
  }
  const dot = name.lastIndexOf('.');
  const matrix = dot < 0 ? undefined : known.get(name.slice(0, dot));
  const row = matrix?.rows.get(name.slice(dot + 1));
  return matrix === undefined || row === undefined
    ? null
    : compared({ known: matrix, row }, operator, literal);
}

interface Asked {
  readonly known: KnownQuestion;
  readonly row?: string;
}

function compared(asked: Asked, operator: Operator, literal: Values): Condition | null {
  const { question } = asked.known;
  const isSeveral = question.type === 'multi' || question.type === 'ranking';
  switch (operator) {
    case 'isTrue': {
      const isTicked = question.type === 'yesNo' || question.type === 'consent';
      return isTicked ? { question: question.code, in: [true] } : null;
    }
    case 'equal':
    case 'notequal': {
      // A list of chosen ones equals only the very same list, which no condition of ours says.
      if (isSeveral || literal?.isList !== false) return null;
      return turned(among(asked, literal.values), operator === 'notequal');
    }
    case 'anyof':
    case 'noneof':
      return turned(among(asked, literal?.values ?? []), operator === 'noneof');
    case 'contains':
    case 'notcontains':
    case 'allof': {
      if (!isSeveral) return null;
      const parts = (literal?.values ?? []).map((value) => among(asked, [value]));
      if (parts.length === 0 || parts.includes(null)) return null;
      const all = allOf(parts as readonly Condition[]) ?? null;
      return turned(all, operator === 'notcontains');
    }
    case 'greater':
    case 'greaterorequal':
    case 'less':
    case 'lessorequal':
      return literal?.isList === false ? limited(asked, operator, literal.values[0]) : null;
    default:
      return null;
  }
}

const turned = (condition: Condition | null, isNot: boolean): Condition | null =>
  condition !== null && isNot ? { not: condition } : condition;

/** The answer is one of these; those that nobody can give are left out. */
function among({ known, row }: Asked, values: readonly Literal[]): Condition | null {
  const { question } = known;
  // What is not ticked is not answered.
  if (question.type === 'consent' && values.length === 1 && isFalse(known, values[0])) {
    return { question: question.code, answered: false };
  }
  const ours = values.flatMap((value) => valueOf(known, value) ?? []);
  if (ours.length === 0 || ours.length > LIMITS.options) return null;
  return { question: question.code, in: [...new Set(ours)], ...(row === undefined ? {} : { row }) };
}

const isFalse = ({ values }: KnownQuestion, value: Literal | undefined): boolean =>
  values.get(String(value)) === false;

function valueOf({ question, values }: KnownQuestion, value: Literal): Scalar | null {
  if (question.type === 'number') {
    const number = typeof value === 'boolean' ? null : numberOf(value);
    return number !== null && Math.abs(number) <= LIMITS.number ? number : null;
  }
  if (question.type === 'date') return typeof value === 'string' && isDay(value) ? value : null;
  const ours = values.get(String(value));
  return ours === undefined || (question.type === 'consent' && ours === false) ? null : ours;
}

type Comparison = 'greater' | 'greaterorequal' | 'less' | 'lessorequal';

const HOLDS: Readonly<Record<Comparison, (one: number, limit: number) => boolean>> = {
  greater: (one, limit) => one > limit,
  greaterorequal: (one, limit) => one >= limit,
  less: (one, limit) => one < limit,
  lessorequal: (one, limit) => one <= limit,
};

function limited(
  { known }: Asked,
  comparison: Comparison,
  value: Literal | undefined,
): Condition | null {
  const { question } = known;
  const limit = typeof value === 'boolean' || value === undefined ? null : numberOf(value);
  if (limit === null || Math.abs(limit) > LIMITS.number) return null;
  const isUp = comparison.startsWith('greater');
  const atMostOrLeast = (bound: number): Condition =>
    isUp ? { question: question.code, atLeast: bound } : { question: question.code, atMost: bound };
  if (question.type === 'number') {
    return atMostOrLeast(comparison.endsWith('equal') ? limit : beyond(limit, question, isUp));
  }
  if (question.type !== 'rating' && question.type !== 'nps') return null;
  const numbers = [...known.values].map(
    ([theirs, ours]) => [Number(theirs), Number(ours)] as const,
  );
  const isRising = numbers.every(
    ([theirs], place) => place === 0 || theirs > (numbers[place - 1]?.[0] ?? Number.NaN),
  );
  const levels = numbers
    .filter(([theirs]) => HOLDS[comparison](theirs, limit))
    .map(([, our]) => our);
  if (!isRising || levels.length === 0) return null;
  return atMostOrLeast(isUp ? Math.min(...levels) : Math.max(...levels));
}

/** The next number that can be answered past a limit. */
function beyond(limit: number, { decimals }: { readonly decimals: number }, isUp: boolean): number {
  const unit = 10 ** decimals;
  // 2.3 * 10 is 23 and a little less.
  const scaled = Number((limit * unit).toPrecision(15));
  return (isUp ? Math.floor(scaled) + 1 : Math.ceil(scaled) - 1) / unit;
}
