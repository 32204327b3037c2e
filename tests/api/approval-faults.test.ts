import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import {
  decisionOn,
  openMonths,
  verification,
  type ApprovalMonths,
} from '../support/approval-months';
import { rowsIn, type SavedCase } from '../support/approval-stage';
import { SUMMARY } from '../support/content-months';
import { databaseOf, startInstance } from '../support/second-instance';

let months: ApprovalMonths;
beforeAll(async () => {
  months = await openMonths();
});
afterAll(() => months.app.stop());

/** The same database; the files of the sample are elsewhere, which it need not say. */
const quiet = () => ({ ...databaseOf(months.app), LOG_LEVEL: 'fatal' });

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
      for (let count = 0; count < CASES; count += 1)
        cases.push(await months.submit(await months.draftedInChinese()));
      const child = await startDeciding();
      const ended = once(child, 'exit');
      child.send({
        actorId: months.staff.viceHead.id,
        tasks: cases.map((each) => ({ id: each.id, request: decisionOn(each, 'approve') })),
      });
      expect(await once(child, 'message')).toEqual(['decided', undefined]);
      await delay(Math.random() * 20);
      child.kill('SIGKILL');
      await ended;

      for (const each of cases) {
        const [row] = await rowsIn(months.app, 'approval_cases', { id: each.id });
        const decisions = await rowsIn(months.app, 'approval_decisions', { case_id: each.id });
        const told = await rowsIn(months.app, 'approval_audit', {
          name: 'decided',
          document_id: each.approvalCase.document.documentId,
        });
        const isDone = row?.['state'] === 'approved';
        expect([decisions.length, told.length]).toEqual(isDone ? [1, 1] : [0, 0]);
        if (isDone) continue;
        undone += 1;
        await months.decide(each, 'approve');
      }
    }
    // Else no process was ended in the middle of its work.
    expect(undone).toBeGreaterThan(0);
    expect(undone).toBeLessThan(KILLS * CASES);
    expect(await verification(months.app)).toMatchObject({ isIntact: true });
  });
});

describe('a comment of a megabyte', () => {
  it('is refused, and nothing is decided', async () => {
    const submitted = await months.submit(await months.draftedInChinese());
    const answer = await months.staff.viceHead.client
      .post(`/approval/cases/${submitted.id}/decide`)
      .send({ ...decisionOn(submitted, 'approve'), comment: '长'.repeat(1_000_000) });
    expect([400, 413]).toContain(answer.status);
    expect(await rowsIn(months.app, 'approval_decisions', { case_id: submitted.id })).toEqual([]);
    await months.staff.viceHead.client.get('/approval/inbox').expect(200);
  });
});

describe('the plugin switched off for one start', () => {
  it('loses nothing, and what was published meanwhile is told', async () => {
    const waiting = await months.submit(await months.draftedInChinese());
    const approved = await months.draftedInChinese();
    await months.approve(approved);
    const TABLES = ['cases', 'decisions', 'edits', 'policies', 'publications', 'statements'];
    const counts = async () => {
      const rows = await Promise.all(TABLES.map((name) => rowsIn(months.app, `approval_${name}`)));
      return rows.map(({ length }) => length);
    };
    const unapproved = await months.draftedInChinese();
    const before = await counts();

    const without = await startInstance({ ...quiet(), DISABLED_PLUGIN: 'approval' });
    expect(await without.publish(SUMMARY, unapproved)).toBe('published');
    await without.stop();
    const again = await startInstance(quiet());
    const other = await months.draftedInChinese();
    expect(await again.publish(SUMMARY, other)).toContain('APPROVAL_GATE_CLOSED');
    await again.stop();

    expect(await rowsIn(months.app, 'approval_audit', { name: 'publishedOutside' })).toMatchObject([
      { document_id: unapproved },
    ]);
    // Only the draft made since.
    const added = (await counts()).map((count, at) => count - (before[at] ?? 0));
    expect(added).toEqual([0, 0, 1, 0, 0, 0]);
    expect(await rowsIn(months.app, 'approval_cases', { id: waiting.id })).toMatchObject([
      { state: 'inReview' },
    ]);
    const published = await months.app.strapi
      .documents(SUMMARY)
      .publish({ documentId: approved, locale: 'zh-Hans' });
    expect(published.entries).toHaveLength(1);
    expect(await verification(months.app)).toMatchObject({ isIntact: true });
  });
});
