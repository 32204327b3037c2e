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

/**
 * The same bytes to a route that reads them and stores nothing: no route of Strapi's is quicker.
 *
 * @returns {() => Ask}
 */
function emptyHanded() {
  const startToken = 'x'.repeat(80);
  let no = 0;
  return () => {
    no += 1;
    const body = { revision: 1, startToken, locale: 'zh-Hans', answers: answersOf(no) };
    return {
      ...{ path: `/bench/floor/${randomUUID()}`, method: 'PUT', status: 201 },
      body: JSON.stringify(body),
    };
  };
}

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
    await load(app.url, emptyHanded(), SECONDS / 2, PHONES);
    const ofSurvey = [];
    const ofPace = [];
    const ofStock = [];
    const ofFloor = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      ofSurvey.push(await load(app.url, await next(), SECONDS, PHONES));
      ofPace.push(await load(app.url, await next(), SECONDS, PHONES, PACE));
      ofStock.push(await load(app.url, stockPost, SECONDS / 2, PHONES));
      ofFloor.push(await load(app.url, emptyHanded(), SECONDS / 2, PHONES));
    }
    const table = {
      submissions: summary(ofSurvey),
      [`at ${PACE} a second`]: summary(ofPace),
      'stock POST': summary(ofStock),
      'nothing stored': summary(ofFloor),
    };
    const { responses, repaired } = await app.ask('recount', { documentId });
    if (repaired > 0) throw new Error(`${repaired} counters were wrong`);
    console.log(`survey: every tenth submission is a repeat; ${responses} stored, all counted`);
    console.table(table);
    const perSecond = table.submissions['requests/s'];
    const times = perSecond / table['stock POST']['requests/s'];
    const ofWhatCan = perSecond / table['nothing stored']['requests/s'];
    console.log(`${times.toFixed(1)} times stock, ${ofWhatCan.toFixed(2)} of storing nothing`);
  } finally {
    await app.stop();
    await databases.drop(name);
  }
}

/** Responses of a very large survey, where `BENCH_RESPONSES` does not say how many. */
const MANY = { short: 20_000, long: 1_000_000 };

/**
 * Submissions with everything on against a stock POST in the same run; what is left after kill -9 in
 * the middle of them; and what a very large survey costs.
 *
 * @type {Readonly<Record<string, (form: { isShort: boolean }) => Promise<void>>>}
 */
export const SURVEY_BENCHES = {
  'survey:submissions': benchSubmissions,
  'survey:kills': ({ isShort }) => endureKills({ kills: isShort ? 3 : 50 }),
  'survey:many': ({ isShort }) => {
    const asked = Number(process.env.BENCH_RESPONSES ?? '');
    return measureMany(asked > 0 ? asked : isShort ? MANY.short : MANY.long);
  },
};
