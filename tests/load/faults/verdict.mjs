import { createRequire } from 'node:module';
import path from 'node:path';

import { distDir } from '../../support/settings.mjs';
import { quantile } from '../quantile.mjs';
import { readLog } from './operation-log.mjs';
import { readPlans } from './judged-database.mjs';

const require = createRequire(import.meta.url);
const SHOWN = 20;

/**
 * Judges a run by its log and its database, and tells what it was like.
 *
 * @param {import('./judged-database.mjs').JudgedDatabase} database
 * @param {string} logFile
 * @returns {Promise<Record<string, number>>}
 * @throws Error naming what was found, when the promise was broken
 */
export async function judge(database, logFile) {
  /** @type {typeof import('../../../src/plugins/publication-schedule/server/src/domain/history/check.js')} */
  const { checkHistory } = require(
    path.join(distDir, 'src/plugins/publication-schedule/server/src/domain/history/check.js'),
  );
  const kept = await readPlans(database);
  const { attempts, requests } = readLog(logFile);
  const faults = checkHistory({ ...kept, attempts, requests, endedAt: Date.now() });
  if (faults.length > 0) {
    const shown = faults.slice(0, SHOWN).map(({ kind, what }) => `${kind}: ${what}`);
    throw new Error(`${faults.length} faults (${logFile}):\n${shown.join('\n')}`);
  }
  const due = new Map(kept.plans.map(({ id, plannedAt }) => [id, plannedAt]));
  const late = kept.runs
    .filter(({ outcome }) => outcome === 'done')
    .map(({ planId, endedAt }) => endedAt - (due.get(planId) ?? endedAt));
  /** @param {string} state */
  const inState = (state) =>
    kept.plans.filter((plan) => /** @type {string} */ (plan.state) === state).length;
  /** @param {string} outcome */
  const tried = (outcome) => attempts.filter((each) => each.outcome === outcome).length;
  return {
    ...{ plans: kept.plans.length, done: inState('done'), cancelled: inState('cancelled') },
    ...{ attempts: attempts.length, undone: tried('undone'), untold: tried('unknown') },
    'leases lost': kept.leases.filter((each) => each.name === 'leaseExpired').length,
    'late p50 ms': quantile(late, 0.5),
    'late p99 ms': quantile(late, 0.99),
    'latest ms': Math.max(...late),
    faults: faults.length,
  };
}
