import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { databasesOfRun, freshName } from '../support/databases.mjs';
import { freePort } from '../support/free-port.mjs';
import { goldenName } from '../support/golden.mjs';
import { projectRoot, testEnvironment } from '../support/settings.mjs';
import { makeEmptyApp } from './empty-app.mjs';
import { quantile } from './quantile.mjs';

const ROUNDS = 5;
const ASK_EVERY_MS = 10;

/**
 * @param {{ script: string, cwd: string, env: Record<string, string>, path: string }} app
 * @returns {Promise<{ ms: number, megabytes: number }>} from the start of the process to the first 2xx
 *   answer, and the memory that it takes then
 */
async function start({ script, cwd, env, path: asked }) {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [script], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...testEnvironment(),
      NODE_ENV: 'production',
      ...env,
      PORT: String(port),
    },
  });
  const exit = once(child, 'exit');
  try {
    for (;;) {
      const isThere = await fetch(`http://127.0.0.1:${port}${asked}`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isThere) {
        const ms = performance.now() - started;
        return { ms, megabytes: await megabytesOf(child.pid) };
      }
      if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
      await delay(ASK_EVERY_MS);
    }
  } finally {
    child.kill('SIGTERM');
    await exit;
  }
}

/** Of the process, on Linux; elsewhere not a number. @param {number | undefined} pid */
async function megabytesOf(pid) {
  const status = await fs.readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}

/** @param {{ ms: number, megabytes: number }[]} starts */
const summary = (starts) => ({
  'median ms': Math.round(
    quantile(
      starts.map(({ ms }) => ms),
      0.5,
    ),
  ),
  'best ms': Math.round(Math.min(...starts.map(({ ms }) => ms))),
  'median MB': Math.round(
    quantile(
      starts.map(({ megabytes }) => megabytes),
      0.5,
    ),
  ),
});

/** Starts on the sample until the app is ready, against an empty Strapi and without the cache, in turn. */
export async function benchBoot() {
  const databases = databasesOfRun();
  const name = freshName('boot');
  await databases.copy(goldenName('sample'), name);
  const home = await makeEmptyApp();
  const app = {
    ...{ script: path.join(projectRoot, 'src/commands/start.mjs'), cwd: projectRoot },
    ...{ env: databases.env(name), path: '/healthz/ready' },
  };
  const empty = { script: path.join(home, 'start.js'), cwd: home, env: {}, path: '/_health' };
  const withoutCache = { ...app, env: { ...app.env, CACHE_ENABLED: 'false' } };
  const arms = { 'empty Strapi': empty, app, 'without the cache': withoutCache };
  /** @type {Record<string, { ms: number, megabytes: number }[]>} */
  const found = Object.fromEntries(Object.keys(arms).map((arm) => [arm, []]));
  for (const arm of Object.values(arms)) await start(arm);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [arm, of] of Object.entries(arms)) found[arm]?.push(await start(of));
  }
  await databases.drop(name);
  console.table(
    Object.fromEntries(Object.entries(found).map(([arm, starts]) => [arm, summary(starts)])),
  );
}
