import fc from 'fast-check';

import { digest } from '../../../../../../shared/strapi/digest';
import { GENESIS, append, linkHash, type Checkpoint, type Link } from './chain';
import { createVerifier, verifyChain, type ChainFault } from './verification';

function chainOf(length: number, label = 'entry', head: Checkpoint = GENESIS): readonly Link[] {
  const links: Link[] = [];
  for (let index = 0; index < length; index += 1) {
    links.push(append(links.at(-1) ?? head, { label, index, comment: '同意' }, digest));
  }
  return links;
}

const chain = chainOf(10);
const at = (seq: number): Link => {
  const link = chain[seq - 1];
  if (!link) throw new Error(`No link ${seq}`);
  return link;
};
const headAt = (seq: number): Checkpoint => ({ seq, hash: at(seq).hash });
const rehashed = (link: Link): Link => ({ ...link, hash: linkHash(link, digest) });

async function faultsOf(links: readonly Link[], checkpoints: readonly Checkpoint[] = []) {
  const { faults } = await verifyChain(links, digest, checkpoints);
  return faults.map(({ fault, seq }: ChainFault) => `${fault} ${seq}`);
}

it('an untouched chain is intact', async () => {
  await expect(verifyChain(chain, digest, [headAt(3), headAt(10)])).resolves.toEqual({
    ...{ isIntact: true, length: 10, head: headAt(10), faults: [], faultCount: 0 },
  });
  await expect(verifyChain([], digest)).resolves.toMatchObject({ isIntact: true, head: GENESIS });
});

it('a chain that grows stays true to its checkpoints', async () => {
  const grown = [...chain, ...chainOf(5, 'more', headAt(10))];
  await expect(faultsOf(grown, [headAt(10)])).resolves.toEqual([]);
});

describe('tampering', () => {
  const edited: Link = { ...at(4), entry: { label: 'entry', index: 3, comment: '不同意' } };
  const rewritten = [...chain.slice(0, 3), ...chainOf(7, 'other', headAt(3))];

  it.each<[string, readonly Link[], readonly Checkpoint[], readonly string[]]>([
    ['an entry is edited', chain.with(3, edited), [], ['edited 4']],
    ['an entry is edited and hashed anew', chain.with(3, rehashed(edited)), [], ['unlinked 5']],
    [
      'a time is edited in two places',
      chain.with(1, { ...at(2), entry: 1 }).with(6, { ...at(7), entry: 1 }),
      [],
      ['edited 2', 'edited 7'],
    ],
    ['an entry is deleted', chain.toSpliced(3, 1), [], ['deleted 5']],
    ['the first is deleted', chain.slice(1), [], ['deleted 2']],
    [
      'an entry is deleted and the rest numbered anew',
      [...chain.slice(0, 3), ...chain.slice(4).map((link) => ({ ...link, seq: link.seq - 1 }))],
      [],
      ['unlinked 4', 'edited 4', 'edited 5', 'edited 6', 'edited 7', 'edited 8', 'edited 9'],
    ],
    [
      'two entries change places',
      chain.with(3, at(5)).with(4, at(4)),
      [],
      ['deleted 5', 'reordered 4'],
    ],
    [
      'two entries change what they say',
      chain.with(3, { ...at(4), entry: at(5).entry }).with(4, { ...at(5), entry: at(4).entry }),
      [],
      ['edited 4', 'edited 5'],
    ],
    ['two entries follow one', chain.toSpliced(4, 0, rehashed(edited)), [], ['forked 4']],
    ['the end is cut off, and nobody kept a checkpoint', chain.slice(0, 7), [], []],
    ['the end is cut off', chain.slice(0, 7), [headAt(10)], ['truncated 10']],
    ['all is gone', [], [headAt(10)], ['truncated 10']],
    ['the end is made anew', rewritten, [headAt(10)], ['rewritten 10']],
    ['the end is made anew, after the checkpoint', rewritten, [headAt(3)], []],
    [
      'the whole is made anew',
      chainOf(10, 'other'),
      [headAt(1), headAt(10)],
      ['rewritten 1', 'rewritten 10'],
    ],
  ])('%s', async (_name, links, checkpoints, expected) => {
    await expect(faultsOf(links, checkpoints)).resolves.toEqual(expected);
  });

  it('is found whatever it is, as long as the head is known', async () => {
    const index = fc.nat({ max: 9 });
    const deed = fc.oneof(
      index.map((i) => chain.toSpliced(i, 1)),
      fc
        .tuple(index, index)
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => chain.with(a, at(b + 1)).with(b, at(a + 1))),
      fc.tuple(index, fc.string()).map(([i, entry]) => chain.with(i, { ...at(i + 1), entry })),
      fc
        .tuple(index, fc.string())
        .map(([i, entry]) => chain.with(i, rehashed({ ...at(i + 1), entry }))),
      fc.integer({ min: 0, max: 9 }).map((length) => chain.slice(0, length)),
      index.map((i) => chain.toSpliced(i, 0, at(i + 1))),
      index.map((i) => [
        ...chain.slice(0, i),
        ...chainOf(10 - i, 'x', i === 0 ? GENESIS : headAt(i)),
      ]),
    );
    await fc.assert(
      fc.asyncProperty(deed, async (links) => {
        const { isIntact } = await verifyChain(links, digest, [headAt(10)]);
        expect(isIntact).toBe(false);
      }),
    );
  });
});

it('reads piece by piece', async () => {
  async function* pages() {
    for (const link of chain) yield link;
  }
  await expect(verifyChain(pages(), digest)).resolves.toMatchObject({ isIntact: true, length: 10 });
});

it('counts all faults and names the first hundred', () => {
  const verifier = createVerifier(digest);
  for (const link of chainOf(300)) verifier.accept({ ...link, entry: 'x' });
  const { faultCount, faults, isIntact } = verifier.verdict();
  expect({ faultCount, named: faults.length, isIntact }).toEqual({
    ...{ faultCount: 300, named: 100, isIntact: false },
  });
});
