import { createHash } from 'node:crypto';

import { ofPlugin, shared } from './compiled.mjs';
import { measure, shown } from './measure.mjs';

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */

const ENTRIES = 100_000;
const ENTRIES_AT_ONCE = 1000;
const ROUNDS = 5;

/**
 * What a chain costs above reading it: the floor reads the same rows and hashes their texts.
 *
 * @param {Strapi} strapi
 */
export async function benchChain(strapi) {
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
        (/** @type {import('../../../src/shared/strapi/unit-of-work.js').UnitOfWork} */ unit) =>
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
