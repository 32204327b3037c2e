import { randomUUID } from 'node:crypto';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { startServer } from '../support/production-server.mjs';
import { startApp, stopRunningApp } from '../support/running-app.mjs';
import { distDir, projectRoot } from '../support/settings.mjs';
import { load } from './generator.mjs';
import { quantile } from './quantile.mjs';

const require = createRequire(import.meta.url);

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

/** @param {number} value */
const shown = (value) => Number(value.toFixed(2));

/** @returns {import('./generator.mjs').Ask} */
const submission = () => ({
  ...{ method: 'PUT', path: `/api/feedback/${randomUUID()}`, status: 201 },
  body: JSON.stringify(report()),
});

/** @param {string} folder */
async function startFloor(folder) {
  const script = path.join(projectRoot, 'tests/load/feedback-floor.mjs');
  const child = fork(script, [path.join(folder, 'floor.db')]);
  const [{ port }] = await once(child, 'message');
  return { url: `http://127.0.0.1:${port}`, stop: () => child.disconnect() };
}

/** @param {import('./generator.mjs').Measured[]} rounds */
function summary(rounds) {
  const faults = rounds.reduce((sum, round) => sum + round.faults, 0);
  if (faults > 0) throw new Error(`${faults} reports were not taken`);
  const latencies = rounds.flatMap(({ latenciesMs }) => latenciesMs);
  return {
    'reports/s': Math.round(
      quantile(
        rounds.map(({ requests, seconds }) => requests / seconds),
        0.5,
      ),
    ),
    'p50 ms': shown(quantile(latencies, 0.5)),
    'p95 ms': shown(quantile(latencies, 0.95)),
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
      // A kept connection would not outlive the silence in which the tickets are written.
      headers: { 'Content-Type': 'application/json', Connection: 'close' },
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

const OFF = { FEEDBACK_REPORTS_PER_MINUTE: '0', FEEDBACK_RECEIPTS_PER_MINUTE: '0' };

/** Each in a process of its own, in rounds that alternate. */
async function benchReports() {
  const app = await startServer({ seed: 'sample', env: { ...OFF, LOG_LEVEL: 'error' } });
  const folder = await mkdtemp(path.join(tmpdir(), 'feedback-floor-'));
  const floor = await startFloor(folder);
  try {
    await load(app.url, submission, SECONDS);
    const ofApp = [];
    const ofFloor = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      ofApp.push(await load(app.url, submission, SECONDS));
      ofFloor.push(await load(floor.url, submission, SECONDS / 2));
    }
    console.log('feedback; the floor is node:http and SQLite');
    console.table({ app: summary(ofApp), floor: summary(ofFloor) });
  } finally {
    floor.stop();
    await app.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchReceipts() {
  const { strapi, url } = await startApp({ seed: 'sample', env: OFF });
  try {
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
    console.log(`a receipt looked up, ${strapi.db.dialect.client}`);
    console.table({ 'few tickets': few, [`${TICKETS} tickets more`]: many });
  } finally {
    await stopRunningApp();
  }
}

/**
 * Reports with everything on (rules, scans, number, event, contact data, one commit each) against
 * the floor in the same run; then the receipt of one of a few and of one of 100,000.
 */
export async function benchFeedback() {
  await benchReports();
  await benchReceipts();
}
