import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

import type { EmbedManifest } from '../../src/plugins/satisfaction-survey/contracts/public/embed';

const BUDGET_BYTES = 25 * 1024;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'survey-widget-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function built(): Promise<EmbedManifest> {
  await promisify(execFile)(process.execPath, ['src/commands/widget.mjs', folder]);
  const text = await readFile(path.join(folder, 'survey.json'), 'utf8');
  return JSON.parse(text) as EmbedManifest;
}

it('the widget is one file of at most 25 KB, named and pinned by its content', async () => {
  const { script, integrity } = await built();
  const name = script.replace('/embed/', '');
  expect((await readdir(folder)).sort()).toEqual([name, 'survey.json']);
  const code = await readFile(path.join(folder, name));
  expect(gzipSync(code).length).toBeLessThanOrEqual(BUDGET_BYTES);
  expect(integrity).toBe(`sha384-${createHash('sha384').update(code).digest('base64')}`);
  expect(name).toContain(createHash('sha256').update(code).digest('hex').slice(0, 12));
  // Schemas are the server's: they alone would be most of the budget.
  expect(code.toString()).not.toContain('ZodError');
});

it('the same sources make the same file', async () => {
  expect(await built()).toEqual(await built());
});
