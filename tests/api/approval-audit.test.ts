import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';

import fc from 'fast-check';

import { appendEntries } from '../../src/plugins/approval/server/src/audit/append';
import type { AuditEntry } from '../../src/plugins/approval/server/src/audit/entry';
import { exportTrail } from '../../src/plugins/approval/server/src/audit/export';
import { linksInBatches } from '../../src/plugins/approval/server/src/audit/links';
import {
  AUDIT,
  linkOf,
  type AuditLink,
  type AuditRow,
} from '../../src/plugins/approval/server/src/audit/table';
import { readTrail, takeCheckpoint } from '../../src/plugins/approval/server/src/audit/trail';
import { verifyTrail } from '../../src/plugins/approval/server/src/audit/verify';
import { append, linkHash } from '../../src/plugins/approval/server/src/domain/audit/chain';
import { digest } from '../../src/shared/strapi/digest';
import { inUnitOfWork, type UnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';
import { databaseOf } from '../support/second-instance';

const LENGTH = 40;
const TYPE = 'api::finance-summary.finance-summary';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

const entry = (no: number, over: Partial<AuditEntry> = {}): AuditEntry => ({
  at: new Date(Date.UTC(2025, 5, 1, 8, no)).toISOString(),
  name: 'decided',
  actorId: no,
  contentType: TYPE,
  documentId: `document${no % 4}`,
  caseId: no,
  facts: { comment: `第 ${no} 条意见，含 "引号" 与 \u0000`, round: 1, title: '2025年6月收支' },
  ...over,
});
const appendAll = (entries: readonly AuditEntry[]) =>
  inUnitOfWork(app.strapi, (unit) => appendEntries(unit, entries));
const verdict = async () => verifyTrail(app.strapi, [await takeCheckpoint(app.strapi)]);

beforeAll(() => appendAll(Array.from({ length: LENGTH }, (_, index) => entry(index))));

/** What comes of `work`, of which nothing remains. */
async function undone<Result>(work: (unit: UnitOfWork) => Promise<Result>): Promise<Result> {
  const results: Result[] = [];
  const undo = new Error('undo');
  const unit = inUnitOfWork(app.strapi, async (inner) => {
    results.push(await work(inner));
    throw undo;
  });
  await expect(unit).rejects.toBe(undo);
  return results[0] as Result;
}

describe('the trail', () => {
  it('is one chain over all units of work, and none of one that failed', async () => {
    const before = await takeCheckpoint(app.strapi);
    await undone((unit) => appendEntries(unit, [entry(1), entry(2)]));
    await expect(takeCheckpoint(app.strapi)).resolves.toEqual(before);
    const head = await appendAll([entry(1), entry(2)]);
    expect(head.seq).toBe(before.seq + 2);
    await expect(verifyTrail(app.strapi, [before, head])).resolves.toEqual({
      ...{ isIntact: true, length: head.seq, head, faults: [], faultCount: 0 },
    });
  });

  it('takes nothing as well', async () => {
    await expect(appendAll([])).resolves.toEqual(await takeCheckpoint(app.strapi));
  });

  it('is read page by page, latest first, of all or of one document', async () => {
    const { total } = await readTrail(app.strapi, { page: 1, pageSize: 7 });
    const { links } = await readTrail(app.strapi, { page: 2, pageSize: 7 });
    expect(links.map(({ seq }) => seq)).toEqual(
      [8, 9, 10, 11, 12, 13, 14].map((n) => total + 1 - n),
    );
    const some = { page: 1, pageSize: 100, contentType: TYPE, documentId: 'document3' };
    const ofDocument = await readTrail(app.strapi, some);
    expect(ofDocument.links.map(({ entry: { documentId } }) => documentId)).toEqual(
      Array.from({ length: ofDocument.total }, () => 'document3'),
    );
    expect(ofDocument.total).toBe(LENGTH / 4);
  });

  it('is exported with all that is needed to check it', async () => {
    const lines = (await text(exportTrail(app.strapi))).trimEnd().split('\n');
    const links = lines.map((line) => JSON.parse(line) as AuditLink);
    expect(links.map((link) => linkHash(link, digest))).toEqual(links.map(({ hash }) => hash));
    const { seq, hash } = links.at(-1) as AuditLink;
    await expect(takeCheckpoint(app.strapi)).resolves.toEqual({ seq, hash });
  });

  it('is read once, whatever the size of a batch', async () => {
    const { seq: length } = await takeCheckpoint(app.strapi);
    for (const size of [1, 3, length, length + 1]) {
      const seqs: number[] = [];
      for await (const links of linksInBatches(app.strapi, size)) {
        seqs.push(...links.map(({ seq }) => seq));
      }
      expect(seqs).toEqual(Array.from({ length }, (_, index) => index + 1));
    }
  });
});

it.each([
  ['changed', (unit: UnitOfWork) => unit.table(AUDIT).update({ name: 'approved' })],
  ['deleted', (unit: UnitOfWork) => unit.table(AUDIT).where('seq', 3).delete()],
  ['emptied', (unit: UnitOfWork) => unit.table(AUDIT).truncate()],
])('the database does not let the trail be %s', async (_deed, work) => {
  const attempt = inUnitOfWork(app.strapi, async (unit) => {
    await work(unit);
  });
  await expect(attempt).rejects.toMatchObject({
    message: expect.stringContaining('approval_audit is append-only'),
  });
  await expect(verdict()).resolves.toMatchObject({ isIntact: true });
});

describe('raw SQL', () => {
  const isPostgres = process.env.TEST_DATABASE === 'postgres';

  /** A database whose owner took the guards away: no trigger, no primary key. */
  async function unguard({ trx }: UnitOfWork): Promise<void> {
    const schema = isPostgres ? '"public".' : '';
    await trx.raw(`create table ${schema}unguarded as select * from ${schema}${AUDIT}`);
    await trx.raw(`drop table ${schema}${AUDIT}`);
    await trx.raw(`alter table ${schema}unguarded rename to ${AUDIT}`);
  }

  const at = (unit: UnitOfWork, seq: number) => unit.table(AUDIT).where('seq', seq);
  const rowAt = async (unit: UnitOfWork, seq: number) =>
    ((await at(unit, seq).select()) as AuditRow[])[0] as AuditRow;

  /** Makes the rest of the chain anew from an entry on, as somebody would who knows how. */
  async function rechain(unit: UnitOfWork, from: number): Promise<void> {
    const rows = (await unit.table(AUDIT).orderBy('seq').select()) as AuditRow[];
    let head = { seq: from - 1, hash: rows.find(({ seq }) => seq === from - 1)?.hash ?? '' };
    for (const row of rows.filter(({ seq }) => seq >= from)) {
      const link = append(head, linkOf(row).entry, digest);
      await at(unit, row.seq).update({ seq: link.seq, prev_hash: link.prevHash, hash: link.hash });
      head = link;
    }
  }

  type Deed = (unit: UnitOfWork) => Promise<unknown>;
  const seqs = fc.integer({ min: 2, max: LENGTH });
  const cells = fc.oneof(
    fc.constantFrom<Partial<AuditRow>>(
      ...[{ name: 'approved' }, { actor: 99 }, { actor: null }, { case_id: 77 }],
      ...[{ document_id: 'other' }, { content_type: null }, { at: '2020-01-01T00:00:00.000Z' }],
      ...[{ hash: 'f'.repeat(64) }, { prev_hash: 'f'.repeat(64) }, { entry: '{"comment":' }],
    ),
    fc.json().map((json) => ({ entry: json.replaceAll('\u0000', '') })),
  );
  const deeds: Readonly<Record<string, fc.Arbitrary<Deed>>> = {
    edited: fc.tuple(seqs, cells).map(
      ([seq, cell]) =>
        (unit) =>
          at(unit, seq).update(cell),
    ),
    'edited, and chained anew': seqs.map((seq) => async (unit) => {
      await at(unit, seq).update({ entry: '{"comment":"不同意"}' });
      await rechain(unit, seq);
    }),
    deleted: seqs.map((seq) => (unit) => at(unit, seq).delete()),
    'deleted, and chained anew': seqs.map((seq) => async (unit) => {
      await at(unit, seq).delete();
      await rechain(unit, seq);
    }),
    reordered: seqs.map((seq) => async (unit) => {
      const [one, other] = [await rowAt(unit, seq - 1), await rowAt(unit, seq)];
      await at(unit, seq - 1).update({ ...other, seq: -1 });
      await at(unit, seq).update({ ...one, seq });
      await at(unit, -1).update({ seq: seq - 1 });
    }),
    truncated: seqs.map((seq) => (unit) => unit.table(AUDIT).where('seq', '>=', seq).delete()),
    emptied: fc.constant((unit) => unit.table(AUDIT).delete()),
    forked: seqs.map((seq) => async (unit) => {
      const row = await rowAt(unit, seq);
      await unit.table(AUDIT).insert({ ...row, name: 'rejected' });
    }),
    doubled: seqs.map((seq) => async (unit) => {
      await unit.table(AUDIT).insert(await rowAt(unit, seq));
    }),
  };

  it.each(Object.entries(deeds))(
    'that left the trail %s is found against the last checkpoint',
    async (_name, deed) => {
      const checkpoint = await takeCheckpoint(app.strapi);
      for (const commit of fc.sample(deed, 8)) {
        const found = await undone(async (unit) => {
          await unguard(unit);
          await commit(unit);
          return verifyTrail(app.strapi, [checkpoint]);
        });
        expect(found.isIntact).toBe(false);
        expect(found.faultCount).toBeGreaterThan(0);
      }
      await expect(verdict()).resolves.toMatchObject({ isIntact: true });
    },
  );

  it('cannot hide a second entry of one number between two batches', async () => {
    const numbers = await undone(async (unit) => {
      await unguard(unit);
      await unit.table(AUDIT).insert(await rowAt(unit, 4));
      const seen: number[] = [];
      for await (const links of linksInBatches(app.strapi, 4)) {
        seen.push(...links.map(({ seq }) => seq));
      }
      return seen.slice(0, 6);
    });
    expect(numbers).toEqual([1, 2, 3, 4, 4, 5]);
  });
});

describe('several processes', () => {
  const children: ChildProcess[] = [];
  afterEach(async () => {
    for (const child of children.splice(0)) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
  });

  async function startInstance(): Promise<ChildProcess> {
    const child = fork(path.join(__dirname, 'appending-instance.mjs'), {
      env: { PATH: process.env.PATH ?? '', ...databaseOf(app) },
    });
    children.push(child);
    await expect(once(child, 'message')).resolves.toEqual(['ready', undefined]);
    return child;
  }

  it('that append at the same time make one unbroken chain', async () => {
    const COUNT = 60;
    const [one, other] = [await startInstance(), await startInstance()];
    const before = await takeCheckpoint(app.strapi);
    const batch = (actorId: number) =>
      Array.from({ length: COUNT }, (_, index) => entry(index, { actorId }));
    const done = [one, other].map((child) => once(child, 'message'));
    one.send(batch(101));
    other.send(batch(102));
    expect(await Promise.all(done)).toEqual([
      ['appended', undefined],
      ['appended', undefined],
    ]);
    const { length, isIntact } = await verdict();
    expect({ length, isIntact }).toEqual({ length: before.seq + 2 * COUNT, isIntact: true });
    const { links } = await readTrail(app.strapi, { page: 1, pageSize: 2 * COUNT });
    const actors = new Set(links.map(({ entry: { actorId } }) => actorId));
    expect([...actors].sort()).toEqual([101, 102]);
  });
});
