import { holds } from '../../src/plugins/satisfaction-survey/domain/condition/condition';
import {
  choicesOf,
  questionsOf,
} from '../../src/plugins/satisfaction-survey/domain/definition/definition';
import type { Question } from '../../src/plugins/satisfaction-survey/domain/definition/question';
import { distributionOf } from '../../src/plugins/satisfaction-survey/server/src/domain/results/distribution';
import {
  EVERYBODY,
  NO_GROUP,
} from '../../src/plugins/satisfaction-survey/server/src/domain/results/tally';
import {
  ASKED,
  cellsOf,
  partitionsOf,
  SKIPPED,
} from '../../src/plugins/satisfaction-survey/server/src/domain/withholding/partition';
import type { SnapshotFacts } from '../../src/plugins/satisfaction-survey/server/src/domain/withholding/snapshot-facts';
import { groupsOf } from '../../src/plugins/satisfaction-survey/server/src/domain/withholding/withhold-groups';

/** A sum of unknown counts, by the name of the unknown. */
type Sum = ReadonlyMap<string, number>;

/** What somebody could want to find out, and the truth. */
interface Target {
  readonly name: string;
  readonly sum: Sum;
  readonly value: number;
}

/** Small, so that products stay exact; large, so that a coincidence is out of the question. */
const PRIME = 15_485_863;

const modulo = (value: number) => ((value % PRIME) + PRIME) % PRIME;

function inverse(value: number): number {
  let [result, base, exponent] = [1, modulo(value), PRIME - 2];
  for (; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

/** All that follows from equations by adding and subtracting them. */
class Knowledge {
  private readonly rows = new Map<string, Map<string, number>>();

  learn(sum: Sum): void {
    const row = this.reduced(sum);
    const [first] = row;
    if (first === undefined) return;
    const factor = inverse(first[1]);
    for (const [name, value] of row) row.set(name, (value * factor) % PRIME);
    this.rows.set(first[0], row);
  }

  knows(sum: Sum): boolean {
    return this.reduced(sum).size === 0;
  }

  private reduced(sum: Sum): Map<string, number> {
    const row = new Map([...sum].map(([name, value]) => [name, modulo(value)]));
    for (let isAgain = true; isAgain;) {
      isAgain = false;
      for (const [name, value] of row) {
        const pivot = this.rows.get(name);
        if (pivot === undefined) continue;
        for (const [other, factor] of pivot) {
          const next = modulo((row.get(other) ?? 0) - value * factor);
          if (next === 0) row.delete(other);
          else row.set(other, next);
        }
        isAgain = true;
        break;
      }
    }
    return row;
  }
}

function add(...parts: readonly (readonly [Sum, number])[]): Sum {
  const sum = new Map<string, number>();
  for (const [part, factor] of parts) {
    for (const [name, value] of part) sum.set(name, (sum.get(name) ?? 0) + factor * value);
  }
  return sum;
}

const one = (name: string): Sum => new Map([[name, 1]]);

/** Unknowns are the counts of each group; those of everybody are sums of them. */
class Publication {
  readonly equations: Sum[] = [];
  readonly targets: Target[] = [];
  private readonly groups: readonly string[];

  constructor(
    private readonly facts: SnapshotFacts,
    private readonly number: number,
  ) {
    const groups = groupsOf(facts.definition);
    this.groups = groups.length === 0 ? [EVERYBODY] : groups;
    // How many answered is always told.
    this.equations.push(this.over(this.groups, (group) => this.size(group)));
    for (const question of questionsOf(facts.definition)) this.tell(question);
  }

  private cell(question: string, group: string, key: string): Sum {
    return one(`${this.number}/${question}/${group}/${key}`);
  }

  private size(group: string): Sum {
    return one(`${this.number}/size/${group}`);
  }

  private over(groups: readonly string[], sumOf: (group: string) => Sum): Sum {
    return add(...groups.map((group): [Sum, number] => [sumOf(group), 1]));
  }

  private tell(question: Question): void {
    const { withholding, counters, definition } = this.facts;
    const { code } = question;
    const segment = definition.segment;
    for (const group of this.groups) this.structure(question, group);
    const everybody = withholding.questions[code];
    const whole = partitionsOf(question, distributionOf(counters, EVERYBODY, code));
    if (everybody !== undefined && everybody.cells !== 'all') {
      this.equations.push(this.over(this.groups, (group) => this.cell(code, group, 'hidden')));
      for (const { key } of cellsOf(whole)) {
        if (everybody.cells.includes(key)) continue;
        this.equations.push(this.over(this.groups, (group) => this.cell(code, group, key)));
      }
    }
    const columns = this.groups.filter((group) => group !== EVERYBODY);
    const told = columns.filter((group) => !(withholding.groups[code] ?? columns).includes(group));
    for (const group of code === segment ? [] : told) {
      const all = cellsOf(partitionsOf(question, distributionOf(counters, group, code)));
      for (const { key } of all) this.equations.push(this.cell(code, group, key));
      this.equations.push(this.cell(code, group, 'hidden'));
    }
    this.aim(question);
  }

  /** What everybody knows of any questionnaire, whatever the numbers are. */
  private structure(question: Question, group: string): void {
    const { counters, definition } = this.facts;
    const { code } = question;
    const distribution = distributionOf(counters, group, code);
    const partitions = partitionsOf(question, distribution);
    const sumOf = (keys: readonly string[]) =>
      add(...keys.map((key): [Sum, number] => [this.cell(code, group, key), 1]));
    const keysOf = (place: number) => {
      const partition = partitions[place];
      return partition === undefined ? [] : cellsOf([partition]).map(({ key }) => key);
    };
    const asked = sumOf(keysOf(0));
    this.equations.push(
      add([asked, 1], [this.cell(code, group, 'hidden'), 1], [this.size(group), -1]),
    );
    partitions.slice(1).forEach((_, place) => {
      const answered = this.cell(code, group, `${ASKED}|answered`);
      this.equations.push(add([sumOf(keysOf(place + 1)), 1], [answered, -1]));
    });
    if (question.type === 'ranking' && question.max === undefined) this.ranks(question, group);
    if (code === definition.segment) this.formGroups(question, group);
    this.condition(question, group);
  }

  /** Of each rank there is one for everybody who answered. */
  private ranks(question: Question, group: string): void {
    const options = choicesOf(question);
    options.forEach((_, place) => {
      const cells = options.map((option): [Sum, number] => [
        this.cell(question.code, group, `${option}|${option}=${place + 1}`),
        1,
      ]);
      const answered = this.cell(question.code, group, `${ASKED}|answered`);
      this.equations.push(add(...cells, [answered, -1]));
    });
  }

  /** Who answered what they are is in that group and in no other. */
  private formGroups(question: Question, group: string): void {
    for (const part of [...choicesOf(question), SKIPPED]) {
      const own = part === SKIPPED ? NO_GROUP : part;
      const cell = this.cell(question.code, group, `${ASKED}|${part}`);
      this.equations.push(own === group ? add([cell, 1], [this.size(group), -1]) : cell);
    }
  }

  /** Who is not asked is known by the answers to one other question. */
  private condition(question: Question, group: string): void {
    const hidden = this.cell(question.code, group, 'hidden');
    const { showIf } = question;
    if (showIf === undefined) {
      this.equations.push(hidden);
      return;
    }
    if (!('in' in showIf)) return;
    const read = questionsOf(this.facts.definition).find(({ code }) => code === showIf.question);
    if (read === undefined || !['single', 'rating', 'yesNo'].includes(read.type)) return;
    const valueOf = (part: string) =>
      read.type === 'rating' ? Number(part) : read.type === 'yesNo' ? part === 'true' : part;
    const without = choicesOf(read).filter(
      (part) => !holds(showIf, { [read.code]: valueOf(part) }),
    );
    const cells = [...without, SKIPPED].map((part): [Sum, number] => [
      this.cell(read.code, group, `${ASKED}|${part}`),
      -1,
    ]);
    this.equations.push(add([hidden, 1], ...cells, [this.cell(read.code, group, 'hidden'), -1]));
  }

  /** Each count, of each set of groups: a few people of two groups are few people. */
  private aim(question: Question): void {
    const { counters } = this.facts;
    const { code } = question;
    const keys = cellsOf(partitionsOf(question, distributionOf(counters, EVERYBODY, code)));
    for (const groups of subsets(this.groups)) {
      for (const { key } of keys) {
        const value = groups.reduce((all, group) => {
          const cells = cellsOf(partitionsOf(question, distributionOf(counters, group, code)));
          return all + (cells.find((cell) => cell.key === key)?.count ?? 0);
        }, 0);
        const sum = this.over(groups, (group) => this.cell(code, group, key));
        this.targets.push({ name: `${code} ${key} of ${groups.join('+')}`, sum, value });
      }
    }
  }
}

function subsets(all: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** all.length - 1 }, (_, place) =>
    all.filter((_group, bit) => (((place + 1) >> bit) & 1) === 1),
  );
}

/**
 * What can be found out by adding and subtracting what publications told, of fewer than k people:
 * counts, and how they changed from one publication to another. Empty when nothing can.
 */
export function foundOut(publications: readonly SnapshotFacts[], k: number): readonly string[] {
  const told = publications.map((facts, number) => new Publication(facts, number));
  const knowledge = new Knowledge();
  for (const { equations } of told) for (const equation of equations) knowledge.learn(equation);
  const isSmall = (value: number) => value !== 0 && Math.abs(value) < k;
  const counts = told.flatMap(({ targets }) => targets);
  const changes = told.flatMap((later, place) =>
    told.slice(0, place).flatMap((earlier) =>
      later.targets.flatMap((target): Target[] => {
        const before = earlier.targets.find(({ name }) => name === target.name);
        if (before === undefined) return [];
        const sum = add([target.sum, 1], [before.sum, -1]);
        return [{ name: `change of ${target.name}`, sum, value: target.value - before.value }];
      }),
    ),
  );
  return [...counts, ...changes]
    .filter(({ value, sum }) => isSmall(value) && knowledge.knows(sum))
    .map(({ name, value }) => `${name} = ${value}`);
}
