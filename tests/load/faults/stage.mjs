import fs from 'node:fs/promises';
import path from 'node:path';

import { freshName } from '../../support/databases.mjs';
import { goldenName } from '../../support/golden.mjs';
import { testHome } from '../../support/settings.mjs';
import { noteEffects, openDatabase } from './judged-database.mjs';
import { openLog } from './operation-log.mjs';
import { createSlot } from './process-slot.mjs';

/** The shortest that the plugin takes: what a killed process held is free again after that. */
const LEASE_SECONDS = 5;
/** Connections of a process that stands still are ended by PostgreSQL after that. */
const IDLE_TRANSACTION_MS = 8000;

/**
 * A fresh database on which processes of the app run, with a log of what they do.
 *
 * @param {import('../../support/databases.mjs').Databases} databases
 * @param {string} kind names its log
 */
export async function setStage(databases, kind) {
  const name = freshName('faults');
  await databases.copy(goldenName('empty'), name);
  const env = databases.env(name);
  const database = await openDatabase(env);
  await noteEffects(database, env.DATABASE_CLIENT === 'sqlite' ? 'sqlite' : 'postgres');
  const logFile = path.join(testHome, 'faults', `${kind}.jsonl`);
  await fs.mkdir(path.dirname(logFile), { recursive: true });
  await fs.rm(logFile, { force: true });
  const log = openLog(logFile);
  /** @type {import('./process-slot.mjs').Slot[]} */
  const slots = [];
  return {
    ...{ database, log, logFile, leaseMs: LEASE_SECONDS * 1000 },
    /**
     * A process whose clock is ahead by `skewMs`.
     *
     * @param {string} process
     * @param {number} [skewMs]
     */
    start: (process, skewMs = 0) => {
      const slot = createSlot({
        name: process,
        env: {
          ...inherited(),
          ...env,
          SCHEDULE_RUNNER: 'true',
          SCHEDULE_LEASE_SECONDS: String(LEASE_SECONDS),
          DATABASE_IDLE_TRANSACTION_TIMEOUT: String(IDLE_TRANSACTION_MS),
          LOG_LEVEL: 'fatal',
          OPERATION_LOG: logFile,
          CLOCK_SKEW_MS: String(skewMs),
        },
      });
      slots.push(slot);
      return slot;
    },
    /** Ends what still runs; the log stays. */
    clear: async () => {
      for (const slot of slots) await slot.close();
      log.close();
      await database.close();
      await databases.drop(name);
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof setStage>>} Stage */

/** @returns {Record<string, string>} */
const inherited = () => ({ PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' });
