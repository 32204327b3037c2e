import { pageAt, pathsIn } from '../../tests/support/site-pages';
import { isForeign } from './spoken';

const VOID = ['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'];

/** What a screen reader would pronounce in the wrong language: texts and pictures without a mark. */
function unmarked(page: string, locale: 'en' | 'zh-Hant'): readonly string[] {
  const languages: string[] = [];
  const found: string[] = [];
  const hear = (text: string, language: string | undefined) => {
    if (language === locale && isForeign(text, locale)) found.push(text.trim());
  };
  // A title of a document takes no mark for a part of it.
  const body = page.replace(/<head>[\s\S]*?<\/head>/, '');
  for (const [, closing, name = '', own = '', text = ''] of body.matchAll(
    /<(\/?)([a-z][\w-]*)((?:[^<>"]|"[^"]*")*)>([^<]*)/g,
  )) {
    const language = /\slang="([^"]*)"/.exec(own)?.[1] ?? languages.at(-1) ?? '';
    if (closing === '/') languages.pop();
    else if (!VOID.includes(name) && !own.endsWith('/')) languages.push(language);
    hear(/\salt="([^"]*)"/.exec(own)?.[1] ?? '', language);
    hear(text, languages.at(-1));
  }
  return found;
}

describe.each(['en', 'zh-Hant'] as const)('on a page in %s', (locale) => {
  it.each(pathsIn(locale))('%s: what fell back to simplified Chinese says so', async (path) => {
    const { html } = await pageAt(path);
    expect(unmarked(html, locale)).toEqual([]);
  });
});
