import { detailSentences } from './detail-sentences';

const words = {
  day: (day: string) => `<${day}>`,
  list: (names: readonly string[]) => names.join(' + '),
  nameOf: (stored: string) => stored.toUpperCase(),
};

const DELEGATION = {
  kind: 'delegation',
  ...{ from: { id: 1, name: '王主任' }, to: { id: 2, name: '李老师' } },
  ...{ startsOn: '2025-09-01', endsOn: '2025-09-05' },
} as const;

const VALUES = {
  ...{ from: '王主任', to: '李老师', startsOn: '<2025-09-01>', endsOn: '<2025-09-05>' },
};

it('says who delegated to whom, from when to when', () => {
  expect(detailSentences({ ...DELEGATION, typeNames: null }, words)).toEqual([
    { key: 'audit.delegation.allTypes', values: VALUES },
  ]);
});

it('names the types a delegation is limited to', () => {
  expect(detailSentences({ ...DELEGATION, typeNames: ['a', 'b'] }, words)).toEqual([
    { key: 'audit.delegation.types', values: { ...VALUES, types: 'A + B' } },
  ]);
});

it('says which words came and went, and nothing of a list that stayed', () => {
  const terms = { added: ['甲', '乙'], removed: [] };
  const known = { added: [], removed: ['丙'] };
  expect(detailSentences({ kind: 'termLists', terms, known }, words)).toEqual([
    { key: 'audit.terms.added', values: { words: '甲 + 乙' } },
    { key: 'audit.known.removed', values: { words: '丙' } },
  ]);
});

it('says nothing of an entry that has no more to say', () => {
  expect(detailSentences(null, words)).toEqual([]);
});
