import fs from 'node:fs/promises';
import path from 'node:path';

import { type Manifest, MANIFEST, parseManifest } from './manifest';
import { CommandRefusal } from '../shared/command-refusal';
import { ifThere } from '../shared/if-there';
import { filesBelow, hashOf } from './stored-files';

/**
 * The manifest of a folder, after every byte of every file was compared with it.
 *
 * @throws CommandRefusal for a folder without a manifest, and for any difference
 */
export async function checkBackup(folder: string): Promise<Manifest> {
  const text = await ifThere(fs.readFile(path.join(folder, MANIFEST), 'utf8'));
  if (text === undefined) {
    throw new CommandRefusal(
      `${folder} 中没有 ${MANIFEST}：不是备份，或备份没有做完。`,
      `There is no ${MANIFEST} in ${folder}: it is no backup, or one that was not finished.`,
    );
  }
  const manifest = parseManifest(text);
  const wrong = await wrongFiles(folder, manifest);
  if (wrong.length === 0) return manifest;
  throw new CommandRefusal(
    `备份与清单不符，未作任何恢复：${wrong.join('、')}。请换一份备份。`,
    `The backup differs from its manifest; nothing was restored: ${wrong.join(', ')}. Take another backup.`,
  );
}

async function wrongFiles(folder: string, { files }: Manifest): Promise<readonly string[]> {
  const present = new Set(await filesBelow(folder));
  present.delete(MANIFEST);
  const wrong: string[] = [];
  for (const { path: name, bytes, sha256 } of files) {
    const found = present.delete(name) ? await hashOf(path.join(folder, name)) : undefined;
    if (found?.sha256 !== sha256 || found.bytes !== bytes) wrong.push(name);
  }
  return [...wrong, ...present];
}
