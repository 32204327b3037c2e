import { LOCALES } from '../content/locales';
import { WORDS } from './words';

type Shape = Readonly<Record<string, string>>;

/** The texts of a language by their place; functions are called with samples of their arguments. */
function texts(value: unknown, path = ''): Shape {
  if (typeof value === 'string') return { [path]: value };
  if (typeof value === 'function') {
    const args = Array.from({ length: value.length }, (_, index) => index + 2);
    return { [`${path}()`]: String(Reflect.apply(value, undefined, args)) };
  }
  const entries = Object.entries(value ?? {}).map(([key, entry]) => texts(entry, `${path}.${key}`));
  return Object.assign({}, ...entries) as Shape;
}

const SIMPLIFIED_ONLY = /[财务页项预负责删错过这应购栏头网资执编复审]/;

describe('words of the site', () => {
  const places = Object.keys(texts(WORDS['zh-Hans'])).sort();

  it.each(LOCALES)('%s says everything the others say', (locale) => {
    const own = texts(WORDS[locale]);
    expect(Object.keys(own).sort()).toEqual(places);
    expect(Object.entries(own).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('English has no Chinese letters, traditional Chinese no simplified ones', () => {
    const wrong = (locale: 'en' | 'zh-Hant', sign: RegExp) =>
      Object.entries(texts(WORDS[locale])).filter(([, text]) => sign.test(text));
    expect(wrong('en', /\p{Script=Han}/u)).toEqual([]);
    expect(wrong('zh-Hant', SIMPLIFIED_ONLY)).toEqual([]);
  });
});
