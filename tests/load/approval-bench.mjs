import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';

import { startApp, stopRunningApp } from '../support/running-app.mjs';
import { distDir } from '../support/settings.mjs';
import { quantile } from './quantile.mjs';

const require = createRequire(import.meta.url);

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */

/** @param {string} file below the compiled plugin */
const ofPlugin = (file) => require(path.join(distDir, 'src/plugins/approval/server/src', file));
/** @param {string} file below the compiled shared folder */
const shared = (file) => require(path.join(distDir, 'src/shared', file));

const ENTRIES = 100_000;
const ENTRIES_AT_ONCE = 1000;
const ROUNDS = 5;
const ASKED = 200;
const OPEN_CASES = 10_000;
const PUBLICATIONS = 10;
const PLAIN_TYPES = /** @type {const} */ ([
  'api::finance-summary.finance-summary',
  'api::regulation-version.regulation-version',
]);
const SCANNED_MEGABYTES = 5;

/** @param {number} value */
const shown = (value) => Number(value.toFixed(2));

/**
 * Rounds of the rivals alternate, so that a slow second of the machine hits all of them; the first
 * round warms up.
 *
 * @template {string} Name
 * @param {Record<Name, () => unknown>} rivals
 * @param {number} rounds
 */
async function measure(rivals, rounds) {
  const names = /** @type {Name[]} */ (Object.keys(rivals));
  const times = new Map(names.map((name) => [name, /** @type {number[]} */ ([])]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const started = performance.now();
      await rivals[name]();
      if (round > 0) times.get(name)?.push(performance.now() - started);
    }
  }
  /** @param {Name} name @param {number} share */
  return (name, share = 0.5) => quantile(times.get(name) ?? [], share);
}

/**
 * What a chain costs above reading it: the floor reads the same rows and hashes their texts.
 *
 * @param {Strapi} strapi
 */
async function benchChain(strapi) {
  const { inUnitOfWork } = shared('strapi/unit-of-work.js');
  const { appendEntries } = ofPlugin('audit/append.js');
  const { verifyTrail } = ofPlugin('audit/verify.js');
  const { AUDIT } = ofPlugin('audit/table.js');
  /** @param {number} no */
  const entry = (no) => ({
    ...{ at: new Date(Date.UTC(2025, 0, 1) + no * 1000).toISOString(), name: 'decided' },
    ...{ actorId: no % 40, contentType: 'api::finance-summary.finance-summary', caseId: no % 5000 },
    documentId: `bench${String(no % 5000).padStart(19, '0')}`,
    facts: {
      ...{ round: 1, stepKey: 'signOff', requirementKey: 'viceHead', verdict: 'approve' },
      ...{ forId: null, digest: 'a'.repeat(64), policy: { key: 'finance', version: 2 } },
      ...{ comment: '同意公开', title: '2025年6月学校财务收支情况' },
    },
  });
  const started = performance.now();
  for (let done = 0; done < ENTRIES; done += ENTRIES_AT_ONCE) {
    const entries = Array.from({ length: ENTRIES_AT_ONCE }, (_, at) => entry(done + at));
    await inUnitOfWork(strapi, (/** @type {unknown} */ unit) => appendEntries(unit, entries));
  }
  const appended = ENTRIES / ((performance.now() - started) / 1000);
  let length = 0;
  const floor = async () => {
    for (let seq = 0; ; seq += ENTRIES_AT_ONCE) {
      /** @type {{ prev_hash: string, entry: string }[]} */
      const rows = await inUnitOfWork(
        strapi,
        (/** @type {import('../../src/shared/strapi/unit-of-work.js').UnitOfWork} */ unit) =>
          unit.table(AUDIT).where('seq', '>', seq).orderBy('seq').limit(ENTRIES_AT_ONCE).select(),
      );
      for (const row of rows)
        createHash('sha256')
          .update(row.prev_hash + row.entry)
          .digest('hex');
      if (rows.length < ENTRIES_AT_ONCE) return;
    }
  };
  const of = await measure(
    {
      verify: async () => {
        const verdict = await verifyTrail(strapi);
        if (!verdict.isIntact) throw new Error('The trail is not intact');
        ({ length } = verdict);
      },
      floor,
    },
    ROUNDS,
  );
  /** @param {number} ms */
  const perSecond = (ms) => Math.round(length / (ms / 1000));
  console.table({
    'audit trail': {
      ...{ entries: length, 'appended/s': Math.round(appended) },
      'verified/s': perSecond(of('verify')),
      'worst verified/s': perSecond(of('verify', 1)),
      'floor/s': perSecond(of('floor')),
      'verify/floor': shown(of('verify') / of('floor')),
    },
  });
}

/**
 * The document that states most: every drafted document of the sample, of every type with drafts.
 *
 * @param {Strapi} strapi
 */
async function largestDocument(strapi) {
  const { canonicalJson } = shared('canonical-json.js');
  const { readContent } = ofPlugin('content/rows.js');
  const { statementOf } = ofPlugin('content/statement.js');
  let largest = { contentType: '', documentId: '', size: 0 };
  for (const { uid, options } of Object.values(strapi.contentTypes)) {
    if (!uid.startsWith('api::') || options?.draftAndPublish !== true) continue;
    const rows = await strapi.db.query(uid).findMany({ select: ['documentId'] });
    for (const documentId of new Set(rows.map((row) => String(row.documentId)))) {
      const { drafts } = await readContent(strapi, { contentType: uid, documentId });
      const locales = Object.keys(drafts).sort();
      if (locales.length === 0) continue;
      const size = canonicalJson(statementOf(strapi, uid, drafts, locales)).length;
      if (size > largest.size) largest = { contentType: uid, documentId, size };
    }
  }
  return largest;
}

/**
 * The digest of the largest document, with and without its one deep read; the floor hashes the JSON
 * of the same rows.
 *
 * @param {Strapi} strapi
 */
async function benchDigest(strapi) {
  const { readContent } = ofPlugin('content/rows.js');
  const { draftDigest } = ofPlugin('content/statement.js');
  const document = await largestDocument(strapi);
  const content = await readContent(strapi, document);
  const of = await measure(
    {
      digest: () => draftDigest(strapi, document.contentType, content),
      floor: () => createHash('sha256').update(JSON.stringify(content.drafts)).digest('hex'),
      'read and digest': async () =>
        draftDigest(strapi, document.contentType, await readContent(strapi, document)),
    },
    ASKED,
  );
  console.table({
    [document.contentType]: {
      'statement bytes': document.size,
      'digest p50 ms': shown(of('digest')),
      'digest p99 ms': shown(of('digest', 0.99)),
      'floor p50 ms': shown(of('floor')),
      'read and digest p50 ms': shown(of('read and digest')),
      'read and digest p99 ms': shown(of('read and digest', 0.99)),
    },
  });
}

/** What the gate asks besides its one deep read: the case with its edits, and who decided. */
const ASKED_BY_GATE = /from [`"](?:\w+[`"]\.[`"])?(?:approval_cases|admin_users[`"] as [`"]person)/;

/**
 * Queries that some work makes: all of them, and those of its largest transaction by what they do,
 * because letters that are sent meanwhile make queries of their own.
 *
 * @param {Strapi} strapi
 * @param {() => Promise<unknown>} work
 */
async function queriesOf(strapi, work) {
  const pool = shared('strapi/unit-of-work.js').poolOutsideTransactions(strapi);
  /** @type {Map<string, string[]>} */
  const byTransaction = new Map();
  const note = (
    /** @type {{ sql: string, __knexTxId?: string }} */ { sql, __knexTxId: id = '' },
  ) => {
    if (!/^(begin|commit|rollback)/i.test(sql))
      byTransaction.set(id, [...(byTransaction.get(id) ?? []), sql]);
  };
  pool.on('query', note);
  const started = performance.now();
  try {
    await work();
  } finally {
    pool.off('query', note);
  }
  const ms = performance.now() - started;
  const [statements = []] = [...byTransaction.values()].sort((a, b) => b.length - a.length);
  const isRead = (/** @type {string} */ sql) => /^select/i.test(sql);
  const reads = statements.filter(isRead);
  const own = statements.filter((sql) => sql.includes('approval_'));
  return {
    ms,
    all: [...byTransaction.values()].flat().length,
    inTransaction: statements.length,
    gateReads: reads.filter((sql) => ASKED_BY_GATE.test(sql)).length,
    trailReads: reads.filter((sql) => sql.includes('approval_audit')).length,
    ownWrites: own.filter((sql) => !isRead(sql)).length,
  };
}

/**
 * A public document that says nothing of people, so that nothing has to be justified, and that can
 * be published again as it is.
 *
 * @param {Strapi} strapi
 * @returns {Promise<{ contentType: string, documentId: string }>}
 */
async function plainDocument(strapi) {
  const { readContent } = ofPlugin('content/rows.js');
  const { statementOf } = ofPlugin('content/statement.js');
  const scan = ofPlugin('domain/privacy/scan.js').createScanner();
  for (const uid of PLAIN_TYPES) {
    const where = { locale: 'zh-Hans', publishedAt: { $notNull: true } };
    for (const { documentId } of await strapi.db.query(uid).findMany({ where })) {
      const document = { contentType: uid, documentId: String(documentId) };
      const { drafts } = await readContent(strapi, document);
      const text = JSON.stringify(statementOf(strapi, uid, drafts, ['zh-Hans']));
      if (drafts['zh-Hans'] !== undefined && scan([{ field: 'all', text }]).length === 0) {
        return document;
      }
    }
  }
  throw new Error('The sample has no document without a telephone number');
}

/**
 * Two people who may do everything, so that only the rules of approval are in the way.
 *
 * @param {Strapi} strapi
 * @returns {Promise<readonly number[]>}
 */
async function twoPeople(strapi) {
  const role = await strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'strapi-super-admin' } });
  const users = [];
  for (const firstname of ['bench-clerk', 'bench-head']) {
    const { id } = await strapi.service('admin::user').create({
      ...{ email: `${firstname}@school.example`, password: 'Bench-Staff-2025', firstname },
      ...{ lastname: 'Bench', isActive: true, registrationToken: null, roles: [role?.id] },
    });
    users.push(Number(id));
  }
  return users;
}

const titles = { 'zh-Hans': '审批', en: 'Approval' };

/**
 * @param {Strapi} strapi
 * @param {string} contentType
 * @param {number} userId who approves
 */
async function gate(strapi, contentType, userId) {
  const requirement = { key: 'sign', approver: { kind: 'person', userId } };
  const step = {
    kind: 'approval',
    key: 'sign',
    titles,
    dueWorkdays: 5,
    requirements: [requirement],
  };
  await strapi
    .plugin('approval')
    .service('policies')
    .save({ id: null, at: new Date().toISOString() }, 'bench', {
      version: 0,
      policy: { track: 'standard', titles, contentType, steps: [step] },
    });
}

/**
 * Publishing the same document again and again: before there is a policy for its type, and after.
 *
 * @param {Strapi} strapi
 * @param {readonly number[]} people
 * @param {{ contentType: string, documentId: string }} document
 */
async function benchGate(strapi, people, document) {
  const [clerk = 0, head = 0] = people;
  const cases = strapi.plugin('approval').service('cases');
  const { contentType, documentId } = document;
  const documents = strapi.documents(/** @type {never} */ (contentType));
  const publish = () => documents.publish({ documentId, locale: 'zh-Hans' });
  const at = () => new Date().toISOString();
  const approve = async () => {
    const request = { locales: ['zh-Hans'], comment: null, version: 0 };
    const submitted = await cases.submit({ id: clerk, at: at() }, document, request);
    await cases.decide({ id: head, at: at() }, submitted.id, {
      ...{ version: submitted.approvalCase.version, verdict: 'approve', comment: null },
      ...{ forId: null, requirementKey: 'sign' },
      seenDigest: submitted.approvalCase.submissions.at(-1).content.digest,
    });
  };
  const ungated = [];
  for (let no = 0; no <= PUBLICATIONS; no += 1) ungated.push(await queriesOf(strapi, publish));
  await gate(strapi, contentType, head);
  const gated = [];
  for (let no = 0; no <= PUBLICATIONS; no += 1) {
    await approve();
    gated.push(await queriesOf(strapi, publish));
  }
  /** @param {Awaited<ReturnType<typeof queriesOf>>[]} measured */
  const row = (measured) => {
    const rest = measured.slice(1);
    const last = rest.at(-1);
    return {
      queries: last?.inTransaction,
      'gate reads': last?.gateReads,
      'trail reads': last?.trailReads,
      'own writes': last?.ownWrites,
      'p50 ms': shown(
        quantile(
          rest.map(({ ms }) => ms),
          0.5,
        ),
      ),
    };
  };
  console.table({ 'ungated publish': row(ungated), 'gated publish': row(gated) });
}

/**
 * Cases that wait, made from one real case: rows of the same shape under other documents.
 *
 * @param {Strapi} strapi
 * @param {number} id
 * @param {number} count
 */
async function multiplyCase(strapi, id, count) {
  const { inUnitOfWork } = shared('strapi/unit-of-work.js');
  const { CASES, SEATS, BARRED } = ofPlugin('tables.js');
  await inUnitOfWork(
    strapi,
    async (/** @type {import('../../src/shared/strapi/unit-of-work.js').UnitOfWork} */ unit) => {
      const [{ id: _id, ...row }] = await unit.table(CASES).where({ id }).select();
      const [{ last }] = await unit.table(CASES).max({ last: 'id' });
      /** @type {{ table: string, rows: object[] }[]} */
      const beside = [];
      for (const table of [SEATS, BARRED]) {
        beside.push({ table, rows: await unit.table(table).where({ case_id: id }).select() });
      }
      for (let done = 0; done < count; done += 100) {
        const nos = Array.from({ length: Math.min(100, count - done) }, (_, at) => done + at);
        const ids = nos.map((no) => Number(last) + 1 + no);
        await unit
          .table(CASES)
          .insert(ids.map((each) => ({ ...row, id: each, document_id: `bench-case-${each}` })));
        for (const { table, rows } of beside) {
          const copies = ids.flatMap((each) => rows.map((one) => ({ ...one, case_id: each })));
          for (let at = 0; at < copies.length; at += 100) {
            await unit.table(table).insert(copies.slice(at, at + 100));
          }
        }
      }
    },
  );
}

/**
 * A page of the inbox with few and with many cases that wait; the floor asks as many times for
 * nothing.
 *
 * @param {Strapi} strapi
 * @param {readonly number[]} people
 * @param {{ contentType: string, documentId: string }} document
 */
async function benchInbox(strapi, people, document) {
  const [clerk = 0, head = 0] = people;
  const { inUnitOfWork } = shared('strapi/unit-of-work.js');
  const { readInbox } = ofPlugin('views/inbox.js');
  const at = new Date().toISOString();
  const request = { locales: ['zh-Hans'], comment: null, version: 0 };
  const { id } = await strapi
    .plugin('approval')
    .service('cases')
    .submit({ id: clerk, at }, document, request);
  const read = () => readInbox(strapi, { id: head, at }, { view: 'waitingForMe', page: 1 });
  /** @type {Record<string, Record<string, number>>} */
  const table = {};
  let open = 1;
  for (const target of [100, OPEN_CASES]) {
    await multiplyCase(strapi, id, target - open);
    open = target;
    await shared('strapi/unit-of-work.js')
      .poolOutsideTransactions(strapi)
      .raw(strapi.db.dialect.client === 'postgres' ? 'vacuum analyze' : 'analyze');
    const { total, items } = await read();
    const { all } = await queriesOf(strapi, read);
    const floor = () =>
      inUnitOfWork(
        strapi,
        async (
          /** @type {import('../../src/shared/strapi/unit-of-work.js').UnitOfWork} */ unit,
        ) => {
          for (let query = 0; query < all; query += 1) await unit.trx.raw('select 1');
        },
      );
    const of = await measure({ read, floor }, ASKED);
    table[`${target} open`] = {
      ...{ waiting: total, page: items.length, queries: all },
      ...{ 'p50 ms': shown(of('read')), 'p99 ms': shown(of('read', 0.99)) },
      'floor p50 ms': shown(of('floor')),
    };
  }
  console.table(table);
}

/** The scanner against one regular expression over the same text, which finds far less. */
async function benchScanner() {
  const { createScanner } = ofPlugin('domain/privacy/scan.js');
  const paragraph =
    '本月学校食堂共采购大米2,350公斤，支出人民币12,480.50元；统一社会信用代码91350100M000100Y43，' +
    '合同编号XXGK-2025-0617。咨询电话请拨打总务处，地址见公告栏。施工时间为2025年6月17日8:00至18:00，' +
    '共128人参加，满意率97.6%。供应商履约评价为优秀，验收单号20250617003。';
  const text = paragraph.repeat(40);
  const bytes = Buffer.byteLength(text);
  const times = Math.ceil((SCANNED_MEGABYTES * 1_000_000) / bytes);
  const scan = createScanner({ terms: ['家庭困难', '处分', '银行账号'], known: [] });
  const of = await measure(
    {
      scan: () => {
        for (let no = 0; no < times; no += 1) scan([{ field: 'body', text }]);
      },
      floor: () => {
        for (let no = 0; no < times; no += 1) Array.from(text.matchAll(/1[3-9]\d{9}|\d{17}[\dX]/g));
      },
    },
    ROUNDS,
  );
  const megabytes = (times * bytes) / 1_000_000;
  console.table({
    scanner: {
      'MB/s': shown(megabytes / (of('scan') / 1000)),
      'worst MB/s': shown(megabytes / (of('scan', 1) / 1000)),
      'floor MB/s': shown(megabytes / (of('floor') / 1000)),
    },
  });
}

/** What approval costs: the trail, the digest, the gate, the inbox and the scanner. */
export async function benchApproval() {
  await benchScanner();
  const { strapi } = await startApp({ seed: 'sample' });
  console.log(`approval, ${strapi.db.dialect.client}`);
  await benchDigest(strapi);
  const people = await twoPeople(strapi);
  const document = await plainDocument(strapi);
  await benchGate(strapi, people, document);
  await benchInbox(strapi, people, document);
  await benchChain(strapi);
  await stopRunningApp();
}
