import fs from 'node:fs/promises';
import path from 'node:path';

import { CommandRefusal } from '../shared/command-refusal';
import { ifThere } from '../shared/if-there';

/** Lies in every copy, and is written last. */
export const COPY_FACTS = 'static-copy.json';

/**
 * Fills a folder beside the wanted one and puts it in its place when all of it is there: whoever serves
 * the folder has the old copy or the new one, whole. When anything fails the old copy stays.
 *
 * @throws CommandRefusal where the folder holds something that is no copy
 */
export async function replaceFolder<Result>(
  folder: string,
  fill: (newFolder: string) => Promise<Result>,
): Promise<Result> {
  const [filled, previous] = [`${folder}.new`, `${folder}.previous`];
  for (const one of [folder, filled, previous]) await requireCopyOrNothing(one);
  await fs.rm(filled, { recursive: true, force: true });
  await fs.mkdir(filled, { recursive: true });
  // Until it is whole, what is left of it by a crash can be told from something else.
  await fs.writeFile(path.join(filled, COPY_FACTS), '{}\n');
  try {
    const result = await fill(filled);
    await putInPlace(filled, folder, previous);
    return result;
  } catch (error) {
    await fs.rm(filled, { recursive: true, force: true });
    throw error;
  }
}

async function putInPlace(filled: string, folder: string, previous: string): Promise<void> {
  await fs.rm(previous, { recursive: true, force: true });
  const wasThere = (await ifThere(fs.stat(folder))) !== undefined;
  if (wasThere) await fs.rename(folder, previous);
  try {
    await fs.rename(filled, folder);
  } catch (error) {
    if (wasThere) await fs.rename(previous, folder);
    throw error;
  }
  await fs.rm(previous, { recursive: true, force: true });
}

async function requireCopyOrNothing(folder: string): Promise<void> {
  const names = (await ifThere(fs.readdir(folder))) ?? [];
  if (names.length === 0 || names.includes(COPY_FACTS)) return;
  throw new CommandRefusal(
    `文件夹里有别的文件，不会覆盖：${folder}。请另取一个新文件夹。`,
    `The folder holds other files and is left alone: ${folder}. Name a new one.`,
  );
}
