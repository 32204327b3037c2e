import { createHash } from 'node:crypto';
import { request } from 'node:http';

import { startServer } from '../support/production-server.mjs';
import { startApp } from '../support/running-app.mjs';
import { ACCOUNTS } from '../support/settings.mjs';
import { startStockApp } from './empty-app.mjs';
import { load } from './generator.mjs';
import { quantile } from './quantile.mjs';
import { startRawServer } from './start-raw-server.mjs';

/** @typedef {import('./generator.mjs').Ask} Ask */

const ROUNDS = 5;
const SECONDS = 2;
const PUBLICATIONS = 60;
/** Its second in memory is over again and again. */
const PAGE = '/finance/2025-06';
const ADMIN_LIST = '/content-manager/collection-types/api::finance-summary.finance-summary';

/** An operation as a website persists it: the text once, then its digest. */
const OPERATION = `{ financeSummaries(sort: "period:desc", pagination: { pageSize: 12 }) {
  documentId period title openingBalanceFen incomeLines { source amountFen }
} }`;
const sha256Hash = createHash('sha256').update(OPERATION).digest('hex');
const persisted = `/graphql?extensions=${encodeURIComponent(
  JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
)}`;
const OWN = { 'Apollo-Require-Preflight': 'true' };

/** @param {string} url */
async function persist(url) {
  const text = `${persisted}&query=${encodeURIComponent(OPERATION)}`;
  const { status, body } = await answerOf(url + text, OWN);
  if (status !== 200) throw new Error(`The operation was not taken: ${body}`);
}

/**
 * @param {string} url
 * @param {Readonly<Record<string, string>>} [headers]
 * @returns {Promise<{ status: number, headers: readonly string[], body: string, tag: string }>}
 */
function answerOf(url, headers = {}) {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers, agent: false }, (answer) => {
      /** @type {Buffer[]} */
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const own = /^(?:date|connection|keep-alive)$/i;
        const kept = answer.rawHeaders.filter((_, at, all) => !own.test(all[at - (at % 2)] ?? ''));
        const { statusCode: status = 0 } = answer;
        const body = Buffer.concat(chunks).toString();
        resolve({ status, headers: kept, body, tag: answer.headers.etag ?? '' });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

/**
 * Rounds of all arms alternate, so that a slow second of the machine hits each of them.
 *
 * @param {Record<string, { url: string, ask: Ask }>} arms
 */
async function rates(arms) {
  /** @type {Record<string, number[]>} */
  const found = Object.fromEntries(Object.keys(arms).map((name) => [name, []]));
  for (const { url, ask } of Object.values(arms)) await load(url, ask, 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, { url, ask }] of Object.entries(arms)) {
      const { requests, seconds, faults } = await load(url, ask, SECONDS);
      if (faults > 0) throw new Error(`${name}: ${faults} answers had another status`);
      found[name]?.push(requests / seconds);
    }
  }
  return Object.fromEntries(
    Object.entries(found).map(([name, values]) => [name, quantile(values, 0.5)]),
  );
}

/** @param {string} url */
async function adminToken(url) {
  const answer = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(ACCOUNTS.superAdmin),
  });
  const { data } = /** @type {{ data: { token: string } }} */ (await answer.json());
  return data.token;
}

/** How long after a publication was confirmed the first answer that shows it is there, in ms. */
async function publishToFresh() {
  const app = await startApp({ seed: 'sample' });
  try {
    const uid = 'api::disclosure-page.disclosure-page';
    const pages = /** @type {any} */ (app.strapi).documents(uid);
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: '一' }] }];
    const data = { title: '测量 0', category: 'other', catalogueItemNo: '1.1', body };
    const { documentId } = await pages.create({ data });
    await pages.publish({ documentId });
    const times = [];
    let stale = 0;
    for (let turn = 1; turn <= PUBLICATIONS; turn += 1) {
      const title = `测量 ${turn}`;
      await pages.update({ documentId, data: { title, correctionReason: '测量' } });
      await answerOf(`${app.url}/api/disclosure-pages/${documentId}`);
      await pages.publish({ documentId });
      const started = performance.now();
      while (
        !(await answerOf(`${app.url}/api/disclosure-pages/${documentId}`)).body.includes(title)
      ) {
        stale += 1;
      }
      times.push(performance.now() - started);
    }
    return { times, stale };
  } finally {
    await app.stop();
  }
}

/** Prints and judges nothing: kept answers beside prepared bytes, the app without them, and freshness. */
export async function benchCache() {
  const env = { LOG_LEVEL: 'error' };
  const app = await startServer({ seed: 'sample', env });
  const stock = await startServer({ seed: 'sample', env: { ...env, CACHE_ENABLED: 'false' } });
  // Twelve rows of it are about as long as the list that is kept.
  const core = await startStockApp({ bytesOfRow: 500 });
  /** @type {{ stop: () => void } | undefined} */
  let raw;
  try {
    const list = '/api/finance-summaries?sort=period:desc&pagination[pageSize]=12';
    /** @type {{ data: { documentId: string }[] }} */
    const { data } = JSON.parse((await answerOf(app.url + list)).body);
    const detail = `/api/finance-summaries/${data[0]?.documentId}?populate=*`;
    const [ofList, ofDetail] = [await answerOf(app.url + list), await answerOf(app.url + detail)];
    const same = { 'If-None-Match': ofList.tag };
    const notModified = await answerOf(app.url + list, same);
    await persist(app.url);
    await persist(stock.url);
    const ofGraphql = await answerOf(app.url + persisted, OWN);
    const stockList = '/api/articles?sort=title:asc&pagination[pageSize]=12';
    const prepared = (
      /** @type {Awaited<ReturnType<typeof answerOf>>} */ { status, headers, body },
    ) => ({
      ...{ type: '', status, headers, body },
    });
    const yardstick = await startRawServer({
      '/list': prepared(ofList),
      '/detail': prepared(ofDetail),
      '/304': prepared(notModified),
      '/graphql': prepared(ofGraphql),
    });
    raw = yardstick;
    const [token, stockToken] = [await adminToken(app.url), await adminToken(stock.url)];
    const bearer = (/** @type {string} */ it) => ({ Authorization: `Bearer ${it}` });
    const found = await rates({
      'list, kept': { url: app.url, ask: { path: list } },
      'list, prepared bytes': { url: yardstick.url, ask: { path: '/list' } },
      'list, without the cache': { url: stock.url, ask: { path: list } },
      'detail, kept': { url: app.url, ask: { path: detail } },
      'detail, prepared bytes': { url: yardstick.url, ask: { path: '/detail' } },
      'detail, without the cache': { url: stock.url, ask: { path: detail } },
      "list, Strapi's own": { url: core.url, ask: { path: stockList } },
      'GraphQL, kept': { url: app.url, ask: { path: persisted, headers: OWN } },
      'GraphQL, prepared bytes': { url: yardstick.url, ask: { path: '/graphql' } },
      'GraphQL, without the cache': { url: stock.url, ask: { path: persisted, headers: OWN } },
      'page, kept': { url: app.url, ask: { path: PAGE } },
      'page, without the cache': { url: stock.url, ask: { path: PAGE } },
      '304, kept': { url: app.url, ask: { path: list, headers: same, status: 304 } },
      '304, prepared': {
        ...{ url: yardstick.url, ask: { path: '/304', headers: same, status: 304 } },
      },
      'panel list, with the cache': {
        ...{ url: app.url, ask: { path: ADMIN_LIST, headers: bearer(token) } },
      },
      'panel list, without the cache': {
        ...{ url: stock.url, ask: { path: ADMIN_LIST, headers: bearer(stockToken) } },
      },
    });
    const ofCore = await answerOf(core.url + stockList);
    console.log(
      `Kept answers: list ${ofList.body.length} bytes (Strapi's own ${ofCore.body.length}), ` +
        `detail ${ofDetail.body.length}, GraphQL ${ofGraphql.body.length}`,
    );
    console.table(
      Object.fromEntries(
        Object.entries(found).map(([name, rate]) => [name, { 'requests/s': Math.round(rate) }]),
      ),
    );
    const ratio = (/** @type {string} */ one, /** @type {string} */ other) =>
      Number(((found[one] ?? Number.NaN) / (found[other] ?? Number.NaN)).toFixed(3));
    console.table({
      'list kept / prepared bytes': { ratio: ratio('list, kept', 'list, prepared bytes') },
      'detail kept / prepared bytes': { ratio: ratio('detail, kept', 'detail, prepared bytes') },
      '304 kept / prepared': { ratio: ratio('304, kept', '304, prepared') },
      'list kept / without': { ratio: ratio('list, kept', 'list, without the cache') },
      "list kept / Strapi's own": { ratio: ratio('list, kept', "list, Strapi's own") },
      'GraphQL kept / prepared bytes': { ratio: ratio('GraphQL, kept', 'GraphQL, prepared bytes') },
      'GraphQL kept / without': { ratio: ratio('GraphQL, kept', 'GraphQL, without the cache') },
      'detail kept / without': { ratio: ratio('detail, kept', 'detail, without the cache') },
      'page kept / without': { ratio: ratio('page, kept', 'page, without the cache') },
      'panel list with / without': {
        ratio: ratio('panel list, with the cache', 'panel list, without the cache'),
      },
    });
  } finally {
    raw?.stop();
    await app.stop();
    await stock.stop();
    await core.stop();
  }
  const { times, stale } = await publishToFresh();
  console.table({
    'publication confirmed to fresh answer': {
      'p50 ms': Number(quantile(times, 0.5).toFixed(2)),
      'p99 ms': Number(quantile(times, 0.99).toFixed(2)),
      'stale answers': stale,
    },
  });
}
