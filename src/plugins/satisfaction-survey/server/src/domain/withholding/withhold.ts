import type { Question } from '../../../../domain/definition/question';
import { distributionOf, type Counters, type Distribution } from '../results/distribution';
import { EVERYBODY } from '../results/tally';
import { ASKED, cellsOf, partitionsOf, type Partition } from './partition';
import { isSmall, type SnapshotFacts, type WithheldCells } from './snapshot-facts';
import type { Reading } from './reading';
import { withheldClass, type EarlierPartition } from './withheld-class';

/** What is compared with: all that was ever published of the same survey. */
export interface Scene {
  readonly counters: Counters;
  readonly earlier: readonly SnapshotFacts[];
  /** No count of fewer people is told. */
  readonly k: number;
}

const NOTHING: WithheldCells = { cells: [], reason: null };

/** A question as an earlier publication told it; none where it told nothing of it. */
interface EarlierQuestion {
  readonly distribution: Distribution;
  readonly partitions: readonly Partition[];
  readonly withheld: ReadonlySet<string>;
}

/** What of a question is withheld from everybody; `read` is what is withheld of the one it reads. */
export function withholdQuestion(
  { question, isCompound }: Reading,
  read: WithheldCells | undefined,
  scene: Scene,
): WithheldCells {
  if (isCompound) return { cells: 'all', reason: 'compound' };
  if (read !== undefined && read.cells.length > 0) return { cells: 'all', reason: 'reads' };
  const { counters, earlier, k } = scene;
  const now = distributionOf(counters, EVERYBODY, question.code);
  const before = earlier.flatMap((facts) => earlierQuestion(question, facts));
  const partitions = partitionsOf(question, now);
  const [asked] = partitions;
  if (asked === undefined) return NOTHING;
  if (isTold([now.hidden, now.answered + now.skipped], k)) return { cells: 'all', reason: 'small' };
  if (before.some((one) => isMoved(question, one.distribution, now, k))) {
    return { cells: 'all', reason: 'difference' };
  }
  const classes = question.type === 'multi' ? multiClasses : plainClasses;
  return classes(question, { partitions, before, k });
}

const isTold = (counts: readonly number[], k: number) => counts.some((count) => isSmall(count, k));

/** Whether the number of those who were asked tells of fewer than k that came or went. */
function isMoved(question: Question, before: Distribution, now: Distribution, k: number): boolean {
  const hidden = now.hidden - before.hidden;
  const asked = now.answered + now.skipped - before.answered - before.skipped;
  // A mean of as many people that is another one tells what somebody new said.
  const isOtherMean =
    question.type === 'number' &&
    now.answered === before.answered &&
    [...now.counts].some(([value, count]) => before.counts.get(value) !== count);
  return isTold([hidden, asked], k) || isOtherMean;
}

function earlierQuestion(question: Question, facts: SnapshotFacts): readonly EarlierQuestion[] {
  const withheld = facts.withholding.questions[question.code];
  if (withheld === undefined || withheld.cells === 'all') return [];
  const distribution = distributionOf(facts.counters, EVERYBODY, question.code);
  const partitions = partitionsOf(question, distribution);
  return [{ distribution, partitions, withheld: new Set(withheld.cells) }];
}

interface Classes {
  readonly partitions: readonly Partition[];
  readonly before: readonly EarlierQuestion[];
  readonly k: number;
}

/**
 * Each partition has its class. Where it is not known how many answered nothing else is told; nor of
 * a ranking with a class anywhere, because its counts also add up by rank.
 */
function plainClasses({ type }: Question, { partitions, before, k }: Classes): WithheldCells {
  const withheld = partitions.flatMap(({ about, cells }) => {
    const earlier = before.map((one) => earlierPartition(one, about));
    const primary = primaryOf(cells, earlier, k);
    const parts = withheldClass({ cells, primary: primary.parts, earlier, k });
    return [...parts].map((part) => ({ key: `${about}|${part}`, about, reason: primary.reason }));
  });
  const [first] = withheld;
  if (first === undefined) return NOTHING;
  const isAskedBroken = partitions.length > 1 && withheld.some(({ about }) => about === ASKED);
  const reason = withheld.find((one) => one.reason !== null)?.reason ?? 'difference';
  if (isAskedBroken || type === 'ranking') return { cells: 'all', reason };
  return { cells: withheld.map(({ key }) => key), reason };
}

/**
 * Options of which several can be chosen: each is told with how many did not choose it, and all of
 * them may add up where everybody chose as many.
 */
function multiClasses(_question: Question, { partitions, before, k }: Classes): WithheldCells {
  const [asked, ...options] = partitions;
  if (asked === undefined) return NOTHING;
  const askedEarlier = before.map((one) => earlierPartition(one, ASKED));
  const broken = primaryOf(asked.cells, askedEarlier, k);
  if (broken.parts.size > 0) return { cells: 'all', reason: broken.reason };
  const primaries = options.map(({ about, cells }) => ({
    about,
    ...primaryOf(
      cells,
      before.map((one) => earlierPartition(one, about)),
      k,
    ),
  }));
  const primary = primaries.filter(({ parts }) => parts.size > 0);
  const chosen = ({ partitions: parts }: { readonly partitions: readonly Partition[] }) =>
    parts.slice(1).map(({ about, cells }) => ({ part: about, count: cells[0]?.count ?? 0 }));
  const withheld = withheldClass({
    cells: chosen({ partitions }),
    primary: new Set(primary.map(({ about }) => about)),
    earlier: before.map((one) => ({
      counts: new Map(chosen(one).map(({ part, count }) => [part, count])),
      withheld: new Set([...one.withheld].map((key) => key.split('|')[0] ?? '')),
    })),
    k,
  });
  if (withheld.size === 0) return NOTHING;
  const keys = options
    .filter(({ about }) => withheld.has(about))
    .flatMap((option) => cellsOf([option]).map(({ key }) => key));
  return { cells: keys, reason: primary[0]?.reason ?? 'difference' };
}

function earlierPartition(
  { partitions, withheld }: EarlierQuestion,
  about: string,
): EarlierPartition {
  const cells = partitions.find((one) => one.about === about)?.cells ?? [];
  const parts = cells.filter(({ part }) => withheld.has(`${about}|${part}`));
  return {
    counts: new Map(cells.map(({ part, count }) => [part, count])),
    withheld: new Set(parts.map(({ part }) => part)),
  };
}

interface Primary {
  readonly parts: ReadonlySet<string>;
  readonly reason: 'small' | 'difference' | null;
}

/**
 * Parts with few people, or few that came since an earlier publication; and what was withheld then,
 * if nobody came, because it would be told now.
 */
function primaryOf(
  cells: Partition['cells'],
  earlier: readonly EarlierPartition[],
  k: number,
): Primary {
  const small = cells.filter(({ count }) => isSmall(count, k));
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  const moved = cells.filter(({ part, count }) =>
    earlier.some(({ counts, withheld }) => {
      const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
      if (withheld.has(part)) return all === total;
      return counts.has(part) && isSmall(count - (counts.get(part) ?? 0), k);
    }),
  );
  const parts = new Set([...small, ...moved].map(({ part }) => part));
  if (parts.size === 0) return { parts, reason: null };
  return { parts, reason: small.length > 0 ? 'small' : 'difference' };
}
