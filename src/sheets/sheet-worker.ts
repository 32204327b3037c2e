import { parentPort } from 'node:worker_threads';

import type { SheetJob, SheetResult } from './message';
import { readTypeface } from './typeface';
import { writeSheet } from './write-sheet';

const port = parentPort;
if (port === null) throw new Error('This file runs in a worker thread');

const typeface = readTypeface();

async function answer({ id, sheet }: SheetJob): Promise<SheetResult> {
  try {
    return { id, pdf: new Uint8Array(await writeSheet(sheet, typeface)) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

port.on('message', (job: SheetJob) => {
  void answer(job).then((result) => {
    port.postMessage(result);
  });
});
