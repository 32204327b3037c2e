import { choicesOf, questionsOf, type Definition } from '../../../../domain/definition/definition';
import type { Question } from '../../../../domain/definition/question';
import { distributionOf, type Counters } from '../results/distribution';
import { NO_GROUP } from '../results/tally';
import { cellsOf, partitionsOf } from './partition';
import { isSmall, type SnapshotFacts, type WithheldCells } from './snapshot-facts';
import { ASKED, SKIPPED } from './partition';
import type { Scene } from './withhold';

/** The groups by whose answers results are told, those who named none among them. */
export function groupsOf(definition: Definition): readonly string[] {
  const segment = questionsOf(definition).find(({ code }) => code === definition.segment);
  return segment === undefined ? [] : [...choicesOf(segment), NO_GROUP];
}

/** Groups that are withheld whole, because their number is: the withheld cells of the segment. */
export function groupsWithheldBy(
  definition: Definition,
  withheld: WithheldCells | undefined,
): readonly string[] {
  const groups = groupsOf(definition);
  if (withheld === undefined || withheld.cells === 'all') return groups;
  return groups.filter((group) =>
    withheld.cells.includes(`${ASKED}|${group === NO_GROUP ? SKIPPED : group}`),
  );
}

/**
 * The groups whose counts of a question are withheld, always whole columns: one with few people
 * anywhere in it, and so many others that the withheld ones together tell of nobody either.
 *
 * @param withheld groups that are withheld whatever they answered here
 */
export function withholdGroups(
  question: Question,
  withheld: readonly string[],
  { groups, ...scene }: Scene & { readonly groups: readonly string[] },
): readonly string[] {
  const { counters, earlier, k } = scene;
  const chosen = new Set(withheld);
  for (const group of groups) {
    const column = columnOf(question, group, counters);
    const isFew = [...column.values()].some((count) => isSmall(count, k));
    const isTold = earlier.some((facts) => tells(question, group, { column, facts, k }));
    if (isFew || isTold) chosen.add(group);
  }
  const size = (group: string) => distributionOf(counters, group, question.code).counted;
  const next = groups.filter((group) => !chosen.has(group));
  next.sort((one, other) => orderOf(size(one)) - orderOf(size(other)));
  for (const group of next) {
    if (isSafe(question, chosen, scene)) break;
    chosen.add(group);
  }
  return groups.filter((group) => chosen.has(group));
}

/** Nobody is hidden in an empty group, so it comes last. */
const orderOf = (count: number): number => (count === 0 ? Infinity : count);

type Column = ReadonlyMap<string, number>;

/** All counts of a question in a group, how many were asked and how many not among them. */
function columnOf(question: Question, group: string, counters: Counters): Column {
  const distribution = distributionOf(counters, group, question.code);
  const { answered, skipped, hidden } = distribution;
  const cells = cellsOf(partitionsOf(question, distribution));
  return new Map([
    ...cells.map(({ key, count }): [string, number] => [key, count]),
    ['answered', answered],
    ['asked', answered + skipped],
    ['hidden', hidden],
  ]);
}

interface Comparison {
  readonly column: Column;
  readonly facts: SnapshotFacts;
  readonly k: number;
}

/** Whether a column would tell, beside an earlier publication, of few people. */
function tells(question: Question, group: string, { column, facts, k }: Comparison): boolean {
  const { withholding, counters } = facts;
  const then = withholding.groups[question.code];
  if (then === undefined) return false;
  const before = columnOf(question, group, counters);
  if (then.includes(group)) {
    // If nobody came to the group, what was withheld then is what would be told now.
    const all = (one: Column) => (one.get('asked') ?? 0) + (one.get('hidden') ?? 0);
    return all(before) === all(column) && all(column) > 0;
  }
  return [...column].some(([key, count]) => isSmall(count - (before.get(key) ?? 0), k));
}

function isSafe(
  question: Question,
  withheld: ReadonlySet<string>,
  { counters, earlier, k }: Scene,
): boolean {
  const people = [...withheld].filter(
    (group) => distributionOf(counters, group, question.code).counted > 0,
  );
  if (people.length === 1) return false;
  const sum = sumOf(question, withheld, counters);
  if ([...sum.values()].some((count) => isSmall(count, k))) return false;
  return earlier.every((facts) => {
    const then = facts.withholding.groups[question.code];
    if (then === undefined) return true;
    return [withheld, new Set(then)].every((groups) => {
      if (!isKnown(groups, withheld) || !isKnown(groups, new Set(then))) return true;
      const before = sumOf(question, groups, facts.counters);
      const now = sumOf(question, groups, counters);
      return ![...now].some(([key, count]) => isSmall(count - (before.get(key) ?? 0), k));
    });
  });
}

/** Whether the sum over these groups comes out by subtraction from everybody. */
function isKnown(groups: ReadonlySet<string>, withheld: ReadonlySet<string>): boolean {
  const list = [...withheld];
  return list.every((group) => groups.has(group)) || list.every((group) => !groups.has(group));
}

function sumOf(question: Question, groups: ReadonlySet<string>, counters: Counters): Column {
  const sum = new Map<string, number>();
  for (const group of groups) {
    for (const [key, count] of columnOf(question, group, counters)) {
      sum.set(key, (sum.get(key) ?? 0) + count);
    }
  }
  return sum;
}
