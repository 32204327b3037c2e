import { buildIfStale, compileServer } from '../../src/commands/setup/build.mjs';
import setUpRun from '../support/global-setup.mjs';
import tearDownRun from '../support/global-teardown.mjs';
import { startServer } from '../support/production-server.mjs';
import { benchBoot } from './boot-bench.mjs';
import { benchApproval } from './approval-bench.mjs';
import { benchAssets } from './asset-bench.mjs';
import { benchCache } from './cache-bench.mjs';
import { benchCacheBombs } from './cache-bombs-bench.mjs';
import { benchFaults } from './faults-bench.mjs';
import { benchFeedback } from './feedback-bench.mjs';
import { load } from './generator.mjs';
import { benchOpenData } from './open-data-bench.mjs';
import { quantile } from './quantile.mjs';
import { startRawServer } from './start-raw-server.mjs';
import { benchSchedule } from './schedule-bench.mjs';
import { benchSearch } from './search-bench.mjs';
import { SURVEY_BENCHES } from './survey-bench.mjs';

/** @typedef {import('./generator.mjs').Ask} Ask */

const LINES = 'populate[0]=incomeLines&populate[1]=expenditureLines';
const GRAPHQL = `{
  financeSummaries(sort: "period:desc", pagination: { pageSize: 12 }) {
    documentId period title
    incomeLines { source amountFen cumulativeFen }
    expenditureLines { economicCode functionCode managingDepartment amountFen cumulativeFen }
  }
}`;

/** @type {Record<string, Ask>} */
const SCENARIOS = {
  liveness: { path: '/healthz/live' },
  list: { path: `/api/finance-summaries?sort=period:desc&pagination[pageSize]=12&${LINES}` },
  month: { path: '/api/finance-summaries?filters[period][$eq]=2025-06&populate=*' },
  graphql: { path: '/graphql', method: 'POST', body: JSON.stringify({ query: GRAPHQL }) },
};

/** The faults in a minute instead of a quarter of an hour: where asked for, and where all is run. */
const isShort = process.argv.includes('--short') || process.argv.length === 2;

/**
 * Benches with a set-up and a rival of their own. A name before a colon asks for all after it.
 *
 * @type {Readonly<Record<string, (form: { isShort: boolean }) => Promise<void>>>}
 */
const OWN_BENCHES = {
  boot: benchBoot,
  search: benchSearch,
  openData: benchOpenData,
  assets: benchAssets,
  feedback: benchFeedback,
  approval: benchApproval,
  schedule: benchSchedule,
  cache: benchCache,
  cacheBombs: benchCacheBombs,
  ...SURVEY_BENCHES,
  faults: benchFaults,
};

const ROUNDS = 5;
const ROUND_SECONDS = 2;
const WARM_UP_SECONDS = 2;

/**
 * @param {string} url
 * @param {Ask} ask
 */
async function answerOf(url, { path: target, method = 'GET', body }) {
  const response = await fetch(url + target, {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${target} answers ${response.status}: ${text}`);
  return { type: response.headers.get('content-type') ?? 'text/plain', body: text };
}

/** @param {import('./generator.mjs').Measured[]} rounds */
function summary(rounds) {
  const faults = rounds.reduce((sum, round) => sum + round.faults, 0);
  if (faults > 0) throw new Error(`${faults} answers were not 200`);
  const latencies = rounds.flatMap(({ latenciesMs }) => latenciesMs);
  return {
    perSecond: quantile(
      rounds.map(({ requests, seconds }) => requests / seconds),
      0.5,
    ),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
  };
}

/**
 * Rounds of the app and of the yardstick alternate, so that a slow minute of the machine hits both.
 *
 * @param {{ app: string, raw: string, ask: Ask }} scenario
 */
async function measure({ app, raw, ask }) {
  await load(app, ask, WARM_UP_SECONDS);
  await load(raw, ask, WARM_UP_SECONDS / 2);
  const ofApp = [];
  const ofRaw = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ofApp.push(await load(app, ask, ROUND_SECONDS));
    ofRaw.push(await load(raw, ask, ROUND_SECONDS / 2));
  }
  return { app: summary(ofApp), raw: summary(ofRaw) };
}

/** @param {string} name @param {readonly string[]} words */
const isWanted = (name, words) =>
  words.some((word) => word === name || name.startsWith(`${word}:`));

/** @param {string[]} wanted */
async function bench(wanted) {
  for (const [name, own] of Object.entries(OWN_BENCHES)) {
    if (wanted.length === 0 || isWanted(name, wanted)) await own({ isShort });
  }
  const owned = Object.keys(OWN_BENCHES);
  const others = wanted.filter((word) => !owned.some((name) => isWanted(name, [word])));
  if (wanted.length > 0 && others.length === 0) return;
  const names = others.length > 0 ? others : Object.keys(SCENARIOS);
  const scenarios = names.map((name) => {
    const ask = SCENARIOS[name];
    if (ask !== undefined) return { name, ask };
    throw new Error(
      `No bench is named ${name}; there are: ${[OWN_BENCHES, SCENARIOS].flatMap(Object.keys).join(', ')}`,
    );
  });
  // What stands before it is measured by the bench of its own.
  const env = { LOG_LEVEL: 'error', CACHE_ENABLED: 'false' };
  const app = await startServer({ seed: 'sample', env });
  /** @type {Record<string, { type: string, body: string }>} */
  const answers = {};
  for (const { ask } of scenarios) answers[ask.path] = await answerOf(app.url, ask);
  const raw = await startRawServer(answers);
  try {
    /** @type {Record<string, Record<string, string | number>>} */
    const table = {};
    for (const { name, ask } of scenarios) {
      console.log(`${name} …`);
      const measured = await measure({ app: app.url, raw: raw.url, ask });
      table[name] = {
        bytes: Buffer.byteLength(answers[ask.path]?.body ?? ''),
        'requests/s': Math.round(measured.app.perSecond),
        'p50 ms': Number(measured.app.p50.toFixed(2)),
        'p99 ms': Number(measured.app.p99.toFixed(2)),
        'raw requests/s': Math.round(measured.raw.perSecond),
        'raw p50 ms': Number(measured.raw.p50.toFixed(2)),
        'raw p99 ms': Number(measured.raw.p99.toFixed(2)),
        'app/raw': (measured.app.perSecond / measured.raw.perSecond).toFixed(4),
      };
    }
    console.table(table);
  } finally {
    raw.stop();
    await app.stop();
  }
}

// `npm run bench [-- boot search assets feedback approval schedule cache cacheBombs survey faults liveness list month graphql]`,
// of the survey also one of its parts: `survey:submissions`, `survey:kills`, `survey:many`:
// prints, and judges nothing but the faults, the kills of the survey and the bombs of the cache, which
// end with 1 where the promise was broken; `--short` makes them a matter of minutes. With
// TEST_DATABASE=postgres the same on PostgreSQL; the faults run on both.
const wanted = process.argv.slice(2).filter((word) => word !== '--short');
// These are measured in this process and need no panel.
const hasOwnProcess =
  wanted.length > 0 &&
  wanted.every((name) =>
    ['search', 'approval', 'schedule', 'cacheBombs', 'survey', 'faults'].some((own) =>
      isWanted(name, [own]),
    ),
  );
await (hasOwnProcess ? compileServer() : buildIfStale());
await setUpRun();
try {
  await bench(wanted);
} finally {
  await tearDownRun();
}
