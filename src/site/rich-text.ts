import {
  richBlocks,
  type Inline,
  type RichBlock,
  type RichList,
  type TextMark,
  type TextRun,
} from '../content/rich-text';
import { html, type Html } from './html';

/** The page has one first heading, its title: headings within the text begin at the second. */
const FIRST_LEVEL = 2;
const LAST_LEVEL = 4;

const MARKED: Readonly<Record<TextMark, (inner: Html) => Html>> = {
  bold: (inner) => html`<strong>${inner}</strong>`,
  italic: (inner) => html`<em>${inner}</em>`,
  underline: (inner) => html`<u>${inner}</u>`,
  strikethrough: (inner) => html`<s>${inner}</s>`,
  code: (inner) => html`<code>${inner}</code>`,
};

/**
 * The text of a page as markup. Texts and addresses are escaped, kinds of blocks and addresses that
 * are not known to be safe are left out, so nothing in a stored text becomes a script.
 */
export function richText(value: unknown): Html {
  const blocks = richBlocks(value);
  const levels = headingLevels(blocks);
  return html`${blocks.map((one, index) => block(one, levels[index] ?? FIRST_LEVEL))}`;
}

/**
 * The level of the heading that each block is or stands under. A level that an author left out would
 * mislead those who go from heading to heading.
 */
function headingLevels(blocks: readonly RichBlock[]): readonly number[] {
  let last = FIRST_LEVEL - 1;
  return blocks.map((one) => {
    if (one.kind === 'heading') {
      last = Math.min(Math.max(one.level, FIRST_LEVEL), last + 1, LAST_LEVEL);
    }
    return last;
  });
}

function block(of: RichBlock, level: number): Html {
  switch (of.kind) {
    case 'paragraph':
      return html`<p>${of.inlines.map(inline)}</p> `;
    case 'quote':
      return html`<blockquote><p>${of.inlines.map(inline)}</p></blockquote> `;
    case 'heading':
      return heading(level, of.inlines);
    case 'list':
      return list(of);
  }
}

function heading(level: number, inlines: readonly Inline[]): Html {
  const text = inlines.map(inline);
  switch (level) {
    case 2:
      return html`<h2>${text}</h2> `;
    case 3:
      return html`<h3>${text}</h3> `;
    default:
      return html`<h4>${text}</h4> `;
  }
}

function list({ isOrdered, items }: RichList): Html {
  const entries = items.map(entry);
  return isOrdered
    ? html`<ol>
        ${entries}
      </ol> `
    : html`<ul>
        ${entries}
      </ul> `;
}

function entry(item: RichList['items'][number]): Html {
  return 'kind' in item ? html`<li>${list(item)}</li>` : html`<li>${item.map(inline)}</li>`;
}

function inline(of: Inline): Html {
  if (of.kind === 'text') return run(of);
  return html`<a href="${of.url}" rel="noopener">${of.runs.map(run)}</a>`;
}

function run({ text, marks }: TextRun): Html {
  return marks.reduce<Html>((inner, mark) => MARKED[mark](inner), html`${lines(text)}`);
}

/** The editor's soft line ends. */
function lines(text: string): readonly (Html | string)[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [html`<br />`, line]));
}
