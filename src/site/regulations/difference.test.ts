import sample from '../../../database/sample/regulations.json';
import { articleDifference, isSameText, type Article } from './difference';

const articles = (...texts: readonly string[]): readonly Article[] =>
  texts.map((text, index) => ({ no: index + 1, heading: null, text }));

/** `changed 1→2`, `added 3`, `removed 1`: what became of each article, in the order of the page. */
function shown(before: readonly Article[], after: readonly Article[]): readonly string[] {
  return articleDifference(before, after, 'zh-Hans').map((change) => {
    if (change.kind === 'added') return `added ${change.after.no}`;
    if (change.kind === 'removed') return `removed ${change.before.no}`;
    return `${change.kind} ${change.before.no}→${change.after.no}`;
  });
}

const PATROL = '每日防火巡查，每月全面检查一次。';
const TEST = '建筑消防设施每年至少全面检测一次。';
const PUBLIC = '检查与整改结果向全校公开。';

test.each<[string, readonly Article[], readonly Article[], readonly string[]]>([
  ['nothing changed', articles(PATROL, TEST), articles(PATROL, TEST), ['same 1→1', 'same 2→2']],
  ['an article at the end', articles(PATROL), articles(PATROL, TEST), ['same 1→1', 'added 2']],
  [
    'an article put in first renumbers the others, and changes none',
    articles(PATROL, TEST),
    articles(PUBLIC, PATROL, TEST),
    ['added 1', 'renumbered 1→2', 'renumbered 2→3'],
  ],
  [
    'an article taken out stands where it stood',
    articles(PATROL, TEST, PUBLIC),
    articles(PATROL, PUBLIC),
    ['same 1→1', 'removed 2', 'renumbered 3→2'],
  ],
  [
    'one reworded in its place',
    articles('财务信息每学期公开一次。'),
    articles('财务信息每月公开一次。'),
    ['changed 1→1'],
  ],
  [
    'one reworded and moved',
    articles(PATROL, TEST),
    articles(TEST, '每日防火巡查，每周全面检查一次。'),
    ['renumbered 2→1', 'changed 1→2'],
  ],
  [
    'another article in its place',
    articles(PATROL),
    articles('食堂坚持公益性原则。'),
    ['added 1', 'removed 1'],
  ],
  [
    'two that changed places',
    articles(PATROL, TEST),
    articles(TEST, PATROL),
    ['renumbered 2→1', 'renumbered 1→2'],
  ],
  ['from nothing', [], articles(PATROL), ['added 1']],
  ['to nothing', articles(PATROL), [], ['removed 1']],
  [
    'the same words twice',
    articles(PATROL, PATROL),
    articles(PATROL, PATROL),
    ['same 1→1', 'same 2→2'],
  ],
])('%s', (_name, before, after, expected) => {
  expect(shown(before, after)).toEqual(expected);
});

test('a heading belongs to the words of its article', () => {
  const before = [{ no: 1, heading: '巡查', text: PATROL }];
  const [change] = articleDifference(before, [{ no: 1, heading: '检查', text: PATROL }], 'zh-Hans');
  expect(change?.kind).toBe('changed');
});

test('each article of either version is in it exactly once', () => {
  for (const { versions } of sample.regulations) {
    const [first, second] = versions;
    if (!first || !second) continue;
    const [before, after] = [
      articles(...first.articles.map(({ text }) => text)),
      articles(...second.articles.map(({ text }) => text)),
    ];
    const changes = articleDifference(before, after, 'zh-Hans');
    const befores = changes.flatMap((change) => ('before' in change ? [change.before.no] : []));
    const afters = changes.flatMap((change) => ('after' in change ? [change.after.no] : []));
    expect(befores.sort((a, b) => a - b)).toEqual(before.map(({ no }) => no));
    expect(afters).toEqual(after.map(({ no }) => no));
  }
});

test.each([
  [articles(PATROL, TEST), articles(TEST, PATROL), true],
  [articles(PATROL), articles(TEST), false],
])('numbers alone are no other text', (before, after, expected) => {
  expect(isSameText(articleDifference(before, after, 'zh-Hans'))).toBe(expected);
});
