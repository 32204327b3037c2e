import type { DraftVersion } from './draft-versions';
import { isStale, nextVersion, type CurrentDraft } from './staleness';

const version = (changedAt: number, seenAt: number): DraftVersion => ({
  ...{ locale: 'en', digest: 'a', userId: 7, changedAt, seenAt },
});

it.each<[string, number | null, CurrentDraft, boolean]>([
  ['the newest state', 200, { updatedAt: 200, version: version(200, 200) }, false],
  ['an older content', 100, { updatedAt: 200, version: version(200, 200) }, true],
  ['the same content, moved since', 100, { updatedAt: 200, version: version(100, 200) }, false],
  ['a move that nobody noted', 100, { updatedAt: 300, version: version(100, 200) }, true],
  ['the newest state, not noted', 300, { updatedAt: 300, version: version(100, 200) }, false],
  ['no record, the same time', 100, { updatedAt: 100, version: undefined }, false],
  ['no record, another time', 100, { updatedAt: 200, version: undefined }, true],
  ['no draft, and there is none', null, { updatedAt: null, version: undefined }, false],
  ['no draft, but somebody made one', null, { updatedAt: 100, version: undefined }, true],
  ['a draft that is gone', 100, { updatedAt: null, version: undefined }, false],
])('a form filled from %s', (_what, loadedAt, current, stale) => {
  expect(isStale(loadedAt, current)).toBe(stale);
});

it('unchanged content keeps its time and author, changed content gets new ones', () => {
  const seen = { locale: 'en', digest: 'a', updatedAt: 300 } as const;
  expect(nextVersion(version(100, 200), seen, 9)).toMatchObject({
    ...{ changedAt: 100, seenAt: 300, userId: 7 },
  });
  expect(nextVersion(version(100, 200), { ...seen, digest: 'b' }, 9)).toMatchObject({
    ...{ changedAt: 300, seenAt: 300, userId: 9, digest: 'b' },
  });
  expect(nextVersion(undefined, seen, null)).toMatchObject({ changedAt: 300, userId: null });
});
