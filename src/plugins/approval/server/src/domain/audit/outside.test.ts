import { publishedOutside } from './outside';

const SINCE = '2025-09-01T00:00:00.000Z';
const row = (publishedAt: string, locale = 'zh-Hans') => ({ documentId: 'a', locale, publishedAt });

describe('what became public without the gate', () => {
  it.each<[string, string, string | null, number]>([
    ['before the type was gated is history', '2025-08-31T23:59:59.000Z', null, 0],
    ['since then and never entered is told', '2025-09-02T00:00:00.000Z', null, 1],
    ['as it was entered is lawful', '2025-09-02T00:00:01.000Z', '2025-09-02T00:00:00.000Z', 0],
    [
      'again, later than it was entered, is told',
      '2025-09-03T00:00:00.000Z',
      '2025-09-02T00:00:00.000Z',
      1,
    ],
  ])('%s', (_name, publishedAt, at, count) => {
    const entered = at === null ? [] : [{ documentId: 'a', locale: 'zh-Hans', at }];
    expect(publishedOutside([row(publishedAt)], entered, SINCE)).toHaveLength(count);
  });

  it('is told for each locale', () => {
    const entered = [{ documentId: 'a', locale: 'en', at: '2025-09-02T00:00:00.000Z' }];
    const rows = [row('2025-09-02T00:00:00.000Z'), row('2025-09-02T00:00:00.000Z', 'en')];
    expect(publishedOutside(rows, entered, SINCE)).toEqual([rows[0]]);
  });
});
