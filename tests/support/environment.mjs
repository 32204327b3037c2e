import { createRequire } from 'node:module';
import path from 'node:path';

import { TestEnvironment as NodeEnvironment } from 'jest-environment-node';

import { startServer, stopRunningServers } from './production-server.mjs';
import { startApp, stopRunningApp } from './running-app.mjs';
import { ACCOUNTS, distDir } from './settings.mjs';

const require = createRequire(import.meta.url);

/**
 * Jest gives each test file a world of its own: modules, classes, `Date`. Strapi would be loaded
 * anew into each (seconds and hundreds of megabytes a file), and its modules would meet values of
 * two worlds. So the app lives outside, loaded once per worker, and this door leads to it.
 */
const door = Object.freeze({
  accounts: ACCOUNTS,
  startApp,
  /**
   * @param {string} file below `dist`
   * @returns {unknown}
   */
  requireCompiled: (file) => require(path.join(distDir, file)),
  startServer,
});

/** @typedef {typeof door} Door */

export default class AppEnvironment extends NodeEnvironment {
  /** @override */
  async setup() {
    await super.setup();
    this.global.door = door;
    // Instants cross the door, and database drivers ask `instanceof Date`.
    this.global.Date = Date;
  }

  /** @override */
  async teardown() {
    await stopRunningApp();
    await stopRunningServers();
    await super.teardown();
  }
}
