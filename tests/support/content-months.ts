import type { UID } from '@strapi/strapi';

import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import type { TestApp } from './boot';

export const SUMMARY: UID.ContentType = 'api::finance-summary.finance-summary';
export const BUDGET: UID.ContentType = 'api::budget.budget';
export const DEPARTMENT: UID.ContentType = 'api::department.department';

export const LOCALES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export type Data = Readonly<Record<string, unknown>>;

/** A row as the database holds it, or as the public reads it: the test knows what it asks for. */
// Answers come untyped; what is asserted about them is the check.
export type Loose = Record<string, ReturnType<typeof JSON.parse>>;

// From 2030 to 2100, then from 2000: the sample's own years are left out.
let lastYear = 2029;

/** A year that no other test of the file writes in: months of different years do not meet. */
export function freshYear(): number {
  lastYear = lastYear === 2100 ? 2000 : lastYear + 1;
  return lastYear;
}

/** A month as a clerk types it: two lines of expenditure, one of income. */
export function monthData(fiscalYear: number, month: number, changes: Data = {}): Data {
  return {
    fiscalYear,
    month,
    scope: 'wholeSchool',
    incomeLines: [{ source: 'business', amountFen: 500_000 }],
    expenditureLines: [waterLine(120_000), repairLine(80_000)],
    plainSummary: `本月收支平稳（${month}月）`,
    preparedByRole: '财务室会计',
    checkedByRole: '总务主任',
    ...(month === 1 && { openingBalanceFen: 1_000_000 }),
    ...changes,
  };
}

export const waterLine = (amountFen: unknown) => ({
  economicCode: '30205',
  functionCode: '20502',
  managingDepartment: 'general-affairs',
  amountFen,
});

export const repairLine = (amountFen: unknown) => ({
  economicCode: '30213',
  functionCode: '20502',
  managingDepartment: 'general-affairs',
  amountFen,
});

interface Saved {
  readonly documentId: string;
}

export async function create(
  app: TestApp,
  uid: UID.ContentType,
  data: Data,
  options: Data = {},
): Promise<string> {
  const saved: Saved = await app.strapi.documents(uid).create({ data, ...options } as never);
  return saved.documentId;
}

export async function update(
  app: TestApp,
  uid: UID.ContentType,
  documentId: string,
  locale: Locale,
  data: Data,
  options: Data = {},
): Promise<void> {
  await app.strapi.documents(uid).update({ documentId, locale, data, ...options } as never);
}

export async function publish(
  app: TestApp,
  uid: UID.ContentType,
  documentId: string,
  locale: Locale | '*' | readonly Locale[] = '*',
): Promise<void> {
  await app.strapi.documents(uid).publish({ documentId, locale } as never);
}

/** The words of a translation, so that each says its locale. */
export const wordsIn = (locale: Locale, turn = 'first') => ({
  title: `Title in ${locale}, ${turn}`,
  plainSummary: `Summary in ${locale}, ${turn}`,
});

/** A month with words of its own in each locale; nothing is published. */
export async function createTranslated(
  app: TestApp,
  fiscalYear: number,
  month: number,
  changes: Data = {},
): Promise<string> {
  const data = { ...monthData(fiscalYear, month), ...wordsIn('zh-Hans'), ...changes };
  const documentId = await create(app, SUMMARY, data);
  for (const locale of ['zh-Hant', 'en'] as const) {
    await update(app, SUMMARY, documentId, locale, wordsIn(locale));
  }
  return documentId;
}

/** The first months of a year, published one after the other. */
export async function publishedMonths(
  app: TestApp,
  fiscalYear: number,
  count: number,
): Promise<readonly string[]> {
  const documentIds: string[] = [];
  for (let month = 1; month <= count; month += 1) {
    const documentId = await createTranslated(app, fiscalYear, month);
    await publish(app, SUMMARY, documentId);
    documentIds.push(documentId);
  }
  return documentIds;
}

/** Every row of a document, drafts first, with all that hangs on it. */
export async function storedRows(
  app: TestApp,
  uid: UID.ContentType,
  where: Data,
): Promise<readonly Loose[]> {
  const { attributes } = app.strapi.contentType(uid);
  const parts = Object.entries(attributes).filter(
    ([name, { type }]) =>
      type === 'component' ||
      (type === 'relation' && !['createdBy', 'updatedBy', 'localizations'].includes(name)),
  );
  return app.strapi.db.query(uid).findMany({
    where,
    populate: Object.fromEntries(parts.map(([name]) => [name, true])),
    orderBy: [{ documentId: 'asc' }, { locale: 'asc' }, { publishedAt: 'asc' }],
  });
}

export async function publishedRow(
  app: TestApp,
  uid: UID.ContentType,
  documentId: string,
  locale: Locale,
): Promise<Loose> {
  const rows = await storedRows(app, uid, { documentId, locale, publishedAt: { $notNull: true } });
  expect(rows).toHaveLength(1);
  return rows[0] ?? {};
}

export async function draftRow(
  app: TestApp,
  uid: UID.ContentType,
  documentId: string,
  locale: Locale,
): Promise<Loose> {
  const rows = await storedRows(app, uid, { documentId, locale, publishedAt: null });
  expect(rows).toHaveLength(1);
  return rows[0] ?? {};
}

/** A month as the public reads it over REST. */
export async function readMonth(app: TestApp, documentId: string, locale: Locale): Promise<Loose> {
  const address = `/api/finance-summaries/${documentId}?populate=*&locale=${locale}`;
  const { body } = await app.http.get(address).expect(200);
  return body.data;
}

/** What the document service refuses with. */
export interface Refusal {
  readonly message: string;
  readonly name: string;
  readonly details: {
    readonly code?: string;
    readonly errors?: readonly { path: string[]; message: string; name: string }[];
  };
}

export async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  const outcome = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(outcome).toMatchObject({ name: expect.stringMatching(/^(Validation|Application)Error$/) });
  return outcome as Refusal;
}

/** Every row of a year's months, so that "nothing was changed" can be said of all of them. */
export async function yearState(app: TestApp, fiscalYear: number): Promise<readonly Loose[]> {
  return JSON.parse(JSON.stringify(await storedRows(app, SUMMARY, { fiscalYear })));
}

/** Every row of every content type. */
export async function databaseState(app: TestApp): Promise<readonly unknown[]> {
  const uids = Object.keys(app.strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  const states = [];
  for (const uid of uids.sort()) {
    states.push([uid, await storedRows(app, uid as UID.ContentType, {})]);
  }
  return JSON.parse(JSON.stringify(states));
}

/** The record of publications of a document, oldest first. */
export function records(app: TestApp, documentId: string): Promise<readonly Loose[]> {
  return inUnitOfWork(app.strapi, (unit) =>
    unit
      .table('publication_records')
      .where({ document_id: documentId })
      .orderBy('id')
      .select<Loose[]>('*'),
  );
}
