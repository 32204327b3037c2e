import {
  richBlocks,
  type Inline,
  type RichBlock,
  type RichList,
  type TextMark,
  type TextRun,
} from '../../content/rich-text';
import { html, type Html } from '../html';

/** The body of a page in markup; what may stand in it, and where its links lead, is narrowed before. */
export function renderBlocks(value: unknown): Html {
  const blocks = richBlocks(value);
  const levels = headingLevels(blocks);
  return html`${blocks.map((block, index) => renderBlock(block, levels[index] ?? 2))}`;
}

/**
 * Levels of the headings, block by block. The page itself has the first; a level that an author
 * left out would mislead those who go from heading to heading.
 */
function headingLevels(blocks: readonly RichBlock[]): readonly number[] {
  let last = 1;
  return blocks.map((block) => {
    if (block.kind === 'heading') last = Math.min(Math.max(block.level, 2), last + 1, 4);
    return last;
  });
}

function renderBlock(block: RichBlock, level: number): Html | null {
  if (block.kind === 'list') return list(block);
  const words = block.inlines.map(inline);
  if (!hasWords(block.inlines)) return null;
  if (block.kind === 'quote') return html`<blockquote>${words}</blockquote>`;
  return block.kind === 'heading' ? heading(words, level) : html`<p>${words}</p>`;
}

function heading(words: readonly (Html | string)[], level: number): Html {
  if (level === 2) return html`<h2>${words}</h2>`;
  return level === 3 ? html`<h3>${words}</h3>` : html`<h4>${words}</h4>`;
}

function list({ items, isOrdered }: RichList): Html {
  const entries = items.map((item) =>
    'kind' in item ? html`<li>${list(item)}</li>` : html`<li>${item.map(inline)}</li>`,
  );
  return isOrdered
    ? html`<ol>
        ${entries}
      </ol>`
    : html`<ul>
        ${entries}
      </ul>`;
}

function inline(part: Inline): Html | string {
  if (part.kind === 'text') return marked(part);
  return html`<a href="${part.url}" rel="noopener">${part.runs.map(marked)}</a>`;
}

const MARKUP: Readonly<Record<TextMark, (inner: Html | string) => Html>> = {
  bold: (inner) => html`<strong>${inner}</strong>`,
  italic: (inner) => html`<em>${inner}</em>`,
  underline: (inner) => html`<u>${inner}</u>`,
  strikethrough: (inner) => html`<s>${inner}</s>`,
  code: (inner) => html`<code>${inner}</code>`,
};

function marked({ text, marks }: TextRun): Html | string {
  return marks.reduce<Html | string>((inner, mark) => MARKUP[mark](inner), text);
}

function hasWords(inlines: readonly Inline[]): boolean {
  return inlines.some((part) => part.kind === 'link' || part.text.trim() !== '');
}
