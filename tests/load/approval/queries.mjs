import { shared } from './compiled.mjs';

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */

/** What the gate asks besides its one deep read: the case with its edits, and who decided. */
const ASKED_BY_GATE = /from [`"](?:\w+[`"]\.[`"])?(?:approval_cases|admin_users[`"] as [`"]person)/;

/**
 * Queries that some work makes: all of them, and those of its largest transaction by what they do,
 * because letters that are sent meanwhile make queries of their own.
 *
 * @param {Strapi} strapi
 * @param {() => Promise<unknown>} work
 */
export async function queriesOf(strapi, work) {
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
