import { choicesOf } from '../../../../domain/definition/definition';
import type { Question } from '../../../../domain/definition/question';
import type { Distribution } from '../results/distribution';

/** One count of a partition. `part` is a value, or one of the three below. */
export interface Cell {
  readonly part: string;
  readonly count: number;
}

/** Who was asked and did not answer, and whoever answered an open question. */
export const SKIPPED = 'skipped';
export const ANSWERED = 'answered';
/** Who answered, but not this: did not choose the option, left out the row, did not rank it. */
export const REST = 'rest';

/**
 * Counts of disjoint people whose sum is public: of them one that is withheld alone comes out by
 * subtraction.
 */
export interface Partition {
  /** Of a matrix the row, of a ranking or a list in which several may be chosen the option. */
  readonly about: string;
  readonly cells: readonly Cell[];
}

/** The partition of everybody who was asked. */
export const ASKED = '';

/** How the counts of a question fall apart; the first partition is that of everybody asked. */
export function partitionsOf(question: Question, distribution: Distribution): readonly Partition[] {
  const { answered, skipped, counts } = distribution;
  const none: Cell = { part: SKIPPED, count: skipped };
  const said: Cell = { part: ANSWERED, count: answered };
  const asked = { about: ASKED, cells: [said, none] };
  const count = (key: string): number => counts.get(key) ?? 0;
  const within = (about: string, keys: readonly string[]): Partition => {
    const cells = keys.map((part) => ({ part, count: count(part) }));
    const sum = cells.reduce((all, cell) => all + cell.count, 0);
    return { about, cells: [...cells, { part: REST, count: answered - sum }] };
  };
  const choices = choicesOf(question);
  switch (question.type) {
    case 'single':
    case 'rating':
    case 'nps':
    case 'yesNo':
    case 'consent':
      return [
        { about: ASKED, cells: [...choices.map((part) => ({ part, count: count(part) })), none] },
      ];
    case 'multi':
      return [asked, ...choices.map((option) => within(option, [option]))];
    case 'matrix':
      return [
        asked,
        ...question.rows.map(({ code }) =>
          within(
            code,
            choices.map((column) => `${code}=${column}`),
          ),
        ),
      ];
    case 'ranking':
      return [
        asked,
        ...choices.map((option) =>
          within(
            option,
            choices.map((_, place) => `${option}=${place + 1}`),
          ),
        ),
      ];
    default:
      return [asked];
  }
}

/** Parts of all partitions in one list; what is in two snapshots alike has the same name. */
export function cellsOf(partitions: readonly Partition[]): readonly (Cell & { key: string })[] {
  return partitions.flatMap(({ about, cells }) =>
    cells.map((cell) => ({ ...cell, key: `${about}|${cell.part}` })),
  );
}
