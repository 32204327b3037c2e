import { createRequire } from 'node:module';

import { distDir, projectRoot, testEnvironment } from '../support/settings.mjs';

// An instance of the app in a process of its own that approves the cases it is told over IPC, one after
// the other, and says so after each: to be ended in the middle of it.
const require = createRequire(import.meta.url);
/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = require('@strapi/strapi');

const given = { ...process.env };
Object.assign(process.env, testEnvironment(), given);

const strapi = createStrapi({ appDir: projectRoot, distDir });
await strapi.load();

/**
 * @typedef {{ id: number, request: object }} Task
 *
 * @param {{ actorId: number, tasks: readonly Task[] }} work
 */
async function decideAll({ actorId, tasks }) {
  const cases = strapi.plugin('approval').service('cases');
  for (const { id, request } of tasks) {
    await cases.decide({ id: actorId, at: new Date().toISOString() }, id, request);
    process.send?.('decided');
  }
}

process.on('message', (/** @type {Parameters<typeof decideAll>[0]} */ work) => {
  void decideAll(work).catch((error) => process.send?.(String(error)));
});
process.send?.('ready');
