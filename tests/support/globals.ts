import type { Door } from './environment.mjs';

declare global {
  /** Set by tests/support/environment.mjs in the test files of api, contract and e2e. */
  var door: Door;
  /** Set by the global set-up of a run on PostgreSQL, for its tear-down. */
  var stopPostgres: (() => Promise<void>) | undefined;
}
