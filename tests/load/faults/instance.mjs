// First, so that everything else is loaded under the shifted clock.
import { trueNow } from './true-clock.mjs';

import { createRequire } from 'node:module';
import path from 'node:path';

import { distDir, projectRoot, testEnvironment } from '../../support/settings.mjs';
import { createCrashPoints } from './crash-points.mjs';
import { openLog } from './operation-log.mjs';
import { createRequests } from './requests.mjs';

// An instance of the app that carries out what is due, does what it is asked over IPC, and logs every
// publication and take-down that it tries. It may be ended or stopped at any instant.
const require = createRequire(import.meta.url);
/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = require('@strapi/strapi');

const given = { ...process.env };
Object.assign(process.env, testEnvironment(), given);
process.on('disconnect', () => process.exit(0));

const log = openLog(process.env.OPERATION_LOG ?? '');
const crash = createCrashPoints();
const strapi = createStrapi({ appDir: projectRoot, distDir });
let tried = 0;

await strapi.register();
strapi.documents.use(async ({ action, uid, params }, next) => {
  if (action !== 'publish' && action !== 'unpublish') return next();
  const { documentId, locale } = /** @type {{ documentId: string, locale: string }} */ (params);
  tried += 1;
  const id = `${process.pid}-${tried}`;
  const what = { verb: action, target: `${uid} ${documentId} ${locale}` };
  log.write({ event: 'begun', id, process: String(process.pid), ...what, at: trueNow() });
  /** @param {'committed' | 'undone'} outcome */
  const end = async (outcome) => log.write({ event: 'ended', id, outcome, at: trueNow() });
  return strapi.db.transaction(async ({ onCommit, onRollback }) => {
    onCommit(() => end('committed'));
    onRollback(() => end('undone'));
    crash.reach('publishing');
    const result = await next();
    crash.reach('published');
    return result;
  });
});
await strapi.bootstrap();

/** @type {typeof import('../../../src/shared/strapi/unit-of-work.js')} */
const { poolOutsideTransactions } = require(
  path.join(distDir, 'src/shared/strapi/unit-of-work.js'),
);
const pool = poolOutsideTransactions(strapi);
pool.on('query', crash.sent);
pool.on('query-response', (_response, query) => crash.answered(query));
// Knex tells of everything that was answered but commits. Transactions take the method from here.
const { query: send } = pool.client.constructor.prototype;
pool.client.constructor.prototype.query =
  /**
   * @this {unknown}
   * @param {{ __knexTxId?: string }} connection
   * @param {string | { sql: string }} asked
   */
  async function query(connection, asked) {
    const answer = await send.call(this, connection, asked);
    const sql = typeof asked === 'string' ? asked : asked.sql;
    if (/^commit/i.test(sql)) crash.committed(connection.__knexTxId ?? '');
    return answer;
  };

const requests = await createRequests(strapi, trueNow);

/**
 * @typedef {{ no: number, ask: keyof typeof requests, given: never }} Asked
 *
 * @param {Asked} asked
 */
async function answer({ no, ask, given: facts }) {
  const outcome = await requests[ask](facts).then(
    (value) => ({ value }),
    (error) => ({ error: String(error), code: error?.details?.code ?? error?.code ?? null }),
  );
  process.send?.({ no, ...outcome });
}

process.on(
  'message',
  (/** @type {Asked | { crash: import('./crash-points.mjs').Crash }} */ told) => {
    if ('crash' in told) crash.await(told.crash);
    else void answer(told);
  },
);
process.send?.('ready');
