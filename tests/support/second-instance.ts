import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

import type { TestApp } from './boot';

/** Another process of the app on the same database. */
export interface SecondInstance {
  readonly url: string;
  /** What it has printed so far. */
  output(): string;
  /** Publishes a document there; resolves to `published` or to what it was refused with. */
  publish(uid: string, documentId: string): Promise<string>;
  stop(): Promise<void>;
}

/** The database of the running app, for a process that has none of its environment. */
export function databaseOf({ strapi }: TestApp): Record<string, string> {
  const client: string = strapi.config.get('database.connection.client');
  const at: Record<string, unknown> = strapi.config.get('database.connection.connection');
  return client === 'sqlite'
    ? { DATABASE_CLIENT: client, DATABASE_FILENAME: String(at.filename) }
    : {
        DATABASE_CLIENT: client,
        DATABASE_HOST: String(at.host),
        DATABASE_PORT: String(at.port),
        DATABASE_NAME: String(at.database),
        DATABASE_USERNAME: String(at.user),
        DATABASE_PASSWORD: String(at.password),
      };
}

const MOST_STARTS = 3;

/**
 * Starts a process that publishes what it is told to over IPC. Strapi reads rights and writes them in
 * one transaction at its start: on SQLite it is refused where the other process wrote in between.
 */
export async function startInstance(env: Record<string, string>): Promise<SecondInstance> {
  for (let no = 1; ; no += 1) {
    try {
      return await startOnce(env);
    } catch (error) {
      if (no === MOST_STARTS || !String(error).includes('SQLITE_BUSY')) throw error;
    }
  }
}

function startOnce(env: Record<string, string>): Promise<SecondInstance> {
  return new Promise((resolve, reject) => {
    const script = path.join(__dirname, '..', 'api', 'publishing-instance.mjs');
    const child = spawn(process.execPath, [script], {
      env: { PATH: process.env.PATH ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    }
    child.once('exit', (code) => reject(new Error(`The instance ended (${code}): ${said}`)));
    child.once('message', ({ url }: { url: string }) =>
      resolve({ url, output: () => said, ...control(child) }),
    );
  });
}

function control(child: ChildProcess): Pick<SecondInstance, 'publish' | 'stop'> {
  const waiting = new Map<number, (outcome: string) => void>();
  let last = 0;
  child.on('message', ({ no, outcome }: { no: number; outcome: string }) => {
    waiting.get(no)?.(outcome);
  });
  return {
    publish: (uid, documentId) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        child.send({ no: last, uid, documentId });
      }),
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit');
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
