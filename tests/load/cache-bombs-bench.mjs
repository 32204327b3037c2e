import { Agent, request } from 'node:http';

import { startApp } from '../support/running-app.mjs';

/** @typedef {{ path: string, headers?: Record<string, string> }} Bomb */

const BOMBS = 100_000;
const BOMBS_SHORT = 3_000;
const AT_ONCE = 20;
/** Little memory, so that it is full soon and has to choose. */
const MEGABYTES = 2;
const LEAST_SHARE_KEPT = 0.9;
/** After so many something is published, and what shows it is made anew; in short once. */
const PUBLISHED_AFTER = 5_000;

/** What a website asks for all the time. */
const NORMAL = ['zh-Hans', 'zh-Hant', 'en'].flatMap((locale) =>
  [
    ...['budgets', 'departments', 'menus', 'thresholds', 'finance-summaries?sort=period:desc'],
    ...['procurements', 'regulations', 'meetings', 'fee-items', 'inspections'],
    ...['disclosure/catalogue', 'feedback/figures', 'publication-schedule/upcoming'],
  ].map((path) => {
    const hasLocale = path !== 'feedback/figures';
    const joint = path.includes('?') ? '&' : '?';
    return `/api/${path}${hasLocale ? `${joint}locale=${locale}` : ''}`;
  }),
);

/** The same numbers each time. @param {number} seed */
function random(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** @param {number} no @returns {Bomb} an address that nobody has asked for before */
function bomb(no) {
  const next = random(no);
  const rare = String.fromCodePoint(0x4e00 + next(20_000), 0x4e00 + next(20_000));
  switch (no % 10) {
    case 0:
    case 1:
    case 2:
      return {
        path: `/api/calendar-days?pagination[limit]=${1 + (no % 90)}&pagination[start]=${no}`,
      };
    case 3:
      return { path: `/api/budgets?p${no}=${next(1e9)}` };
    case 4:
      return { path: `/api/menus/${'a'.repeat(next(3000))}${no}` };
    case 5:
      return {
        path: `/${encodeURIComponent(rare)}/${no}?${encodeURIComponent(rare)}=%F0%9F%92%A3`,
      };
    case 6:
      return { path: `/api/menus?locale=en&${'locale=en&'.repeat(1 + next(40))}sort=key&n=${no}` };
    case 7:
      return { path: `/api/search?q=${encodeURIComponent(rare)}${no}` };
    case 8:
      return {
        path: `/api/surveys/survey-canteen-2025b/results?format=csv`,
        headers: { 'Accept-Language': `en;q=0.${no}`, 'If-None-Match': `"${next(1e9)}` },
      };
    default:
      return {
        path: `/api/departments?sort=code&pagination[page]=${no}`,
        headers: { 'Accept-Encoding': `x-${no}, gzip;q=0.${no}`, Range: `bytes=${no}-` },
      };
  }
}

/**
 * @param {string} url
 * @param {Agent} agent
 * @param {Bomb} bomb
 * @returns {Promise<number>} its status
 */
function statusOf(url, agent, { path, headers = {} }) {
  return new Promise((resolve, reject) => {
    const sent = request(url + path, { agent, headers }, (answer) => {
      answer.on('error', reject);
      answer.on('end', () => resolve(answer.statusCode ?? 0));
      answer.resume();
    });
    sent.on('error', reject);
    sent.end();
  });
}

/**
 * Addresses that are asked for once, among those that are read all the time: judges that the memory
 * stays what it was given, that who reads is answered out of it, and that the app lives.
 *
 * @param {{ isShort: boolean }} form
 */
export async function benchCacheBombs({ isShort }) {
  const count = isShort ? BOMBS_SHORT : BOMBS;
  const env = { LOG_LEVEL: 'fatal', CACHE_MEGABYTES: String(MEGABYTES) };
  const app = await startApp({ seed: 'sample', env });
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const figures = () => app.strapi.plugin('delivery').service('cache').figures();
  /** @type {Record<string, number>} */
  const statuses = {};
  let [asked, kept, mostBytes, failures] = [0, 0, 0, 0];
  const readNormal = async () => {
    const before = figures().hits;
    for (const path of NORMAL) {
      const status = await statusOf(app.url, agent, { path });
      if (status !== 200) failures += 1;
    }
    asked += NORMAL.length;
    kept += figures().hits - before;
  };
  try {
    await readNormal();
    await readNormal();
    [asked, kept] = [0, 0];
    const documents = /** @type {any} */ (app.strapi).documents('api::department.department');
    const { documentId } = await documents.findFirst();
    const publishedAfter = Math.min(PUBLISHED_AFTER, count / 2);
    const started = performance.now();
    for (let no = 0; no < count; no += AT_ONCE) {
      const sent = Array.from({ length: AT_ONCE }, (_, at) =>
        statusOf(app.url, agent, bomb(no + at)),
      );
      for (const status of await Promise.all(sent)) {
        const kind = `${Math.floor(status / 100)}xx`;
        statuses[kind] = (statuses[kind] ?? 0) + 1;
      }
      mostBytes = Math.max(mostBytes, figures().bytes);
      if (no > 0 && no % publishedAfter === 0) {
        await documents.update({ documentId, data: { name: `部门 ${no}` } });
      }
      if ((no / AT_ONCE) % 10 === 9) await readNormal();
    }
    const seconds = (performance.now() - started) / 1000;
    console.table({
      'addresses asked for once': {
        ...{ requests: count, ...statuses, seconds: Math.round(seconds) },
        'most MB kept': Number((mostBytes / 1024 ** 2).toFixed(1)),
        'MB allowed': MEGABYTES,
      },
      'what is read all the time': { requests: asked, kept, share: (kept / asked).toFixed(4) },
    });
    const broken = [
      ...(mostBytes > MEGABYTES * 1024 ** 2 ? ['The cache took more memory than it has'] : []),
      ...(kept / asked < LEAST_SHARE_KEPT ? ['Who reads was not answered out of memory'] : []),
      ...((statuses['5xx'] ?? 0) > 0 ? ['The app failed'] : []),
      ...(failures > 0 ? [`${failures} readers were refused`] : []),
    ];
    for (const sentence of broken) console.error(sentence);
    if (broken.length > 0) process.exitCode = 1;
  } finally {
    agent.destroy();
    await app.stop();
  }
}
