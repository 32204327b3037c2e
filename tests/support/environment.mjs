import { createRequire } from 'node:module';

import { TestEnvironment as NodeEnvironment } from 'jest-environment-node';

import { startApp, stopRunningApp } from './running-app.mjs';
import { ACCOUNTS } from './settings.mjs';

const require = createRequire(import.meta.url);

/**
 * Jest gives each test file a world of its own: modules, classes, `Date`. Strapi would be loaded
 * anew into each (seconds and hundreds of megabytes a file), and its modules would meet values of
 * two worlds. So the app lives outside, loaded once per worker, and this door leads to it.
 */
const door = Object.freeze({ accounts: ACCOUNTS, require, startApp });

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
    await super.teardown();
  }
}
