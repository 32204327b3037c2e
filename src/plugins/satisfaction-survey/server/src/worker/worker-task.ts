import type { Definition } from '../../../domain/definition/definition';

/** How the worker reaches the database: plain data, because it crosses threads. */
export interface WorkerDatabase {
  readonly client: 'better-sqlite3' | 'pg';
  readonly connection: Readonly<Record<string, unknown>>;
  /** The PostgreSQL schema of our tables; undefined on SQLite. */
  readonly schemaName: string | undefined;
}

export interface WorkerRevision {
  readonly id: number;
  readonly number: number;
  readonly definition: Definition;
}

/** How responses leave the house one by one. */
export type ExportFormat = 'csv' | 'xlsx' | 'json';

export type WorkerTask =
  | {
      readonly kind: 'recount';
      readonly surveyId: number;
      readonly revisions: readonly WorkerRevision[];
    }
  | {
      readonly kind: 'export';
      readonly surveyId: number;
      readonly revisions: readonly WorkerRevision[];
      /** By which the columns are made: everything that was ever asked. */
      readonly definition: Definition;
      readonly format: ExportFormat;
    }
  | { readonly kind: 'themes'; readonly surveyId: number; readonly question: string };

export interface WorkerInput {
  readonly database: WorkerDatabase;
  readonly task: WorkerTask;
}

/** A counter that differs from a recount, and by how much. */
export interface CounterFault {
  readonly revisionId: number;
  readonly cell: string;
  readonly delta: number;
}

/** What a recount found, all at one instant of the database. */
export interface RecountFound {
  readonly responses: number;
  readonly faults: readonly CounterFault[];
  /** The same of arrivals by hour. */
  readonly hourFaults: readonly { readonly hour: string; readonly delta: number }[];
  /** Responses that were taken less those that the survey says were. */
  readonly takenDelta: number;
}
