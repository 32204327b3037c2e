import type { Column } from '../table';

/** A part of a sheet of paper, in the order in which it is read. Texts only: no markup, no measures. */
export type Block = HeadingBlock | TextBlock | FactsBlock | ListBlock | TableBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 2 | 3;
  readonly text: string;
}

export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
  readonly tone: Tone;
}

/** `lead` sums up, `note` must not be overlooked, `muted` is beside the matter. */
export type Tone = 'plain' | 'lead' | 'note' | 'muted';

export interface FactsBlock {
  readonly kind: 'facts';
  readonly facts: readonly (readonly [label: string, value: string])[];
}

export interface ListBlock {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** 0 for the outermost list. */
  readonly depth: number;
  readonly text: string;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Unit of the amounts, and what else holds for all cells. */
  readonly note?: string;
  readonly columns: readonly Column[];
  readonly groups: readonly TableGroup[];
  readonly total?: TableRow;
}

export interface TableGroup {
  readonly heading?: string;
  readonly rows: readonly TableRow[];
  readonly sum?: TableRow;
}

export type TableRow = readonly SheetText[];

/** A text that may not be there. */
export type SheetText = string | null | undefined | false;

/** Nothing for a text that is not there. */
export function text(said: SheetText, tone: Tone = 'plain'): readonly Block[] {
  return said ? [{ kind: 'text', text: said, tone }] : [];
}

/** Labels with what they say; those without a value are left out. */
export function facts(
  all: readonly (readonly [label: string, value: SheetText])[],
): readonly Block[] {
  const known = all.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
  return known.length === 0 ? [] : [{ kind: 'facts', facts: known }];
}

export function list(items: readonly SheetText[]): readonly Block[] {
  const known = items.flatMap((item) => (item ? [{ depth: 0, text: item }] : []));
  return known.length === 0 ? [] : [{ kind: 'list', isOrdered: false, items: known }];
}

/** Nothing for a table without rows. */
export function table(content: Omit<TableBlock, 'kind'>): readonly Block[] {
  const groups = content.groups.filter(({ rows }) => rows.length > 0);
  return groups.length === 0 ? [] : [{ kind: 'table', ...content, groups }];
}

/** Blocks under their heading; nothing where there are none. */
export function titled(
  heading: string,
  blocks: readonly Block[],
  level: 2 | 3 = 2,
): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level, text: heading }, ...blocks];
}

/** Texts with a separator between them; those that are not there are left out. */
export function joined(parts: readonly SheetText[], separator = ' '): string {
  return parts.filter(Boolean).join(separator);
}
