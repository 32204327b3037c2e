import fs from 'node:fs/promises';
import path from 'node:path';

import { postgresDatabases } from './databases.mjs';
import { makeGolden, provideGoldenSqlite } from './golden.mjs';
import { startPostgres } from './postgres.mjs';
import { testHome } from './settings.mjs';

/** Prepares the databases of a run; what workers need to know travels in the environment. */
export default async function setUpRun() {
  const runDir = path.join(testHome, `run-${process.pid}`);
  process.env.TEST_RUN_DIR = runDir;
  await fs.mkdir(testHome, { recursive: true });
  const { seedFailure } =
    process.env.TEST_DATABASE === 'postgres'
      ? await onPostgres(runDir)
      : await provideGoldenSqlite(runDir);
  if (seedFailure !== null) process.env.TEST_SEED_FAILURE = seedFailure;
}

/** @param {string} runDir */
async function onPostgres(runDir) {
  const postgres = await startPostgres();
  process.env.TEST_POSTGRES = JSON.stringify(postgres.server);
  globalThis.stopPostgres = postgres.stop;
  return makeGolden(postgresDatabases(postgres.server, runDir));
}
