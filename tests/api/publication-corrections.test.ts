import { bootApp, type TestApp } from '../support/boot';
import { expectLocalesToAgree } from '../support/content-locales';
import {
  create,
  draftRow,
  freshYear,
  LOCALES,
  monthData,
  publish,
  publishedMonths,
  readMonth,
  records,
  refusalOf,
  repairLine,
  storedRows,
  SUMMARY,
  update,
  waterLine,
  wordsIn,
  yearState,
  type Loose,
} from '../support/content-months';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
});
afterAll(() => app.stop());

const reason = '水费录错';
const field = 'expenditureLines[30205/20502/general-affairs].amountFen';

/** Corrects the water bill of a month in Chinese; nothing is published yet. */
const correct = (documentId: string, amountFen: number, changes: Loose = {}) =>
  update(app, SUMMARY, documentId, 'zh-Hans', {
    expenditureLines: [waterLine(amountFen), repairLine(80_000)],
    ...changes,
  });

describe('a published month that is published again', () => {
  it('with other figures and no reason is refused, and nothing is stored', async () => {
    const year = freshYear();
    const [documentId = ''] = await publishedMonths(app, year, 1);
    await correct(documentId, 120_001);
    const before = await yearState(app, year);
    const refusal = await refusalOf(publish(app, SUMMARY, documentId));
    expect(refusal.details).toMatchObject({
      code: 'CORRECTION_REASON_REQUIRED',
      errors: [{ path: ['correctionReason'], message: expect.stringContaining(field) }],
    });
    expect(await yearState(app, year)).toEqual(before);
    expect(await records(app, documentId)).toHaveLength(1);
  });

  it.each(['   ', '\n', '\u3000'])('with the blank reason %j is refused', async (blank) => {
    const [documentId = ''] = await publishedMonths(app, freshYear(), 1);
    await correct(documentId, 120_001, { correctionReason: blank });
    const refusal = await refusalOf(publish(app, SUMMARY, documentId));
    expect(refusal.details.code).toBe('CORRECTION_REASON_REQUIRED');
  });

  it('with a reason becomes the next revision and says what was wrong', async () => {
    const [documentId = ''] = await publishedMonths(app, freshYear(), 1);
    const first = await readMonth(app, documentId, 'zh-Hans');
    expect(first).toMatchObject({ revision: 1, corrections: [] });
    await correct(documentId, 120_001, { correctionReason: reason, correctionSource: 'fb-1' });
    await publish(app, SUMMARY, documentId);
    const second = await readMonth(app, documentId, 'zh-Hans');
    expect(second).toMatchObject({ revision: 2, publicSince: first['publicSince'] });
    expect(second['contentHash']).not.toBe(first['contentHash']);
    expect(second['corrections']).toEqual([
      {
        ...{ no: 1, revision: 2, reason, source: 'fb-1' },
        at: expect.stringMatching(/^20\d\d-.*Z$/),
        changes: [{ field, before: 120_000, after: 120_001 }],
      },
    ]);
    await correct(documentId, 120_002, { correctionReason: 'Again' });
    await publish(app, SUMMARY, documentId, 'zh-Hans');
    const third = await readMonth(app, documentId, 'en');
    expect(third).toMatchObject({ revision: 3, publicSince: first['publicSince'] });
    expect(third['corrections'].map(({ no, reason: why }: Loose) => [no, why])).toEqual([
      [1, reason],
      [2, 'Again'],
    ]);
    for (const row of await storedRows(app, SUMMARY, { documentId })) {
      expect(row).toMatchObject({ correctionReason: null, correctionSource: null, revision: 3 });
    }
  });

  it('without any change adds nothing, however often', async () => {
    const [documentId = ''] = await publishedMonths(app, freshYear(), 1);
    const facts = (row: Loose) => [row['revision'], row['contentHash'], row['corrections']];
    const before = facts(await readMonth(app, documentId, 'en'));
    for (const locale of ['*', 'en', LOCALES] as const)
      await publish(app, SUMMARY, documentId, locale);
    expect(facts(await readMonth(app, documentId, 'en'))).toEqual(before);
    expect(await records(app, documentId)).toHaveLength(1);
  });

  it('forgets a reason for which there was nothing to correct', async () => {
    const [documentId = ''] = await publishedMonths(app, freshYear(), 1);
    await update(app, SUMMARY, documentId, 'zh-Hans', { correctionReason: 'A false alarm' });
    await publish(app, SUMMARY, documentId);
    const draft = await draftRow(app, SUMMARY, documentId, 'zh-Hans');
    expect(draft).toMatchObject({ correctionReason: null, revision: 1 });
  });

  it('with its first words in another language is no correction', async () => {
    const documentId = await create(app, SUMMARY, monthData(freshYear(), 1));
    await publish(app, SUMMARY, documentId);
    await update(app, SUMMARY, documentId, 'en', wordsIn('en'));
    await publish(app, SUMMARY, documentId, 'en');
    const row = await readMonth(app, documentId, 'en');
    expect(row).toMatchObject({ locale: 'en', revision: 1, corrections: [], ...wordsIn('en') });
    await update(app, SUMMARY, documentId, 'en', wordsIn('en', 'second'));
    const refusal = await refusalOf(publish(app, SUMMARY, documentId, 'en'));
    expect(refusal.details.code).toBe('CORRECTION_REASON_REQUIRED');
  });

  it('gives a language that joins later the corrections that were made before', async () => {
    const documentId = await create(app, SUMMARY, monthData(freshYear(), 1));
    await publish(app, SUMMARY, documentId);
    await correct(documentId, 1, { correctionReason: reason });
    await publish(app, SUMMARY, documentId);
    await update(app, SUMMARY, documentId, 'en', wordsIn('en'));
    await publish(app, SUMMARY, documentId, 'en');
    const row = await readMonth(app, documentId, 'en');
    expect(row['corrections']).toMatchObject([{ no: 1, reason, revision: 2 }]);
  });

  it('tells the Chinese reason of figures to no correction of a translation alone', async () => {
    const [documentId = ''] = await publishedMonths(app, freshYear(), 1);
    await update(app, SUMMARY, documentId, 'zh-Hans', { correctionReason: 'Not yet public' });
    await update(app, SUMMARY, documentId, 'en', {
      ...wordsIn('en', 'second'),
      correctionReason: 'A misspelling',
    });
    await publish(app, SUMMARY, documentId, 'en');
    const chinese = await readMonth(app, documentId, 'zh-Hans');
    expect(chinese['corrections']).toMatchObject([{ reason: 'A misspelling' }]);
    const draft = await draftRow(app, SUMMARY, documentId, 'zh-Hans');
    expect(draft['correctionReason']).toBe('Not yet public');
  });
});

describe('the record of publications', () => {
  it('only grows, and its last entry is what the public reads', async () => {
    const [documentId = ''] = await publishedMonths(app, freshYear(), 1);
    let seen = await records(app, documentId);
    for (const amountFen of [1, 2, 3]) {
      await correct(documentId, amountFen, { correctionReason: reason });
      await publish(app, SUMMARY, documentId);
      const now = await records(app, documentId);
      expect(now.slice(0, seen.length)).toEqual(seen);
      expect(now).toHaveLength(seen.length + 1);
      const row = await readMonth(app, documentId, 'en');
      expect(now.at(-1)).toMatchObject({
        revision: row['revision'],
        content_hash: row['contentHash'],
      });
      seen = now;
    }
    await app.strapi.documents(SUMMARY).delete({ documentId, locale: '*' });
    expect(await records(app, documentId)).toEqual(seen);
  });

  it('keeps nothing that is not public', async () => {
    const documentId = await create(app, SUMMARY, {
      ...monthData(freshYear(), 1),
      catalogueItemNo: 'secret-item',
    });
    await publish(app, SUMMARY, documentId);
    await correct(documentId, 5, { correctionReason: reason, catalogueItemNo: 'other-secret' });
    await publish(app, SUMMARY, documentId);
    expect(JSON.stringify(await records(app, documentId))).not.toContain('secret');
  });
});

describe('two people who publish one document at the same moment', () => {
  it('leave one published row per language and one revision', async () => {
    const [documentId = ''] = await publishedMonths(app, freshYear(), 1);
    await correct(documentId, 7, { correctionReason: reason });
    const attempts = [1, 2, 3, 4].map(() => publish(app, SUMMARY, documentId));
    await Promise.all(attempts);
    await expectLocalesToAgree(app, documentId);
    expect(await storedRows(app, SUMMARY, { documentId })).toHaveLength(6);
    expect(await records(app, documentId)).toHaveLength(2);
    expect((await readMonth(app, documentId, 'en'))['revision']).toBe(2);
  });

  it('and edit it meanwhile, leave locales that agree', async () => {
    const [documentId = ''] = await publishedMonths(app, freshYear(), 1);
    const attempts = LOCALES.flatMap((locale, index) => [
      update(app, SUMMARY, documentId, locale, {
        expenditureLines: [waterLine(index), repairLine(80_000)],
        correctionReason: reason,
      }),
      publish(app, SUMMARY, documentId, locale),
    ]);
    await Promise.allSettled(attempts);
    await expectLocalesToAgree(app, documentId);
    expect(await storedRows(app, SUMMARY, { documentId })).toHaveLength(6);
  });
});
