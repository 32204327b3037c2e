import { RuleError } from '../../../../../shared/rule-error';

/** Whole tables that one process writes at a time: readers of pages come first. */
const MOST = 4;

const RETRY_AFTER_SECONDS = 5;

let running = 0;

/**
 * The chunks of an export, counted until the last of them is taken or nobody takes them any more.
 *
 * @throws EXPORTS_UNAVAILABLE while as many run as may
 */
export function countedExport<Chunk>(chunks: AsyncGenerator<Chunk>): AsyncGenerator<Chunk> {
  if (running >= MOST) {
    const message = `Too many tables are being written. Ask again in ${RETRY_AFTER_SECONDS} seconds.`;
    throw new RuleError('EXPORTS_UNAVAILABLE', message, { retryAfter: RETRY_AFTER_SECONDS });
  }
  return counted(chunks);
}

async function* counted<Chunk>(chunks: AsyncGenerator<Chunk>): AsyncGenerator<Chunk> {
  running += 1;
  try {
    yield* chunks;
  } finally {
    running -= 1;
  }
}
