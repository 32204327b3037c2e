import { typedText } from './typed-text';

const labels = (name: string) => ({ title: '标题' })[name] ?? name;

it.each([
  ['a changed text', { title: '新', note: '旧' }, { title: '旧', note: '旧' }, '标题：新'],
  ['a changed list', { lines: [{ id: 1, a: 1 }, { a: 2 }] }, { lines: [{ a: 1 }] }, 'lines：1；2'],
  ['a list in other rows', { lines: [{ id: 9, a: 1 }] }, { lines: [{ id: 4, a: 1 }] }, ''],
  ['an empty field beside one that never was', { title: '' }, {}, ''],
  ['relations', { owner: { connect: [], disconnect: [] } }, {}, ''],
  ['what Strapi keeps', { id: 4, documentId: 'x', locale: 'en' }, {}, ''],
  ['nothing', undefined, undefined, ''],
])('%s', (_what, sent, stored, expected) => {
  expect(typedText(sent, stored, labels)).toBe(expected);
});
