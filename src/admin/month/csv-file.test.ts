import { readCsv } from './csv-file';

/** "金额" in GB 18030, as a Chinese spreadsheet saves it. */
const GB = new Uint8Array([0xbd, 0xf0, 0xb6, 0xee]);

test('a file in UTF-8 is read as it is', async () => {
  expect(await readCsv(new Blob(['金额,12.50']))).toEqual({ state: 'read', text: '金额,12.50' });
});

test('a file saved by a Chinese spreadsheet is read too', async () => {
  expect(await readCsv(new Blob([GB]))).toEqual({ state: 'read', text: '金额' });
});

test('a file of another kind is no text', async () => {
  const picture = new Blob([new Uint8Array([0x89, 0x50, 0xff, 0xff, 0x80])]);
  expect(await readCsv(picture)).toEqual({ state: 'unreadable' });
});

test('a file beyond one megabyte is not read', async () => {
  expect(await readCsv(new Blob(['x'.repeat(1_000_001)]))).toEqual({ state: 'tooLarge' });
});
