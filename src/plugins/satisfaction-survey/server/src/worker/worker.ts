import { parentPort, workerData, type MessagePort } from 'node:worker_threads';

import { exportSurvey } from './export';
import { openDatabase } from './open-database';
import { recountSurvey } from './recount';
import { themesOfTexts } from './themes';
import type { WorkerInput } from './worker-task';

const ENCODER = new TextEncoder();

/** Says to the main thread what was done; of an export, one bit whenever it asks for more. */
async function work(port: MessagePort, { database, task }: WorkerInput): Promise<void> {
  const connection = openDatabase(database);
  try {
    if (task.kind === 'recount') {
      port.postMessage(await recountSurvey(connection, database, task));
      return;
    }
    if (task.kind === 'themes') {
      port.postMessage(await themesOfTexts(connection, database, task));
      return;
    }
    for await (const chunk of exportSurvey(connection, database, task)) {
      // A packer may keep everything for the next bit.
      if (chunk.length === 0) continue;
      await asked(port);
      // Bytes change hands; a string would be copied, and turned into bytes by the thread that serves.
      const bytes = typeof chunk === 'string' ? ENCODER.encode(chunk) : chunk.slice();
      port.postMessage(bytes, [bytes.buffer]);
    }
    await asked(port);
    port.postMessage(null);
  } finally {
    await connection.destroy();
  }
}

/** Resolves when the main thread wants more: what nobody reads yet is not read from the database. */
function asked(port: MessagePort): Promise<void> {
  return new Promise((resolve) => {
    port.once('message', () => resolve());
  });
}

if (parentPort !== null) void work(parentPort, workerData as WorkerInput);
