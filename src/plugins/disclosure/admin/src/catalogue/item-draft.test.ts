import { catalogueItemSchema } from '../../../server/src/domain/catalogue/catalogue-item';
import { draftOfItem, isComplete, itemOfDraft, newItem } from './item-draft';

const MONTHLY = catalogueItemSchema.parse({
  ...{ itemNo: '1.3', titles: { 'zh-Hans': '月度财务摘要', en: 'Monthly finance' } },
  ...{ theme: 'finance', contentType: 'api::finance-summary.finance-summary', cadence: 'monthly' },
  ...{
    ownerDepartment: 'finance',
    dueRule: { type: 'afterPeriod', day: 15, shift: 'nextWorkday' },
  },
  ...{ channels: ['website', 'noticeBoard'], requiredFields: ['plainSummary'], noticeWorkdays: 5 },
  ...{ retentionYears: 3, legalBasis: { 'zh-Hans': '办法第三条' }, activeFrom: '2025-01-01' },
  ...{ measuredFrom: '2025-01-01', measuredTo: '2026-12-31' },
});

it('an item is typed and stored the same', () => {
  expect(itemOfDraft(draftOfItem(MONTHLY))).toEqual(MONTHLY);
});

it('an item that is not measured and has no end is stored the same', () => {
  const listed = { ...MONTHLY, measuredFrom: null, measuredTo: null, noticeWorkdays: null };
  expect(itemOfDraft(draftOfItem(listed))).toEqual(listed);
});

it('leaves out languages in which nothing was written', () => {
  const draft = {
    ...draftOfItem(MONTHLY),
    titles: { 'zh-Hans': ' 月报 ', 'zh-Hant': ' ', en: '' },
  };
  expect(itemOfDraft(draft)['titles']).toEqual({ 'zh-Hans': '月报' });
});

it('a new item is complete once it has a number, a title and a content type', () => {
  const fresh = newItem('2026-02-10', 'finance');
  const full = {
    ...{ ...fresh, itemNo: '9.1', contentType: 'api::budget.budget' },
    titles: { 'zh-Hans': '预算' },
  };
  expect([isComplete(fresh), isComplete(full)]).toEqual([false, true]);
  expect(isComplete({ ...full, channels: [] })).toBe(false);
  expect(catalogueItemSchema.safeParse(itemOfDraft(full)).success).toBe(true);
});
