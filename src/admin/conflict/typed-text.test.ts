import { typedText } from './typed-text';

const labels = (name: string) => ({ title: '标题' })[name] ?? name;

it.each([
  ['a changed text', { title: '新', note: '旧' }, { title: '旧', note: '旧' }, '标题：新'],
  ['a changed list', { lines: [{ a: 1 }] }, { lines: [] }, 'lines：[{"a":1}]'],
  ['an emptied field', { title: null }, { title: '旧' }, '标题：""'],
  ['times, which nobody types', { updatedAt: '2' }, { updatedAt: '1' }, ''],
  ['nothing', undefined, undefined, ''],
])('%s', (_what, values, initial, expected) => {
  expect(typedText(values, initial, labels)).toBe(expected);
});
