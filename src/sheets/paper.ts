import PDFDocument from 'pdfkit';

import type { Sheet } from '../site/sheets/sheet';
import { linesOf, widthOf } from './lines';
import type { Typeface } from './typeface';

const MM = 72 / 25.4;

/** A4 upright, in points. */
export const WIDTH = 210 * MM;
export const HEIGHT = 297 * MM;
export const LEFT = 18 * MM;
export const TOP = 18 * MM;
export const CONTENT = WIDTH - 2 * LEFT;
export const BOTTOM = HEIGHT - 22 * MM;

export const INK = {
  plain: '#111111',
  muted: '#555555',
  line: '#999999',
  tint: '#eef3f1',
} as const;

export const LEADING = 1.5;

/** A sheet that would take more is cut and says so. */
export const MAX_PAGES = 200;

/** Kept free on the last page that there may be, for the stamp and for saying that it is cut. */
const RESERVED = 130;

/** Thrown where no further page may begin. */
export class PaperEnd extends Error {}

export interface Style {
  readonly size: number;
  readonly color?: string;
  readonly isBold?: boolean;
}

/** Where things are put, from top to bottom, page after page. */
export interface Paper {
  readonly document: PDFKit.PDFDocument;
  y: number;
  /** Height that is left on this page. */
  readonly left: () => number;
  readonly newPage: () => void;
  /** Begins a page where this much does not fit on this one. */
  readonly need: (height: number) => void;
  readonly widthOf: (text: string, size: number) => number;
  readonly linesOf: (text: string, width: number, size: number) => readonly string[];
  readonly line: (text: string, x: number, style: Style) => void;
  readonly rule: (color?: string) => void;
}

/** @param maxPages only differs in tests */
export function createPaper(
  sheet: Pick<Sheet, 'title' | 'school' | 'locale' | 'publicSince'>,
  { font, advance, printable }: Typeface,
  maxPages = MAX_PAGES,
): Paper {
  const at = new Date(sheet.publicSince ?? 0);
  const document = new PDFDocument({
    ...{ size: 'A4', margin: 0, bufferPages: true, autoFirstPage: false },
    ...{ pdfVersion: '1.7', lang: sheet.locale, displayTitle: true, font: '' },
    info: { Title: sheet.title, Author: sheet.school, CreationDate: at, ModDate: at },
  });
  let pages = 0;
  const bottom = () => (pages < maxPages ? BOTTOM : BOTTOM - RESERVED);
  const paper: Paper = {
    ...{ document, y: TOP },
    left: () => bottom() - paper.y,
    newPage() {
      if (pages >= maxPages) throw new PaperEnd();
      document.addPage();
      pages += 1;
      paper.y = TOP;
    },
    need(height) {
      if (height > paper.left() && paper.y > TOP) paper.newPage();
    },
    widthOf: (text, size) => widthOf(printable(text), advance) * size,
    linesOf: (text, width, size) => linesOf(printable(text), width / size, advance),
    line(text, x, { size, color = INK.plain, isBold = false }) {
      const shown = printable(text);
      if (shown.trim() === '') return;
      document.fontSize(size).fillColor(color);
      // A second weight would double what is embedded: an outline makes the letters heavier.
      if (isBold) document.lineWidth(size * 0.035).strokeColor(color);
      document.text(shown, x, paper.y, { lineBreak: false, fill: true, stroke: isBold });
    },
    rule(color = INK.line) {
      document.lineWidth(0.5).strokeColor(color);
      document
        .moveTo(LEFT, paper.y)
        .lineTo(LEFT + CONTENT, paper.y)
        .stroke();
    },
  };
  paper.newPage();
  // The types of pdfkit know no parsed font, which saves reading ten megabytes for every sheet.
  document.font(font as unknown as Buffer);
  return paper;
}
