/** A reason not to go on that the reader can do something about: Chinese, then English. */
export class BackupRefusal extends Error {
  override readonly name = 'BackupRefusal';

  constructor(chinese: string, english: string) {
    super(`${chinese}\n${english}`);
  }
}

/** What a command prints of a failure: words where there are some, else the trace. */
export const explainFailure = (error: unknown): string => {
  if (error instanceof BackupRefusal) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};
