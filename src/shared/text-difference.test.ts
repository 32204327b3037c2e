import { similarity, textDifference } from './text-difference';

const SIGNS = { same: '', removed: '-', added: '+' } as const;

function shown(before: string, after: string, locale = 'zh-Hans'): string {
  return textDifference(before, after, locale)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${SIGNS[kind]}${text}]`))
    .join('');
}

describe('what became of a text', () => {
  test.each([
    ['nothing', '公开坚持真实。', '公开坚持真实。', '公开坚持真实。'],
    [
      'a word',
      '财务信息每学期公开一次。',
      '财务信息每月公开一次。',
      '财务信息[-每学期][+每月]公开一次。',
    ],
    ['a number', '5万元以下自行采购。', '1万元以下自行采购。', '[-5][+1]万元以下自行采购。'],
    ['an end', '每日巡查。', '每日巡查，每月检查。', '每日巡查[+，每月检查]。'],
    ['a beginning', '由学校负责。', '食堂由学校负责。', '[+食堂]由学校负责。'],
    ['all of it', '甲', '乙', '[-甲][+乙]'],
    ['from nothing', '', '新的条文。', '[+新的条文。]'],
    ['to nothing', '旧的条文。', '', '[-旧的条文。]'],
    ['nothing at all', '', '', ''],
  ])('%s', (_name, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  test('English words are not taken apart', () => {
    expect(shown('published once a term', 'published every month', 'en')).toBe(
      'published [-once a][+every] [-term][+month]',
    );
  });

  test.each([
    ['公开范围包括财务、后勤、资产、采购。', '公开坚持真实、全面、及时、易懂，并保护师生隐私。'],
    ['a b c d e f', 'f e d c b a'],
    ['一二三四五六七八', '二四六八一三五七'],
  ])('its parts make both texts again', (before, after) => {
    const parts = textDifference(before, after, 'zh-Hans');
    const without = (kind: string) =>
      parts
        .filter((part) => part.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect([without('added'), without('removed')]).toEqual([before, after]);
  });
});

test.each([
  ['the same', '每日巡查', '每日巡查', 1],
  ['nothing in common', '每日巡查', '食堂公益', 0],
  ['half', '每日巡查', '每日检查', 1 / 3],
  ['one sign', '甲', '乙', 0],
  ['the same sign', '甲', '甲', 1],
])('how alike two texts are: %s', (_name, one, other, expected) => {
  expect(similarity(one, other)).toBeCloseTo(expected);
  expect(similarity(other, one)).toBeCloseTo(expected);
});
