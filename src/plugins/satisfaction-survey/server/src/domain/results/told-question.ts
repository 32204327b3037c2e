import type {
  QuestionResults,
  ResultCell,
  ResultFigures,
} from '../../../../contracts/public/results';
import type { Definition } from '../../../../domain/definition/definition';
import type { Question } from '../../../../domain/definition/question';
import { ANSWERED, ASKED, SKIPPED } from '../withholding/partition';
import type { Distribution } from './distribution';
import { labelledValues } from './result-labels';
import { statisticsOf } from './statistics';

/** What of a question is withheld: all, or cells by `partition|part`. */
export type Withheld = 'all' | readonly string[];

/** A question as the public reads it: what is withheld is null, and no figure tells it after all. */
export function toldQuestion(
  definition: Definition,
  question: Question,
  told: { readonly distribution: Distribution; readonly withheld: Withheld },
): QuestionResults {
  const { distribution, withheld } = told;
  const { answered, skipped, hidden, counts } = distribution;
  const isAll = withheld === 'all';
  const isAskedWithheld = isAll || isWithheld(withheld, ASKED, [SKIPPED, ANSWERED]);
  const cells = labelledValues(definition, question).map(({ value, label }): ResultCell => ({
    ...{ value, label },
    count:
      isAll || isWithheld(withheld, partitionOf(question, value), [value])
        ? null
        : (counts.get(value) ?? 0),
  }));
  return {
    ...{ question: question.code, type: question.type, text: question.text },
    answered: isAskedWithheld ? null : answered,
    skipped: isAskedWithheld ? null : skipped,
    hidden: isAll ? null : hidden,
    cells,
    figures: withheld.length === 0 ? figuresOf(question, distribution) : {},
    isWithheld: withheld.length > 0,
  };
}

function isWithheld(withheld: readonly string[], about: string, parts: readonly string[]): boolean {
  return parts.some((part) => withheld.includes(`${about}|${part}`));
}

/** The partition in which a value is counted. */
function partitionOf({ type }: Question, value: string): string {
  if (type === 'multi') return value;
  return type === 'matrix' || type === 'ranking' ? (value.split('=')[0] ?? '') : ASKED;
}

function figuresOf(question: Question, distribution: Distribution): ResultFigures {
  const { nps, ...figures } = statisticsOf(question, distribution);
  if (nps === undefined) return figures;
  const { score, low, high } = nps;
  return { ...figures, nps: { score, low, high } };
}
