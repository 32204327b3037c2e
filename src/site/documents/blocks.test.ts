import { renderBlocks } from './blocks';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const heading = (level: number, words: string) => ({
  ...{ type: 'heading', level, children: [text(words)] },
});
const markup = (...blocks: unknown[]) =>
  renderBlocks(blocks)
    .toString()
    .replace(/\s*\n\s*/g, '');

describe('the body of a disclosure page', () => {
  it('keeps words, marks and links', () => {
    const link = { type: 'link', url: '/finance', children: [text('见')] };
    expect(markup(paragraph(text('甲', { bold: true }), text('乙'), link))).toBe(
      '<p><strong>甲</strong>乙<a href="/finance" rel="noopener">见</a></p>',
    );
  });

  it('escapes what an author typed', () => {
    expect(markup(paragraph(text('<script>alert(1)</script>')))).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    );
  });

  it.each(['javascript:alert(1)', ' JaVaScRiPt:x', 'data:text/html,x', '//evil.example', '\\\\x'])(
    'a link to %s is words without a link',
    (url) => {
      expect(markup(paragraph({ type: 'link', url, children: [text('点这里')] }))).toBe(
        '<p>点这里</p>',
      );
    },
  );

  it('has no heading of the first level and leaves none out', () => {
    const levels = markup(heading(1, 'a'), heading(4, 'b'), heading(6, 'c'), heading(2, 'd'));
    expect(levels).toBe('<h2>a</h2><h3>b</h3><h4>c</h4><h2>d</h2>');
  });

  it('nests lists and leaves out empty paragraphs and blocks it does not know', () => {
    const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
    const inner = { type: 'list', format: 'ordered', children: [item('二')] };
    const list = { type: 'list', format: 'unordered', children: [item('一'), inner] };
    expect(markup(list, paragraph(text(' ')), { type: 'iframe', url: 'x' }, null)).toBe(
      '<ul><li>一</li><li><ol><li>二</li></ol></li></ul>',
    );
  });
});
