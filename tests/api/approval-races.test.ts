import { openMonths, verification, type ApprovalMonths } from '../support/approval-months';
import { rowsIn } from '../support/approval-stage';
import { publish, publishedRow, SUMMARY, update } from '../support/content-months';
import { codeOf } from '../support/refusal-codes';
import { rounds } from '../support/rounds';
import { staffMember } from '../support/staff';

let months: ApprovalMonths;
beforeAll(async () => {
  months = await openMonths();
});
afterAll(() => months.app.stop());

const edit = (documentId: string) =>
  codeOf(update(months.app, SUMMARY, documentId, 'zh-Hans', { plainSummary: '同一时刻改过' }));

describe('twenty decisions on one case at the same moment', () => {
  const ROUNDS = rounds(100);

  it('have one outcome, round for round', async () => {
    const { app, staff } = months;
    const others = await Promise.all([1, 2, 3].map(() => staffMember(app, 'vice-head')));
    const deciders = [staff.viceHead, ...others];
    const documentId = await months.draftedInChinese();
    let current = await months.submit(documentId);
    for (let round = 1; round <= ROUNDS; round += 1) {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 20 }, (_, at) =>
          months.decide(current, 'requestChanges', deciders[at % deciders.length]?.id),
        ),
      );
      const done = outcomes.filter(({ status }) => status === 'fulfilled');
      expect([round, done.length]).toEqual([round, 1]);
      expect(await rowsIn(app, 'approval_decisions', { case_id: current.id })).toHaveLength(round);
      const [row] = await rowsIn(app, 'approval_cases', { id: current.id });
      expect(row).toMatchObject({ state: 'changesRequested' });
      current = await months.submit(documentId, Number(row?.['version']));
    }
    expect(await verification(app)).toMatchObject({ isIntact: true });
  });
});

describe('an edit at the moment', () => {
  const ROUNDS = 20;

  it('of the last approval leaves nothing that can be published', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const documentId = await months.draftedInChinese();
      const submitted = await months.submit(documentId);
      // Either may be first: what the other then finds is not what it was about.
      const works = [() => codeOf(months.decide(submitted, 'approve')), () => edit(documentId)];
      await Promise.all((round % 2 === 0 ? works : works.toReversed()).map((work) => work()));
      expect(await codeOf(publish(months.app, SUMMARY, documentId, 'zh-Hans'))).toBe(
        'APPROVAL_GATE_CLOSED',
      );
      expect(await months.isPublic(documentId)).toBe(false);
    }
  });

  it('of the publication lets out what was approved or nothing', async () => {
    const seen = new Set<string | null>();
    for (let round = 1; round <= ROUNDS; round += 1) {
      const documentId = await months.draftedInChinese();
      await months.approve(documentId);
      const works = [
        () => codeOf(publish(months.app, SUMMARY, documentId, 'zh-Hans')),
        () => edit(documentId),
      ];
      const isFirst = round % 2 === 0;
      const outcomes = await Promise.all(
        (isFirst ? works : works.toReversed()).map((work) => work()),
      );
      const published = outcomes[isFirst ? 0 : 1] ?? null;
      seen.add(published);
      expect(await months.isPublic(documentId)).toBe(published === null);
      if (published !== null) continue;
      const row = await publishedRow(months.app, SUMMARY, documentId, 'zh-Hans');
      expect(row['plainSummary']).not.toBe('同一时刻改过');
    }
    for (const code of seen) {
      expect([null, 'APPROVAL_GATE_CLOSED', 'APPROVAL_PUBLISHED_DIFFERS']).toContain(code);
    }
  });
});
