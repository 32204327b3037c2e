import fs from 'node:fs';

/**
 * @typedef {import('../../../src/plugins/publication-schedule/server/src/domain/history/history.js').Attempt} Attempt
 * @typedef {import('../../../src/plugins/publication-schedule/server/src/domain/history/history.js').Request} Request
 *
 * @typedef {{ event: 'begun', id: string, process: string, verb: Attempt['verb'], target: string,
 *   at: number }} Begun
 * @typedef {{ event: 'ended', id: string, outcome: 'committed' | 'undone', at: number }} Ended
 * @typedef {{ event: 'asked', request: Request }} Asked
 * @typedef {Begun | Ended | Asked} Line
 */

/**
 * Appends lines to a file that several processes write. A line that was written stays, though the
 * process is ended at the next instant: the system has it.
 *
 * @param {string} file
 */
export function openLog(file) {
  const descriptor = fs.openSync(file, 'a');
  return {
    /** @param {Line} line */
    write: (line) => {
      fs.writeSync(descriptor, `${JSON.stringify(line)}\n`);
    },
    close: () => fs.closeSync(descriptor),
  };
}

/**
 * What was tried and asked, in the order of its beginning. What has no end has an unknown one.
 *
 * @param {string} file
 * @returns {{ attempts: Attempt[], requests: Request[] }}
 */
export function readLog(file) {
  /** @type {Map<string, Attempt>} */
  const attempts = new Map();
  /** @type {Request[]} */
  const requests = [];
  for (const text of fs.readFileSync(file, 'utf8').split('\n')) {
    if (text === '') continue;
    const line = /** @type {Line} */ (JSON.parse(text));
    if (line.event === 'asked') requests.push(line.request);
    else if (line.event === 'begun') {
      const { id, process, verb, target, at } = line;
      const open = { endedAt: null, outcome: /** @type {const} */ ('unknown') };
      attempts.set(id, { process, verb, target, startedAt: at, ...open });
    } else {
      const begun = attempts.get(line.id);
      if (begun === undefined) throw new Error(`An end without a beginning: ${text}`);
      attempts.set(line.id, { ...begun, endedAt: line.at, outcome: line.outcome });
    }
  }
  requests.sort((one, other) => one.startedAt - other.startedAt);
  return { attempts: [...attempts.values()], requests };
}
