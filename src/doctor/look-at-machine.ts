import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { isHalfRestored } from '../backup/uploads-swap';
import type { MachineFacts } from './machine';

/** Packages of Strapi that are released with it, under its number. */
const TOGETHER = [
  ...(['strapi', 'utils', 'core', 'database', 'admin', 'content-manager'] as const),
  ...(['plugin-graphql', 'plugin-users-permissions', 'i18n', 'upload'] as const),
];

const canAccess = (file: string, mode: number): Promise<boolean> =>
  fs.access(file, mode).then(
    () => true,
    () => false,
  );

/** The folder itself, or the nearest above it that is there. */
async function nearest(folder: string): Promise<string> {
  return (await canAccess(folder, constants.F_OK)) ? folder : nearest(path.dirname(folder));
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await fs.statfs(await nearest(folder));
  return bavail * bsize;
}

export async function lookAtMachine(strapi: Core.Strapi): Promise<MachineFacts> {
  const { root } = strapi.dirs.app;
  const uploads = path.resolve(root, strapi.config.get<string>('files.folder'));
  const file = strapi.config.get<unknown>('database.connection.connection.filename');
  const places = [uploads, ...(typeof file === 'string' ? [path.dirname(file)] : [])];
  const free = await Promise.all(
    places.map(async (place) => [place, await freeBytes(place)] as const),
  );
  const publicFolder = path.join(root, 'public') + path.sep;
  return {
    freeBytes: Object.fromEntries(free),
    uploadFolder: {
      path: uploads,
      isWritable: await canAccess(await nearest(uploads), constants.W_OK),
      isServed: `${uploads}${path.sep}`.startsWith(publicFolder),
      isHalfRestored: await isHalfRestored(uploads),
    },
    hasPublicUploads: await canAccess(path.join(root, 'public', 'uploads'), constants.F_OK),
    strapiVersions: await strapiVersions(root),
    pluginsWithoutManifest: await pluginsWithoutManifest(strapi),
    isEnvOpen: await isEnvOpen(path.join(root, '.env')),
  };
}

async function strapiVersions(root: string): Promise<MachineFacts['strapiVersions']> {
  const found: Record<string, string[]> = {};
  for (const name of TOGETHER) {
    const file = path.join(root, 'node_modules', '@strapi', name, 'package.json');
    if (!(await canAccess(file, constants.R_OK))) continue;
    const { version } = JSON.parse(await fs.readFile(file, 'utf8')) as { version: string };
    (found[version] ??= []).push(`@strapi/${name}`);
  }
  return found;
}

async function pluginsWithoutManifest(strapi: Core.Strapi): Promise<readonly string[]> {
  const compiled = await fs.readdir(path.join(strapi.dirs.dist.root, 'src', 'plugins'));
  const missing: string[] = [];
  for (const name of compiled) {
    const manifest = path.join(strapi.dirs.app.root, 'src', 'plugins', name, 'package.json');
    if (!(await canAccess(manifest, constants.R_OK))) missing.push(name);
  }
  return missing;
}

async function isEnvOpen(file: string): Promise<boolean | null> {
  if (process.platform === 'win32' || !(await canAccess(file, constants.F_OK))) return null;
  return ((await fs.stat(file)).mode & 0o077) !== 0;
}
