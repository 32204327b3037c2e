import { checkRichText } from './check-rich-text';
import { isSafeLink, richTextAsText, richTextWords } from './rich-text';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: readonly unknown[]) => ({ type: 'paragraph', children });
const link = (url: unknown, more: object = {}) => ({
  type: 'link',
  url,
  children: [text('链接')],
  ...more,
});
const item = (...children: readonly unknown[]) => ({ type: 'list-item', children });
const list = (children: readonly unknown[], more: object = {}) => ({
  type: 'list',
  format: 'unordered',
  children,
  ...more,
});

/** Lists within lists. */
function nested(depth: number): unknown {
  return depth === 1 ? list([item(text('x'))]) : list([nested(depth - 1)]);
}

const codesOf = (body: unknown) =>
  checkRichText(body, { field: 'body', locale: 'zh-Hans' }).map(({ code }) => code);

describe('a text that may be stored', () => {
  test.each<[string, unknown]>([
    ['none', null],
    ['an empty one', []],
    ['an empty paragraph, as the editor begins', [paragraph(text(''))]],
    ['marks', [paragraph(text('a', { bold: true, italic: true }), text('b', { code: false }))]],
    ['headings', [1, 6].map((level) => ({ type: 'heading', level, children: [text('h')] }))],
    ['a quote', [{ type: 'quote', children: [text('q')] }]],
    [
      'a list in a list, as the editor writes it',
      [list([item(text('a')), list([item(text('b'))], { indentLevel: 1 })])],
    ],
    ['an ordered list', [list([item(text('a'))], { format: 'ordered' })]],
    [
      'a link, as the editor writes it',
      [paragraph(text(''), link('https://x.cn/a?b=1#c', { rel: '' }), text(''))],
    ],
    ['a path of this site', [paragraph(link('/finance/2025-06'))]],
    ['a mailbox', [paragraph(link('mailto:xwgk@sy3.example.edu.cn'))]],
    ['words that look like markup', [paragraph(text('<script>alert(1)</script>'))]],
    ['as deep as lists may be', [nested(5)]],
    ['20,000 characters', [paragraph(text('字'.repeat(20_000)))]],
  ])('%s', (_name, body) => {
    expect(codesOf(body)).toEqual([]);
  });
});

describe('a text that is refused', () => {
  test.each<[string, unknown, string]>([
    ['a string', '<p>hello</p>', 'RICH_TEXT_SHAPE'],
    ['an object', { type: 'paragraph' }, 'RICH_TEXT_SHAPE'],
    ['a number among blocks', [1], 'RICH_TEXT_SHAPE'],
    ['a block without kind', [{ children: [] }], 'RICH_TEXT_SHAPE'],
    ['a block of no known kind', [{ type: 'html', children: [text('x')] }], 'RICH_TEXT_KIND'],
    ['a picture', [{ type: 'image', image: { url: '/x.png' }, children: [] }], 'RICH_TEXT_KIND'],
    ['program code', [{ type: 'code', children: [text('x')] }], 'RICH_TEXT_KIND'],
    ['a kind that every object has', [{ type: 'constructor', children: [] }], 'RICH_TEXT_KIND'],
    ['a text without paragraph', [text('x')], 'RICH_TEXT_KIND'],
    ['a paragraph in a paragraph', [paragraph(paragraph(text('x')))], 'RICH_TEXT_KIND'],
    ['a link in a link', [paragraph({ ...link('/a'), children: [link('/b')] })], 'RICH_TEXT_KIND'],
    ['a text outside the items of a list', [list([text('x')])], 'RICH_TEXT_KIND'],
    [
      'an attribute that no editor writes',
      [{ ...paragraph(text('x')), onclick: 'a()' }],
      'RICH_TEXT_SHAPE',
    ],
    ['an attribute of a text', [paragraph(text('x', { style: 'x' }))], 'RICH_TEXT_SHAPE'],
    ['a mark that is no yes or no', [paragraph(text('x', { bold: '1' }))], 'RICH_TEXT_SHAPE'],
    ['a text that is no text', [paragraph({ type: 'text', text: 1 })], 'RICH_TEXT_SHAPE'],
    ['children that are no list', [{ type: 'paragraph', children: 'x' }], 'RICH_TEXT_SHAPE'],
    [
      'a heading of level 7',
      [{ type: 'heading', level: 7, children: [text('x')] }],
      'RICH_TEXT_SHAPE',
    ],
    [
      'a heading of level "1"',
      [{ type: 'heading', level: '1', children: [text('x')] }],
      'RICH_TEXT_SHAPE',
    ],
    ['a list of no known format', [list([item(text('x'))], { format: 'x' })], 'RICH_TEXT_SHAPE'],
    ['lists too deep', [nested(6)], 'RICH_TEXT_SHAPE'],
    ['lists far too deep', [nested(3000)], 'RICH_TEXT_SHAPE'],
    ['a link to a script', [paragraph(link('javascript:alert(1)'))], 'RICH_TEXT_LINK'],
    ['a link that is a number', [paragraph(link(1))], 'RICH_TEXT_SHAPE'],
    ['501 blocks', Array<unknown>(501).fill(paragraph(text('x'))), 'RICH_TEXT_BLOCKS'],
    ['20,001 characters', [paragraph(text('字'.repeat(20_001)))], 'TEXT_TOO_LONG'],
  ])('%s', (_name, body, code) => {
    expect(codesOf(body)).toEqual([code]);
  });
});

describe('a link may lead to', () => {
  test.each([
    ['https://www.example.edu.cn', true],
    ['HTTP://EXAMPLE.CN/a', true],
    ['https://例子.cn/页面', true],
    ['/', true],
    ['/finance?x=1#y', true],
    ['mailto:a@b.cn', true],
    ['', false],
    ['finance', false],
    ['//evil.example', false],
    ['/\\evil.example', false],
    ['https://user@evil.example', false],
    ['javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['\u0001javascript:alert(1)', false],
    ['vbscript:x', false],
    ['data:text/html,<script>alert(1)</script>', false],
    ['blob:https://x', false],
    ['file:///etc/passwd', false],
    ['tel:13812345678', false],
    ['https://x.cn/" onmouseover="alert(1)', false],
    ['https://x.cn/<b>', false],
    ['https://x.cn/a b', false],
    ['mailto:a@b.cn?subject=x', false],
  ])('%j: %p', (url, isSafe) => {
    expect(isSafeLink(url)).toBe(isSafe);
  });
});

describe('a text in words', () => {
  const body = [
    { type: 'heading', level: 2, children: [text('标题')] },
    paragraph(text('看'), link('/a'), text('。', { bold: true })),
    list([item(text('一')), list([item(text('二'))])], { format: 'ordered' }),
    { type: 'quote', children: [text('引')] },
  ];

  test('with its marks, so that every difference shows', () => {
    expect(richTextAsText(body)).toBe('## 标题\n看[链接](/a)**。**\n1. 一\n  - 二\n> 引');
  });

  test('without them', () => {
    expect(richTextWords(body)).toBe('标题\n看链接。\n一\n二\n引');
  });

  test.each([[null], ['x'], [[{ type: 'script', children: [text('x')] }]]])(
    'of %j there are none',
    (value) => {
      expect([richTextAsText(value), richTextWords(value)]).toEqual(['', '']);
    },
  );
});
