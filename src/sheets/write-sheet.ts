import { qrPath } from '../shared/qr-path';
import type { Sheet, Stamp } from '../site/sheets/sheet';
import {
  CONTENT,
  createPaper,
  HEIGHT,
  INK,
  LEADING,
  LEFT,
  PaperEnd,
  TOP,
  type Paper,
} from './paper';
import type { Typeface } from './typeface';
import { writeBlock, writeLines } from './write-blocks';

const CODE_SIZE = 80;
const FOOT = HEIGHT - 44;

/**
 * A sheet as a PDF on A4. The same sheet gives the same bytes.
 *
 * @param maxPages only differs in tests
 */
export async function writeSheet(
  sheet: Sheet,
  typeface: Typeface,
  maxPages?: number,
): Promise<Buffer> {
  const paper = createPaper(sheet, typeface, maxPages);
  const { document } = paper;
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.once('end', resolve);
    document.once('error', reject);
  });
  writeHead(sheet, paper);
  const isCut = !writeAll(sheet, paper);
  if (isCut) {
    paper.line(sheet.cut, LEFT, { size: 10, isBold: true });
    paper.y += 10 * LEADING;
  }
  writeStamp(sheet.stamp, paper);
  writeMargins(sheet, paper);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

/** False where there was no paper left for the rest. */
function writeAll({ blocks, stamp }: Sheet, paper: Paper): boolean {
  try {
    for (const block of blocks) writeBlock(block, paper);
    if (hasStamp(stamp)) paper.need(CODE_SIZE + 24);
    return true;
  } catch (error) {
    if (error instanceof PaperEnd) return false;
    throw error;
  }
}

function writeHead({ school, title }: Sheet, paper: Paper): void {
  if (school !== '') {
    writeLines(paper.linesOf(school, CONTENT, 11), LEFT, { paper, size: 11, color: INK.muted });
    paper.y += 2;
    paper.rule(INK.plain);
    paper.y += 10;
  }
  writeLines(paper.linesOf(title, CONTENT, 18), LEFT, { paper, size: 18, isBold: true });
  paper.y += 6;
}

function hasStamp({ address, contentHash }: Stamp): boolean {
  return address !== null || contentHash !== null;
}

/** Where to read it online, and the mark by which to tell that both are the same. */
function writeStamp(stamp: Stamp, paper: Paper): void {
  const { address, scan, contentHash, hashLabel } = stamp;
  if (!hasStamp(stamp)) return;
  const { document } = paper;
  const padding = 8;
  const top = paper.y + 8;
  const height = (address === null ? 36 : CODE_SIZE) + 2 * padding;
  document.lineWidth(0.5).strokeColor(INK.line).rect(LEFT, top, CONTENT, height).stroke();
  if (address !== null) {
    const { size, path } = qrPath(address);
    document.save().translate(LEFT + padding, top + padding);
    document
      .scale(CODE_SIZE / size)
      .path(path)
      .fill('#000000')
      .restore();
  }
  const x = LEFT + padding + (address === null ? 0 : CODE_SIZE + padding);
  const width = LEFT + CONTENT - padding - x;
  paper.y = top + padding;
  const said = (text: string, size: number, color: string) => {
    for (const line of paper.linesOf(text, width, size)) {
      paper.line(line, x, { size, color });
      paper.y += size * LEADING;
    }
  };
  if (address !== null) {
    said(scan, 10, INK.plain);
    said(address, 8, INK.muted);
    paper.y += 4;
  }
  if (contentHash !== null) {
    said(hashLabel, 8, INK.muted);
    said(contentHash, 7.5, INK.plain);
  }
  paper.y = top + height;
}

/** At the foot of every page what it is of; at the head of later ones what it belongs to. */
function writeMargins({ source, pageOf, title, school }: Sheet, paper: Paper): void {
  const { document } = paper;
  const { start, count } = document.bufferedPageRange();
  const style = { size: 7.5, color: INK.muted };
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(start + index);
    const said = pageOf.replace('{page}', String(index + 1)).replace('{pages}', String(count));
    const width = paper.widthOf(said, style.size);
    paper.y = FOOT - 4;
    paper.rule();
    paper.y = FOOT;
    paper.line(said, LEFT + CONTENT - width, style);
    const lines = paper.linesOf(source, CONTENT - width - 16, style.size).slice(0, 2);
    for (const line of lines) {
      paper.line(line, LEFT, style);
      paper.y += style.size * LEADING;
    }
    if (index === 0) continue;
    paper.y = TOP - 20;
    const above = [school, title].filter(Boolean).join(' · ');
    paper.line(paper.linesOf(above, CONTENT, style.size)[0] ?? '', LEFT, style);
  }
}
