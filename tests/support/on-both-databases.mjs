/**
 * Tests that ask something of the database itself, one of each kind: own tables, indexes, triggers,
 * transactions, locks, messages between instances and exact numbers. A change is tried with these on
 * PostgreSQL too; `npm run test:postgres` repeats all others there.
 */
const NAMES = Object.freeze([
  'api/approval-paths',
  'api/cache-instances',
  'api/chains',
  'api/content-indexes',
  'api/disclosure-store',
  'api/feedback-submit',
  'api/guards-unit-of-work',
  'api/money-exact',
  'api/outbox',
  'api/schedule-engine',
  'api/schedule-store',
  'api/survey-submit',
  'api/wechat-drafts',
  'api/withdrawals',
  'api/write-turn',
  'contract/approval-ways',
]);

/** As Jest takes them: one expression for the paths of all. */
export const ON_BOTH_DATABASES = `tests/(${NAMES.join('|')})\\.test\\.ts$`;
