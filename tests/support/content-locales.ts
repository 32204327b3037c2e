import type { TestApp } from './boot';
import {
  draftRow,
  LOCALES,
  publishedRow,
  readMonth,
  storedRows,
  SUMMARY,
  type Locale,
  type Loose,
} from './content-months';

/** Attributes whose value is said in one language; everything else of a row is shared. */
const WORDS = new Set([
  'title',
  'summary',
  'plainSummary',
  'varianceNotes',
  'repairItemTitles',
  'corrections',
  'correctionReason',
]);
const OWN = new Set(['id', 'locale', 'publishedAt', 'createdAt', 'updatedAt']);

/** What must be the same in every language, without the ids of rows. */
export function sharedFacts(row: Loose): Loose {
  return JSON.parse(
    JSON.stringify(
      Object.fromEntries(
        Object.entries(row).filter(
          ([name]) => !WORDS.has(name) && !OWN.has(name) && name !== 'ownerDepartment',
        ),
      ),
      (name, value: unknown) => (name === 'id' ? undefined : value),
    ),
  );
}

/** Whatever was done: published locales agree in every fact, in the tables and for readers. */
export async function expectLocalesToAgree(
  app: TestApp,
  documentId: string,
  locales: readonly Locale[] = LOCALES,
): Promise<void> {
  const rows = await storedRows(app, SUMMARY, { documentId, publishedAt: { $notNull: true } });
  expect(rows.map(({ locale }) => locale).sort()).toEqual([...locales].sort());
  const [first, ...others] = rows.map(sharedFacts);
  for (const facts of others) expect(facts).toEqual(first);
  const read = await Promise.all(locales.map((locale) => readMonth(app, documentId, locale)));
  const [readFirst, ...readOthers] = read.map(sharedFacts);
  for (const facts of readOthers) expect(facts).toEqual(readFirst);
  for (const row of rows) {
    expect(row['ownerDepartment']?.locale ?? row['locale']).toBe(row['locale']);
    expect(row['ownerDepartment']?.documentId).toBe(rows[0]?.['ownerDepartment']?.documentId);
  }
}

/** The titles that readers of each language find. */
export async function publicTitles(app: TestApp, documentId: string): Promise<Loose> {
  const titles = await Promise.all(
    LOCALES.map(async (locale) => [locale, (await readMonth(app, documentId, locale))['title']]),
  );
  return Object.fromEntries(titles);
}

/** Says for one locale whether the editor sees unpublished changes: as Strapi's own panel does. */
export async function isModified(
  app: TestApp,
  documentId: string,
  locale: Locale,
): Promise<boolean> {
  const draft = await draftRow(app, SUMMARY, documentId, locale);
  const published = await publishedRow(app, SUMMARY, documentId, locale);
  const status: unknown = app.strapi
    .plugin('content-manager')
    .service('document-metadata')
    .getStatus(draft, [published]);
  return status === 'modified';
}

export const ORDERS: readonly (readonly Locale[])[] = [
  ['zh-Hans', 'zh-Hant', 'en'],
  ['zh-Hans', 'en', 'zh-Hant'],
  ['zh-Hant', 'zh-Hans', 'en'],
  ['zh-Hant', 'en', 'zh-Hans'],
  ['en', 'zh-Hans', 'zh-Hant'],
  ['en', 'zh-Hant', 'zh-Hans'],
];
