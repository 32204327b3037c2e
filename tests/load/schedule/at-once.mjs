import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';

import { startApp, stopRunningApp } from '../../support/running-app.mjs';
import { ACCOUNTS, distDir, projectRoot } from '../../support/settings.mjs';
import { quantile } from '../quantile.mjs';
import { countPublic, forget, manyDrafts, manyPlans, publishOneByOne } from './many-plans.mjs';

const require = createRequire(import.meta.url);

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */

const PLANS = 1000;
const ROUNDS = 3;
const WARM_UP = 100;
/** Room to write the plans before they are due. */
const DUE_AFTER_MS = 2000;
const RESOLUTION_MS = 1;
const LOOK_EVERY_MS = 20;

/** @param {number} value */
const shown = (value) => Number(value.toFixed(2));

/** @param {Strapi} strapi */
async function superAdmin(strapi) {
  const { email } = ACCOUNTS.superAdmin;
  const user = await strapi.db.query('admin::user').findOne({ where: { email } });
  return Number(user?.id);
}

/**
 * How long some work takes, in milliseconds, and how many statements it makes.
 *
 * @param {Strapi} strapi
 * @param {() => Promise<unknown>} work
 */
async function measured(strapi, work) {
  /** @type {typeof import('../../../src/shared/strapi/unit-of-work.js')} */
  const { poolOutsideTransactions } = require(
    path.join(distDir, 'src/shared/strapi/unit-of-work.js'),
  );
  const pool = poolOutsideTransactions(strapi);
  let statements = 0;
  const count = () => {
    statements += 1;
  };
  pool.on('query', count);
  const started = performance.now();
  await work();
  const ms = performance.now() - started;
  pool.off('query', count);
  return { ms, statements };
}

/**
 * A round of the engine against a bare loop of `documents().publish`, one transaction each, over as
 * many documents of the same type, with the same middlewares.
 *
 * @param {Strapi} strapi
 * @param {number} count
 */
async function round(strapi, count) {
  const { runDue } = strapi.plugin('publication-schedule').service('operations');
  const requesterId = await superAdmin(strapi);
  const planned = await manyDrafts(strapi, count);
  await manyPlans(strapi, planned, { at: new Date().toISOString(), requesterId });
  const engine = await measured(strapi, () => runDue({}));
  if ((await countPublic(strapi)) !== count) throw new Error('Not everything was published');
  await forget(strapi, planned);
  const others = await manyDrafts(strapi, count);
  const loop = await measured(strapi, () => publishOneByOne(strapi, others));
  await forget(strapi, others);
  return { engine, loop };
}

async function benchRatio() {
  const { strapi } = await startApp({ seed: 'empty' });
  console.log(`${PLANS} plans at one instant, ${strapi.db.dialect.client}`);
  await round(strapi, WARM_UP);
  /** @type {Awaited<ReturnType<typeof round>>[]} */
  const rounds = [];
  for (let no = 0; no < ROUNDS; no += 1) rounds.push(await round(strapi, PLANS));
  /** @param {'engine' | 'loop'} who @param {'ms' | 'statements'} what */
  const median = (who, what) =>
    quantile(
      rounds.map((each) => each[who][what]),
      0.5,
    );
  const ratios = rounds.map(({ engine, loop }) => engine.ms / loop.ms);
  console.table({
    'engine against a bare loop': {
      'ms a plan': shown(median('engine', 'ms') / PLANS),
      'loop ms': shown(median('loop', 'ms') / PLANS),
      'statements a plan': shown(median('engine', 'statements') / PLANS),
      'loop statements': shown(median('loop', 'statements') / PLANS),
      ratio: shown(quantile(ratios, 0.5)),
      'of rounds': ratios.map(shown).join(' '),
    },
  });
  await stopRunningApp();
}

/** The engine of a serving process, while a reader asks it. */
async function benchStall() {
  const { strapi, url } = await startApp({ seed: 'empty', env: { SCHEDULE_RUNNER: 'true' } });
  const requesterId = await superAdmin(strapi);
  const warm = await manyDrafts(strapi, WARM_UP);
  await manyPlans(strapi, warm, { at: new Date().toISOString(), requesterId });
  while ((await countPublic(strapi)) < WARM_UP) await delay(LOOK_EVERY_MS);
  await forget(strapi, warm);
  const planned = await manyDrafts(strapi, PLANS);
  const reader = fork(path.join(projectRoot, 'tests/load/schedule/reader.mjs'), [
    `${url}/api/disclosure-pages?pagination[pageSize]=10`,
  ]);
  await once(reader, 'message');
  const due = Date.now() + DUE_AFTER_MS;
  await manyPlans(strapi, planned, { at: new Date(due).toISOString(), requesterId });
  await delay(due - Date.now() - 200);
  const stall = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  stall.enable();
  while ((await countPublic(strapi)) < PLANS) await delay(LOOK_EVERY_MS);
  const ms = Date.now() - due;
  stall.disable();
  reader.send('stop');
  const [{ latencies, faults }] = await once(reader, 'message');
  await forget(strapi, planned);
  // What nobody can interrupt where the database answers at once: a publication of Strapi by itself.
  const alone = await publishOneByOne(strapi, await manyDrafts(strapi, WARM_UP));
  console.table({
    'engine while somebody reads': {
      ...{ done: PLANS, ms, 'longest stall ms': shown(stall.max / 1e6 - RESOLUTION_MS) },
      'p99 stall ms': shown(stall.percentile(99) / 1e6 - RESOLUTION_MS),
      'a bare publication, p50 ms': shown(quantile(alone, 0.5)),
      'longest ms': shown(Math.max(...alone)),
      ...{ reads: latencies.length, 'failed reads': faults },
      'read p50 ms': shown(quantile(latencies, 0.5)),
      'read p99 ms': shown(quantile(latencies, 0.99)),
      'slowest read ms': shown(Math.max(...latencies)),
    },
  });
  await stopRunningApp();
}

/** A thousand plans due at one instant. */
export async function benchAtOnce() {
  await benchRatio();
  await benchStall();
}
