import { randomUUID } from 'node:crypto';

import { databasesOfRun, freshName } from '../support/databases.mjs';
import { goldenName } from '../support/golden.mjs';
import { load } from './generator.mjs';
import { quantile } from './quantile.mjs';
import { answersOf } from './survey/answers.mjs';
import { endureKills } from './survey/kills.mjs';
import { measureMany } from './survey/many.mjs';
import { startInstance } from './survey/process.mjs';

/**
 * @typedef {import('./generator.mjs').Ask} Ask
 * @typedef {import('./generator.mjs').Measured} Measured
 */

/** That send at the same time, when a link has just gone round. */
const PHONES = 30;
const SECONDS = 4;
/** What is asked of a school's server, beside what it can. */
const PACE = 300;
const ROUNDS = 3;
/** More than a machine takes in the time. */
const STARTS_PER_SECOND = 4000;
/** Every tenth request sends once more what was sent long before. */
const RETRY_EVERY = 10;
const RETRIED_AFTER = 100;

/**
 * @param {string} slug
 * @param {readonly { key: string, startToken: string }[]} starts
 * @returns {() => Ask}
 */
function submissions(slug, starts) {
  let fresh = 0;
  let asked = 0;
  /** @param {number} no @param {number} status */
  const ask = (no, status) => {
    const start = starts[no];
    if (start === undefined) throw new Error('More was taken than was prepared');
    const { key, startToken } = start;
    const body = { revision: 1, startToken, locale: 'zh-Hans', answers: answersOf(no) };
    return {
      ...{ path: `/api/surveys/${slug}/responses/${key}`, method: 'PUT', status },
      body: JSON.stringify(body),
    };
  };
  return () => {
    asked += 1;
    const isRetry = asked % RETRY_EVERY === 0 && fresh > RETRIED_AFTER * 2;
    if (isRetry) return ask(fresh - RETRIED_AFTER, 200);
    fresh += 1;
    return ask(fresh - 1, 201);
  };
}

/** @returns {Ask} */
const stockPost = () => ({
  ...{ path: '/bench/stock', method: 'POST', status: 201 },
  body: JSON.stringify({ data: { name: randomUUID(), status: 'empty' } }),
});

/** @param {Measured[]} rounds */
function summary(rounds) {
  const faults = rounds.reduce((sum, { faults: some }) => sum + some, 0);
  if (faults > 0) throw new Error(`${faults} answers were not what they should be`);
  const latencies = rounds.flatMap(({ latenciesMs }) => latenciesMs);
  const perSecond = rounds.map(({ requests, seconds }) => requests / seconds);
  return {
    'requests/s': Math.round(quantile(perSecond, 0.5)),
    'p50 ms': Number(quantile(latencies, 0.5).toFixed(2)),
    'p95 ms': Number(quantile(latencies, 0.95).toFixed(2)),
  };
}

/** Rounds alternate, so that a slow minute of the machine hits both. */
async function benchSubmissions() {
  const databases = databasesOfRun();
  const name = freshName('survey');
  await databases.copy(goldenName('empty'), name);
  const app = await startInstance(name);
  try {
    const { documentId, id, slug } = await app.ask('makeSurvey');
    const next = async () => {
      const count = STARTS_PER_SECOND * SECONDS;
      return submissions(slug, await app.ask('starts', { id, count }));
    };
    await load(app.url, await next(), SECONDS, PHONES);
    await load(app.url, stockPost, SECONDS / 2, PHONES);
    const ofSurvey = [];
    const ofPace = [];
    const ofStock = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      ofSurvey.push(await load(app.url, await next(), SECONDS, PHONES));
      ofPace.push(await load(app.url, await next(), SECONDS, PHONES, PACE));
      ofStock.push(await load(app.url, stockPost, SECONDS / 2, PHONES));
    }
    const table = {
      submissions: summary(ofSurvey),
      [`at ${PACE} a second`]: summary(ofPace),
      'stock POST': summary(ofStock),
    };
    const { responses, repaired } = await app.ask('recount', { documentId });
    if (repaired > 0) throw new Error(`${repaired} counters were wrong`);
    console.log(`survey: every tenth submission is a repeat; ${responses} stored, all counted`);
    console.table(table);
    const ratio = table.submissions['requests/s'] / table['stock POST']['requests/s'];
    console.log(`${ratio.toFixed(1)} times stock`);
  } finally {
    await app.stop();
    await databases.drop(name);
  }
}

/**
 * Submissions with everything on against a stock POST in the same run; what is left after kill -9 in
 * the middle of them; and what a very large survey costs.
 *
 * @param {{ isShort: boolean }} form
 */
export async function benchSurvey({ isShort }) {
  await benchSubmissions();
  await endureKills({ kills: isShort ? 3 : 50 });
  const asked = Number(process.env.BENCH_RESPONSES ?? '');
  await measureMany(asked > 0 ? asked : isShort ? 20_000 : 1_000_000);
}
