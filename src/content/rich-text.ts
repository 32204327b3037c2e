/** Running text with the marks of Strapi's block editor. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly marks: readonly TextMark[];
}

export interface TextLink {
  readonly kind: 'link';
  readonly url: string;
  readonly runs: readonly TextRun[];
}

export type Inline = TextRun | TextLink;

export interface RichList {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly (readonly Inline[] | RichList)[];
}

export type RichBlock =
  | { readonly kind: 'paragraph' | 'quote'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly inlines: readonly Inline[] }
  | RichList;

export const TEXT_MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;
export type TextMark = (typeof TEXT_MARKS)[number];

/** Lists within lists, deeper than anybody reads. */
export const MAX_LIST_DEPTH = 5;

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** No blanks, quotes, brackets or backslashes: nothing that a browser could read in two ways. */
const LINKS = [
  /^https?:\/\/[^\s<>"'`\\@]+$/i,
  /^\/(?![/\\])[^\s<>"'`\\]*$/,
  /^mailto:[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i,
] as const;

/** True for an address that a page may lead to: a web page, a path of this site, a mailbox. */
export function isSafeLink(url: string): boolean {
  return LINKS.some((form) => form.test(url));
}

/**
 * The blocks of a stored text (Strapi's `blocks`), narrowed to what a page shows; what is of no known
 * kind or leads to no safe address is left out. Everything that is rendered goes through here, so
 * even a row that was written past the rules brings nothing else into a page.
 */
export function richBlocks(value: unknown): readonly RichBlock[] {
  return listOf(value).flatMap((block) => blockOf(block) ?? []);
}

/** The text as a person would type it, one block a line: for comparing, searching and counting. */
export function richTextAsText(value: unknown): string {
  return richBlocks(value).map(blockText).join('\n');
}

/** The words alone, without marks and addresses of links. */
export function richTextWords(value: unknown): string {
  const words = (inlines: readonly Inline[]): string =>
    inlines.map((inline) => (inline.kind === 'text' ? inline.text : words(inline.runs))).join('');
  const listed = ({ items }: RichList): string =>
    items.map((item) => ('kind' in item ? listed(item) : words(item))).join('\n');
  return richBlocks(value)
    .map((block) => (block.kind === 'list' ? listed(block) : words(block.inlines)))
    .join('\n');
}

function blockOf(block: unknown): RichBlock | undefined {
  if (!isRecord(block)) return undefined;
  const { type } = block;
  if (type === 'list') return listBlock(block, 1);
  if (type !== 'paragraph' && type !== 'quote' && type !== 'heading') return undefined;
  const inlines = inlinesOf(block['children']);
  if (type !== 'heading') return { kind: type, inlines };
  const level = LEVELS.find((known) => known === block['level']) ?? 2;
  return { kind: type, level, inlines };
}

function listBlock(block: Readonly<Record<string, unknown>>, depth: number): RichList | undefined {
  if (depth > MAX_LIST_DEPTH) return undefined;
  const items = listOf(block['children']).flatMap((child): RichList['items'] => {
    if (!isRecord(child)) return [];
    if (child['type'] === 'list-item') return [inlinesOf(child['children'])];
    const inner = child['type'] === 'list' ? listBlock(child, depth + 1) : undefined;
    return inner ? [inner] : [];
  });
  return { kind: 'list', isOrdered: block['format'] === 'ordered', items };
}

function inlinesOf(children: unknown): readonly Inline[] {
  return listOf(children).flatMap((child): readonly Inline[] => {
    if (!isRecord(child) || child['type'] !== 'link') return runOf(child);
    const runs = listOf(child['children']).flatMap(runOf);
    const url = child['url'];
    return typeof url === 'string' && isSafeLink(url) ? [{ kind: 'link', url, runs }] : runs;
  });
}

function runOf(child: unknown): readonly TextRun[] {
  if (!isRecord(child) || child['type'] !== 'text' || typeof child['text'] !== 'string') return [];
  const marks = TEXT_MARKS.filter((mark) => child[mark] === true);
  return [{ kind: 'text', text: child['text'], marks }];
}

const SIGNS: Readonly<Record<TextMark, string>> = {
  bold: '**',
  italic: '*',
  underline: '__',
  strikethrough: '~~',
  code: '`',
};

function blockText(block: RichBlock): string {
  if (block.kind === 'list') return listText(block, '').join('\n');
  const text = inlineText(block.inlines);
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${text}`;
  return block.kind === 'quote' ? `> ${text}` : text;
}

function listText({ isOrdered, items }: RichList, indent: string): readonly string[] {
  return items.flatMap((item, index) =>
    'kind' in item
      ? listText(item, `${indent}  `)
      : [`${indent}${isOrdered ? `${index + 1}.` : '-'} ${inlineText(item)}`],
  );
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.kind === 'link' ? `[${inlineText(inline.runs)}](${inline.url})` : runText(inline),
    )
    .join('');
}

function runText({ text, marks }: TextRun): string {
  return marks.reduce((marked, mark) => `${SIGNS[mark]}${marked}${SIGNS[mark]}`, text);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
