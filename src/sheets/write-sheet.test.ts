import { readPdf, textOf, textOfPage } from '../../tests/support/read-pdf';
import type { Block } from '../site/sheets/block';
import type { Sheet } from '../site/sheets/sheet';
import { readTypeface } from './typeface';
import { writeSheet } from './write-sheet';

const typeface = readTypeface();

const sheet = (blocks: readonly Block[]): Sheet => ({
  ...{ locale: 'zh-Hant', title: '採購結果', school: '第三實驗學校', blocks },
  stamp: {
    ...{ address: 'https://school.example/x', scan: '掃碼' },
    ...{ contentHash: '0123456789abcdef'.repeat(4), hashLabel: '內容校驗碼' },
  },
  ...{ source: '來源', publicSince: '2025-07-10T08:30:00.000Z' },
  ...{ pageOf: '第 {page} 頁，共 {pages} 頁', cut: '沒有印完。' },
});

const longTable = (count: number): Block => ({
  kind: 'table',
  columns: [
    { label: '項目', kind: 'name' },
    { label: '金額', kind: 'number' },
  ],
  groups: [{ rows: Array.from({ length: count }, (_, index) => [`第${index}項`, `${index}.50`]) }],
  total: ['合計', '1,234,567.89'],
});

it('two thousand rows are all there, under the head of the table on every page', async () => {
  const pdf = readPdf(await writeSheet(sheet([longTable(2000)]), typeface));
  expect(pdf.pages.length).toBeGreaterThan(40);
  const pieces = new Set(pdf.pages.flatMap((page) => page.pieces.map(({ text }) => text)));
  const lost = Array.from({ length: 2000 }, (_, index) => `第${index}項`);
  expect(lost.filter((row) => !pieces.has(row))).toEqual([]);
  const rows = pdf.pages.filter((page) => page.pieces.some(({ text }) => /^第\d+項$/.test(text)));
  for (const page of rows) expect(page.pieces.map(({ text }) => text)).toContain('項目');
});

it('a sheet that is too long is cut, says so and still has its stamp', async () => {
  const pdf = readPdf(await writeSheet(sheet([longTable(500)]), typeface, 3));
  expect(pdf.pages).toHaveLength(3);
  expect(textOfPage(pdf, 2)).toContain('沒有印完。');
  expect(textOfPage(pdf, 2)).toContain('0123456789abcdef'.repeat(4));
});

it('a row that is higher than a page goes on on the next', async () => {
  const block = longTable(1);
  const long = Array.from({ length: 90 }, (_, index) => `條${index}`).join('\n');
  const rows = [[long, '1.00']];
  const pdf = readPdf(
    await writeSheet(sheet([{ ...block, groups: [{ rows }] } as Block]), typeface),
  );
  expect(pdf.pages.length).toBeGreaterThan(1);
  expect(textOf(pdf)).toContain('條89');
});

it('the same sheet gives the same bytes', async () => {
  const [one, other] = await Promise.all([
    writeSheet(sheet([longTable(3)]), typeface),
    writeSheet(sheet([longTable(3)]), typeface),
  ]);
  expect(one.equals(other)).toBe(true);
});

it('both scripts and signs are read back; what has no letter is marked', async () => {
  const said = '學校总务處 採購采购 ㎡ ①「」℃ naïve 1,234.50元';
  const blocks: readonly Block[] = [{ kind: 'text', tone: 'plain', text: `${said} 🙂` }];
  const pdf = readPdf(await writeSheet(sheet(blocks), typeface));
  expect(textOf(pdf)).toContain(`${said} 〓`);
  expect(pdf.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
});
