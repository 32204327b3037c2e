import { errorAt } from './issue-codes';
import type { Locale } from './locales';
import { isSafeLink, MAX_LIST_DEPTH, richTextWords, TEXT_MARKS } from './rich-text';
import { isRecord } from './row';
import type { Issue } from './rules';

/** Longest text in characters, and most blocks: a page, not a book. */
const MAX_CHARACTERS = 20_000;
const MAX_BLOCKS = 500;

/** What the block editor writes for each kind that a page may hold; nothing else is stored. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  paragraph: ['type', 'children'],
  quote: ['type', 'children'],
  heading: ['type', 'level', 'children'],
  list: ['type', 'format', 'indentLevel', 'children'],
  'list-item': ['type', 'children'],
  link: ['type', 'url', 'rel', 'target', 'children'],
  text: ['type', 'text', ...TEXT_MARKS],
};

const INLINE = ['text', 'link'];
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  paragraph: INLINE,
  quote: INLINE,
  heading: INLINE,
  'list-item': INLINE,
  list: ['list-item', 'list'],
  link: ['text'],
};

interface Place {
  readonly field: string;
  readonly locale: Locale;
}

type Node = Readonly<Record<string, unknown>>;

/**
 * Findings on a text of the block editor: only known kinds of blocks with known attributes, links
 * that lead to web pages, paths of this site or mailboxes, and a size that somebody reads.
 */
export function checkRichText(value: unknown, { field, locale }: Place): readonly Issue[] {
  if (value === null || value === undefined) return [];
  const at = { field, locale };
  if (!Array.isArray(value)) return [errorAt('RICH_TEXT_SHAPE', [field], at)];
  if (value.length > MAX_BLOCKS) {
    const size = { length: value.length, limit: MAX_BLOCKS };
    return [errorAt('RICH_TEXT_BLOCKS', [field], { ...at, ...size })];
  }
  const faults = value.flatMap((block: unknown) =>
    nodeFaults(block, ['paragraph', 'quote', 'heading', 'list'], 1),
  );
  const [first] = faults;
  if (first) return [faultIssue(first, at)];
  const length = [...richTextWords(value)].length;
  if (length <= MAX_CHARACTERS) return [];
  return [errorAt('TEXT_TOO_LONG', [field], { ...at, length, limit: MAX_CHARACTERS })];
}

interface Fault {
  readonly code: 'RICH_TEXT_KIND' | 'RICH_TEXT_LINK' | 'RICH_TEXT_SHAPE';
  readonly text: string;
}

function faultIssue({ code, text }: Fault, at: Place): Issue {
  const path = [at.field];
  if (code === 'RICH_TEXT_SHAPE') return errorAt(code, path, { ...at });
  return errorAt(code, path, { ...at, text: text.slice(0, 80) });
}

function nodeFaults(node: unknown, allowed: readonly string[], depth: number): readonly Fault[] {
  if (!isRecord(node) || typeof node['type'] !== 'string') return [shape()];
  const { type } = node;
  const keys = allowed.includes(type) ? KEYS[type] : undefined;
  if (keys === undefined) return [{ code: 'RICH_TEXT_KIND', text: type }];
  if (Object.keys(node).some((key) => !keys.includes(key))) return [shape()];
  if (type === 'text') return isTextRun(node) ? [] : [shape()];
  const own = ownFaults(node, depth);
  // Whoever nests lists without end is told at the first one too deep.
  return own.length > 0 ? own : childFaults(node, depth);
}

function ownFaults(node: Node, depth: number): readonly Fault[] {
  switch (node['type']) {
    case 'heading':
      return [1, 2, 3, 4, 5, 6].some((level) => level === node['level']) ? [] : [shape()];
    case 'list':
      return isList(node) && depth <= MAX_LIST_DEPTH ? [] : [shape()];
    case 'link':
      return linkFaults(node);
    default:
      return [];
  }
}

function childFaults(node: Node, depth: number): readonly Fault[] {
  const children = node['children'];
  if (!Array.isArray(children)) return [shape()];
  const allowed = CHILDREN[String(node['type'])] ?? [];
  const inner = node['type'] === 'list' ? depth + 1 : depth;
  return children.flatMap((child: unknown) => nodeFaults(child, allowed, inner));
}

function linkFaults({ url, rel, target }: Node): readonly Fault[] {
  const isPlain = [rel, target].every((value) => value === undefined || typeof value === 'string');
  if (typeof url !== 'string' || !isPlain) return [shape()];
  return isSafeLink(url) ? [] : [{ code: 'RICH_TEXT_LINK', text: url }];
}

function isTextRun(node: Node): boolean {
  const isMarked = TEXT_MARKS.every((mark) =>
    [undefined, true, false].some((value) => value === node[mark]),
  );
  return typeof node['text'] === 'string' && isMarked;
}

function isList({ format, indentLevel }: Node): boolean {
  const isIndented = indentLevel === undefined || Number.isInteger(indentLevel);
  return (format === 'ordered' || format === 'unordered') && isIndented;
}

function shape(): Fault {
  return { code: 'RICH_TEXT_SHAPE', text: '' };
}
