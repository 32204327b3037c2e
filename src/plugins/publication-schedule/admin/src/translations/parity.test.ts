import en from './en.json';
import zhHans from './zh-Hans.json';
import zhHant from './zh.json';

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? '').sort();

describe.each([
  ['zh', zhHant],
  ['en', en],
])('the words in %s', (_language, words: Record<string, string>) => {
  it('are those of zh-Hans, none missing and none too many', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(zhHans).sort());
  });

  it('are never blank and use the same placeholders', () => {
    for (const [key, text] of Object.entries<string>(zhHans)) {
      expect([key, words[key]?.trim()]).not.toEqual([key, '']);
      expect([key, ...placeholders(words[key] ?? '')]).toEqual([key, ...placeholders(text)]);
    }
  });
});
