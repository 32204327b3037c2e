import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';

import type { Dataset, DatasetRow } from './dataset';
import { csvChunks, jsonChunks } from './table-text';
import { xlsxChunks } from './workbook';

const dataset: Dataset = {
  ...{ name: 'things', title: '事项', description: '说明', keywords: [], primaryKey: ['name'] },
  fields: [
    { name: 'name', title: '名称', type: 'string' },
    { name: 'amount', title: '金额（元）', type: 'number', columnType: 'value' },
    { name: 'isOpen', title: '公开', type: 'boolean' },
    { name: 'count', title: '数量', type: 'integer' },
  ],
};
const rows: readonly DatasetRow[] = [
  ['水费, "一"', { decimal: '-1234.50' }, true, 3],
  ['=1+1', { decimal: '90071992547409.91' }, false, null],
];

async function* pagesOf(...pages: readonly (readonly DatasetRow[])[]) {
  yield* pages;
}

async function joined(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

describe('CSV', () => {
  const text = () => joined(csvChunks(dataset, pagesOf(rows, [], rows), { bom: false }));

  it('another parser reads every page of it, under the names of the fields', async () => {
    const { data, errors } = Papa.parse<string[]>(await text(), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    const read = [
      ['水费, "一"', '-1234.50', 'true', '3'],
      ["'=1+1", '90071992547409.91', 'false', ''],
    ];
    expect(data).toEqual([['name', 'amount', 'isOpen', 'count'], ...read, ...read]);
  });

  it('begins with a mark for spreadsheets where it is asked for, and with its head alone', async () => {
    const marked = await joined(csvChunks(dataset, pagesOf(), { bom: true }));
    expect(marked).toBe('\uFEFFname,amount,isOpen,count\r\n');
    expect((await text()).startsWith('name,')).toBe(true);
  });
});

describe('JSON', () => {
  it('has an object for every row, with exact amounts', async () => {
    const text = await joined(jsonChunks(dataset, pagesOf([], rows, [], rows.slice(0, 1))));
    const first = { name: '水费, "一"', amount: -1234.5, isOpen: true, count: 3 };
    const second = { name: '=1+1', amount: 90071992547409.91, isOpen: false, count: null };
    expect(JSON.parse(text)).toEqual({ data: [first, second, first] });
    expect(text).toContain('"amount":-1234.50,');
    expect(text).toContain('"amount":90071992547409.91,');
  });

  it('is a list before there is anything', async () => {
    expect(JSON.parse(await joined(jsonChunks(dataset, pagesOf())))).toEqual({ data: [] });
  });
});

it('a workbook has the titles as its head and amounts as numbers', async () => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of xlsxChunks(dataset, pagesOf(rows))) chunks.push(chunk);
  const sheet = strFromU8(
    unzipSync(Buffer.concat(chunks))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
  );
  expect(sheet).toContain('金额（元）');
  expect(sheet).toContain('<c r="B2"><v>-1234.50</v></c>');
  expect(sheet.match(/<row /g)).toHaveLength(3);
});

it('a sheet that has no room for all rows is not written to its end', async () => {
  const many = Array.from({ length: 200_000 }, (): DatasetRow => ['x']);
  const chunks = xlsxChunks(
    { ...dataset, fields: dataset.fields.slice(0, 1) },
    pagesOf(...Array<typeof many>(6).fill(many)),
  );
  const taken = (async () => {
    for await (const chunk of chunks) expect(chunk).toBeInstanceOf(Uint8Array);
  })();
  await expect(taken).rejects.toThrow('CSV');
});
