import { createRequire } from 'node:module';
import path from 'node:path';

import { databasesOfRun, freshName } from './databases.mjs';
import { goldenName } from './golden.mjs';
import { distDir, projectRoot, testEnvironment } from './settings.mjs';

const require = createRequire(import.meta.url);
/** @type {typeof import('node:async_hooks')} the object that compiled modules read it from */
const asyncHooks = require('node:async_hooks');

/**
 * @typedef {{
 *   strapi: import('@strapi/strapi').Core.Strapi,
 *   url: string,
 *   stop: () => Promise<void>,
 * }} RunningApp
 *
 * @typedef {{ env?: Record<string, string>, seed?: 'empty' | 'sample' }} AppOptions
 */

/** @type {RunningApp | null} */
let running = null;

/** @param {string} file */
const isCompiledApp = (file) => file.startsWith(distDir + path.sep);

/** The app's own compiled files are loaded afresh by every boot, as a new process would. */
function forgetCompiledApp() {
  for (const [file, module] of Object.entries(require.cache)) {
    if (isCompiledApp(file)) delete require.cache[file];
    else if (module) module.children = module.children.filter(({ id }) => !isCompiledApp(id));
  }
}

/**
 * Storages that follow asynchronous calls stay alive for ever once used, and every promise of the
 * process pays for each of them: those of an app end with it.
 *
 * @returns {() => void} disables the storages made since
 */
function watchStorages() {
  const Original = asyncHooks.AsyncLocalStorage;
  /** @type {import('node:async_hooks').AsyncLocalStorage<unknown>[]} */
  const made = [];
  asyncHooks.AsyncLocalStorage = new Proxy(Original, {
    construct(target) {
      const storage = new target();
      made.push(storage);
      return storage;
    },
  });
  return () => {
    asyncHooks.AsyncLocalStorage = Original;
    for (const storage of made) storage.disable();
  };
}

/**
 * Sets variables for as long as the app runs.
 *
 * @param {Record<string, string>} env
 * @returns {() => void} puts back what was there
 */
function setEnvironment(env) {
  const before = Object.keys(env).map((key) => /** @type {const} */ ([key, process.env[key]]));
  Object.assign(process.env, env);
  return () => {
    for (const [key, value] of before) {
      if (value === undefined) delete process.env[key];
      else process.env[key] = value;
    }
  };
}

/**
 * Strapi takes all listeners off the process when it is destroyed, the channel of the test runner
 * among them. Only those that came with this app go.
 *
 * @returns {() => void} removes the listeners added since
 */
function watchListeners() {
  /** @type {NodeJS.EventEmitter} */
  const emitter = process;
  const before = new Map(
    emitter.eventNames().map((name) => [name, new Set(emitter.listeners(name))]),
  );
  return () => {
    for (const name of emitter.eventNames()) {
      for (const listener of /** @type {((...args: unknown[]) => void)[]} */ (
        emitter.listeners(name)
      )) {
        if (!before.get(name)?.has(listener)) emitter.removeListener(name, listener);
      }
    }
  };
}

/** @param {import('@strapi/strapi').Core.Strapi} strapi */
async function destroy(strapi) {
  process.removeAllListeners = () => process;
  try {
    await strapi.destroy();
  } finally {
    // What lies over the method of the prototype goes.
    Reflect.deleteProperty(process, 'removeAllListeners');
  }
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<string>} the address it answers at
 */
function listen(server) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) {
        resolve(`http://127.0.0.1:${address.port}`);
      } else reject(new Error('The server has no TCP address'));
    });
  });
}

/**
 * Boots the compiled app in this process on a fresh copy of a golden database and lets it listen
 * on a free port of the loopback interface. Strapi is a global of its process: one at a time.
 *
 * @param {AppOptions} [options]
 * @returns {Promise<RunningApp>}
 */
export async function startApp(options = {}) {
  if (running !== null) throw new Error('Stop the running app first: a process has room for one');
  const databases = databasesOfRun();
  const name = freshName('test');
  await databases.copy(goldenName(options.seed), name);
  const restoreEnvironment = setEnvironment({
    ...testEnvironment(),
    ...databases.env(name),
    ...options.env,
  });
  const removeListeners = watchListeners();
  const endStorages = watchStorages();
  /** @type {import('@strapi/strapi').Core.Strapi | null} */
  let strapi = null;
  let isStopped = false;
  const stop = async () => {
    if (isStopped) return;
    isStopped = true;
    running = null;
    if (strapi !== null) await destroy(strapi);
    removeListeners();
    endStorages();
    restoreEnvironment();
    await databases.drop(name);
  };
  try {
    forgetCompiledApp();
    /** @type {typeof import('@strapi/strapi')} */
    const { createStrapi } = require('@strapi/strapi');
    strapi = createStrapi({ appDir: projectRoot, distDir });
    await strapi.load();
    strapi.server.mount();
    running = { strapi, url: await listen(strapi.server.httpServer), stop };
    return running;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Stops the app that a test file left running. */
export async function stopRunningApp() {
  await running?.stop();
}
