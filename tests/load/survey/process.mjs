import { fork } from 'node:child_process';
import path from 'node:path';

import { databasesOfRun } from '../../support/databases.mjs';
import { projectRoot } from '../../support/settings.mjs';

const SCRIPT = path.join(projectRoot, 'tests/load/survey/instance.mjs');

/**
 * Starts a process of the app on a database and waits until it answers.
 *
 * @param {string} database
 * @param {Record<string, string>} [env]
 */
export async function startInstance(database, env = {}) {
  const child = fork(SCRIPT, {
    env: {
      ...{ PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' },
      ...databasesOfRun().env(database),
      // One machine is all phones here.
      ...{ SURVEY_WARM_PER_ADDRESS: '0', SURVEY_WARM_PER_SURVEY: '0', SURVEY_WARM_IN_ALL: '0' },
      LOG_LEVEL: 'fatal',
      ...env,
    },
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-4000);
    });
  }
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  let asked = 0;
  const ended = new Promise((resolve) => child.once('exit', () => resolve(null)));
  const port = await new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The process ended:\n${said}`)));
    child.on('message', (/** @type {any} */ message) => {
      if ('port' in message) resolve(message.port);
      const one = waiting.get(message.no);
      waiting.delete(message.no);
      if ('error' in message) one?.reject(new Error(`${message.error}\n${said}`));
      else one?.resolve(message.value);
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    /** @param {string} ask @param {object} [given] @returns {Promise<any>} */
    ask: (ask, given = {}) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        child.send({ no: asked, ask, given });
      }),
    /** At once, whatever it is doing. */
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      if (child.exitCode === null) child.disconnect();
      await ended;
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startInstance>>} Instance */
