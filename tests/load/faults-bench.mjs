import path from 'node:path';

import { postgresDatabases, sqliteDatabases } from '../support/databases.mjs';
import { makeEmpty } from '../support/golden.mjs';
import { startPostgres } from '../support/postgres.mjs';
import { testHome } from '../support/settings.mjs';
import { endureKills } from './faults/chaos.mjs';
import { endureStops } from './faults/lost-lease.mjs';
import { endureOutage } from './faults/outage.mjs';
import { setStage } from './faults/stage.mjs';

/**
 * @typedef {import('./faults/chaos.mjs').Chaos} Chaos
 * @typedef {import('./faults/crash-points.mjs').Point} Point
 * @typedef {{ postgres: Chaos, sqlite: Chaos, stops: readonly Point[] }} Form
 */

/** @type {Form} */
const LONG = {
  postgres: {
    ...{ processes: 3, kills: 200, pauseMs: [500, 3000] },
    work: { count: 3000, pauseMs: 250, dueWithinMs: [500, 8000] },
  },
  sqlite: {
    ...{ processes: 1, kills: 200, pauseMs: [500, 2000] },
    work: { count: 500, pauseMs: 100, dueWithinMs: [500, 8000] },
  },
  stops: ['claiming', 'claimed', 'publishing', 'published', 'settled'],
};

/** @type {Form} */
const SHORT = {
  postgres: {
    ...{ processes: 3, kills: 4, pauseMs: [300, 1500] },
    work: { count: 40, pauseMs: 150, dueWithinMs: [500, 3000] },
  },
  sqlite: {
    ...{ processes: 1, kills: 1, pauseMs: [500, 1500] },
    work: { count: 20, pauseMs: 100, dueWithinMs: [500, 3000] },
  },
  stops: ['claimed'],
};

/**
 * The promise of the schedule under kill -9, SIGSTOP, shifted clocks and a database that goes away.
 *
 * @param {{ isShort: boolean }} form
 */
export async function benchFaults({ isShort }) {
  const form = isShort ? SHORT : LONG;
  const runDir = path.join(testHome, `run-${process.pid}`);
  const postgres = await startPostgres();
  try {
    const databases = postgresDatabases(postgres.server, runDir);
    await makeEmpty(databases);
    await onStage(databases, 'postgres-kills', (stage) => endureKills(stage, form.postgres));
    await onStage(databases, 'postgres-stops', (stage) => endureStops(stage, form.stops));
    await onStage(databases, 'postgres-outage', (stage) => endureOutage(stage, postgres));
  } finally {
    await postgres.stop();
  }
  // The golden file of the run is there already.
  const sqlite = sqliteDatabases(runDir);
  await onStage(sqlite, 'sqlite-kills', (stage) => endureKills(stage, form.sqlite));
}

/**
 * @param {import('../support/databases.mjs').Databases} databases
 * @param {string} kind
 * @param {(stage: import('./faults/stage.mjs').Stage) => Promise<Record<string, unknown>>} endure
 */
async function onStage(databases, kind, endure) {
  const stage = await setStage(databases, kind);
  try {
    console.table({ [kind]: await endure(stage) });
  } finally {
    await stage.clear();
  }
}
