import type { Definition } from '../../../../domain/definition/definition';
import { countersOf, totalsOf } from '../results/distribution';
import type { Tally } from '../results/tally';
import { readingsOf } from './reading';
import {
  isSmall,
  type SnapshotFacts,
  type WithheldCells,
  type Withholding,
} from './snapshot-facts';
import { withholdQuestion, type Scene } from './withhold';
import { groupsOf, groupsWithheldBy, withholdGroups } from './withhold-groups';

/** What stops a publication altogether: too few answered, or too few came since the last one. */
export const PUBLICATION_OBSTACLES = ['tooFew', 'tooFewNew'] as const;
export type PublicationObstacle = (typeof PUBLICATION_OBSTACLES)[number];

export interface DisclosureRequest {
  readonly definition: Definition;
  readonly tally: Tally;
  /** Every publication of results of the survey so far, withdrawn ones too. */
  readonly earlier: readonly SnapshotFacts[];
  /** No count of fewer people is told; at least 2. */
  readonly k: number;
}

export interface Disclosure {
  readonly withholding: Withholding;
  readonly obstacles: readonly PublicationObstacle[];
}

/**
 * What has to be withheld of results so that nobody who answered can be known by them, not even by
 * adding and subtracting all that was ever published.
 */
export function disclosureOf({ definition, tally, earlier, k }: DisclosureRequest): Disclosure {
  const scene: Scene = { counters: countersOf(tally), earlier, k };
  const questions: Record<string, WithheldCells> = {};
  for (const reading of readingsOf(definition)) {
    const read = reading.reads === null ? undefined : questions[reading.reads];
    questions[reading.question.code] = withholdQuestion(reading, read, scene);
  }
  const groups = withheldGroups(definition, questions, scene);
  return { withholding: { questions, groups }, obstacles: obstaclesOf(scene) };
}

function withheldGroups(
  definition: Definition,
  questions: Readonly<Record<string, WithheldCells>>,
  scene: Scene,
): Readonly<Record<string, readonly string[]>> {
  const { segment } = definition;
  if (segment === undefined) return {};
  const all = groupsOf(definition);
  const few = groupsWithheldBy(definition, questions[segment]);
  const withheld: Record<string, readonly string[]> = { [segment]: few };
  for (const { question, reads } of readingsOf(definition)) {
    if (question.code === segment) continue;
    const isWhole = (questions[question.code]?.cells.length ?? 0) > 0;
    const read = reads === null ? [] : (withheld[reads] ?? []);
    withheld[question.code] = isWhole
      ? all
      : withholdGroups(question, [...few, ...read], { ...scene, groups: all });
  }
  return withheld;
}

function obstaclesOf({ counters, earlier, k }: Scene): readonly PublicationObstacle[] {
  const { counted } = totalsOf(counters);
  const isFewNew = earlier.some((facts) => isSmall(counted - totalsOf(facts.counters).counted, k));
  return [...(counted < k ? ['tooFew' as const] : []), ...(isFewNew ? ['tooFewNew' as const] : [])];
}
