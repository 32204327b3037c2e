import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { startApp, stopRunningApp } from '../support/running-app.mjs';
import { distDir } from '../support/settings.mjs';

const require = createRequire(import.meta.url);

/** The app's own driver; it brings no types. @type {string} */
const DRIVER = 'better-sqlite3';

const WRITERS = 10;
const SECONDS = 4;
const ROUNDS = 3;
const TICKETS = 100_000;
const ROWS_AT_ONCE = 25;
const LOOK_UPS = 300;

/** What the floor writes: one row of about the same size, committed before it answers. */
const report = () => ({
  text: `食堂中午二层排队太长，能不能错峰？${randomUUID()}`,
  ...{ kind: 'suggestion', submitterRole: 'student', phone: '010-00000000', consent: true },
});

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @param {number} value */
const shown = (value) => Number(value.toFixed(2));

/**
 * Node's own HTTP server and one row on a database of the same settings: no framework, no rules.
 *
 * @param {string} folder
 */
async function startFloor(folder) {
  const Database = require(DRIVER);
  const database = new Database(path.join(folder, 'floor.db'));
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL']) database.pragma(pragma);
  database.exec('create table report (key text primary key, body text not null)');
  const insert = database.prepare('insert into report values (?, ?)');
  const server = createServer((request, response) => {
    /** @type {Buffer[]} */
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      insert.run(request.url, Buffer.concat(parts).toString());
      response.writeHead(201, { 'Content-Type': 'application/json' }).end('{"data":{}}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
      database.close();
    },
  };
}

/** @param {string} url */
async function submissions(url) {
  const deadline = performance.now() + SECONDS * 1000;
  /** @type {number[]} */
  const times = [];
  const write = async () => {
    while (performance.now() < deadline) {
      const started = performance.now();
      const { status } = await fetch(`${url}/api/feedback/${randomUUID()}`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(report()),
      }).then(async (answer) => {
        await answer.text();
        return answer;
      });
      if (status !== 201) throw new Error(`A report was answered ${status}`);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  return { perSecond: times.length / SECONDS, times };
}

/** @param {{ perSecond: number, times: number[] }[]} rounds */
function summary(rounds) {
  const times = rounds.flatMap((round) => round.times);
  return {
    'reports/s': Math.round(
      quantile(
        rounds.map(({ perSecond }) => perSecond),
        0.5,
      ),
    ),
    'p50 ms': shown(quantile(times, 0.5)),
    'p95 ms': shown(quantile(times, 0.95)),
  };
}

/** @param {string} url @param {string} receipt */
async function lookUps(url, receipt) {
  /** @type {number[]} */
  const times = [];
  for (let count = 0; count < LOOK_UPS; count += 1) {
    const started = performance.now();
    const answer = await fetch(`${url}/api/feedback/ticket`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ receipt }),
    });
    await answer.text();
    if (answer.status !== 200) throw new Error(`A receipt was answered ${answer.status}`);
    times.push(performance.now() - started);
  }
  return { 'p50 ms': shown(quantile(times, 0.5)), 'p99 ms': shown(quantile(times, 0.99)) };
}

/** @param {any} unit @param {number} start */
async function insertTickets(unit, start) {
  const rows = Array.from({ length: ROWS_AT_ONCE }, (_, at) => {
    const no = start + at;
    const id = no.toString(16).padStart(64, '0');
    return {
      ...{ ticket_no: `BENCH${no}`, receipt_hash: id, submission_hash: id, payload_hash: id },
      ...{ kind: 'question', channel: 'web', submitter_role: 'other', anonymous: true },
      ...{ raw_text: '能不能错峰？', locale: 'zh-Hans', received_at: '2020-01-01T00:00:00.000Z' },
      ...{ state: 'closed', accept_due_on: '2020-01-02', reply_due_on: '2020-01-08' },
      ...{ field_due_on: '2020-01-22', reopen_count: 0, flags: '[]', version: 1 },
    };
  });
  await unit.table('feedback_tickets').insert(rows);
}

/**
 * Reports with everything on (rules, scans, number, event, contact data, one commit each) against
 * the floor in the same run; then the receipt of one of a few and of one of 100,000.
 */
export async function benchFeedback() {
  const off = { FEEDBACK_REPORTS_PER_MINUTE: '0', FEEDBACK_RECEIPTS_PER_MINUTE: '0' };
  const { strapi, url } = await startApp({ seed: 'sample', env: off });
  const folder = await mkdtemp(path.join(tmpdir(), 'feedback-floor-'));
  const floor = await startFloor(folder);
  try {
    await submissions(url);
    const ofApp = [];
    const ofFloor = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      ofApp.push(await submissions(url));
      ofFloor.push(await submissions(floor.url));
    }
    console.log(`feedback, ${strapi.db.dialect.client}; the floor is node:http and SQLite`);
    console.table({ app: summary(ofApp), floor: summary(ofFloor) });

    const answer = await fetch(`${url}/api/feedback/${randomUUID()}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(report()),
    });
    const { data } = /** @type {{ data: { receipt: string } }} */ (await answer.json());
    const few = await lookUps(url, data.receipt);
    /** @type {typeof import('../../src/shared/strapi/unit-of-work.js')} */
    const { inUnitOfWork } = require(path.join(distDir, 'src/shared/strapi/unit-of-work.js'));
    await inUnitOfWork(strapi, async (unit) => {
      for (let start = 0; start < TICKETS; start += ROWS_AT_ONCE) await insertTickets(unit, start);
    });
    const many = await lookUps(url, data.receipt);
    console.log('a receipt looked up');
    console.table({ 'few tickets': few, [`${TICKETS} tickets more`]: many });
  } finally {
    floor.stop();
    await stopRunningApp();
    await rm(folder, { recursive: true, force: true });
  }
}
