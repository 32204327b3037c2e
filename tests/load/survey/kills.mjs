import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

import { databasesOfRun, freshName } from '../../support/databases.mjs';
import { freePort } from '../../support/free-port.mjs';
import { goldenName } from '../../support/golden.mjs';
import { answersOf } from './answers.mjs';
import { startInstance } from './process.mjs';

const CLIENTS = 10;
/** A process lives so long under load before it is ended. */
const LIFE_MS = { least: 300, most: 1500 };
/** More than are sent meanwhile. */
const TOKENS_PER_LIFE = 1500;

/** @typedef {{ slug: string, token: string, key: string, no: number }} Sending */

/**
 * Sends until it is taken, as a phone does on a bad network: the same key, the same answers.
 *
 * @param {{ url: string, isOver: boolean }} scene changes while it is sent
 * @param {Sending} sending
 * @param {Set<string>} taken
 */
async function sendUntilTaken(scene, sending, taken) {
  const { slug, token, key, no } = sending;
  while (!scene.isOver) {
    try {
      const started = await post(`${scene.url}/api/surveys/${slug}/start`, 'POST', { key, token });
      // Spent means that it was taken, and nobody could say so any more: sending again tells.
      const { startToken } = started.body?.data ?? { startToken: lastStart.get(key) ?? '' };
      if (startToken === '') throw new Error('No start');
      lastStart.set(key, startToken);
      const body = { revision: 1, startToken, locale: 'zh-Hans', token, answers: answersOf(no) };
      const sent = await post(`${scene.url}/api/surveys/${slug}/responses/${key}`, 'PUT', body);
      if (sent.status === 200 || sent.status === 201) {
        taken.add(key);
        return;
      }
    } catch {
      // Nobody answers: the process has just been ended.
    }
    await delay(20);
  }
}

/** @type {Map<string, string>} */
const lastStart = new Map();

/** @param {string} url @param {string} method @param {object} body */
async function post(url, method, body) {
  const answer = await fetch(url, {
    ...{ method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
  });
  return { status: answer.status, body: /** @type {any} */ (await answer.json()) };
}

/**
 * Ends the app with SIGKILL in the middle of submissions, again and again, and judges what is left:
 * every key that was answered with 2xx is there once, counters are those of a recount, and as many
 * tokens are spent as responses were accepted.
 *
 * @param {{ kills: number }} form
 */
export async function endureKills({ kills }) {
  const databases = databasesOfRun();
  const name = freshName('kills');
  await databases.copy(goldenName('empty'), name);
  const port = String(await freePort());
  let app = await startInstance(name, { PORT: port });
  try {
    const survey = await app.ask('makeSurvey', { access: 'token' });
    const { documentId, slug, id } = survey;
    /** @type {Set<string>} */
    const taken = new Set();
    let sent = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const tokens = await app.ask('tokens', { documentId, count: TOKENS_PER_LIFE });
      const scene = { url: app.url, isOver: false };
      const clients = Array.from({ length: CLIENTS }, async () => {
        while (!scene.isOver) {
          const token = tokens.pop();
          if (token === undefined) return;
          sent += 1;
          await sendUntilTaken(scene, { slug, token, key: randomUUID(), no: sent }, taken);
        }
      });
      await delay(LIFE_MS.least + Math.random() * (LIFE_MS.most - LIFE_MS.least));
      await app.kill();
      app = await startInstance(name, { PORT: port });
      // What was under way comes to its end on the new process.
      await delay(LIFE_MS.least);
      scene.isOver = true;
      await Promise.all(clients);
    }
    const { hashes, spent } = await app.ask('stored', { id });
    const { repaired } = await app.ask('recount', { documentId });
    judge({ taken, hashes, spent, repaired });
    const told = { kills, 'answered 2xx': taken.size, stored: hashes.length, spent, repaired };
    console.log('survey: kill -9 in the middle of submissions');
    console.table({ kills: told });
  } finally {
    await app.kill();
    await databases.drop(name);
  }
}

/**
 * @param {{
 *   taken: ReadonlySet<string>, hashes: readonly string[], spent: number, repaired: number,
 * }} left
 */
function judge({ taken, hashes, spent, repaired }) {
  const stored = new Set(hashes);
  const lost = [...taken].filter(
    (key) => !stored.has(createHash('sha256').update(key).digest('hex')),
  );
  const faults = [
    ...(lost.length > 0 ? [`${lost.length} responses were lost after 2xx`] : []),
    ...(stored.size === hashes.length ? [] : ['a key is stored twice']),
    ...(repaired === 0 ? [] : [`${repaired} counters were wrong`]),
    ...(spent === hashes.length ? [] : [`${spent} tokens were spent for ${hashes.length}`]),
  ];
  if (taken.size === 0) faults.push('nothing was taken');
  if (faults.length > 0) throw new Error(faults.join('; '));
}
