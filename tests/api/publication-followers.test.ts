import { bootApp, type TestApp } from '../support/boot';
import { expectLocalesToAgree, isModified } from '../support/content-locales';
import {
  freshYear,
  LOCALES,
  publish,
  publishedMonths,
  readMonth,
  records,
  refusalOf,
  repairLine,
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

/** January's water bill was 100 fen more; the translator says why in English. */
async function correctJanuary(documentId: string, amountFen = 120_100): Promise<void> {
  await update(app, SUMMARY, documentId, 'en', { correctionReason: 'The bill was misread' });
  await update(app, SUMMARY, documentId, 'zh-Hans', {
    expenditureLines: [waterLine(amountFen), repairLine(80_000)],
    correctionReason: '账单看错',
    correctionSource: 'fb-7',
  });
}

const cumulative = (row: Loose) => Number(row['totals'].cumulativeExpenditureFen);

describe('a correction of January that moves the months after it', () => {
  it('publishes each of them anew, in order, with a correction of its own', async () => {
    const year = freshYear();
    const months = await publishedMonths(app, year, 4);
    const before = await Promise.all(months.map((id) => readMonth(app, id, 'zh-Hans')));
    await correctJanuary(months[0] ?? '');
    await publish(app, SUMMARY, months[0] ?? '');
    for (const [index, documentId] of months.entries()) {
      await expectLocalesToAgree(app, documentId);
      const row = await readMonth(app, documentId, 'zh-Hans');
      const old = before[index] ?? {};
      expect(cumulative(row)).toBe(cumulative(old) + 100);
      expect(Number(row['totals'].closingBalanceFen)).toBe(
        Number(old['totals'].closingBalanceFen) - 100,
      );
      expect(row).toMatchObject({ revision: 2, publicSince: old['publicSince'] });
      expect(row['corrections']).toHaveLength(1);
      expect((await readMonth(app, documentId, 'en'))['corrections'][0].reason).toBe(
        'The bill was misread',
      );
      for (const locale of LOCALES) expect(await isModified(app, documentId, locale)).toBe(false);
    }
    const march = await readMonth(app, months[2] ?? '', 'zh-Hans');
    expect(march['corrections'][0]).toMatchObject({
      reason: '账单看错',
      changes: [{ field: 'openingBalanceFen', before: 1_600_000, after: 1_599_900 }],
    });
    const at = await Promise.all(
      months.map(async (id) => (await readMonth(app, id, 'zh-Hans'))['corrections'][0].at),
    );
    expect([...at].sort()).toEqual(at);
  });

  it('leaves months alone whose opening balance and sums so far stay', async () => {
    const months = await publishedMonths(app, freshYear(), 2);
    const second = await readMonth(app, months[1] ?? '', 'en');
    await update(app, SUMMARY, months[0] ?? '', 'zh-Hans', {
      plainSummary: '另有说明',
      correctionReason: '漏写',
    });
    await publish(app, SUMMARY, months[0] ?? '');
    expect(await readMonth(app, months[1] ?? '', 'en')).toEqual(second);
  });

  it('follows through languages that only some of the months speak', async () => {
    const year = freshYear();
    const months = await publishedMonths(app, year, 3);
    await app.strapi.documents(SUMMARY).unpublish({ documentId: months[1] ?? '', locale: 'en' });
    await correctJanuary(months[0] ?? '');
    await publish(app, SUMMARY, months[0] ?? '', 'zh-Hans');
    await expectLocalesToAgree(app, months[0] ?? '');
    await expectLocalesToAgree(app, months[1] ?? '', ['zh-Hans', 'zh-Hant']);
    await expectLocalesToAgree(app, months[2] ?? '');
    expect(cumulative(await readMonth(app, months[2] ?? '', 'en'))).toBe(600_100);
  });

  it('is refused as a whole while a later month has unpublished figures', async () => {
    const year = freshYear();
    const months = await publishedMonths(app, year, 3);
    await correctJanuary(months[0] ?? '');
    await update(app, SUMMARY, months[2] ?? '', 'zh-Hans', {
      expenditureLines: [waterLine(9), repairLine(80_000)],
    });
    const before = await yearState(app, year);
    const refusal = await refusalOf(publish(app, SUMMARY, months[0] ?? ''));
    expect(refusal.details.code).toBe('FOLLOWER_HAS_CHANGES');
    expect(refusal.message).toContain(wordsIn('zh-Hans').title);
    expect(await yearState(app, year)).toEqual(before);
  });

  it('is refused as a whole when a later month would break a rule', async () => {
    const year = freshYear();
    const months = await publishedMonths(app, year, 2);
    const data = { incomeLines: [{ source: 'business', amountFen: Number.MAX_SAFE_INTEGER }] };
    await update(app, SUMMARY, months[0] ?? '', 'zh-Hans', {
      ...data,
      openingBalanceFen: -500_000,
      correctionReason: '账单看错',
    });
    const before = await yearState(app, year);
    await refusalOf(publish(app, SUMMARY, months[0] ?? ''));
    expect(await yearState(app, year)).toEqual(before);
  });
});

describe('a failure in the middle of a correction', () => {
  it.each([1, 2, 3])('of month %i leaves every month and record as it was', async (month) => {
    const year = freshYear();
    const months = await publishedMonths(app, year, 3);
    await correctJanuary(months[0] ?? '');
    const [before, recorded] = [await yearState(app, year), await recordsOf(months)];
    const failing = months[month - 1];
    const unsubscribe = app.strapi.db.lifecycles.subscribe({
      models: [SUMMARY],
      afterCreate(event) {
        const row: Loose = event.result;
        const isTarget = row['documentId'] === failing && row['publishedAt'] !== null;
        if (isTarget) throw new Error('The disk is full');
      },
    });
    await expect(publish(app, SUMMARY, months[0] ?? '')).rejects.toThrow('The disk is full');
    unsubscribe();
    expect(await yearState(app, year)).toEqual(before);
    expect(await recordsOf(months)).toEqual(recorded);
    await publish(app, SUMMARY, months[0] ?? '');
    for (const documentId of months) await expectLocalesToAgree(app, documentId);
  });
});

async function recordsOf(months: readonly string[]): Promise<readonly unknown[]> {
  return Promise.all(months.map((documentId) => records(app, documentId)));
}
