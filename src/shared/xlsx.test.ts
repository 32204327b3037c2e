import { strFromU8, unzipSync } from 'fflate';

import { createXlsx } from './xlsx';

/** The parts of a workbook that was written in several bits. */
function written(...bits: Parameters<ReturnType<typeof createXlsx>['add']>[0][]) {
  const workbook = createXlsx();
  const chunks = [...bits.map((rows) => workbook.add(rows)), workbook.end()];
  const parts = unzipSync(Buffer.concat(chunks));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const sheetOf = (parts: Readonly<Record<string, string>>) =>
  parts['xl/worksheets/sheet1.xml'] ?? '';

it('a workbook has its parts, and the rows of all bits in their order', () => {
  const wide = Array.from({ length: 28 }, (_, place) => (place < 26 ? null : place));
  const parts = written(
    [['a', 1]],
    [],
    [
      ['b', null],
      ['c', -2.5],
    ],
    [wide],
  );
  expect(Object.keys(parts).sort()).toEqual([
    ...['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml'],
    'xl/worksheets/sheet1.xml',
  ]);
  const text = (at: string, value: string) =>
    `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
  const rows = [
    `<row r="1">${text('A1', 'a')}<c r="B1"><v>1</v></c></row>`,
    `<row r="2">${text('A2', 'b')}</row>`,
    `<row r="3">${text('A3', 'c')}<c r="B3"><v>-2.5</v></c></row>`,
    '<row r="4"><c r="AA4"><v>26</v></c><c r="AB4"><v>27</v></c></row>',
  ];
  expect(sheetOf(parts)).toContain(`<sheetData>${rows.join('')}</sheetData>`);
});

it.each([
  ['=1+1', '=1+1'],
  ['<b>&"</b>', '&lt;b&gt;&amp;"&lt;/b&gt;'],
  ['两行\n文字 👍', '两行\n文字 👍'],
  ['a\u0000b\ud83dc\uffff', 'a\ufffdb\ufffdc\ufffd'],
  ['a\rb', 'a&#13;b'],
])('%j is a text in its cell', (text, xml) => {
  expect(sheetOf(written([[text]]))).toContain(`<t xml:space="preserve">${xml}</t>`);
});

it('what is written twice is the same file', () => {
  expect(written([['a']])).toEqual(written([['a']]));
  const bytes = () => {
    const workbook = createXlsx();
    return Buffer.concat([workbook.add([['a']]), workbook.end()]).toString('hex');
  };
  expect(bytes()).toBe(bytes());
});
