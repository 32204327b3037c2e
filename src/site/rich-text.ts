import {
  richBlocks,
  type Inline,
  type RichBlock,
  type RichList,
  type TextMark,
  type TextRun,
} from '../content/rich-text';
import { html, Html } from './html';

/** The page has one first heading, its title: headings within the text begin at the second. */
const FIRST_LEVEL = 2;
const LAST_LEVEL = 4;

const TAGS: Readonly<Record<TextMark, readonly [Html, Html]>> = {
  bold: [html`<strong></strong>`, html`</strong>`],
  italic: [html`<em></em>`, html`</em>`],
  underline: [html`<u></u>`, html`</u>`],
  strikethrough: [html`<s></s>`, html`</s>`],
  code: [html`<code></code>`, html`</code>`],
};

/**
 * The text of a page as markup. Texts and addresses are escaped, kinds of blocks and addresses that
 * are not known to be safe are left out, so nothing in a stored text becomes a script.
 */
export function richText(value: unknown): Html {
  return html`${richBlocks(value).map(block)}`;
}

function block(of: RichBlock): Html {
  switch (of.kind) {
    case 'paragraph':
      return html`<p>${of.inlines.map(inline)}</p> `;
    case 'quote':
      return html`<blockquote><p>${of.inlines.map(inline)}</p></blockquote> `;
    case 'heading':
      return heading(of.level, of.inlines);
    case 'list':
      return list(of);
  }
}

function heading(level: number, inlines: readonly Inline[]): Html {
  const text = inlines.map(inline);
  switch (Math.min(Math.max(level, FIRST_LEVEL), LAST_LEVEL)) {
    case 2:
      return html`<h2>${text}</h2> `;
    case 3:
      return html`<h3>${text}</h3> `;
    default:
      return html`<h4>${text}</h4> `;
  }
}

function list({ isOrdered, items }: RichList): Html {
  const entries = items.map((item) =>
    'kind' in item ? html`<li>${list(item)}</li>` : html`<li>${item.map(inline)}</li>`,
  );
  return isOrdered
    ? html`<ol>
        ${entries}
      </ol> `
    : html`<ul>
        ${entries}
      </ul> `;
}

function inline(of: Inline): Html {
  if (of.kind === 'text') return run(of);
  return html`<a href="${of.url}" rel="noopener">${of.runs.map(run)}</a>`;
}

function run({ text, marks }: TextRun): Html {
  return marks.reduce<Html>(
    (marked, mark) => html`${TAGS[mark][0]}${marked}${TAGS[mark][1]}`,
    html`${lines(text)}`,
  );
}

/** The editor's soft line ends. */
function lines(text: string): readonly (Html | string)[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [html`<br />`, line]));
}
