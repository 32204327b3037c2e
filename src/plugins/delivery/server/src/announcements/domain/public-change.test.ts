import { publicChanges, type PublicState } from './public-change';

const state = (locale: string, digest = 'a'): PublicState => ({
  ...{ locale, digest, key: 'key', slug: 'slug' },
  url: { api: `/api/things/1?locale=${locale}`, page: null },
});

it.each<[string, readonly PublicState[], readonly PublicState[], readonly string[]]>([
  ['nothing that was or is public', [], [], []],
  ['what is new', [], [state('zh-Hans')], ['published zh-Hans']],
  ['what says something else', [state('zh-Hans')], [state('zh-Hans', 'b')], ['updated zh-Hans']],
  ['what says the same', [state('zh-Hans')], [state('zh-Hans')], []],
  ['what is gone', [state('zh-Hans')], [], ['withdrawn zh-Hans']],
  [
    'each language by itself',
    [state('zh-Hans'), state('en'), state('zh-Hant')],
    [state('zh-Hans'), state('en', 'b'), state('fr')],
    ['updated en', 'published fr', 'withdrawn zh-Hant'],
  ],
])('%s', (_what, before, after, expected) => {
  const said = publicChanges(before, after).map(
    ({ event, state: { locale } }) => `${event.replace('publication.', '')} ${locale}`,
  );
  expect(said).toEqual(expected);
});

it('what is gone is told as it was last, what is there as it is now', () => {
  const [old, now] = [state('en', 'old'), state('zh-Hans', 'now')];
  expect(publicChanges([old, state('zh-Hans')], [now]).map((change) => change.state)).toEqual([
    now,
    old,
  ]);
});
