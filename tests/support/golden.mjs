import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

import { sqliteDatabases } from './databases.mjs';
import { projectRoot, testEnvironment, testHome } from './settings.mjs';

/**
 * The golden databases: `empty` holds the schema, what the app itself creates at its first start,
 * a super admin and an editor; `sample` is `empty` after `npm run seed`. Every app under test
 * starts on a copy of one of them.
 */
const GOLDEN = Object.freeze({ empty: 'golden_empty', sample: 'golden_sample' });

/**
 * @param {'empty' | 'sample'} [seed]
 * @returns {string} the golden database to copy
 */
export function goldenName(seed = 'empty') {
  const failure = process.env.TEST_SEED_FAILURE;
  if (seed === 'sample' && failure !== undefined) {
    throw new Error(`There is no sample to start from: ${failure}`);
  }
  return GOLDEN[seed];
}

/**
 * @param {string} script relative to the project
 * @param {Record<string, string>} env
 * @returns {Promise<void>}
 */
function runToEnd(script, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(projectRoot, script)], {
      cwd: projectRoot,
      env: { ...process.env, ...testEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${script} failed (${code}):\n${Buffer.concat(output).toString()}`));
    });
  });
}

/**
 * The empty one alone, for who needs no sample.
 *
 * @param {import('./databases.mjs').Databases} databases
 */
export async function makeEmpty(databases) {
  await databases.create(GOLDEN.empty);
  await runToEnd('tests/support/make-golden.mjs', databases.env(GOLDEN.empty));
}

/**
 * Makes both. A seed that fails is reported, not thrown: only the tests that need the sample fail.
 *
 * @param {import('./databases.mjs').Databases} databases
 * @returns {Promise<{ seedFailure: string | null }>}
 */
export async function makeGolden(databases) {
  await makeEmpty(databases);
  await databases.copy(GOLDEN.empty, GOLDEN.sample);
  try {
    await runToEnd('dist/src/commands/seed.js', databases.env(GOLDEN.sample));
    return { seedFailure: null };
  } catch (error) {
    await databases.drop(GOLDEN.sample);
    return { seedFailure: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Adds the names and contents of all files below a folder.
 *
 * @param {import('node:crypto').Hash} hash
 * @param {string} folder
 */
async function addFolder(hash, folder) {
  const entries = await fs.readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) await addFolder(hash, full);
    else hash.update(`\0${path.relative(projectRoot, full)}\0`).update(await fs.readFile(full));
  }
}

/** What a golden database depends on: the compiled app, the sample and the installed packages. */
async function fingerprint() {
  const hash = createHash('sha256');
  for (const folder of ['dist/config', 'dist/src', 'database']) {
    await addFolder(hash, path.join(projectRoot, folder));
  }
  for (const file of ['package-lock.json', 'tests/support/make-golden.mjs']) {
    hash.update(await fs.readFile(path.join(projectRoot, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} file */
const exists = (file) =>
  fs.access(file).then(
    () => true,
    () => false,
  );

/**
 * Puts the golden SQLite files into `folder`. They are made once for each state of the compiled
 * app and kept; an interrupted making leaves nothing that a later run would take for whole.
 *
 * @param {string} folder
 */
export async function provideGoldenSqlite(folder) {
  const home = path.join(testHome, 'golden');
  const kept = path.join(home, await fingerprint());
  if (!(await exists(kept))) {
    const making = `${kept}.making-${process.pid}`;
    const { seedFailure } = await makeGolden(sqliteDatabases(making));
    if (seedFailure !== null) {
      await fs.rename(making, folder);
      return { seedFailure };
    }
    await forgetOthers(home);
    if (await exists(kept)) await fs.rm(making, { recursive: true });
    else await fs.rename(making, kept);
  }
  await fs.cp(kept, folder, { recursive: true });
  return { seedFailure: null };
}

/** @param {string} home */
async function forgetOthers(home) {
  for (const old of await fs.readdir(home)) {
    if (!old.includes('.making-')) await fs.rm(path.join(home, old), { recursive: true });
  }
}
