import { RuleError } from '../../../../../shared/rule-error';
import { listQueryOf } from './list-query';

const SCHOOL = { locales: ['zh-Hans', 'zh-Hant', 'en'], defaultLocale: 'zh-Hans' };
const asked = (query: unknown) => {
  const { pagination, ...rest } = listQueryOf(query, SCHOOL);
  return { ...rest, told: pagination(51) };
};

it.each<[unknown, object]>([
  [{}, { locale: 'zh-Hans', start: 0, limit: 25 }],
  [{ locale: 'en' }, { locale: 'en' }],
  [
    { locale: null, pagination: null },
    { locale: 'zh-Hans', start: 0 },
  ],
  [
    { pagination: { page: '3', pageSize: '10' } },
    { start: 20, limit: 10, told: { page: 3, pageSize: 10, pageCount: 6, total: 51 } },
  ],
  [
    { pagination: { page: 2 } },
    { start: 25, told: { page: 2, pageSize: 25, pageCount: 3, total: 51 } },
  ],
  [
    { pagination: { start: 5, limit: 7 } },
    { start: 5, limit: 7, told: { start: 5, limit: 7, total: 51 } },
  ],
  [{ pagination: { start: '0' } }, { start: 0, limit: 25 }],
  [{ pagination: { withCount: 'false' } }, { told: { page: 1, pageSize: 25 } }],
])('%j is understood', (query, meant) => {
  expect(asked(query)).toMatchObject(meant);
});

it('a page that is not counted says no total', () => {
  expect(asked({ pagination: { withCount: false } }).told).toEqual({ page: 1, pageSize: 25 });
});

it.each<[unknown, string]>([
  [{ locale: 'fr' }, 'locale'],
  [{ locale: '*' }, 'locale'],
  [{ locale: ['en', 'zh-Hans'] }, 'locale'],
  [{ status: 'draft' }, 'status'],
  [{ filters: { state: { $eq: 'draft' } } }, 'filters'],
  [{ pagination: { page: '0' } }, 'pagination.page'],
  [{ pagination: { page: '1e9' } }, 'pagination.page'],
  [{ pagination: { pageSize: 101 } }, 'pagination.pageSize'],
  [{ pagination: { limit: -1 } }, 'pagination.limit'],
  [{ pagination: { page: 1, start: 0 } }, 'pagination'],
  [{ pagination: { offset: 1 } }, 'pagination.offset'],
  [{ pagination: '2' }, 'pagination'],
])('%j is refused, and what is allowed is named', (query, field) => {
  const refused = (() => {
    try {
      return listQueryOf(query, SCHOOL);
    } catch (error) {
      return error;
    }
  })();
  if (!(refused instanceof RuleError)) throw new Error('It was not refused');
  expect(refused.code).toBe('SURVEY_QUERY_INVALID');
  expect(refused.details['field']).toBe(field);
  expect(refused.details['allowed']).toContain('zh-Hans, zh-Hant, en');
});
