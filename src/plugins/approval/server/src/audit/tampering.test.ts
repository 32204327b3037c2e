import fc from 'fast-check';

import { digest } from '../../../../../shared/strapi/digest';
import { append, type Checkpoint } from '../domain/audit/chain';
import { createVerifier } from '../domain/audit/verification';
import type { AuditEntry } from './entry';
import { linkOf, rowOf, type AuditLink, type AuditRow } from './table';

const LENGTH = 30;

const trail = Array.from({ length: LENGTH }).reduce<readonly AuditLink[]>((links, _, index) => {
  const entry = {
    at: new Date(Date.UTC(2025, 5, 1, 8, index)).toISOString(),
    name: index % 3 === 0 ? 'submitted' : 'decided',
    actorId: index % 5 === 0 ? null : index,
    contentType: 'api::finance-summary.finance-summary',
    documentId: `document${index % 4}`,
    caseId: index % 7,
    facts: { round: 1, comment: `第 ${index} 条意见`, title: '2025年6月收支' },
  };
  const head = links.at(-1) ?? { seq: 0, hash: '0'.repeat(64) };
  return [...links, { ...append(head, entry, digest), entry }];
}, []);
const rows = trail.map(rowOf);
const rowAt = (index: number): AuditRow => rows[index] as AuditRow;

function isFound(stored: readonly AuditRow[], checkpoint: Checkpoint): boolean {
  const verifier = createVerifier(digest, [checkpoint]);
  for (const row of stored) verifier.accept(linkOf(row));
  return !verifier.verdict().isIntact;
}

/** Chains anew from a place on, as somebody would who knows how. */
function rechained(stored: readonly AuditRow[], from: number): readonly AuditRow[] {
  return stored.reduce<AuditRow[]>((links, row, index) => {
    const before = links.at(-1);
    const head = { seq: before?.seq ?? 0, hash: before?.hash ?? '0'.repeat(64) };
    const { entry } = linkOf(row);
    return [...links, index < from ? row : rowOf({ ...append(head, entry, digest), entry })];
  }, []);
}

const place = fc.nat({ max: LENGTH - 1 });
const places = fc.tuple(place, place).filter(([one, other]) => one !== other);

/** One cell, as a statement in SQL can change it. */
const edits: fc.Arbitrary<Partial<AuditRow>> = fc.oneof(
  fc.record({ at: fc.string() }),
  fc.record({ prev_hash: fc.string() }),
  fc.record({ hash: fc.string() }),
  fc.record({ name: fc.constantFrom('approved', 'rejected', '') }),
  fc.record({ actor: fc.oneof(fc.integer(), fc.constant(Infinity)) }),
  fc.record({ content_type: fc.option(fc.string()) }),
  fc.record({ document_id: fc.option(fc.string()) }),
  fc.record({ case_id: fc.integer({ min: 100 }) }),
  fc.record({ entry: fc.oneof(fc.json(), fc.string()) }),
);
const edited = fc
  .tuple(place, edits)
  .map(([index, edit]) => rows.with(index, { ...rowAt(index), ...edit }))
  .filter((stored) => JSON.stringify(stored) !== JSON.stringify(rows));

const deeds: Readonly<Record<string, fc.Arbitrary<readonly AuditRow[]>>> = {
  edited,
  'edited, and chained anew': fc
    .tuple(place, fc.string())
    .map(([index, name]) => rechained(rows.with(index, { ...rowAt(index), name }), index)),
  deleted: fc
    .tuple(place, fc.integer({ min: 1, max: 5 }))
    .map(([index, count]) => rows.toSpliced(index, count)),
  'deleted, and chained anew': place.map((index) => rechained(rows.toSpliced(index, 1), index)),
  reordered: places.map(([one, other]) =>
    rows
      .with(one, { ...rowAt(other), seq: one + 1 })
      .with(other, { ...rowAt(one), seq: other + 1 }),
  ),
  'reordered, and chained anew': places.map(([one, other]) =>
    rechained(rows.with(one, rowAt(other)).with(other, rowAt(one)), 0),
  ),
  truncated: place.map((length) => rows.slice(0, length)),
  forked: fc
    .tuple(place, fc.string())
    .map(([index, name]) => rows.toSpliced(index, 0, { ...rowAt(index), name })),
  'forked, and replaced by the fork': fc.tuple(place, fc.string()).map(([index, name]) =>
    rechained(
      rows.map((row, at) => (at < index ? row : { ...row, name })),
      index,
    ),
  ),
};

const WAYS = Math.ceil(10_000 / Object.keys(deeds).length);

it('an untouched trail is intact', () => {
  const { seq, hash } = trail.at(-1) as AuditLink;
  expect(isFound(rows, { seq, hash })).toBe(false);
});

it.each(Object.entries(deeds))(
  'a trail that was %s is found against the last checkpoint, in whatever way',
  (_name, deed) => {
    const { seq, hash } = trail.at(-1) as AuditLink;
    fc.assert(
      fc.property(deed, (stored) => {
        expect(isFound(stored, { seq, hash })).toBe(true);
      }),
      { numRuns: WAYS },
    );
  },
);

it('facts that are no JSON are shown as they are', () => {
  const entry: AuditEntry = linkOf({ ...rowAt(0), entry: '{"comment":' }).entry;
  expect(entry.facts).toEqual({ broken: '{"comment":' });
});
