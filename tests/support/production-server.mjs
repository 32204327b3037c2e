import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { databasesOfRun, freshName } from './databases.mjs';
import { freePort } from './free-port.mjs';
import { goldenName } from './golden.mjs';
import { projectRoot, testEnvironment } from './settings.mjs';

/**
 * @typedef {{
 *   url: string,
 *   database: string,
 *   env: Record<string, string>,
 *   output: () => string,
 *   stop: () => Promise<void>,
 * }} ProductionServer
 *
 * @typedef {{
 *   seed?: 'empty' | 'sample',
 *   env?: Record<string, string>,
 *   database?: string,
 *   leavesDatabase?: boolean,
 * }} ServerOptions `database` is that of another server, to be shared as a second instance does; who
 *   leaves the own one does so for a successor, until the end of the run
 */

const ASK_EVERY_MS = 50;
const KILL_AFTER_MS = 20_000;

/** @type {Set<ProductionServer>} */
const running = new Set();

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
const exitOf = (child) =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
  });

/**
 * Starts `npm start` as a child process on a free loopback port, by default on a fresh copy of the
 * golden database, and waits until it is alive. The build must be there.
 *
 * @param {ServerOptions} [options]
 * @returns {Promise<ProductionServer>}
 */
export async function startServer({
  seed = 'empty',
  env = {},
  database,
  leavesDatabase = database !== undefined,
} = {}) {
  const databases = databasesOfRun();
  const name = database ?? freshName('server');
  if (database === undefined) await databases.copy(goldenName(seed), name);
  const port = await freePort();
  const own = {
    ...testEnvironment(),
    ...{ NODE_ENV: 'production', PORT: String(port) },
    ...databases.env(name),
    ...env,
  };
  const child = spawn(process.execPath, [path.join(projectRoot, 'src/commands/start.mjs')], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...own },
  });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => printed.push(chunk));
  }
  const exit = exitOf(child);
  /** @type {ProductionServer} */
  const server = {
    url: `http://127.0.0.1:${port}`,
    database: name,
    env: own,
    output: () => Buffer.concat(printed).toString(),
    stop: async () => {
      running.delete(server);
      const kill = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
      if (child.exitCode === null) child.kill('SIGTERM');
      await (child.exitCode === null && child.signalCode === null ? exit : undefined);
      clearTimeout(kill);
      if (!leavesDatabase) await databases.drop(name);
    },
  };
  running.add(server);
  while (!(await isAlive(server.url))) {
    if (child.exitCode !== null || child.signalCode !== null) {
      await server.stop();
      throw new Error(`The server did not start:\n${server.output()}`);
    }
    await delay(ASK_EVERY_MS);
  }
  return server;
}

/** @param {string} url */
const isAlive = (url) =>
  fetch(`${url}/healthz/live`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Stops the servers that a test file left running. */
export async function stopRunningServers() {
  for (const server of running) await server.stop();
}
