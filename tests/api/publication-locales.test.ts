import { bootApp, type TestApp } from '../support/boot';
import {
  expectLocalesToAgree,
  isModified,
  ORDERS,
  publicTitles,
  sharedFacts,
} from '../support/content-locales';
import {
  createTranslated,
  DEPARTMENT,
  draftRow,
  freshYear,
  LOCALES,
  publish,
  publishedRow,
  readMonth,
  repairLine,
  SUMMARY,
  update,
  waterLine,
  wordsIn,
  type Locale,
} from '../support/content-months';

let app: TestApp;
const departments: string[] = [];

beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  const rows = await app.strapi.db
    .query(DEPARTMENT)
    .findMany({ where: { locale: 'zh-Hans' }, orderBy: { id: 'asc' } });
  departments.push(...rows.map(({ documentId }: { documentId: string }) => documentId));
});
afterAll(() => app.stop());

/** The document whose numbers, words and department are edited in one locale. */
async function edit(documentId: string, locale: Locale, turn: number): Promise<void> {
  await update(app, SUMMARY, documentId, locale, {
    ...wordsIn(locale, `turn ${turn}`),
    expenditureLines: [waterLine(120_000 + turn), repairLine(80_000)],
    ownerDepartment: { connect: [{ documentId: departments[turn % departments.length] }] },
    correctionReason: `Reason in ${locale}, turn ${turn}`,
  });
}

const waterOf = (row: Record<string, { amountFen: string }[]>) =>
  row['expenditureLines']?.[0]?.amountFen;

describe.each(ORDERS.map((order) => [order.join(', '), order] as const))(
  'locales published one by one in the order %s',
  (_name, order) => {
    it('agree in every number, and publish no unpublished words of another locale', async () => {
      const documentId = await createTranslated(app, freshYear(), 1);
      for (const [index, locale] of order.entries()) {
        await publish(app, SUMMARY, documentId, locale);
        await expectLocalesToAgree(app, documentId, order.slice(0, index + 1));
      }
      const expected = titles('first');
      expect(await publicTitles(app, documentId)).toEqual(expected);
      for (const [index, locale] of LOCALES.entries()) await edit(documentId, locale, index + 1);
      for (const locale of order) {
        await publish(app, SUMMARY, documentId, locale);
        expected[locale] = wordsIn(locale, `turn ${LOCALES.indexOf(locale) + 1}`).title;
        expect(await publicTitles(app, documentId)).toEqual(expected);
        await expectLocalesToAgree(app, documentId);
        expect(waterOf(await readMonth(app, documentId, 'en'))).toBe('120003');
      }
    });

    it('agree after each locale was edited and published in turn', async () => {
      const documentId = await createTranslated(app, freshYear(), 1);
      await publish(app, SUMMARY, documentId);
      const expected = titles('first');
      for (const [index, locale] of order.entries()) {
        await edit(documentId, locale, index + 1);
        await publish(app, SUMMARY, documentId, locale);
        expected[locale] = wordsIn(locale, `turn ${index + 1}`).title;
        await expectLocalesToAgree(app, documentId);
        expect(await publicTitles(app, documentId)).toEqual(expected);
        expect(waterOf(await readMonth(app, documentId, 'zh-Hans'))).toBe(String(120_001 + index));
      }
    });
  },
);

function titles(turn: string): Record<Locale, string> {
  const entries = LOCALES.map((locale) => [locale, wordsIn(locale, turn).title] as const);
  return Object.fromEntries(entries) as Record<Locale, string>;
}

describe('several locales published at once', () => {
  it.each([
    ['all of them', '*', LOCALES],
    ['a list of two', ['en', 'zh-Hant'], ['en', 'zh-Hant']],
    ['a list of one', ['en'], ['en']],
    ['a list with a locale that the document lacks', ['zh-Hans', 'fr'], ['zh-Hans']],
  ] as const)('%s agree in every number', async (_name, asked, published) => {
    const documentId = await createTranslated(app, freshYear(), 1);
    await app.strapi.documents(SUMMARY).publish({ documentId, locale: asked } as never);
    await expectLocalesToAgree(app, documentId, published);
    await update(app, SUMMARY, documentId, 'zh-Hant', {
      expenditureLines: [waterLine(7), repairLine(80_000)],
    });
    await update(app, SUMMARY, documentId, published[0], { correctionReason: 'Read again' });
    await app.strapi.documents(SUMMARY).publish({ documentId, locale: asked } as never);
    await expectLocalesToAgree(app, documentId, published);
    expect(waterOf(await readMonth(app, documentId, published[0]))).toBe('7');
  });

  it.each([['fr'], ['zh'], [['fr']], [[]]])(
    'nothing is published in the locale %j',
    async (asked) => {
      const documentId = await createTranslated(app, freshYear(), 1);
      const publication = app.strapi
        .documents(SUMMARY)
        .publish({ documentId, locale: asked } as never);
      await expect(publication).rejects.toMatchObject({ name: 'ValidationError' });
      await app.http.get(`/api/finance-summaries/${documentId}`).expect(404);
    },
  );
});

describe('a draft of several locales', () => {
  it('says the same figures in every locale, whichever was edited last', async () => {
    const documentId = await createTranslated(app, freshYear(), 1);
    for (const [index, locale] of LOCALES.entries()) {
      await edit(documentId, locale, index + 1);
      const rows = await Promise.all(LOCALES.map((own) => draftRow(app, SUMMARY, documentId, own)));
      const [first, ...others] = rows.map(sharedFacts);
      for (const facts of others) expect(facts).toEqual(first);
      for (const row of rows) expect(row['ownerDepartment'].locale).toBe(row['locale']);
      expect(rows[0] && waterOf(rows[0])).toBe(String(120_001 + index));
    }
  });

  it('starts a new locale from the draft, not from what is published', async () => {
    const documentId = await createTranslated(app, freshYear(), 1);
    await app.strapi.documents(SUMMARY).delete({ documentId, locale: 'en' });
    await publish(app, SUMMARY, documentId);
    await edit(documentId, 'zh-Hans', 5);
    await update(app, SUMMARY, documentId, 'en', wordsIn('en'));
    const english = await draftRow(app, SUMMARY, documentId, 'en');
    expect(sharedFacts(english)).toEqual(
      sharedFacts(await draftRow(app, SUMMARY, documentId, 'zh-Hans')),
    );
    expect(english['ownerDepartment'].locale).toBe('en');
  });

  it('is still modified for its editor when other locales go out before it', async () => {
    const documentId = await createTranslated(app, freshYear(), 1);
    await publish(app, SUMMARY, documentId);
    await edit(documentId, 'en', 1);
    await edit(documentId, 'zh-Hans', 2);
    await publish(app, SUMMARY, documentId, 'zh-Hans');
    expect(await isModified(app, documentId, 'en')).toBe(true);
    expect(await isModified(app, documentId, 'zh-Hans')).toBe(false);
    expect(await isModified(app, documentId, 'zh-Hant')).toBe(false);
  });

  it('is no longer modified when its figures went out with another locale', async () => {
    const documentId = await createTranslated(app, freshYear(), 1);
    await publish(app, SUMMARY, documentId);
    await update(app, SUMMARY, documentId, 'en', {
      expenditureLines: [waterLine(1)],
      correctionReason: 'Read again',
    });
    await publish(app, SUMMARY, documentId, 'en');
    for (const locale of LOCALES) expect(await isModified(app, documentId, locale)).toBe(false);
  });
});

describe('discarding a draft', () => {
  it.each(LOCALES)('in %s brings back the published figures in every locale', async (locale) => {
    const documentId = await createTranslated(app, freshYear(), 1);
    await publish(app, SUMMARY, documentId);
    await edit(documentId, 'en', 3);
    await app.strapi.documents(SUMMARY).discardDraft({ documentId, locale });
    const published = sharedFacts(await publishedRow(app, SUMMARY, documentId, 'en'));
    for (const own of LOCALES) {
      expect(sharedFacts(await draftRow(app, SUMMARY, documentId, own))).toEqual(published);
    }
    const kept = (await draftRow(app, SUMMARY, documentId, 'en'))['title'];
    expect(kept).toBe(wordsIn('en', locale === 'en' ? 'first' : 'turn 3').title);
  });
});
