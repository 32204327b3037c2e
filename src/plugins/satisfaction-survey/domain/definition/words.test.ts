import { wordsIn } from './words';

it.each([
  ['in the language asked for', 'en', { 'zh-Hans': '学生', en: 'Pupil' }, 'Pupil'],
  ['in the other script', 'zh-Hant', { en: 'Pupil', 'zh-Hans': '学生' }, '学生'],
  ['in the same script before', 'zh-Hant', { 'zh-Hans': '学生', zh: '學生' }, '學生'],
  ['in the default language', 'en', { 'zh-Hant': '學生', 'zh-Hans': '学生' }, '学生'],
  ['in any language', 'fr', { en: 'Pupil' }, 'Pupil'],
  ['past a blank text', 'en', { en: ' ', 'zh-Hans': '学生' }, '学生'],
  ['not at all', 'constructor', {}, ''],
])('a text is read %s', (_name, locale, words, text) => {
  expect(wordsIn(words, locale, 'zh-Hans')).toBe(text);
});
