import type { StoredRow } from '../row';
import type { AttributeSchema, ModelLookup, ModelSchema } from '../schema';
import { searchableAttributes, searchEntries, titleAttribute } from './document-text';

const marks = (localized: boolean, visibility: 'public' | 'internal' = 'public') => ({
  pluginOptions: { i18n: { localized }, transparency: { visibility } },
});
const attributes: Readonly<Record<string, AttributeSchema>> = {
  code: { type: 'string', ...marks(false) },
  remark: { type: 'text', ...marks(true, 'internal') },
  name: { type: 'string', ...marks(true) },
  body: { type: 'blocks', ...marks(true) },
  notes: { type: 'component', component: 'finance.note', repeatable: true, ...marks(true) },
  corrections: { type: 'json', ...marks(true) },
};
const note: ModelSchema = {
  uid: 'finance.note',
  info: { displayName: '说明' },
  attributes: {
    economicCode: { type: 'string', customField: 'global::code', ...marks(false) },
    note: { type: 'text', ...marks(false) },
    hint: { type: 'text', ...marks(false, 'internal') },
  },
};
const type: ModelSchema = {
  uid: 'api::thing.thing',
  info: { displayName: '事物', singularName: 'thing' },
  pluginOptions: { i18n: { localized: true } },
  attributes,
};
const lookup: ModelLookup = (uid) => (uid === note.uid ? note : type);

const row = (locale: string, words: object): StoredRow => ({
  ...{ id: 1, documentId: 'a', locale, publishedAt: '2025-01-01', updatedAt: null },
  ...words,
});
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

it('public words are searched, codes, figures and internal remarks are not', () => {
  expect(searchableAttributes(type, lookup)).toEqual([
    { name: 'name', parts: undefined },
    { name: 'body', parts: undefined },
    { name: 'notes', parts: ['note'] },
  ]);
  expect(titleAttribute(type, lookup)).toBe('name');
});

it('a type without locales is searched by all its public texts', () => {
  const plain = { ...type, pluginOptions: {} };
  const names = searchableAttributes(plain, lookup).map(({ name }) => name);
  expect(names).toEqual(['code', 'name', 'body', 'notes']);
});

it('an entry has the words of its row, field by field the Chinese ones where they are missing', () => {
  const notes = [{ economicCode: '30201', note: '差异原因', hint: '内部' }];
  const chinese = row('zh-Hans', {
    name: '食堂',
    body: [paragraph('第一段'), paragraph('第二段')],
    notes,
    remark: '内部备注',
  });
  const english = row('en', { name: 'Canteen', body: null, notes: [] });
  expect(searchEntries(type, [chinese, english], lookup)).toMatchObject([
    { locale: 'zh-Hans', readers: ['zh-Hans', 'zh-Hant'], title: '食堂' },
    { locale: 'en', readers: ['en'], title: 'Canteen', body: '第一段\n第二段\n差异原因' },
  ]);
});

it('what is published in one translation only is for its readers only', () => {
  const entries = searchEntries(type, [row('en', { name: 'Canteen' })], lookup);
  expect(entries).toMatchObject([{ locale: 'en', readers: ['en'], body: '' }]);
});

it('what is for members has no entry', () => {
  const members = row('zh-Hans', { name: '食堂', visibilityScope: 'members' });
  expect(searchEntries(type, [members], lookup)).toEqual([]);
});
