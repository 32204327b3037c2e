import type { Core, UID } from '@strapi/strapi';
import { ensureDocument, isPublic } from './documents';
import { department } from './finance';
import type { Progress } from './progress';
import { publishDocument } from './publish';
import type { Sample, SampleMealAccount } from './sample-files';

const ACCOUNT: UID.ContentType = 'api::meal-account.meal-account';

/** The meal accounts, published one after the other: each rests on the one before. */
export async function seedMealAccounts(
  strapi: Core.Strapi,
  sample: Sample,
  progress: Progress,
): Promise<number> {
  let made = 0;
  for (const account of sample.mealAccounts) {
    const isNew = await seedMealAccount(strapi, account);
    made += isNew ? 1 : 0;
    if (isNew) progress(`      ${account.period} ✓`);
  }
  return made;
}

/** One account as an editor would enter it: amounts, days and diners; every total is computed. */
async function seedMealAccount(strapi: Core.Strapi, account: SampleMealAccount): Promise<boolean> {
  const { key: _key, period, firstPublishedAt, note, ...facts } = account;
  const [fiscalYear, month] = period.split('-').map(Number);
  const { documentId, isNew } = await ensureDocument(strapi, {
    uid: ACCOUNT,
    where: { period },
    data: {
      ...facts,
      ...{ fiscalYear, month, note: note === '' ? null : note },
      catalogueItemNo: '1.4',
      approvedByRole: '分管副校长',
      ownerDepartment: await department(strapi, 'canteen'),
    },
    words: { 'zh-Hant': {}, en: {} },
  });
  if (!(await isPublic(strapi, ACCOUNT, documentId))) {
    await publishDocument(strapi, { uid: ACCOUNT, documentId }, firstPublishedAt);
  }
  return isNew;
}
