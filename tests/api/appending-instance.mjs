import { createRequire } from 'node:module';
import path from 'node:path';

import { distDir, projectRoot, testEnvironment } from '../support/settings.mjs';

// An instance of the app in a process of its own that appends to the audit trail when it is told to.
const require = createRequire(import.meta.url);
/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = require('@strapi/strapi');
/** @type {typeof import('../../src/shared/strapi/unit-of-work.js')} */
const { inUnitOfWork } = require(path.join(distDir, 'src/shared/strapi/unit-of-work.js'));
/** @type {typeof import('../../src/plugins/approval/server/src/audit/append.js')} */
const { appendEntries } = require(
  path.join(distDir, 'src/plugins/approval/server/src/audit/append.js'),
);

const given = { ...process.env };
Object.assign(process.env, testEnvironment(), given);

const strapi = createStrapi({ appDir: projectRoot, distDir });
await strapi.load();

/** @typedef {import('../../src/plugins/approval/server/src/audit/entry.js').AuditEntry} AuditEntry */

/** @param {AuditEntry} entry */
async function appendPatiently(entry) {
  for (;;) {
    try {
      await inUnitOfWork(strapi, (unit) => appendEntries(unit, [entry]));
      return;
    } catch (error) {
      // SQLite gives up after a while when others write all the time; nothing was written then.
      const isBusy = error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
      if (!isBusy) throw error;
    }
  }
}

/** @param {readonly AuditEntry[]} entries */
async function appendAll(entries) {
  for (const entry of entries) await appendPatiently(entry);
}

process.on('message', (/** @type {readonly AuditEntry[]} */ entries) => {
  void appendAll(entries).then(
    () => process.send?.('appended'),
    (error) => process.send?.(String(error)),
  );
});
process.send?.('ready');
