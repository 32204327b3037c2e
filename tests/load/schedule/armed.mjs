import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { databasesOfRun, freshName } from '../../support/databases.mjs';
import { goldenName } from '../../support/golden.mjs';
import { projectRoot } from '../../support/settings.mjs';
import { quantile } from '../quantile.mjs';

const PLANS = 100_000;
const ROUNDS = 7;
/** After the start, until only the loops are left. */
const SETTLE_MS = 12_000;
const IDLE_MS = 60_000;

/** @param {Record<string, string>} env */
async function start(env) {
  const child = fork(path.join(projectRoot, 'tests/load/schedule/boot.mjs'), {
    env: { PATH: process.env.PATH ?? '', ...env, SCHEDULE_RUNNER: 'true', LOG_LEVEL: 'error' },
  });
  const [{ loadedMs }] = await once(child, 'message');
  return {
    loadedMs: Number(loadedMs),
    /** @param {'count' | { plans: number }} message */
    ask: async (message) => {
      child.send(message);
      const [answer] = await once(child, 'message');
      return answer;
    },
    stop: async () => {
      const end = once(child, 'exit');
      child.disconnect();
      await end;
    },
  };
}

/** Starts with many armed plans against starts with none, in turn; then what an idle app asks. */
export async function benchArmed() {
  const databases = databasesOfRun();
  const [none, many] = [freshName('none'), freshName('many')];
  for (const name of [none, many]) await databases.copy(goldenName('empty'), name);
  const filled = await start(databases.env(many));
  await filled.ask({ plans: PLANS });
  await filled.stop();
  /** @param {string} name */
  const boot = async (name) => {
    const app = await start(databases.env(name));
    await app.stop();
    return app.loadedMs;
  };
  // The first start after plans were made elsewhere looks at each of them once.
  for (const name of [many, none]) await boot(name);
  /** @type {number[]} */
  const ofMany = [];
  /** @type {number[]} */
  const ofNone = [];
  for (let no = 0; no < ROUNDS; no += 1) {
    ofMany.push(await boot(many));
    ofNone.push(await boot(none));
  }
  const idle = await start(databases.env(many));
  await delay(SETTLE_MS);
  const before = await idle.ask('count');
  await delay(IDLE_MS);
  const after = await idle.ask('count');
  await idle.stop();
  for (const name of [none, many]) await databases.drop(name);
  /** @param {number[]} times @param {number} share */
  const ms = (times, share) => Math.round(quantile(times, share));
  console.table({
    [`${PLANS} armed plans`]: {
      'load median ms': ms(ofMany, 0.5),
      'with none': ms(ofNone, 0.5),
      'best ms': ms(ofMany, 0),
      'best with none': ms(ofNone, 0),
      'median of differences ms': ms(
        ofMany.map((each, at) => each - (ofNone[at] ?? 0)),
        0.5,
      ),
      'statements of the schedule a minute': after.ours - before.ours,
      'of the app': after.all - before.all,
    },
  });
}
