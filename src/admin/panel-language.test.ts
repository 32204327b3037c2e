import { contentLocaleOf, languageFor } from './panel-language';

test.each([
  ['zh-CN', 'zh-Hans'],
  ['zh', 'zh-Hans'],
  ['zh-Hans-SG', 'zh-Hans'],
  ['zh-TW', 'zh'],
  ['zh-Hant-HK', 'zh'],
  ['zh-HK', 'zh'],
  ['en-GB', 'en'],
  ['en', 'en'],
  ['de-DE', 'zh-Hans'],
  ['', 'zh-Hans'],
])('a browser that speaks "%s" opens the panel in %s', (browser, panel) => {
  expect(languageFor(browser)).toBe(panel);
});

test.each([
  ['zh-Hans', 'zh-Hans'],
  ['zh', 'zh-Hant'],
  ['en', 'en'],
])('the panel in %s reads the content in %s', (panel, locale) => {
  expect(contentLocaleOf(panel)).toBe(locale);
});
