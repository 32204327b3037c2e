import path from 'node:path';

import { UPLOADS_PART, DATABASE_PART } from './back-up';
import type { StagedDatabase } from './backup-database';
import { checkBackup } from './checked-backup';
import { differences, type Manifest } from './manifest';
import { isNewer } from './newer-version';
import type { Places } from './places';
import { CommandRefusal } from '../shared/command-refusal';
import { holdsFiles, stageUploads, type StagedUploads } from './uploads-swap';

export interface RestoreOptions {
  /** Whether what is there may go. */
  readonly replace: boolean;
}

/**
 * Puts a backup back: all of it or nothing. Every byte is verified before anything is written;
 * rows and the trail of approvals are counted and verified before anything is seen.
 */
export async function restore(
  places: Places,
  folder: string,
  { replace }: RestoreOptions,
): Promise<Manifest> {
  const { database, uploads, versions } = places;
  const manifest = await checkBackup(folder);
  requireFitting(manifest, places);
  requireNotNewer(manifest, versions);
  if (!replace) await requireEmpty(places);
  await database.requireUnused();
  const prefix = `${UPLOADS_PART}/`;
  const files = manifest.files
    .filter((file) => file.path.startsWith(prefix))
    .map((file) => ({ ...file, path: file.path.slice(prefix.length) }));
  const stagedUploads = await stageUploads(uploads, path.join(folder, UPLOADS_PART), files);
  try {
    const stagedDatabase = await database.stage(path.join(folder, DATABASE_PART));
    await takeEffect(manifest, stagedDatabase, stagedUploads);
  } catch (error) {
    await stagedUploads.abandon();
    throw error;
  }
  await stagedUploads.finish();
  return manifest;
}

async function takeEffect(
  manifest: Manifest,
  database: StagedDatabase,
  uploads: StagedUploads,
): Promise<void> {
  try {
    const wrong = differences(manifest, database.facts);
    if (wrong.length > 0) {
      throw new CommandRefusal(
        `恢复出来的数据与清单不符，已撤销：${wrong.join('；')}`,
        `What was restored differs from the manifest and was undone: ${wrong.join('; ')}`,
      );
    }
    await uploads.swap();
    await database.commit();
  } catch (error) {
    await database.abandon();
    throw error;
  }
}

function requireFitting({ client }: Manifest, { database }: Places): void {
  if (client === database.client) return;
  throw new CommandRefusal(
    `备份来自 ${client}，当前设置是 ${database.client}。请把 DATABASE_CLIENT 设为 ${client}。`,
    `The backup is of ${client}, the settings name ${database.client}. Set DATABASE_CLIENT=${client}.`,
  );
}

/** An older app would drop the columns it does not know. */
function requireNotNewer(manifest: Manifest, own: Places['versions']): void {
  const { app, strapi } = manifest.versions;
  if (!isNewer(app, own.app) && !isNewer(strapi, own.strapi)) return;
  throw new CommandRefusal(
    `备份来自较新的版本（${app}，Strapi ${strapi}）；当前是 ${own.app}，Strapi ${own.strapi}。请先升级程序。`,
    `The backup is of a later version (${app}, Strapi ${strapi}); this is ${own.app}, Strapi ${own.strapi}. Upgrade the app first.`,
  );
}

async function requireEmpty({ database, uploads }: Places): Promise<void> {
  const found = [
    ...((await database.isEmpty()) ? [] : ['database']),
    ...((await holdsFiles(uploads)) ? [uploads] : []),
  ];
  if (found.length === 0) return;
  throw new CommandRefusal(
    `目标不是空的：${found.join('、')}。确定要覆盖时，请加 --replace。`,
    `There is something already: ${found.join(', ')}. To replace it, add --replace.`,
  );
}
