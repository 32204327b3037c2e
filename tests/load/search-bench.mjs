import { Agent, get } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';

import { startApp, stopRunningApp } from '../support/running-app.mjs';
import { distDir } from '../support/settings.mjs';
import { quantile } from './quantile.mjs';

const require = createRequire(import.meta.url);

const DOCUMENTS = 10_000;
const ROWS_AT_ONCE = 200;
const ASKED = 200;
const ROUNDS = 10;
/** Queries of one search: what the terms find, who may read it, the hits of the page. */
const QUERIES = 3;
const PAGE = 25;
const TABLE = 'finance_summaries';

/** What a bulletin of a school is made of; 学校 stands in every document. */
const WORDS = [
  ...['食堂伙食费收支', '水电费用明细', '打印机采购结果', '操场塑胶跑道维修', '消防设施检查'],
  ...['学生公寓热水供应', '校车运行安排', '图书馆空调更换', '教学楼屋面防水', '节约用水通知'],
  ...['固定资产清查', '供应商履约评价', '预算执行进度', '物业服务考核', '食品留样记录'],
  ...['垃圾分类回收', '电梯年度检验', '校园绿化养护', '财务报销办理', '招标文件公示'],
];

const QUESTIONS = [
  ...['食堂', '水电费', '水', '2025年6月', '采购 打印机', '食堂伙食费收支', '消防检查'],
  ...['学校', '学校食堂预算执行', '没有这样的词语', 'canteen'],
];

/** The same numbers each time. @param {number} seed */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @param {number} no */
function document(no) {
  const next = random(no + 1);
  const pick = () => WORDS[Math.floor(next() * WORDS.length)] ?? '';
  const month = 1 + (no % 12);
  const year = 2000 + (Math.floor(no / 12) % 26);
  return {
    document_id: `bench${String(no).padStart(6, '0')}`,
    locale: 'zh-Hans',
    published_at: new Date(),
    visibility_scope: 'public',
    key: `bench-${no}`,
    title: `${year}年${month}月${pick()}`,
    plain_summary: `学校${Array.from({ length: 8 }, pick).join('，本月')}，共 ${no} 元。`,
  };
}

/**
 * Rounds of the rivals alternate, so that a slow second of the machine hits all of them.
 *
 * @template {string} Name
 * @param {Record<Name, () => Promise<unknown>>} rivals
 */
async function measure(rivals) {
  const names = /** @type {Name[]} */ (Object.keys(rivals));
  const times = new Map(names.map((name) => [name, /** @type {number[]} */ ([])]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of names) {
      for (let count = 0; count < ASKED / ROUNDS; count += 1) {
        const started = performance.now();
        await rivals[name]();
        // The first round warms up.
        if (round > 0) times.get(name)?.push(performance.now() - started);
      }
    }
  }
  /** @param {Name} name */
  return (name) => {
    const measured = times.get(name) ?? [];
    return { p50: quantile(measured, 0.5), p99: quantile(measured, 0.99) };
  };
}

/**
 * Asks over one connection that is kept for as long as the measuring takes: between two measurings
 * the server closes idle ones, and a question on its way would be lost.
 *
 * @param {string} url
 */
function httpAsker(url) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    /** @param {string} path @returns {Promise<void>} */
    ask: (path) =>
      new Promise((resolve, reject) => {
        get(url + path, { agent }, (response) => {
          if (response.statusCode !== 200) reject(new Error(`${path}: ${response.statusCode}`));
          response.on('end', resolve).on('error', reject).resume();
        }).on('error', reject);
      }),
    close: () => agent.destroy(),
  };
}

/** @param {number} milliseconds */
const shown = (milliseconds) => Number(milliseconds.toFixed(2));

/**
 * Ten thousand documents: the search as REST, GraphQL and the site ask it, against what a database
 * does without an index (`like '%…%'` over the same two columns, one page and the count).
 */
export async function benchSearch() {
  const { strapi, url } = await startApp({
    seed: 'sample',
    // The search itself is measured, not what is kept of it.
    env: { CACHE_ENABLED: 'false' },
  });
  /** @type {typeof import('../../src/shared/strapi/unit-of-work.js')} */
  const { inUnitOfWork, poolOutsideTransactions } = require(
    path.join(distDir, 'src/shared/strapi/unit-of-work.js'),
  );
  const { searchAnswers } = require(path.join(distDir, 'src/content/search/answers.js'));
  const rebuild = require(path.join(distDir, 'src/content/search/rebuild.js'));
  await inUnitOfWork(strapi, async (unit) => {
    for (let start = 0; start < DOCUMENTS; start += ROWS_AT_ONCE) {
      const rows = Array.from({ length: ROWS_AT_ONCE }, (_, at) => document(start + at));
      await unit.table(TABLE).insert(rows);
    }
  });
  const started = performance.now();
  await rebuild.restartIndex(strapi);
  await rebuild.completeIndex(strapi);
  const seconds = (performance.now() - started) / 1000;
  console.log(`index of ${DOCUMENTS} documents made in ${seconds.toFixed(1)} s`);
  await poolOutsideTransactions(strapi).raw(
    strapi.db.dialect.client === 'postgres' ? 'vacuum analyze' : 'analyze',
  );

  const answers = searchAnswers(strapi);
  /** @param {string} question */
  const scan = (question) =>
    inUnitOfWork(strapi, async (unit) => {
      const words = question.split(' ');
      const among = () =>
        words.reduce(
          (query, word) =>
            query.whereRaw('(title like ? or plain_summary like ?)', [`%${word}%`, `%${word}%`]),
          unit.table(TABLE).whereNotNull('published_at').where('locale', 'zh-Hans'),
        );
      await among().count({ total: 'id' });
      await among().select('id', 'title', 'plain_summary').orderBy('id', 'desc').limit(PAGE);
    });
  /** The floor: as many ways to the database and back, for nothing. */
  const floor = () =>
    inUnitOfWork(strapi, async ({ trx }) => {
      for (let query = 0; query < QUERIES; query += 1) await trx.raw('select 1');
    });
  /** @type {Record<string, Record<string, string | number>>} */
  const table = {};
  for (const q of QUESTIONS) {
    const { meta } = await answers.search({ q });
    const http = httpAsker(url);
    const of = await measure({
      search: () => answers.search({ q }),
      floor,
      http: () => http.ask(`/api/search?q=${encodeURIComponent(q)}`),
      scan: () => scan(q),
    });
    http.close();
    table[q] = {
      found: meta.pagination.total,
      'p50 ms': shown(of('search').p50),
      'p99 ms': shown(of('search').p99),
      'floor p50 ms': shown(of('floor').p50),
      'floor p99 ms': shown(of('floor').p99),
      'HTTP p50 ms': shown(of('http').p50),
      'HTTP p99 ms': shown(of('http').p99),
      'like p50 ms': shown(of('scan').p50),
      'like p99 ms': shown(of('scan').p99),
      'search/like': (of('search').p50 / of('scan').p50).toFixed(2),
    };
  }
  console.log(`search, ${strapi.db.dialect.client}`);
  console.table(table);
  await stopRunningApp();
}
