import { spawnSync } from 'node:child_process';
import path from 'node:path';

export interface ReadPdf {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
  readonly pages: readonly {
    /** Points */
    readonly width: number;
    readonly height: number;
    readonly pieces: readonly {
      readonly text: string;
      readonly left: number;
      readonly right: number;
    }[];
  }[];
}

const READER = path.join(__dirname, 'pdf-reader.mjs');

/** What an independent reader finds in a PDF. */
export function readPdf(pdf: Buffer): ReadPdf {
  const { stdout, stderr, status } = spawnSync(process.execPath, [READER], {
    ...{ input: pdf, encoding: 'utf8', maxBuffer: 100_000_000 },
  });
  if (status !== 0) throw new Error(`The PDF cannot be read: ${stderr}`);
  // The reader may say something of its own before.
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as ReadPdf;
}

/** All that a page says, piece by piece. */
export function textOfPage({ pages }: ReadPdf, index: number): string {
  return pages[index]?.pieces.map(({ text }) => text).join('\n') ?? '';
}

export function textOf(pdf: ReadPdf): string {
  return pdf.pages.map((_page, index) => textOfPage(pdf, index)).join('\n');
}
