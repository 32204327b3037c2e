import type { Block, FactsBlock, ListBlock, TextBlock } from '../site/sheets/block';
import { CONTENT, INK, LEADING, LEFT, type Paper, type Style } from './paper';
import { writeTable } from './write-table';

const TEXT_SIZE = 10;

export function writeBlock(block: Block, paper: Paper): void {
  switch (block.kind) {
    case 'heading':
      writeHeading(block.text, block.level === 2 ? 13 : 10.5, paper);
      return;
    case 'text':
      writeText(block, paper);
      return;
    case 'facts':
      writeFacts(block, paper);
      return;
    case 'list':
      writeList(block, paper);
      return;
    case 'table':
      writeTable(block, paper);
  }
}

/** Lines one below the other, over pages where they have to. */
export function writeLines(
  lines: readonly string[],
  x: number,
  style: Style & { readonly paper: Paper },
): void {
  const { paper, size } = style;
  for (const line of lines) {
    paper.need(size * LEADING);
    paper.line(line, x, style);
    paper.y += size * LEADING;
  }
}

/** A heading never stands alone at the foot of a page. */
function writeHeading(text: string, size: number, paper: Paper): void {
  const lines = paper.linesOf(text, CONTENT, size);
  paper.need(lines.length * size * LEADING + 64);
  paper.y += size * 0.5;
  writeLines(lines, LEFT, { paper, size, isBold: true });
  paper.y += size * 0.25;
}

const TONES: Readonly<Record<TextBlock['tone'], Omit<Style, 'isBold'>>> = {
  plain: { size: TEXT_SIZE },
  lead: { size: 11 },
  note: { size: TEXT_SIZE },
  muted: { size: 9, color: INK.muted },
};

function writeText({ text, tone }: TextBlock, paper: Paper): void {
  const style = TONES[tone];
  const indent = tone === 'note' ? 8 : 0;
  const lines = paper.linesOf(text, CONTENT - indent, style.size);
  for (const line of lines) {
    paper.need(style.size * LEADING);
    if (tone === 'note') {
      paper.document.rect(LEFT, paper.y, 2, style.size * LEADING).fill(INK.muted);
    }
    paper.line(line, LEFT + indent, style);
    paper.y += style.size * LEADING;
  }
  paper.y += 5;
}

const LABEL_SIZE = 9.5;

/** Labels in a column of their own, what they say beside them. */
function writeFacts({ facts }: FactsBlock, paper: Paper): void {
  const gap = 12;
  const widest = Math.max(...facts.map(([label]) => paper.widthOf(label, LABEL_SIZE)));
  const labels = Math.min(widest + 1, CONTENT * 0.36);
  const height = LABEL_SIZE * LEADING;
  for (const [label, value] of facts) {
    const names = paper.linesOf(label, labels, LABEL_SIZE);
    const values = paper.linesOf(value, CONTENT - labels - gap, LABEL_SIZE);
    paper.need(height * Math.min(3, Math.max(names.length, values.length)));
    const rows = Math.max(names.length, values.length);
    for (let row = 0; row < rows; row += 1) {
      paper.need(height);
      paper.line(names[row] ?? '', LEFT, { size: LABEL_SIZE, color: INK.muted });
      paper.line(values[row] ?? '', LEFT + labels + gap, { size: LABEL_SIZE });
      paper.y += height;
    }
    paper.y += 1.5;
  }
  paper.y += 5;
}

function writeList({ items, isOrdered }: ListBlock, paper: Paper): void {
  let number = 0;
  for (const { depth, text } of items) {
    if (depth === 0) number += 1;
    const mark = isOrdered && depth === 0 ? `${number}.` : '•';
    const x = LEFT + depth * 14;
    const indent = 16;
    const lines = paper.linesOf(text, LEFT + CONTENT - x - indent, TEXT_SIZE);
    paper.need(TEXT_SIZE * LEADING);
    paper.line(mark, x, { size: TEXT_SIZE });
    writeLines(lines, x + indent, { paper, size: TEXT_SIZE });
    paper.y += 2;
  }
  paper.y += 4;
}
