import { html, type Html } from '../html';
import { listOf, textOf, type Raw } from '../parse';

/**
 * The body of a disclosure page as Strapi's block editor stores it. Only what is named here comes
 * out; every text is escaped, an address has to be of a kind that cannot run anything.
 */
export function renderBlocks(value: unknown): Html {
  const levels = { last: 1 };
  return html`${listOf(value).map((block) => renderBlock(block, levels))}`;
}

function renderBlock(block: Raw, levels: { last: number }): Html | null {
  const children = listOf(block['children']);
  switch (block['type']) {
    case 'heading':
      return heading(block, levels);
    case 'list':
      return list(block);
    case 'quote':
      return html`<blockquote>${inline(children)}</blockquote>`;
    case 'code':
      return html`<pre><code>${inline(children)}</code></pre>`;
    case 'paragraph':
      return isEmpty(children) ? null : html`<p>${inline(children)}</p>`;
    default:
      return null;
  }
}

/** The page has the first level; a level that an author left out would mislead screen readers. */
function heading(block: Raw, levels: { last: number }): Html {
  const asked = typeof block['level'] === 'number' ? block['level'] : 2;
  levels.last = Math.min(Math.max(asked, 2), levels.last + 1, 4);
  const words = inline(listOf(block['children']));
  if (levels.last === 2) return html`<h2>${words}</h2>`;
  return levels.last === 3 ? html`<h3>${words}</h3>` : html`<h4>${words}</h4>`;
}

function list(block: Raw): Html {
  const items = listOf(block['children']).map((item) =>
    item['type'] === 'list'
      ? html`<li>${list(item)}</li>`
      : html`<li>${inline(listOf(item['children']))}</li>`,
  );
  return block['format'] === 'ordered'
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

function inline(children: readonly Raw[]): readonly (Html | string)[] {
  return children.map((child) => {
    if (child['type'] !== 'link') return styled(child);
    const words = inline(listOf(child['children']));
    const href = safeAddress(child['url']);
    return href === null ? html`${words}` : html`<a href="${href}" rel="noopener">${words}</a>`;
  });
}

function styled(leaf: Raw): Html | string {
  const text = typeof leaf['text'] === 'string' ? leaf['text'] : '';
  const marks: readonly (readonly [string, (inner: Html | string) => Html])[] = [
    ['code', (inner) => html`<code>${inner}</code>`],
    ['bold', (inner) => html`<strong>${inner}</strong>`],
    ['italic', (inner) => html`<em>${inner}</em>`],
    ['underline', (inner) => html`<u>${inner}</u>`],
    ['strikethrough', (inner) => html`<s>${inner}</s>`],
  ];
  return marks
    .filter(([name]) => leaf[name] === true)
    .reduce<Html | string>((inner, [, mark]) => mark(inner), text);
}

/** An address on this site, on the web, of a mailbox or of a telephone; anything else is dropped. */
export function safeAddress(value: unknown): string | null {
  const address = textOf(value)?.trim() ?? '';
  if (/^\/(?![/\\])/.test(address)) return address;
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(address) ? address : null;
}

function isEmpty(children: readonly Raw[]): boolean {
  return children.every(
    (child) => child['type'] !== 'link' && (textOf(child['text']) ?? '') === '',
  );
}

/** The plain words of a body, for descriptions. */
export function textOfBlocks(value: unknown): string {
  return listOf(value)
    .map((block) =>
      typeof block['text'] === 'string' ? block['text'] : textOfBlocks(block['children']),
    )
    .join('');
}
