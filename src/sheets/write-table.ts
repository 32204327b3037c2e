import type { TableBlock, TableRow } from '../site/sheets/block';
import { columnWidths, evenWidths } from './column-widths';
import { unbreakables } from './lines';
import { CONTENT, INK, LEADING, LEFT, type Paper } from './paper';

const SIZES = [9, 8, 7] as const;
const PADDING = 4;
/** A column of texts may always be this much narrower than its longest word. */
const WIDEST_PIECE = 90;

interface Layout {
  readonly size: number;
  readonly widths: readonly number[];
}

type RowKind = 'head' | 'row' | 'sum' | 'total';

/** A table; where it goes on on another page, its head comes first again. */
export function writeTable(block: TableBlock, paper: Paper): void {
  const layout = layoutOf(block, paper);
  const { columns, groups, total, note } = block;
  const head = () => {
    row(
      columns.map(({ label }) => label),
      'head',
    );
  };
  const row = (cells: TableRow, kind: RowKind) => {
    writeRow(cells, kind, { block, layout, paper, head });
  };
  paper.need(rowHeight(layout) * 4);
  if (note !== undefined) writeNote(note, paper);
  head();
  for (const { heading, rows, sum } of groups) {
    if (heading !== undefined) writeGroupHeading(heading, { layout, paper, head });
    for (const cells of rows) row(cells, 'row');
    if (sum !== undefined) row(sum, 'sum');
  }
  if (total !== undefined) row(total, 'total');
  paper.y += 8;
}

function layoutOf({ columns, groups, total }: TableBlock, paper: Paper): Layout {
  const rows = [
    columns.map(({ label }) => label),
    ...groups.flatMap(({ rows: own, sum }) => [...own, ...(sum ? [sum] : [])]),
    ...(total ? [total] : []),
  ];
  for (const size of SIZES) {
    const demands = columns.map(({ kind }, index) => {
      const cells = rows.map((cells) => cells[index] || '');
      const width = (text: string) => paper.widthOf(text, size) + 2 * PADDING;
      const natural = Math.max(...cells.flatMap((cell) => cell.split('\n')).map(width));
      const [label = '', ...values] = cells;
      const amounts = Math.max(0, ...values.map(width));
      const piece = (cell: string) => Math.max(0, ...unbreakables(cell).map(width));
      const pieces = Math.min(WIDEST_PIECE, Math.max(...cells.map(piece)));
      const least = kind === 'number' ? Math.max(amounts, piece(label)) : Math.max(pieces, 40);
      return { natural: Math.max(natural, least), least };
    });
    const widths = columnWidths(demands, CONTENT);
    if (widths !== null) return { size, widths };
  }
  return { size: 7, widths: evenWidths(columns.length, CONTENT) };
}

function rowHeight({ size }: Layout): number {
  return size * LEADING + PADDING;
}

function writeNote(note: string, paper: Paper): void {
  paper.line(note, LEFT + CONTENT - paper.widthOf(note, 8), { size: 8, color: INK.muted });
  paper.y += 8 * LEADING + 2;
}

interface Scene {
  readonly block: TableBlock;
  readonly layout: Layout;
  readonly paper: Paper;
  readonly head: () => void;
}

function writeGroupHeading(heading: string, { layout, paper, head }: Omit<Scene, 'block'>): void {
  if (paper.left() < 2.5 * rowHeight(layout)) {
    paper.newPage();
    head();
  }
  const height = rowHeight(layout);
  paper.document.rect(LEFT, paper.y, CONTENT, height).fill(INK.tint);
  const lines = paper.linesOf(heading, CONTENT - 2 * PADDING, layout.size);
  paper.y += PADDING / 2;
  paper.line(lines[0] ?? '', LEFT + PADDING, { size: layout.size, isBold: true });
  paper.y += height - PADDING / 2;
}

function writeRow(cells: TableRow, kind: RowKind, { block, layout, paper, head }: Scene): void {
  const { size, widths } = layout;
  const lines = widths.map((width, index) =>
    paper.linesOf(cells[index] || '', width - 2 * PADDING, size),
  );
  const count = Math.max(...lines.map((own) => own.length));
  let from = 0;
  while (from < count) {
    const fitting = Math.floor((paper.left() - PADDING) / (size * LEADING));
    const isTall = count > 20;
    if (fitting < (isTall ? 1 : count - from) && kind !== 'head') {
      paper.newPage();
      head();
      if (!isTall) continue;
    }
    const room = Math.max(1, Math.floor((paper.left() - PADDING) / (size * LEADING)));
    const until = isTall ? Math.min(count, from + room) : count;
    const part = lines.map((own) => own.slice(from, until));
    writeLines(part, kind, { block, layout, paper });
    from = until;
  }
}

function writeLines(
  lines: readonly (readonly string[])[],
  kind: RowKind,
  { block, layout, paper }: Omit<Scene, 'head'>,
): void {
  const { size, widths } = layout;
  const count = Math.max(...lines.map((own) => own.length));
  const height = count * size * LEADING + PADDING;
  const top = paper.y;
  if (kind === 'head') paper.document.rect(LEFT, top, CONTENT, height).fill(INK.tint);
  const isBold = kind !== 'row';
  let x = LEFT;
  widths.forEach((width, index) => {
    const isNumber = block.columns[index]?.kind === 'number';
    (lines[index] ?? []).forEach((line, number) => {
      paper.y = top + PADDING / 2 + number * size * LEADING;
      const indent = isNumber ? width - PADDING - paper.widthOf(line, size) : PADDING;
      paper.line(line, x + indent, { size, isBold });
    });
    x += width;
  });
  paper.y = top + height;
  paper.rule(kind === 'row' ? '#d5d5d5' : INK.line);
}
