import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { bootApp, type TestApp } from '../support/boot';
import {
  approve,
  casesOf,
  rowsIn,
  savePolicy,
  simplePolicy,
  simpleStaff,
  type SavedCase,
  type Staff,
} from '../support/approval-stage';
import { create, freshYear, monthData, SUMMARY, type Loose } from '../support/content-months';
import { databaseOf, startInstance } from '../support/second-instance';
import { staffMember } from '../support/staff';

const KEY = 'signOffRequirement';

let app: TestApp;
let staff: Staff;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  staff = await simpleStaff(app);
  await savePolicy(app, 'summary', simplePolicy());
});
afterAll(() => app.stop());

/** The same database; the files of the sample are elsewhere, which it need not say. */
const quiet = () => ({ ...databaseOf(app), LOG_LEVEL: 'fatal' });

const now = () => new Date().toISOString();

const draftedMonth = (): Promise<string> =>
  casesOf(app).actingAs(staff.clerk.id, () => create(app, SUMMARY, monthData(freshYear(), 1)));

const submit = (documentId: string, version = 0): Promise<SavedCase> =>
  casesOf(app).submit(
    { id: staff.clerk.id, at: now() },
    { contentType: SUMMARY, documentId },
    { locales: ['zh-Hans'], comment: null, version },
  );

const decision = ({ approvalCase }: SavedCase, verdict: string) => ({
  ...{ version: approvalCase.version, requirementKey: KEY, verdict, comment: '意见', forId: null },
  seenDigest: approvalCase.submissions.at(-1)?.content.digest ?? '',
});

async function verification(): Promise<Loose> {
  const { client } = await staffMember(app, 'auditor');
  const { body } = await client.post('/approval/audit/verify').send({}).expect(200);
  return body;
}

describe('twenty decisions on one case at the same moment', () => {
  const ROUNDS = 100;

  it('have one outcome, round for round', async () => {
    const others = await Promise.all([1, 2, 3].map(() => staffMember(app, 'vice-head')));
    const deciders = [staff.viceHead, ...others];
    const documentId = await draftedMonth();
    let current = await submit(documentId);
    for (let round = 1; round <= ROUNDS; round += 1) {
      const request = decision(current, 'requestChanges');
      const outcomes = await Promise.allSettled(
        Array.from({ length: 20 }, (_, at) =>
          casesOf(app).decide(
            { id: deciders[at % deciders.length]?.id ?? 0, at: now() },
            current.id,
            request,
          ),
        ),
      );
      const done = outcomes.filter(({ status }) => status === 'fulfilled');
      expect([round, done.length]).toEqual([round, 1]);
      expect(await rowsIn(app, 'approval_decisions', { case_id: current.id })).toHaveLength(round);
      const [row] = await rowsIn(app, 'approval_cases', { id: current.id });
      expect(row).toMatchObject({ state: 'changesRequested' });
      current = await submit(documentId, Number(row?.['version']));
    }
    expect(await verification()).toMatchObject({ isIntact: true });
  });
});

describe('a process that is killed while it decides', () => {
  const CASES = 12;
  const KILLS = 3;

  async function startDeciding(): Promise<ChildProcess> {
    const child = fork(path.join(__dirname, 'deciding-instance.mjs'), {
      env: { PATH: process.env.PATH ?? '', ...quiet() },
    });
    expect(await once(child, 'message')).toEqual(['ready', undefined]);
    return child;
  }

  it('leaves each decision whole or undone, and the trail unbroken', async () => {
    let undone = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const cases: SavedCase[] = [];
      for (let count = 0; count < CASES; count += 1) cases.push(await submit(await draftedMonth()));
      const child = await startDeciding();
      const ended = once(child, 'exit');
      child.send({
        actorId: staff.viceHead.id,
        tasks: cases.map((each) => ({ id: each.id, request: decision(each, 'approve') })),
      });
      expect(await once(child, 'message')).toEqual(['decided', undefined]);
      await delay(Math.random() * 20);
      child.kill('SIGKILL');
      await ended;

      for (const each of cases) {
        const [row] = await rowsIn(app, 'approval_cases', { id: each.id });
        const decisions = await rowsIn(app, 'approval_decisions', { case_id: each.id });
        const told = await rowsIn(app, 'approval_audit', {
          name: 'decided',
          document_id: each.approvalCase.document.documentId,
        });
        const isDone = row?.['state'] === 'approved';
        expect([decisions.length, told.length]).toEqual(isDone ? [1, 1] : [0, 0]);
        if (isDone) continue;
        undone += 1;
        const who = { id: staff.viceHead.id, at: now() };
        await casesOf(app).decide(who, each.id, decision(each, 'approve'));
      }
    }
    // Else no process was ended in the middle of its work.
    expect(undone).toBeGreaterThan(0);
    expect(undone).toBeLessThan(KILLS * CASES);
    expect(await verification()).toMatchObject({ isIntact: true });
  });
});

describe('a comment of a megabyte', () => {
  it('is refused, and nothing is decided', async () => {
    const submitted = await submit(await draftedMonth());
    const answer = await staff.viceHead.client
      .post(`/approval/cases/${submitted.id}/decide`)
      .send({ ...decision(submitted, 'approve'), comment: '长'.repeat(1_000_000) });
    expect([400, 413]).toContain(answer.status);
    expect(await rowsIn(app, 'approval_decisions', { case_id: submitted.id })).toEqual([]);
    await staff.viceHead.client.get('/approval/inbox').expect(200);
  });
});

describe('the plugin switched off for one start', () => {
  it('loses nothing, and what was published meanwhile is told', async () => {
    const waiting = await submit(await draftedMonth());
    const approved = await draftedMonth();
    await approve(app, staff, approved);
    const TABLES = ['cases', 'decisions', 'edits', 'policies', 'publications', 'statements'];
    const counts = async () => {
      const rows = await Promise.all(TABLES.map((name) => rowsIn(app, `approval_${name}`)));
      return rows.map(({ length }) => length);
    };
    const unapproved = await draftedMonth();
    const before = await counts();

    const without = await startInstance({ ...quiet(), DISABLED_PLUGIN: 'approval' });
    expect(await without.publish(SUMMARY, unapproved)).toBe('published');
    await without.stop();
    const again = await startInstance(quiet());
    const other = await draftedMonth();
    expect(await again.publish(SUMMARY, other)).toContain('APPROVAL_GATE_CLOSED');
    await again.stop();

    expect(await rowsIn(app, 'approval_audit', { name: 'publishedOutside' })).toMatchObject([
      { document_id: unapproved },
    ]);
    // Only the draft made since.
    const added = (await counts()).map((count, at) => count - (before[at] ?? 0));
    expect(added).toEqual([0, 0, 1, 0, 0, 0]);
    expect(await rowsIn(app, 'approval_cases', { id: waiting.id })).toMatchObject([
      { state: 'inReview' },
    ]);
    const published = await app.strapi
      .documents(SUMMARY)
      .publish({ documentId: approved, locale: 'zh-Hans' });
    expect(published.entries).toHaveLength(1);
    expect(await verification()).toMatchObject({ isIntact: true });
  });
});
