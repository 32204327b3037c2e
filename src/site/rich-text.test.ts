import { richText } from './rich-text';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: readonly unknown[]) => ({ type: 'paragraph', children });

/** Blanks between tags are the template's, not the text's. */
const markupOf = (body: unknown) => richText(body).toString().replace(/>\s+</g, '><').trim();

test.each<[string, unknown, string]>([
  ['a paragraph', [paragraph(text('你好'))], '<p>你好</p>'],
  [
    'marks',
    [paragraph(text('a', { bold: true, italic: true }))],
    '<p><em><strong>a</strong></em></p>',
  ],
  ['a soft line end', [paragraph(text('a\nb'))], '<p>a<br />b</p>'],
  [
    'a first heading, below the title of the page',
    [{ type: 'heading', level: 1, children: [text('h')] }],
    '<h2>h</h2>',
  ],
  [
    'small headings, no level left out',
    [3, 6, 2, 6].map((level) => ({ type: 'heading', level, children: [text('h')] })),
    '<h2>h</h2><h3>h</h3><h2>h</h2><h3>h</h3>',
  ],
  ['a quote', [{ type: 'quote', children: [text('q')] }], '<blockquote><p>q</p></blockquote>'],
  [
    'lists',
    [
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children: [text('a')] },
          {
            type: 'list',
            format: 'unordered',
            children: [{ type: 'list-item', children: [text('b')] }],
          },
        ],
      },
    ],
    '<ol><li>a</li><li><ul><li>b</li></ul></li></ol>',
  ],
  [
    'a link',
    [paragraph({ type: 'link', url: '/a?b=1&c=2', children: [text('x')] })],
    '<p><a href="/a?b=1&amp;c=2" rel="noopener">x</a></p>',
  ],
])('%s', (_name, body, markup) => {
  expect(markupOf(body)).toBe(markup);
});

/** What might stand in a row that was written past the rules. */
test.each<[string, unknown, string]>([
  [
    'markup in a text',
    [paragraph(text('<img src=x onerror="alert(1)">'))],
    '<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</p>',
  ],
  [
    'a script as a link',
    [paragraph({ type: 'link', url: 'javascript:alert(1)', children: [text('x')] })],
    '<p>x</p>',
  ],
  [
    'a link that leaves its quotes',
    [paragraph({ type: 'link', url: 'https://x/" onclick="a()', children: [text('x')] })],
    '<p>x</p>',
  ],
  ['an unknown kind', [{ type: 'script', children: [text('alert(1)')] }], ''],
  ['a tag as a mark', [paragraph(text('x', { script: true }))], '<p>x</p>'],
  [
    'a level that is none',
    [{ type: 'heading', level: '1><script>', children: [text('h')] }],
    '<h2>h</h2>',
  ],
  ['attributes', [{ ...paragraph(text('x')), onclick: 'alert(1)' }], '<p>x</p>'],
  ['no list of blocks', '<script>alert(1)</script>', ''],
  ['nothing', null, ''],
])('%s becomes nothing but text', (_name, body, markup) => {
  expect(markupOf(body)).toBe(markup);
});
