import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import autocannon from 'autocannon';

import { buildIfStale } from '../../src/commands/setup/build.mjs';
import tearDownRun from '../support/global-teardown.mjs';
import setUpRun from '../support/global-setup.mjs';
import { startServer } from '../support/production-server.mjs';

/**
 * `npm run bench [-- name…]`: the production build on the sample against a raw `node:http` server
 * that answers the same bytes, in interleaved rounds of one run. These figures compare the two arms
 * of a run; between machines, and between runs on a shared machine, only the ratios mean something.
 *
 * @typedef {{ name: string, path: string, query?: string }} Scenario
 * @typedef {{ rps: number, p50: number, p99: number }} Sample
 */

const ROUNDS = 3;
const SECONDS = 2;
const CONNECTIONS = 10;

const LIST = 'sort=period:desc&pagination[pageSize]=12&populate=*';

/** @type {readonly Scenario[]} */
const SCENARIOS = [
  { name: 'liveness', path: '/healthz/live' },
  { name: 'list', path: `/api/finance-summaries?${LIST}` },
  { name: 'month', path: '/api/finance-summaries?filters[period][$eq]=2025-06&populate=*' },
  {
    name: 'graphql',
    path: '/graphql',
    query: `{ financeSummaries(sort: ["period:desc"], pagination: { pageSize: 12 }) {
      documentId period title openingBalanceFen
      incomeLines { source annualBudgetFen amountFen cumulativeFen }
      expenditureLines { economicCode functionCode managingDepartment amountFen cumulativeFen }
      totals { incomeFen expenditureFen closingBalanceFen executionRateBp }
    } }`,
  },
  { name: 'page', path: '/finance/2025-06' },
];

/** @param {Scenario} scenario */
function request({ query }) {
  if (query === undefined) return { method: /** @type {const} */ ('GET') };
  const headers = { 'content-type': 'application/json' };
  return { method: /** @type {const} */ ('POST'), headers, body: JSON.stringify({ query }) };
}

/**
 * @param {string} url
 * @param {Scenario} scenario
 */
async function answerOf(url, scenario) {
  const response = await fetch(url + scenario.path, request(scenario));
  const body = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) throw new Error(`${scenario.name}: ${response.status} ${body.toString()}`);
  const contentType = response.headers.get('content-type') ?? '';
  return { path: scenario.path, contentType, body: body.toString('base64'), size: body.length };
}

/**
 * @param {string} url
 * @param {Scenario} scenario
 * @returns {Promise<Sample>}
 */
async function measure(url, scenario) {
  const result = await autocannon({
    url: url + scenario.path,
    connections: CONNECTIONS,
    duration: SECONDS,
    ...request(scenario),
  });
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0) throw new Error(`${scenario.name}: ${failed} requests failed`);
  return { rps: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** @param {readonly Sample[]} samples */
const summary = (samples) => ({
  rps: median(samples.map(({ rps }) => rps)),
  p50: median(samples.map(({ p50 }) => p50)),
  p99: median(samples.map(({ p99 }) => p99)),
});

/**
 * @param {string} appUrl
 * @param {readonly Scenario[]} scenarios
 */
async function compare(appUrl, scenarios) {
  const answers = await Promise.all(scenarios.map((scenario) => answerOf(appUrl, scenario)));
  const here = path.dirname(fileURLToPath(import.meta.url));
  const raw = fork(path.join(here, 'raw-server.mjs'), { execArgv: [] });
  try {
    raw.send(answers);
    const [port] = await once(raw, 'message');
    const arms = { app: appUrl, raw: `http://127.0.0.1:${port}` };
    await rounds(
      scenarios,
      arms,
      answers.map(({ size }) => size),
    );
  } finally {
    raw.disconnect();
  }
}

/**
 * @param {readonly Scenario[]} scenarios
 * @param {{ app: string, raw: string }} arms
 * @param {readonly number[]} sizes
 */
async function rounds(scenarios, arms, sizes) {
  /** @type {Map<string, { app: Sample[], raw: Sample[] }>} */
  const samples = new Map(scenarios.map(({ name }) => [name, { app: [], raw: [] }]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const scenario of scenarios) {
      for (const arm of /** @type {const} */ (['app', 'raw'])) {
        const sample = await measure(arms[arm], scenario);
        // The first round warms both arms up.
        if (round > 0) samples.get(scenario.name)?.[arm].push(sample);
      }
    }
  }
  const table = scenarios.map(({ name }, index) => {
    const found = samples.get(name) ?? { app: [], raw: [] };
    const [app, raw] = [summary(found.app), summary(found.raw)];
    return {
      scenario: name,
      bytes: sizes[index],
      'app req/s': Math.round(app.rps),
      'app p50 ms': app.p50,
      'app p99 ms': app.p99,
      'raw req/s': Math.round(raw.rps),
      'raw p99 ms': raw.p99,
      'app/raw': Number((app.rps / raw.rps).toFixed(4)),
    };
  });
  console.table(table);
}

const wanted = process.argv.slice(2);
const scenarios = SCENARIOS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (scenarios.length === 0) {
  console.error(`Known: ${SCENARIOS.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
await buildIfStale();
await setUpRun();
const started = performance.now();
const server = await startServer({ seed: 'sample', env: { RATE_LIMIT_PER_MINUTE: '0' } });
try {
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  console.log(`Start to first answer: ${seconds} s`);
  console.log(`${ROUNDS} rounds of ${SECONDS} s, ${CONNECTIONS} connections; medians of rounds`);
  await compare(server.url, scenarios);
} finally {
  await server.stop();
  await tearDownRun();
}
