import { fork } from 'node:child_process';
import path from 'node:path';

import { projectRoot } from '../../support/settings.mjs';

const SCRIPT = path.join(projectRoot, 'tests/load/faults/instance.mjs');

/**
 * A place in which an instance of the app runs: when one ends, the next one starts at once, as a
 * process manager does it.
 *
 * @typedef {{ value: unknown } | { error: string, code: string | null } | null} Answer null when the
 *   process ended before it answered
 *
 * @param {{ name: string, env: Record<string, string> }} options
 */
export function createSlot({ name, env }) {
  /** @type {import('node:child_process').ChildProcess | null} */
  let child = null;
  let isReady = false;
  let isStanding = false;
  let isClosing = false;
  let asked = 0;
  let kills = 0;
  /** @type {string[]} */
  const accidents = [];
  /** @type {Map<number, (answer: Answer) => void>} */
  const waiting = new Map();
  /** @type {(() => void)[]} */
  const onReady = [];
  /** @type {(() => void)[]} */
  const onEnd = [];

  function start() {
    const fresh = fork(SCRIPT, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    child = fresh;
    let said = '';
    for (const stream of [fresh.stdout, fresh.stderr]) {
      stream?.on('data', (chunk) => {
        said = `${said}${chunk}`.slice(-4000);
      });
    }
    fresh.on('message', (/** @type {'ready' | { no: number }} */ message) => {
      if (message === 'ready') {
        isReady = true;
        for (const tell of onReady.splice(0)) tell();
        return;
      }
      waiting.get(message.no)?.(/** @type {never} */ (message));
      waiting.delete(message.no);
    });
    fresh.once('exit', (code, signal) => {
      isReady = false;
      isStanding = false;
      child = null;
      if (signal === 'SIGKILL') kills += 1;
      else if (!isClosing) accidents.push(`${name} ended by itself (${code ?? signal}):\n${said}`);
      for (const tell of waiting.values()) tell(null);
      waiting.clear();
      for (const tell of onEnd.splice(0)) tell();
      if (!isClosing && accidents.length < 3) start();
    });
  }

  // The channel of an instance closes before it has ended; then its end is the answer.
  /** @param {import('node:child_process').Serializable} message */
  const tell = (message) => child?.send(message, () => undefined);

  start();
  return {
    name,
    get isReady() {
      return isReady && !isStanding;
    },
    get isStanding() {
      return isStanding;
    },
    get kills() {
      return kills;
    },
    accidents,
    /** @returns {Promise<void>} when an instance is up */
    ready: () =>
      isReady
        ? Promise.resolve()
        : new Promise((resolve) => {
            onReady.push(resolve);
          }),
    /** @returns {Promise<void>} when the instance that runs now has ended */
    ended: () =>
      child === null
        ? Promise.resolve()
        : new Promise((resolve) => {
            onEnd.push(resolve);
          }),
    /** @param {string} ask @param {object} given @returns {Promise<Answer>} */
    ask: (ask, given) => {
      if (!isReady) return Promise.resolve(null);
      asked += 1;
      const no = asked;
      return new Promise((resolve) => {
        waiting.set(no, resolve);
        tell({ no, ask, given });
      });
    },
    /** @param {import('./crash-points.mjs').Crash} crash */
    crashAt: (crash) => tell({ crash }),
    kill: () => child?.kill('SIGKILL'),
    /** Nothing of the process runs until it goes on. */
    stand: () => {
      isStanding = true;
      child?.kill('SIGSTOP');
    },
    goOn: () => {
      isStanding = false;
      child?.kill('SIGCONT');
    },
    /** Ends it for good. */
    close: async () => {
      isClosing = true;
      const end =
        child === null ? Promise.resolve() : new Promise((r) => onEnd.push(() => r(null)));
      child?.kill('SIGKILL');
      await end;
    },
  };
}

/** @typedef {ReturnType<typeof createSlot>} Slot */
