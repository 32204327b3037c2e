import path from 'node:path';
import { Readable } from 'node:stream';
import { Worker, type ResourceLimits } from 'node:worker_threads';
import type { Core } from '@strapi/strapi';

import { schemaName } from '../../../../../shared/strapi/unit-of-work';
import type { Theme } from '../domain/results/themes';
import type { RecountFound, WorkerDatabase, WorkerInput, WorkerTask } from './worker-task';

const ENTRY = path.join(__dirname, 'worker.js');

/** Rows are garbage as soon as they are told: with much room for it they would pile up first. */
const YOUNG = { maxYoungGenerationSizeMb: 4 };
const LIMITS: Readonly<Record<WorkerTask['kind'], ResourceLimits>> = {
  recount: YOUNG,
  themes: YOUNG,
  // Holds some hundred rows at a time, whatever it is of.
  export: { ...YOUNG, maxOldGenerationSizeMb: 64 },
};

function startWorker(strapi: Core.Strapi, task: WorkerTask): Worker {
  const input: WorkerInput = { database: workerDatabase(strapi), task };
  return new Worker(ENTRY, { workerData: input, resourceLimits: LIMITS[task.kind] });
}

/** The connection of the app as plain data: functions and instances stay on this side. */
function workerDatabase(strapi: Core.Strapi): WorkerDatabase {
  const { connection } = strapi.db.config as unknown as {
    readonly connection: { readonly connection: Readonly<Record<string, unknown>> };
  };
  const { password } = connection.connection;
  // The query builder hides the password from whoever copies the rest.
  const plain = {
    ...(JSON.parse(JSON.stringify(connection.connection)) as Record<string, unknown>),
    ...(password === undefined ? {} : { password }),
  };
  const isPostgres = strapi.db.dialect.client === 'postgres';
  return {
    client: isPostgres ? 'pg' : 'better-sqlite3',
    // A recount takes longer than any other query may.
    connection: isPostgres ? { ...plain, statement_timeout: 0 } : plain,
    schemaName: schemaName(strapi),
  };
}

/** Counts anew off the main thread, which goes on answering. */
export function recountInWorker(
  strapi: Core.Strapi,
  task: Omit<WorkerTask & { readonly kind: 'recount' }, 'kind'>,
): Promise<RecountFound> {
  return foundInWorker(strapi, { kind: 'recount', ...task });
}

/** What people write about; many texts take a second or more to be read. */
export function themesInWorker(
  strapi: Core.Strapi,
  task: Omit<WorkerTask & { readonly kind: 'themes' }, 'kind'>,
): Promise<readonly Theme[]> {
  return foundInWorker(strapi, { kind: 'themes', ...task });
}

function foundInWorker<Found>(strapi: Core.Strapi, task: WorkerTask): Promise<Found> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(strapi, task);
    worker.once('message', (found: Found) => resolve(found));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The ${task.kind} ended with ${code}`)));
  });
}

/** A file as a stream; whoever reads slowly makes the worker wait, whoever leaves ends it. */
export function exportInWorker(
  strapi: Core.Strapi,
  task: Omit<WorkerTask & { readonly kind: 'export' }, 'kind'>,
): Readable {
  const worker = startWorker(strapi, { kind: 'export', ...task });
  const stream = new Readable({
    read() {
      worker.postMessage('more');
    },
    destroy(error, done) {
      worker.terminate().then(
        () => done(error),
        (failure: unknown) => done(failure instanceof Error ? failure : error),
      );
    },
  });
  worker.on('message', (chunk: Uint8Array | null) => stream.push(chunk));
  worker.once('error', (error) => stream.destroy(error));
  return stream;
}
