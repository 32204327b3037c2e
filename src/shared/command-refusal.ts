/** A reason not to go on that the reader can do something about: Chinese, then English. */
export class CommandRefusal extends Error {
  override readonly name = 'CommandRefusal';

  constructor(chinese: string, english: string) {
    super(`${chinese}\n${english}`);
  }
}

const FULL = '磁盘空间不足，请清理后重试。\nThe disk is full: make room and try again.';

/** What a command prints of a failure: words where there are some, else the trace. */
export const explainFailure = (error: unknown): string => {
  if (error instanceof CommandRefusal) return error.message;
  if (!(error instanceof Error)) return String(error);
  const trace = error.stack ?? error.message;
  return 'code' in error && error.code === 'ENOSPC' ? `${FULL}\n${trace}` : trace;
};
