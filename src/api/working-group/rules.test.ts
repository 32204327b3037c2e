import { workingGroupRules, type WorkingGroup } from './rules';
import type { WorkingGroupShared, WorkingGroupWords } from './types';

const SHARED: WorkingGroupShared = {
  ...{ key: null, slug: null, periodKey: null, publicSince: null, approvedByRole: null },
  ...{ establishedOn: '2025-02-20', meetingsPerTerm: 2 },
  members: [
    { no: null, position: 'head' },
    { no: null, position: 'member' },
  ],
};

const WORDS: WorkingGroupWords = {
  ...{ title: null, summary: null },
  memberWords: [
    { no: null, post: '校长', duty: '全面负责' },
    { no: null, post: '家长代表', duty: '收集意见' },
  ],
};

interface Given {
  readonly shared?: Partial<WorkingGroupShared>;
  readonly words?: Partial<WorkingGroupWords>;
}

const derived = ({ shared, words }: Given = {}): WorkingGroup =>
  workingGroupRules.derive(
    { shared: { ...SHARED, ...shared }, words: { 'zh-Hans': { ...WORDS, ...words } } },
    {},
  );

it('members are numbered, the group has a name', () => {
  const once = derived();
  expect(workingGroupRules.check(once, {})).toEqual([]);
  expect(once.shared).toMatchObject({ key: 'working-group', members: [{ no: 1 }, { no: 2 }] });
  expect(once.words['zh-Hans']?.title).toBe('校务公开工作小组');
  expect(workingGroupRules.derive(once, {})).toEqual(once);
});

it.each<[string, Given, readonly string[]]>([
  [
    'no head',
    {
      shared: {
        members: [
          { no: 1, position: 'member' },
          { no: 2, position: 'member' },
        ],
      },
    },
    ['GROUP_HEAD'],
  ],
  [
    'two heads',
    {
      shared: {
        members: [
          { no: 1, position: 'head' },
          { no: 2, position: 'head' },
        ],
      },
    },
    ['GROUP_HEAD'],
  ],
  [
    'a member without a position',
    {
      shared: {
        members: [
          { no: 1, position: 'head' },
          { no: 2, position: null },
        ],
      },
    },
    ['LINE_FIELD_REQUIRED'],
  ],
  [
    'a member without words',
    { words: { memberWords: [{ no: 1, post: '校长', duty: '负责' }] } },
    ['WORDS_KEY_MISSING'],
  ],
  [
    'a member without a duty',
    {
      words: {
        memberWords: [
          { no: 1, post: '校长', duty: null },
          { no: 2, post: '教师', duty: '协助' },
        ],
      },
    },
    ['LINE_FIELD_REQUIRED'],
  ],
  ['no day', { shared: { establishedOn: null } }, ['FIELD_REQUIRED']],
  [
    'a mobile number as a duty',
    {
      words: {
        memberWords: [
          { no: 1, post: '校长', duty: '13812345678' },
          { no: 2, post: '教师', duty: '协助' },
        ],
      },
    },
    ['PERSONAL_NUMBER'],
  ],
])('%s', (_name, given, expected) => {
  expect(workingGroupRules.check(derived(given), {}).map(({ code }) => code)).toEqual(expected);
});
