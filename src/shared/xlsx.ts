import { strToU8, Zip, ZipDeflate } from 'fflate';

import type { CsvCell } from './csv';
import { readableInXml } from './xml';

/** A workbook with one sheet that is written bit by bit; each call gives what is finished by then. */
export interface XlsxWriter {
  add(rows: readonly (readonly CsvCell[])[]): Uint8Array;
  end(): Uint8Array;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org';
const MAIN = `${OFFICE}/spreadsheetml/2006/main`;
const OF_DOCUMENT = `${OFFICE}/officeDocument/2006/relationships`;
const OF_PACKAGE = `${OFFICE}/package/2006`;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What belongs to a workbook besides its sheet. */
const PARTS: readonly (readonly [name: string, xml: string])[] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="${OF_PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${OF_PACKAGE}/relationships"><Relationship Id="rId1" Type="${OF_DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OF_DOCUMENT}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${OF_PACKAGE}/relationships"><Relationship Id="rId1" Type="${OF_DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ],
];

/** When it was written says nothing: it is the first instant that such an archive knows. */
const WRITTEN_AT = '1980-01-01T00:00:00';

/**
 * Texts stand in cells as texts, so no spreadsheet takes one for a formula; numbers stay numbers.
 * Memory does not grow with the rows.
 */
export function createXlsx(): XlsxWriter {
  let finished: Uint8Array[] = [];
  let last = 0;
  const archive = new Zip((error, chunk) => {
    if (error !== null) throw error;
    finished.push(chunk);
  });
  const part = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = WRITTEN_AT;
    archive.add(file);
    return file;
  };
  for (const [name, xml] of PARTS) part(name).push(strToU8(`${HEAD}${xml}`), true);
  const sheet = part('xl/worksheets/sheet1.xml');
  sheet.push(strToU8(`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`));
  const taken = (): Uint8Array => {
    const all = joined(finished);
    finished = [];
    return all;
  };
  return {
    add(rows) {
      sheet.push(strToU8(rows.map((cells, place) => rowOf(cells, last + place + 1)).join('')));
      last += rows.length;
      return taken();
    },
    end() {
      sheet.push(strToU8('</sheetData></worksheet>'), true);
      archive.end();
      return taken();
    },
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** Some readers want to be told where each cell stands. */
function rowOf(cells: readonly CsvCell[], row: number): string {
  const told = cells.map((value, place) => cellOf(value, `${columnName(place)}${row}`));
  return `<row r="${row}">${told.join('')}</row>`;
}

/** `A`, `Z`, `AA`. */
function columnName(place: number): string {
  const before = place < 26 ? '' : columnName(Math.floor(place / 26) - 1);
  return `${before}${String.fromCharCode(65 + (place % 26))}`;
}

function cellOf(value: CsvCell, at: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === 'object') return `<c r="${at}"><v>${value.decimal}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function escaped(text: string): string {
  return readableInXml(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
