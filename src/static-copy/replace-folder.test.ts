import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { COPY_FACTS, replaceFolder } from './replace-folder';

let home: string;
let folder: string;
beforeEach(() => {
  home = fs.mkdtempSync(path.join(tmpdir(), 'static-copy-'));
  folder = path.join(home, 'copy');
});
afterEach(() => fs.rmSync(home, { recursive: true, force: true }));

const fillWith = (text: string) => (to: string) =>
  fs.promises.writeFile(path.join(to, 'index.html'), text);
const read = () => fs.readFileSync(path.join(folder, 'index.html'), 'utf8');

test('a copy takes the place of the last one, and nothing else is left', async () => {
  await replaceFolder(folder, fillWith('first'));
  await replaceFolder(folder, fillWith('second'));
  expect(read()).toBe('second');
  expect(fs.readdirSync(home)).toEqual(['copy']);
});

test('the last copy stays when the new one fails', async () => {
  await replaceFolder(folder, fillWith('first'));
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  const failing = replaceFolder(folder, async (to) => {
    await fillWith('half')(to);
    throw full;
  });
  await expect(failing).rejects.toBe(full);
  expect(read()).toBe('first');
  expect(fs.readdirSync(home)).toEqual(['copy']);
});

test('what a crash left is cleared away', async () => {
  for (const left of ['copy.new', 'copy.previous']) {
    fs.mkdirSync(path.join(home, left));
    fs.writeFileSync(path.join(home, left, COPY_FACTS), '{}');
  }
  await replaceFolder(folder, fillWith('first'));
  expect(fs.readdirSync(home)).toEqual(['copy']);
});

test.each(['copy', 'copy.new', 'copy.previous'])(
  '%s with other files is left alone',
  async (name) => {
    fs.mkdirSync(path.join(home, name));
    fs.writeFileSync(path.join(home, name, 'thesis.txt'), 'mine');
    await expect(replaceFolder(folder, fillWith('first'))).rejects.toThrow('left alone');
    expect(fs.readFileSync(path.join(home, name, 'thesis.txt'), 'utf8')).toBe('mine');
  },
);
