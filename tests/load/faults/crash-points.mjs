/**
 * Places in a run at which a process may come to its end, or stand still:
 *
 * - `claiming`: the claim is written and not committed
 * - `claimed`: the claim is committed, nothing else has begun
 * - `publishing`, `published`: before and after the document service did its work
 * - `settled`: everything is written and not committed
 * - `committing`: the database has been told to commit, the answer is not there yet
 * - `committed`: it is, and nobody has been told
 */
export const POINTS = /** @type {const} */ ([
  ...['claiming', 'claimed', 'publishing', 'published', 'settled', 'committing', 'committed'],
]);

/**
 * @typedef {'claiming' | 'claimed' | 'publishing' | 'published' | 'settled' | 'committing'
 *   | 'committed'} Point
 * @typedef {{ point: Point, signal: 'SIGKILL' | 'SIGSTOP' }} Crash
 * @typedef {{ sql: string, bindings?: readonly unknown[], __knexTxId?: string }} Query
 */

/** Waits for a process to come to a place, and gives it a signal there. */
export function createCrashPoints() {
  /** @type {Crash | null} */
  let awaited = null;
  /** What transactions have written so far that matters here. @type {Map<string, Set<Point>>} */
  const written = new Map();

  /** @param {Point} point */
  function reach(point) {
    if (awaited?.point !== point) return;
    const { signal } = awaited;
    awaited = null;
    process.kill(process.pid, signal);
  }

  /** @param {Query} query */
  function note({ sql, bindings = [], __knexTxId: id = '' }) {
    const points = written.get(id) ?? new Set();
    const isClaim = /^update .*schedule_plans/i.test(sql) && bindings.includes('claimed');
    const isRun = /^insert into .*schedule_runs/i.test(sql);
    if (isClaim) points.add('claiming');
    if (isRun) points.add('settled');
    if (points.size > 0) written.set(id, points);
    return { isClaim, isRun, points };
  }

  return {
    reach,
    /** @param {Crash} crash */
    await: (crash) => {
      awaited = crash;
    },
    /** @param {Query} query that is about to be sent */
    sent: ({ sql, __knexTxId: id = '' }) => {
      if (!/^commit/i.test(sql) || !written.get(id)?.has('settled')) return;
      // By then it is on its way.
      setImmediate(() => reach('committing'));
    },
    /** @param {Query} query that was answered; a commit is not among them */
    answered: (query) => {
      const { isClaim, isRun } = note(query);
      if (isClaim) reach('claiming');
      if (isRun) reach('settled');
    },
    /** @param {string} id of a transaction whose commit was answered */
    committed: (id) => {
      const points = written.get(id) ?? new Set();
      written.delete(id);
      if (points.has('settled')) reach('committed');
      if (points.has('claiming')) reach('claimed');
    },
  };
}
