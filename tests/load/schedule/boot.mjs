import { createRequire } from 'node:module';
import path from 'node:path';

import { distDir, projectRoot, testEnvironment } from '../../support/settings.mjs';
import { manyPlans } from './many-plans.mjs';

// The app in a process of its own: says how long it took to load, and counts the statements that it
// makes while nobody asks for anything. With PLANS it first writes so many armed plans.
const require = createRequire(import.meta.url);
/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = require('@strapi/strapi');
/** @type {typeof import('../../../src/shared/strapi/unit-of-work.js')} */
const { poolOutsideTransactions } = require(
  path.join(distDir, 'src/shared/strapi/unit-of-work.js'),
);

const given = { ...process.env };
Object.assign(process.env, testEnvironment(), given);
process.on('disconnect', () => process.exit(0));

/** Later than any bench. */
const LATER = '2999-01-01T01:00:00.000Z';
const AT_ONCE = 10_000;

const started = performance.now();
const strapi = createStrapi({ appDir: projectRoot, distDir });
await strapi.load();
const loadedMs = performance.now() - started;

let ours = 0;
let all = 0;
poolOutsideTransactions(strapi).on('query', ({ sql }) => {
  if (/schedule_/.test(sql)) ours += 1;
  all += 1;
});

process.on('message', (/** @type {'count' | { plans: number }} */ asked) => {
  if (asked === 'count') {
    process.send?.({ ours, all });
    return;
  }
  void fill(asked.plans).then(() => process.send?.('filled'));
});
process.send?.({ loadedMs });

/** @param {number} plans */
async function fill(plans) {
  for (let done = 0; done < plans; done += AT_ONCE) {
    const ids = Array.from({ length: AT_ONCE }, (_, no) => `armed-${done + no}`);
    await manyPlans(strapi, ids, { at: LATER, requesterId: null });
  }
}
