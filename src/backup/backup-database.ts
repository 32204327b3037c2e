import type { DatabaseFacts } from './manifest';

/** A restored database that nobody sees yet. */
export interface StagedDatabase {
  /** Counted and verified in what was restored. */
  readonly facts: DatabaseFacts;
  commit(): Promise<void>;
  abandon(): Promise<void>;
}

/** What backing up and restoring need of a database. */
export interface BackupDatabase {
  readonly client: 'sqlite' | 'postgres';
  version(): Promise<string>;
  /** Writes one consistent state below a folder, while the app runs. */
  save(folder: string): Promise<DatabaseFacts>;
  isEmpty(): Promise<boolean>;
  /** @throws CommandRefusal while the app still uses it */
  requireUnused(): Promise<void>;
  /** Makes everything ready; nothing of what is there changes before the commit. */
  stage(folder: string): Promise<StagedDatabase>;
}
