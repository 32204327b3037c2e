import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { isHalfRestored, stageUploads } from './uploads-swap';

let home: string;
const uploads = () => path.join(home, 'uploads');
const source = () => path.join(home, 'source');
const FRESH = { path: 'private/new.txt', bytes: 3, sha256: sha256('new') };

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function write(file: string, text: string): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, text);
}

beforeEach(async () => {
  home = await fs.mkdtemp(path.join(os.tmpdir(), 'uploads-swap-'));
  await write(path.join(uploads(), 'private', 'old.txt'), 'old');
  await write(path.join(uploads(), 'public', 'old.txt'), 'old');
  await write(path.join(source(), FRESH.path), 'new');
});
afterEach(() => fs.rm(home, { recursive: true, force: true }));

const present = async () =>
  (await fs.readdir(uploads(), { recursive: true })).filter((name) => name.endsWith('.txt')).sort();
const OLD = ['private/old.txt', 'public/old.txt'];

it('exchanges all files, and leaves no trace', async () => {
  const staged = await stageUploads(uploads(), source(), [FRESH]);
  await staged.swap();
  await staged.finish();
  expect(await fs.readdir(uploads(), { recursive: true })).toEqual(['private', 'private/new.txt']);
});

it('puts the old ones back when told so after the exchange', async () => {
  const staged = await stageUploads(uploads(), source(), [FRESH]);
  await staged.swap();
  await staged.abandon();
  expect([await present(), await isHalfRestored(uploads())]).toEqual([OLD, false]);
});

it('takes no file that is not what the manifest says', async () => {
  const wrong = { ...FRESH, sha256: sha256('other') };
  await expect(stageUploads(uploads(), source(), [wrong])).rejects.toThrow('changed');
  expect(await present()).toEqual(OLD);
});

/** How a machine may die: the folders as they lie there then. */
const DEATHS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'while the old ones move out': [['private', '.restore-part/private']],
  'when all have moved out': [
    ['private', '.restore-old/private'],
    ['public', '.restore-old/public'],
  ],
  'while the new ones move in': [
    ['private', '.restore-old/private'],
    ['public', '.restore-old/public'],
    ['.restore-new/private', 'private'],
  ],
};

it.each(Object.entries(DEATHS))(
  'loses nothing of what was when it dies %s',
  async (_when, moves) => {
    await write(path.join(uploads(), '.restore-new', 'private', 'new.txt'), 'new');
    for (const [from, to] of moves) {
      await fs.mkdir(path.dirname(path.join(uploads(), to)), { recursive: true });
      await fs.rename(path.join(uploads(), from), path.join(uploads(), to));
    }
    expect(await isHalfRestored(uploads())).toBe(true);
    await (await stageUploads(uploads(), source(), [FRESH])).abandon();
    expect(await present()).toEqual(OLD);
  },
);
