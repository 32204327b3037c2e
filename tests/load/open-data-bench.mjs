import { get } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';

import { startApp, stopRunningApp } from '../support/running-app.mjs';
import { distDir } from '../support/settings.mjs';

const require = createRequire(import.meta.url);

const ROWS = 1_000_000;
const ROWS_AT_ONCE = 500;
const RECORD = 'api::publication-record.publication-record';
const TABLE = '/api/open-data/publication-records.csv';
const LOOK_EVERY_MS = 50;
const MEGABYTE = 1024 * 1024;

/** The memory that a whole table may cost. */
const MOST_MEGABYTES = 64;

/** @param {number} no */
const record = (no) => ({
  document_id: `bench${String(no).padStart(8, '0')}`,
  published_at: new Date(1_750_000_000_000),
  content_key: `fs-2025-${no}`,
  content_locale: 'zh-Hans',
  content_title: `2025年第 ${no} 号公开内容，"财务"`,
  content_type: 'finance-summary',
  revision: 1,
  channel: 'website',
  posted_at: new Date(1_750_000_000_000 + no * 1000),
  posted_by_role: '校务公开办公室',
  ...{ is_automatic: true, visibility_scope: 'public' },
});

/**
 * Reads a table to its end as a program does that keeps nothing of it.
 *
 * @param {string} address
 * @returns {Promise<{ bytes: number, lines: number }>}
 */
const readAway = (address) =>
  new Promise((resolve, reject) => {
    const seen = { bytes: 0, lines: 0 };
    get(address, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
      response.on('data', (/** @type {Buffer} */ chunk) => {
        seen.bytes += chunk.length;
        for (const byte of chunk) if (byte === 10) seen.lines += 1;
      });
      response.on('end', () => resolve(seen)).on('error', reject);
    }).on('error', reject);
  });

/** A million rows leave as CSV while memory stays where it was: pages are read as they are taken. */
export async function benchOpenData() {
  const { strapi, url } = await startApp({ seed: 'empty' });
  /** @type {typeof import('../../src/shared/strapi/unit-of-work.js')} */
  const { inUnitOfWork } = require(path.join(distDir, 'src/shared/strapi/unit-of-work.js'));
  const { tableName } = strapi.db.metadata.get(RECORD);
  await inUnitOfWork(strapi, async (unit) => {
    for (let start = 0; start < ROWS; start += ROWS_AT_ONCE) {
      const rows = Array.from({ length: ROWS_AT_ONCE }, (_, at) => record(start + at));
      await unit.table(tableName).insert(rows);
    }
  });
  // What any answer costs at its first time is not the table's.
  await readAway(`${url}/api/open-data/departments.csv`);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, LOOK_EVERY_MS);
  const started = performance.now();
  const { bytes, lines } = await readAway(url + TABLE);
  const seconds = (performance.now() - started) / 1000;
  clearInterval(look);
  await stopRunningApp();
  const more = (most - before) / MEGABYTE;
  console.log(`open data, ${ROWS} rows of CSV`);
  console.table({
    rows: lines - 1,
    megabytes: Number((bytes / MEGABYTE).toFixed(1)),
    seconds: Number(seconds.toFixed(1)),
    'rows/s': Math.round((lines - 1) / seconds),
    'memory before (MB)': Math.round(before / MEGABYTE),
    'more memory (MB)': Number(more.toFixed(1)),
  });
  if (lines !== ROWS + 1) throw new Error(`${lines - 1} rows came, not ${ROWS}`);
  if (more > MOST_MEGABYTES) throw new Error(`${more.toFixed(1)} MB more, not ${MOST_MEGABYTES}`);
}
