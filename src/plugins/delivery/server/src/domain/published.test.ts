import { instantOf, lastPublication } from './published';

const type = (lastPublishedAt: string | null) => ({
  uid: 'api::budget.budget',
  displayName: 'Budget',
  documents: 1,
  lastPublishedAt,
});

describe('the last publication', () => {
  it.each<[string, readonly (string | null)[], string | null]>([
    ['nothing was published', [null, null], null],
    ['there are no types', [], null],
    [
      'one type was later',
      ['2025-06-10T00:00:00.000Z', null, '2025-07-08T00:00:00.000Z'],
      '2025-07-08T00:00:00.000Z',
    ],
  ])('when %s', (_what, instants, latest) => {
    expect(lastPublication(instants.map(type))).toBe(latest);
  });
});

describe('an instant as the database stores it', () => {
  it.each<[string, unknown, string | null]>([
    ['SQLite: milliseconds', 1_750_000_000_000, '2025-06-15T15:06:40.000Z'],
    ['milliseconds as text', '1750000000000', '2025-06-15T15:06:40.000Z'],
    ['PostgreSQL: a date', new Date(1_750_000_000_000), '2025-06-15T15:06:40.000Z'],
    ['nothing', null, null],
    ['nothing at all', undefined, null],
    ['no instant', 'soon', null],
  ])('%s', (_what, stored, instant) => {
    expect(instantOf(stored)).toBe(instant);
  });
});
