import { dayBefore, endProblem, headOn, isHeldOn, postProblem, succeeded, type Post } from './post';

const post = (changes: Partial<Post> = {}): Post => ({
  ...{ id: 1, userId: 7, departmentCode: 'general-affairs', kind: 'head', label: '总务主任' },
  ...{ from: '2025-02-01', to: null },
  ...changes,
});
const known = { isUser: true, isDepartment: true, others: [] };

describe('a post is held', () => {
  it.each([
    ['on its first day', '2025-02-01', '2025-08-31', '2025-02-01', true],
    ['on its last day', '2025-02-01', '2025-08-31', '2025-08-31', true],
    ['not the day before', '2025-02-01', '2025-08-31', '2025-01-31', false],
    ['not the day after', '2025-02-01', '2025-08-31', '2025-09-01', false],
    ['for as long as it lasts', '2025-02-01', null, '2099-01-01', true],
  ])('%s', (_what, from, to, day, expected) => {
    expect(isHeldOn({ from, to }, day)).toBe(expected);
  });
});

describe('a post cannot be entered', () => {
  it.each<[string, Partial<Post>, object, string]>([
    ['for an unknown user', {}, { isUser: false }, 'POST_UNKNOWN_USER'],
    ['for an unknown department', {}, { isDepartment: false }, 'POST_UNKNOWN_DEPARTMENT'],
    ['without a name', { label: '  ' }, {}, 'POST_LABEL_NEEDED'],
    ['with a name too long', { label: '长'.repeat(61) }, {}, 'POST_LABEL_NEEDED'],
    ['from a day that does not exist', { from: '2025-02-30' }, {}, 'POST_DAY_INVALID'],
    ['until no day', { to: '2025' }, {}, 'POST_DAY_INVALID'],
    ['that ends before it starts', { to: '2025-01-31' }, {}, 'POST_ENDS_BEFORE_START'],
    [
      'beside a lasting head',
      {},
      { others: [post({ from: '2020-01-01' })] },
      'POST_OVERLAPS_CONFLICT',
    ],
    [
      'that begins on the last day of the head before',
      {},
      { others: [post({ from: '2020-01-01', to: '2025-02-01' })] },
      'POST_OVERLAPS_CONFLICT',
    ],
    [
      'that lasts into the time of the next head',
      {},
      { others: [post({ from: '2026-01-01' })] },
      'POST_OVERLAPS_CONFLICT',
    ],
    [
      'twice by one person',
      { kind: 'deputy' },
      { others: [post({ kind: 'deputy' })] },
      'POST_TWICE_CONFLICT',
    ],
  ])('%s', (_what, changes, context, code) => {
    expect(postProblem(post(changes), { ...known, ...context })?.code).toBe(code);
  });

  it.each<[string, Partial<Post>, readonly Post[]]>([
    ['a head after the one before', {}, [post({ from: '2020-01-01', to: '2025-01-31' })]],
    ['a head before the next', { to: '2025-12-31' }, [post({ from: '2026-01-01' })]],
    ['a deputy beside a head', { kind: 'deputy', userId: 8 }, [post()]],
    ['a head beside a deputy', {}, [post({ kind: 'deputy', userId: 8 })]],
    ['for one day', { to: '2025-02-01' }, []],
  ])('but %s can', (_what, changes, others) => {
    expect(postProblem(post(changes), { ...known, others })).toBeNull();
  });
});

it('the head of a day is its head, no deputy and no head of another day', () => {
  const posts = [
    post({ id: 1, userId: 1, from: '2020-01-01', to: '2024-12-31' }),
    post({ id: 2, userId: 2, from: '2025-01-01' }),
    post({ id: 3, userId: 3, kind: 'deputy', from: '2019-01-01' }),
  ];
  const headUser = (day: string) => headOn(posts, 'general-affairs', day)?.userId ?? null;
  expect([headUser('2024-12-31'), headUser('2025-01-01'), headUser('2019-06-01')]).toEqual([
    1,
    2,
    null,
  ]);
  expect(headOn(posts, 'finance', '2025-01-01')).toBeNull();
});

it.each([
  ['before it began', post(), '2025-01-31', 'POST_ENDS_BEFORE_START'],
  ['on no day', post(), '2025-13-01', 'POST_DAY_INVALID'],
  ['a second time', post({ to: '2025-03-01' }), '2025-04-01', 'POST_ENDED_CONFLICT'],
])('a post is not ended %s', (_what, ended, to, code) => {
  expect(endProblem(ended, to)?.code).toBe(code);
});

it('who succeeds begins the day after', () => {
  const head = post({ from: '2020-01-01' });
  expect(succeeded([post({ kind: 'deputy' }), head], '2025-03-01')).toEqual({
    post: head,
    to: '2025-02-28',
  });
  expect(succeeded([post({ to: '2024-12-31' })], '2025-03-01')).toBeNull();
  expect(dayBefore('2024-03-01')).toBe('2024-02-29');
});
