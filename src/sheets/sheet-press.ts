import path from 'node:path';
import { Worker } from 'node:worker_threads';

import type { Sheet } from '../site/sheets/sheet';
import type { SheetJob, SheetResult } from './message';

/** Sheets wait in line for more than can be printed in time. */
export class PressBusy extends Error {}

export interface SheetPress {
  /** @throws PressBusy where too many wait; Error where a sheet cannot be printed, or not in time */
  readonly print: (sheet: Sheet) => Promise<Buffer>;
  readonly stop: () => Promise<void>;
}

export interface PressOptions {
  readonly file?: string;
  /** How long one sheet may take. */
  readonly limitMs?: number;
  /** How many may wait. */
  readonly line?: number;
  /** After which quiet the thread ends and gives its memory back. */
  readonly idleMs?: number;
}

interface Order {
  readonly sheet: Sheet;
  readonly resolve: (pdf: Buffer) => void;
  readonly reject: (error: Error) => void;
}

const MEMORY_MB = 384;

/**
 * Prints sheets one after the other in a thread of its own: setting a page takes a tenth of a second,
 * in which the server would answer nobody.
 */
export function createSheetPress(options: PressOptions = {}): SheetPress {
  const { limitMs = 30_000, line = 32, idleMs = 60_000 } = options;
  const file = options.file ?? path.join(__dirname, 'sheet-worker.js');
  const waiting: Order[] = [];
  let worker: Worker | undefined;
  let isPrinting = false;
  let idle: NodeJS.Timeout | undefined;
  let jobs = 0;

  async function dismiss(): Promise<void> {
    clearTimeout(idle);
    const former = worker;
    worker = undefined;
    await former?.terminate();
  }

  function hired(): Worker {
    clearTimeout(idle);
    if (worker !== undefined) return worker;
    const fresh = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    fresh.unref();
    // Also while nothing is printed, when nobody else listens: it would end the server.
    fresh.on('error', () => {
      if (worker === fresh) worker = undefined;
    });
    worker = fresh;
    return fresh;
  }

  async function next(): Promise<void> {
    if (isPrinting) return;
    const order = waiting.shift();
    if (order === undefined) return;
    isPrinting = true;
    jobs += 1;
    try {
      order.resolve(await printed({ id: jobs, sheet: order.sheet }, hired(), limitMs));
    } catch (error) {
      await dismiss();
      order.reject(error instanceof Error ? error : new Error(String(error)));
    } finally {
      isPrinting = false;
    }
    if (waiting.length > 0) void next();
    else idle = setTimeout(() => void dismiss(), idleMs).unref();
  }

  return {
    print: (sheet) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= line) {
          reject(new PressBusy());
          return;
        }
        waiting.push({ sheet, resolve, reject });
        void next();
      }),
    stop: dismiss,
  };
}

/** One job of a thread; a thread that fails or is too slow is of no use any more. */
function printed(job: SheetJob, worker: Worker, limitMs: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(limit);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const fail = (why: string, cause?: unknown) => {
      settle(() => {
        reject(new Error(why, { cause }));
      });
    };
    const onMessage = (result: SheetResult) => {
      if (result.id !== job.id) return;
      if ('failure' in result) fail(result.failure);
      else
        settle(() => {
          resolve(Buffer.from(result.pdf));
        });
    };
    const onError = (error: Error) => {
      fail('The thread that prints sheets failed', error);
    };
    const onExit = () => {
      fail('The thread that prints sheets ended');
    };
    const limit = setTimeout(() => {
      fail(`A sheet took more than ${limitMs} ms`);
    }, limitMs);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}
