import { inLocale, languageOfLocale, LANGUAGES, LOCALE_OF_LANGUAGE } from './language';

it.each([
  ['zh-Hans', 'zh-Hans'],
  ['zh-Hant', 'zh'],
  ['zh-HK', 'zh'],
  ['zh-SG', 'zh-Hans'],
  ['en', 'en'],
  ['fr', 'en'],
])('speaks to a reader of %s in %s', (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
});

it.each(LANGUAGES)('%s comes back from its locale', (language) => {
  expect(languageOfLocale(LOCALE_OF_LANGUAGE[language])).toBe(language);
});

it.each([
  [{ 'zh-Hans': '摘要', en: 'Summary' }, 'en', 'Summary'],
  [{ 'zh-Hans': '摘要', en: 'Summary' }, 'zh-Hant', '摘要'],
  [{ en: 'Summary' }, 'zh-Hant', 'Summary'],
  [{}, 'en', ''],
])('of %j in %s it takes %j', (words, locale, text) => {
  expect(inLocale(words, locale)).toBe(text);
});
