import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { projectRoot } from '../support/settings.mjs';

/**
 * The yardstick in a process of its own, by path.
 *
 * @param {Record<string, {
 *   type: string,
 *   body: string,
 *   headers?: readonly string[],
 *   status?: number,
 * }>} answers
 */
export async function startRawServer(answers) {
  const child = fork(path.join(projectRoot, 'tests/load/raw-server.mjs'));
  child.send(answers);
  const [{ port }] = await once(child, 'message');
  return { url: `http://127.0.0.1:${port}`, stop: () => child.disconnect() };
}
