import { createRequire } from 'node:module';
import path from 'node:path';

import { startApp, stopRunningApp } from '../support/running-app.mjs';
import { ACCOUNTS, distDir } from '../support/settings.mjs';

const require = createRequire(import.meta.url);

const FEW = 100;
const MANY = 10_000;
const PAGE = 25;
const ASKED = 200;
const ROWS_AT_ONCE = 100;
const LOCALES = ['zh-Hans', 'zh-Hant', 'en'];
const STATES = ['inUse', 'inUse', 'inUse', 'idle', 'maintenance'];

const SIZE = `pagination[pageSize]=${PAGE}`;
const GRAPHQL = `{ assets_connection(sort: "assetCode", pagination: { pageSize: ${PAGE} }) {
  nodes { assetCode name state netValueFen } pageInfo { total } } }`;

/**
 * The lists of assets, as readers and clerks ask for them.
 *
 * @type {Record<string, { path: string, body?: string, isAdmin?: boolean }>}
 */
/**
 * The lists of assets, as readers and clerks ask for them.
 *
 * @type {Record<string, { path: string, body?: string, isAdmin?: boolean }>}
 */
const LISTS = {
  list: { path: `/api/assets?${SIZE}` },
  'list by code': { path: `/api/assets?${SIZE}&sort=assetCode` },
  'list in English': { path: `/api/assets?${SIZE}&sort=assetCode&locale=en` },
  'list with usage': { path: `/api/assets?${SIZE}&sort=assetCode&populate=usage` },
  'list of a state': { path: `/api/assets?${SIZE}&filters[state]=maintenance` },
  GraphQL: { path: '/graphql', body: JSON.stringify({ query: GRAPHQL }) },
  'page of the site': { path: '/shared-assets' },
  'list in the panel': {
    path: `/content-manager/collection-types/api::asset.asset?page=1&pageSize=${PAGE}&sort=assetCode:ASC&locale=zh-Hans`,
    isAdmin: true,
  },
};

/** @param {number} no */
function rowsOf(no) {
  const code = `B-${String(no).padStart(6, '0')}`;
  return LOCALES.map((locale) => ({
    ...{ document_id: `bench${String(no).padStart(8, '0')}`, locale, published_at: new Date() },
    ...{ asset_code: code, name: `资产 ${no}`, class_name: '计算机设备', unit: '台' },
    ...{ category_code: 'A020000', quantity: 1, unit_price_fen: 438_000 },
    ...{ original_value_fen: 438_000, acquired_on: '2024-09-15', acquisition_mode: 'purchase' },
    ...{ depreciation_method: 'straightLine', useful_life_years: 6, department_code: 'it' },
    ...{ place_code: 'lab', public_place_code: 'lab', custodian_role: '部门资产管理员' },
    ...{ is_large_equipment: false, is_shared_resource: true, visibility_scope: 'public' },
    ...{ state: STATES[no % STATES.length], untranslated: false },
  }));
}

/**
 * @param {import('@strapi/strapi').Core.Strapi} strapi
 * @param {number} from
 * @param {number} to
 */
async function addAssets(strapi, from, to) {
  /** @type {typeof import('../../src/shared/strapi/unit-of-work.js')} */
  const unitOfWork = require(path.join(distDir, 'src/shared/strapi/unit-of-work.js'));
  await unitOfWork.inUnitOfWork(strapi, async (/** @type {any} */ unit) => {
    for (let no = from; no < to; no += ROWS_AT_ONCE) {
      const count = Math.min(ROWS_AT_ONCE, to - no);
      await unit
        .table('assets')
        .insert(Array.from({ length: count }, (_, at) => rowsOf(no + at)).flat());
    }
  });
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const statement = isPostgres ? 'vacuum analyze' : 'analyze';
  await unitOfWork.poolOutsideTransactions(strapi).raw(statement);
}

/** @param {import('@strapi/strapi').Core.Strapi} strapi */
async function adminToken(strapi) {
  const user = await strapi.db
    .query('admin::user')
    .findOne({ where: { email: ACCOUNTS.editor.email }, select: ['id'] });
  const sessions = strapi.sessionManager('admin');
  const refresh = await sessions.generateRefreshToken(String(user.id), 'bench', {
    type: 'session',
  });
  const access = await sessions.generateAccessToken(refresh.token);
  if ('error' in access) throw new Error(access.error);
  return access.token;
}

/** @param {() => Promise<void>} ask */
async function median(ask) {
  for (let warm = 0; warm < ASKED / 4; warm += 1) await ask();
  const times = [];
  for (let count = 0; count < ASKED; count += 1) {
    const started = performance.now();
    await ask();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(ASKED / 2)] ?? Number.NaN;
}

/**
 * @param {string} url
 * @param {string} token
 */
async function medians(url, token) {
  /** @type {Record<string, number>} */
  const found = {};
  for (const [name, { path: target, body, isAdmin }] of Object.entries(LISTS)) {
    const headers = {
      'Content-Type': 'application/json',
      ...(isAdmin === true && { Authorization: `Bearer ${token}` }),
    };
    found[name] = await median(async () => {
      const method = body === undefined ? 'GET' : 'POST';
      const response = await fetch(url + target, { method, headers, ...(body && { body }) });
      const text = await response.text();
      if (!response.ok) throw new Error(`${target} answers ${response.status}: ${text}`);
    });
  }
  return found;
}

/** A page of 25 assets, by its median: with 10,000 assets against the same list with 100. */
export async function benchAssets() {
  const { strapi, url } = await startApp({ seed: 'sample', env: { CACHE_ENABLED: 'false' } });
  const sample = await strapi.db.query('api::asset.asset').count({ where: { locale: 'en' } });
  const token = await adminToken(strapi);
  await addAssets(strapi, sample, FEW);
  const few = await medians(url, token);
  await addAssets(strapi, FEW, MANY);
  const many = await medians(url, token);
  const table = Object.fromEntries(
    Object.keys(LISTS).map((name) => {
      const [before = Number.NaN, after = Number.NaN] = [few[name], many[name]];
      const row = {
        [`${FEW}: p50 ms`]: Number(before.toFixed(2)),
        [`${MANY}: p50 ms`]: Number(after.toFixed(2)),
        ratio: (after / before).toFixed(2),
      };
      return [name, row];
    }),
  );
  console.log(`assets, ${strapi.db.dialect.client}`);
  console.table(table);
  await stopRunningApp();
}
