import { createRequire } from 'node:module';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import path from 'node:path';
import { randomBytes, randomUUID } from 'node:crypto';

import { ACCOUNTS, distDir, projectRoot, testEnvironment } from '../../support/settings.mjs';
import { answersOf } from './answers.mjs';

// A process of the app that answers over HTTP and does what it is asked over IPC. It may be ended at
// any instant. Beside the survey it serves what a stock content type does with a POST.
const require = createRequire(import.meta.url);
/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = require('@strapi/strapi');
/** @param {string} file */
const compiled = (file) => require(path.join(distDir, file));

const given = { ...process.env };
Object.assign(process.env, testEnvironment(), given);
process.on('disconnect', () => process.exit(0));

const strapi = createStrapi({ appDir: projectRoot, distDir });
await strapi.load();

/** A type of Strapi's own, without languages, drafts and rules: the quickest that there is. */
const STOCK = 'plugin::content-releases.release';

strapi.server.router.post('/bench/stock', async (/** @type {any} */ ctx) => {
  const type = strapi.contentType(STOCK);
  const { data } = ctx.request.body;
  await strapi.contentAPI.validate.input(data, type, { auth: undefined });
  const clean = await strapi.contentAPI.sanitize.input(data, type, { auth: undefined });
  const made = await strapi.documents(STOCK).create({ data: /** @type {never} */ (clean) });
  ctx.status = 201;
  ctx.body = { data: await strapi.contentAPI.sanitize.output(made, type, { auth: undefined }) };
});
/** What the way through Strapi's stack costs by itself: the body is read, nothing is done with it. */
strapi.server.router.put('/bench/floor/:key', (/** @type {any} */ ctx) => {
  ctx.status = 201;
  ctx.body = { data: { keys: Object.keys(ctx.request.body).length } };
});
strapi.server.mount();

const surveys = strapi.plugin('satisfaction-survey').service('surveys');
const actor = () => ({ id: null, now: new Date() });
const SURVEY_FILES = 'src/plugins/satisfaction-survey/server/src';
/** @type {typeof import('../../../src/shared/strapi/unit-of-work.js')} */
const { inUnitOfWork } = compiled('src/shared/strapi/unit-of-work.js');
const { startToken } = compiled(`${SURVEY_FILES}/protection/start.js`);

/** @param {string} text */
const said = (text) => ({ 'zh-Hans': text });
const options = ['student', 'parent', 'teacher'].map((code) => ({ code, label: said(code) }));
const labels = { 1: said('差'), 5: said('好') };
const rating = { type: 'rating', required: true, scale: 5, look: 'star', labels };
const DEFINITION = {
  ...{ defaultLocale: 'zh-Hans', privacyNotice: said('匿名'), under14: false, retired: [] },
  segment: 'role',
  items: [
    { type: 'single', code: 'role', text: said('身份'), required: true, options },
    ...['safety', 'variety', 'taste', 'price', 'queue', 'service'].map((code) => ({
      ...{ ...rating, code, text: said(code) },
    })),
    {
      ...{ type: 'multi', code: 'improve', text: said('改进'), required: true, max: 3 },
      options: ['variety', 'price', 'queue', 'taste'].map((code) => ({ code, label: said(code) })),
    },
    { type: 'nps', code: 'nps', text: said('推荐'), required: true, labels: {} },
    {
      ...{ type: 'longText', code: 'text', text: said('意见'), required: false },
      ...{ minLength: 0, maxLength: 500 },
    },
  ],
};

/** @param {string} documentId */
async function runOf(documentId) {
  return inUnitOfWork(strapi, async (unit) => {
    const [run] = await unit.table('survey_runs').where({ document_id: documentId }).select('*');
    return run;
  });
}

const ROWS_AT_ONCE = 500;

/** What can be asked of the process. */
const asks = {
  /** @param {{ access?: string }} asked */
  makeSurvey: async ({ access = 'open' }) => {
    const definition = { ...DEFINITION, title: said(`压力 ${randomUUID()}`) };
    const documentId = await surveys.create(actor(), { slug: null, definition });
    await surveys.publish(actor(), documentId);
    await surveys.settings(actor(), documentId, { access });
    await surveys.step(actor(), documentId, { step: 'open' });
    const { id, slug } = await runOf(documentId);
    return { documentId, id, slug };
  },
  /** Keys with what they may be sent with. @param {{ id: number, count: number }} asked */
  starts: async ({ id, count }) =>
    Array.from({ length: count }, () => {
      const key = randomUUID();
      return {
        key,
        startToken: startToken(strapi, { surveyId: id, revision: 1, key }, new Date()),
      };
    }),
  /** @param {{ documentId: string, count: number }} asked */
  tokens: async ({ documentId, count }) =>
    (await surveys.makeTokens(actor(), documentId, { label: '压力', count })).tokens,
  /** @param {{ documentId: string }} asked */
  recount: async ({ documentId }) => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const found = await surveys.recount(actor(), documentId);
    delay.disable();
    return { ...found, longestBlockMs: delay.max / 1e6 };
  },
  /** What is stored of a survey. @param {{ id: number }} asked */
  stored: ({ id }) =>
    inUnitOfWork(strapi, async (unit) => {
      const rows = await unit
        .table('survey_responses')
        .where({ survey_id: id })
        .select('submission_hash');
      const spent = await unit.table('survey_tokens').where({ survey_id: id, is_spent: true });
      return {
        hashes: rows.map((/** @type {any} */ row) => row.submission_hash),
        spent: spent.length,
      };
    }),
  /** Responses as they would lie there; the counters come from a recount. @param {{ id: number, count: number }} asked */
  fill: async ({ id, count }) => {
    const revision = await inUnitOfWork(strapi, async (unit) => {
      const [row] = await unit.table('survey_revisions').where({ survey_id: id }).select('id');
      return row.id;
    });
    for (let from = 0; from < count; from += ROWS_AT_ONCE * 20) {
      await inUnitOfWork(strapi, async (unit) => {
        const end = Math.min(count, from + ROWS_AT_ONCE * 20);
        for (let start = from; start < end; start += ROWS_AT_ONCE) {
          const rows = Array.from({ length: Math.min(ROWS_AT_ONCE, end - start) }, (_, at) => ({
            ...{ survey_id: id, revision_id: revision, locale: 'zh-Hans', channel: 'page' },
            submission_hash: randomBytes(32).toString('hex'),
            ...{ payload_hash: '0'.repeat(64), receipt_hash: randomBytes(32).toString('hex') },
            answers: JSON.stringify(answersOf(start + at)),
            hour: new Date(Date.UTC(2026, 0, 1 + ((start + at) % 28), 9)).toISOString(),
            ...{ standing: 'counted', is_late: false, is_flagged: false, flags: '[]' },
          }));
          await unit.table('survey_responses').insert(rows);
        }
      });
    }
    const { poolOutsideTransactions } = compiled('src/shared/strapi/unit-of-work.js');
    // As a database has it that was not filled a minute ago.
    const tidy = strapi.db.dialect.client === 'postgres' ? 'vacuum analyze' : 'analyze';
    await poolOutsideTransactions(strapi).raw(tidy);
  },
  /** @param {{ documentId: string }} asked */
  publishResults: ({ documentId }) =>
    surveys.publishResults(actor(), documentId, { summary: {}, quotes: [] }),
  adminToken: async () => {
    const { email } = ACCOUNTS.superAdmin;
    const user = await strapi.db.query('admin::user').findOne({ where: { email } });
    const sessions = strapi.sessionManager('admin');
    const refresh = await sessions.generateRefreshToken(String(user.id), 'bench', {
      type: 'session',
    });
    const access = await sessions.generateAccessToken(refresh.token);
    if ('error' in access) throw new Error(access.error);
    return access.token;
  },
  /** What filling threw away is not what is measured. */
  collect: async () => globalThis.gc?.(),
  /** The most memory that the process had since the last time it was asked. */
  memory: async () => {
    const most = mostBytes;
    mostBytes = process.memoryUsage().rss;
    return most;
  },
};

let mostBytes = 0;
setInterval(() => {
  mostBytes = Math.max(mostBytes, process.memoryUsage().rss);
}, 20).unref();

process.on(
  'message',
  (/** @type {{ no: number, ask: keyof typeof asks, given: never }} */ told) => {
    asks[told.ask](told.given).then(
      (/** @type {unknown} */ value) => process.send?.({ no: told.no, value }),
      (/** @type {unknown} */ error) => process.send?.({ no: told.no, error: String(error) }),
    );
  },
);

const { httpServer } = strapi.server;
httpServer.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  const address = httpServer.address();
  if (typeof address === 'object') process.send?.({ port: address?.port });
});
