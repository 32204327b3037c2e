/**
 * Tests that ask something of the database itself: own SQL, triggers, indexes, locks, races, sorting
 * and exact numbers. A change is tried with these on PostgreSQL too; all others say the same on both
 * and are repeated there by `npm run test:postgres`.
 */
const NAMES = Object.freeze([
  'api/approval-audit',
  'api/approval-faults',
  'api/approval-paths',
  'api/approval-races',
  'api/backup-drill',
  'api/cache-history',
  'api/cache-instances',
  'api/chains',
  'api/content-indexes',
  'api/content-uniqueness',
  'api/disclosure-store',
  'api/draft-conflicts',
  'api/feedback-submit',
  'api/guards-unit-of-work',
  'api/money-exact',
  'api/outbox',
  'api/publication-locales',
  'api/schedule-engine',
  'api/schedule-store',
  'api/search',
  'api/survey-results',
  'api/survey-submit',
  'api/withdrawals',
  'api/write-turn',
  'contract/approval-ways',
]);

/** As Jest takes them: one expression for the paths of all. */
export const ON_BOTH_DATABASES = `tests/(${NAMES.join('|')})\\.test\\.ts$`;
