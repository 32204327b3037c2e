import { databasesOfRun, freshName } from '../../support/databases.mjs';
import { goldenName } from '../../support/golden.mjs';
import { load } from '../generator.mjs';
import { quantile } from '../quantile.mjs';
import { startInstance } from './process.mjs';

const FEW = 1000;
const SECONDS = 3;
const ASKED = 30;
const MEGABYTE = 1024 * 1024;

/** @param {number} value */
const shown = (value) => Number(value.toFixed(2));

/** What editors look at. */
const PAGES = {
  list: () => '/satisfaction-survey/surveys',
  survey: (/** @type {string} */ id) => `/satisfaction-survey/surveys/${id}`,
  results: (/** @type {string} */ id) => `/satisfaction-survey/surveys/${id}/results`,
  responses: (/** @type {string} */ id) => `/satisfaction-survey/surveys/${id}/responses`,
  texts: (/** @type {string} */ id) => `/satisfaction-survey/surveys/${id}/texts?question=text`,
  health: (/** @type {string} */ id) => `/satisfaction-survey/surveys/${id}/health`,
};

/**
 * @param {string} url
 * @param {string} token
 */
async function timesOf(url, token) {
  /** @type {number[]} */
  const times = [];
  for (let count = 0; count < ASKED; count += 1) {
    const started = performance.now();
    const answer = await fetch(url, { headers: { Authorization: `Bearer ${token}` } });
    await answer.text();
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
    times.push(performance.now() - started);
  }
  return shown(quantile(times, 0.95));
}

/**
 * @param {import('./process.mjs').Instance} app
 * @param {number} count
 */
async function survey(app, count) {
  const made = await app.ask('makeSurvey');
  await app.ask('fill', { id: made.id, count });
  // The first finds every counter missing, the second none.
  await app.ask('recount', made);
  await app.ask('collect');
  const { repaired, milliseconds, longestBlockMs } = await app.ask('recount', made);
  if (repaired > 0) throw new Error('A recount disagrees with the one before');
  await app.ask('publishResults', made);
  return { ...made, recount: { milliseconds, longestBlockMs } };
}

/**
 * @param {import('./process.mjs').Instance} app
 * @param {{ documentId: string, slug: string, recount: object }} of
 * @param {string} token
 */
async function figures(app, { documentId, slug }, token) {
  /** @type {Record<string, number>} */
  const found = {};
  for (const [name, pathOf] of Object.entries(PAGES)) {
    found[`${name}, p95 ms`] = await timesOf(`${app.url}${pathOf(documentId)}`, token);
  }
  for (const [name, path] of Object.entries({ definition: '', 'public results': '/results' })) {
    const ask = { path: `/api/surveys/${slug}${path}` };
    await load(app.url, ask, 1);
    const { requests, seconds, faults } = await load(app.url, ask, SECONDS);
    if (faults > 0) throw new Error(`${name}: ${faults} answers were not 200`);
    found[`${name}, requests/s`] = Math.round(requests / seconds);
  }
  return found;
}

/**
 * Reads the whole file, and says how fast it came and how much memory the app took for it.
 *
 * @param {import('./process.mjs').Instance} app
 * @param {{ documentId: string, count: number, token: string }} asked
 */
async function exported(app, { documentId, count, token }) {
  await app.ask('collect');
  await app.ask('memory');
  const before = await app.ask('memory');
  const started = performance.now();
  const answer = await fetch(`${app.url}/satisfaction-survey/surveys/${documentId}/export`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  let lines = 0;
  for await (const chunk of answer.body ?? []) {
    for (const byte of chunk) if (byte === 10) lines += 1;
  }
  const seconds = (performance.now() - started) / 1000;
  if (lines !== count + 1) throw new Error(`${lines} lines for ${count} responses`);
  const most = await app.ask('memory');
  return {
    'rows/s': Math.round(count / seconds),
    'more memory, MB': Math.round((most - before) / MEGABYTE),
  };
}

/**
 * A survey with so many responses beside one with a thousand.
 *
 * @param {number} count
 */
export async function measureMany(count) {
  const databases = databasesOfRun();
  const name = freshName('many');
  await databases.copy(goldenName('empty'), name);
  const app = await startInstance(name);
  try {
    const token = await app.ask('adminToken');
    const few = await survey(app, FEW);
    const many = await survey(app, count);
    console.log(`survey: ${count} responses beside ${FEW}`);
    console.table({
      [FEW]: await figures(app, few, token),
      [count]: await figures(app, many, token),
    });
    console.table({
      recount: many.recount,
      'CSV export': await exported(app, { documentId: many.documentId, count, token }),
    });
  } finally {
    await app.stop();
    await databases.drop(name);
  }
}
