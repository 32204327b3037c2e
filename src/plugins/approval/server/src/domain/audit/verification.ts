import { GENESIS, linkHash, type Checkpoint, type Digest, type Link } from './chain';

export const CHAIN_FAULTS = [
  /** The entry is not the one that was hashed. */
  'edited',
  /** Entries are missing before this one. */
  'deleted',
  /** A lower number comes after a higher one. */
  'reordered',
  /** Two entries have the same number. */
  'forked',
  /** The entry builds on another one than stands before it. */
  'unlinked',
  /** The chain is shorter than a checkpoint says. */
  'truncated',
  /** Another entry stands where the checkpoint was taken: the chain was made anew. */
  'rewritten',
] as const;

export interface ChainFault {
  readonly fault: (typeof CHAIN_FAULTS)[number];
  readonly seq: number;
}

export interface Verdict {
  readonly isIntact: boolean;
  readonly length: number;
  readonly head: Checkpoint;
  /** The first faults, in the order of reading. */
  readonly faults: readonly ChainFault[];
  readonly faultCount: number;
}

export interface Verifier {
  /** Takes the next link, in the order of `seq` as stored. */
  accept(link: Link): void;
  verdict(): Verdict;
}

const MOST_FAULTS_NAMED = 100;

/**
 * Checks a chain link by link, in constant memory. After a fault it goes on from what is stored, so
 * that one deed is one fault and the next one is found as well.
 */
export function createVerifier(digest: Digest, checkpoints: readonly Checkpoint[] = []): Verifier {
  const expected = new Map(checkpoints.map(({ seq, hash }) => [seq, hash]));
  const reached = new Set<number>();
  const faults: ChainFault[] = [];
  let faultCount = 0;
  let length = 0;
  let head: Checkpoint = GENESIS;

  const note = (fault: ChainFault['fault'], seq: number) => {
    faultCount += 1;
    if (faults.length < MOST_FAULTS_NAMED) faults.push({ fault, seq });
  };

  return {
    accept(link) {
      length += 1;
      const place = placeFault(head, link);
      if (place !== null) note(place, link.seq);
      if (linkHash(link, digest) !== link.hash) note('edited', link.seq);
      const hash = expected.get(link.seq);
      if (hash !== undefined && !reached.has(link.seq)) {
        reached.add(link.seq);
        if (hash !== link.hash) note('rewritten', link.seq);
      }
      if (link.seq > head.seq) head = { seq: link.seq, hash: link.hash };
    },
    verdict() {
      const cut = [...expected.keys()].filter((seq) => seq > head.seq);
      const truncated = cut.map((seq) => ({ fault: 'truncated' as const, seq }));
      const count = faultCount + truncated.length;
      return {
        ...{ isIntact: count === 0, length, head },
        ...{ faults: [...faults, ...truncated], faultCount: count },
      };
    },
  };
}

/** Checks a whole chain that is read piece by piece. */
export async function verifyChain(
  links: Iterable<Link> | AsyncIterable<Link>,
  digest: Digest,
  checkpoints: readonly Checkpoint[] = [],
): Promise<Verdict> {
  const verifier = createVerifier(digest, checkpoints);
  for await (const link of links) verifier.accept(link);
  return verifier.verdict();
}

function placeFault(head: Checkpoint, { seq, prevHash }: Link): ChainFault['fault'] | null {
  if (seq === head.seq) return 'forked';
  if (seq < head.seq) return 'reordered';
  if (seq > head.seq + 1) return 'deleted';
  return prevHash === head.hash ? null : 'unlinked';
}
