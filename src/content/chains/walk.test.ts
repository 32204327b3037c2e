import { MOST_NODES, walkChain, type ActionEnds, type ChainReading, type ChainRef } from './walk';

const action = (key: string, given: Partial<ActionEnds>): ActionEnds => ({
  ...{ key, sourceType: null, sourceKey: null, sourceQuestionNo: null, meetingKey: null },
  ...{ resultType: null, resultKey: null },
  ...given,
});

const ACTIONS = [
  action('act-01', {
    ...{ sourceType: 'meeting', sourceKey: 'meet-01', sourceQuestionNo: 1, meetingKey: 'meet-01' },
    ...{ resultType: 'regulation', resultKey: 'reg-03' },
  }),
  action('act-02', {
    ...{ sourceType: 'feedback', sourceKey: 'fb-003', meetingKey: 'meet-03' },
    ...{ resultType: 'survey', resultKey: 'survey-b' },
  }),
  action('act-03', { sourceType: 'survey', sourceKey: 'survey-b' }),
];

/** Everything is public but what is hidden. */
function reading(hidden: readonly string[] = [], actions = ACTIONS): ChainReading<string> {
  const isPublic = ({ key }: ChainRef) => !hidden.includes(key);
  return {
    node: (ref) => Promise.resolve(isPublic(ref) ? `${ref.type} ${ref.key}` : null),
    actionsOf: ({ type, key }) =>
      Promise.resolve(
        actions.filter(
          (one) =>
            !hidden.includes(one.key) &&
            ((type === 'improvementAction' && one.key === key) ||
              (one.sourceType === type && one.sourceKey === key) ||
              (one.resultType === type && one.resultKey === key) ||
              (type === 'meeting' && one.meetingKey === key)),
        ),
      ),
  };
}

const keys = async (start: ChainRef, hidden: readonly string[] = []) =>
  (await walkChain(start, reading(hidden)))?.nodes.map(({ ref }) => ref.key).sort() ?? null;

const FIRST = ['act-01', 'meet-01', 'reg-03'];

it.each<[string, ChainRef]>([
  ['the question', { type: 'meeting', key: 'meet-01' }],
  ['the action', { type: 'improvementAction', key: 'act-01' }],
  ['the regulation', { type: 'regulation', key: 'reg-03' }],
])('reads the same from %s', async (_name, start) => {
  expect(await keys(start)).toEqual(FIRST);
});

it('goes on from a result to what it set off', async () => {
  const all = ['act-02', 'act-03', 'fb-003', 'meet-03', 'survey-b'];
  expect(await keys({ type: 'feedback', key: 'fb-003' })).toEqual(all);
  expect(await keys({ type: 'improvementAction', key: 'act-03' })).toEqual(all);
});

it('says how one leads to the other, once', async () => {
  const chain = await walkChain({ type: 'meeting', key: 'meet-01' }, reading());
  expect(chain?.links).toEqual([
    {
      from: { type: 'meeting', key: 'meet-01' },
      to: { type: 'improvementAction', key: 'act-01' },
      ...{ kind: 'source', questionNo: 1 },
    },
    {
      from: { type: 'improvementAction', key: 'act-01' },
      to: { type: 'regulation', key: 'reg-03' },
      ...{ kind: 'result', questionNo: null },
    },
  ]);
});

it.each<[string, ChainRef, readonly string[], readonly string[] | null]>([
  ['the document asked for', { type: 'meeting', key: 'meet-01' }, ['meet-01'], null],
  ['nothing of that name', { type: 'meeting', key: 'none' }, ['none'], null],
  ['the source', { type: 'regulation', key: 'reg-03' }, ['meet-01'], ['act-01', 'reg-03']],
  ['the result', { type: 'meeting', key: 'meet-01' }, ['reg-03'], ['act-01', 'meet-01']],
  ['the action between', { type: 'meeting', key: 'meet-01' }, ['act-01'], ['meet-01']],
  [
    'a link in the middle',
    { type: 'feedback', key: 'fb-003' },
    ['survey-b'],
    ['act-02', 'fb-003', 'meet-03'],
  ],
])('what is not public is no part of it: %s', async (_name, start, hidden, expected) => {
  expect(await keys(start, hidden)).toEqual(expected);
  const chain = await walkChain(start, reading(hidden));
  for (const key of hidden) expect(JSON.stringify(chain)).not.toContain(`"${key}"`);
});

it('ends somewhere, and says that it goes on', async () => {
  const many = Array.from({ length: MOST_NODES + 5 }, (_, no) =>
    action(`act-${no}`, { sourceType: 'meeting', sourceKey: 'meet-01' }),
  );
  const chain = await walkChain({ type: 'meeting', key: 'meet-01' }, reading([], many));
  expect(chain?.nodes).toHaveLength(MOST_NODES);
  expect(chain?.isCut).toBe(true);
});

it('a circle is walked once', async () => {
  const circle = [
    action('act-1', {
      ...{ sourceType: 'survey', sourceKey: 's' },
      ...{ resultType: 'survey', resultKey: 's' },
    }),
  ] as const;
  const chain = await walkChain({ type: 'survey', key: 's' }, reading([], [...circle]));
  expect(chain?.nodes).toHaveLength(2);
});
