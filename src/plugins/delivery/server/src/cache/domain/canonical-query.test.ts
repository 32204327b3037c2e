import fc from 'fast-check';
import qs from 'qs';

import { canonicalQuery } from './canonical-query';

const DEFAULTS = { locale: 'zh-Hans' };

it.each([
  ['another order of parameters', 'sort=title&fields=key', 'fields=key&sort=title'],
  ['another way to escape', 'filters[key][$eq]=a%20b', 'filters%5Bkey%5D%5B$eq%5D=a+b'],
  ['the default that is written out', '', 'locale=zh-Hans'],
  ['empty parts', '&&sort=title&', 'sort=title'],
  [
    'another order of filters',
    'filters[a][$eq]=1&filters[b][$eq]=2',
    'filters[b][$eq]=2&filters[a][$eq]=1',
  ],
])('%s is the same question', (_name, one, other) => {
  expect(canonicalQuery(one, DEFAULTS)).toBe(canonicalQuery(other, DEFAULTS));
  expect(canonicalQuery(one, DEFAULTS)).toBeDefined();
});

it.each([
  ['another value', 'sort=a', 'sort=b'],
  ['another locale', 'locale=en', ''],
  ['another order of a list', 'sort[]=a&sort[]=b', 'sort[]=b&sort[]=a'],
  ['which of two comes last', 'sort=a&sort=b', 'sort=b&sort=a'],
  ['a list and a text of one name', 'sort=a&sort[]=b', 'sort[]=b&sort=a'],
  ['a name and what it holds', 'filters[a]=1&filters[a][b]=2', 'filters[a][b]=2&filters[a]=1'],
  ['a sign that separates', 'a=1%26b=2', 'a=1&b=2'],
])('%s is another question', (_name, one, other) => {
  expect(canonicalQuery(one, DEFAULTS)).not.toBe(canonicalQuery(other, DEFAULTS));
});

it.each([
  ['a broken escape', 'sort=%E0%A4'],
  ['a name without a value', 'sort'],
  ['a name that holds a sign of equality', 'a[b=c]=d'],
  ['a name of other letters', '标题=1'],
  ['a bracket that does not close', 'filters[a=1'],
  ['more parameters than anybody needs', Array.from({ length: 61 }, (_, i) => `a${i}=1`).join('&')],
])('%s is not kept', (_name, query) => {
  expect(canonicalQuery(query, DEFAULTS)).toBeUndefined();
});

it('two queries that get one text are read alike by the parser', () => {
  const name = fc
    .tuple(
      fc.constantFrom('a', 'b', 'locale'),
      fc.array(fc.constantFrom('', '0', '1', 'x', '$eq'), { maxLength: 2 }),
    )
    .map(([root, parts]) => root + parts.map((part) => `[${part}]`).join(''));
  const pair = fc
    .tuple(name, fc.constantFrom('1', '2', 'a b', ']=', '%5D=', '&'))
    .chain(([key, value]) =>
      fc.constantFrom(
        `${key}=${encodeURIComponent(value)}`,
        `${encodeURIComponent(key)}=${encodeURIComponent(value).replaceAll('%20', '+')}`,
      ),
    );
  const query = fc.array(pair, { maxLength: 5 });
  const read = (text: string): unknown =>
    qs.parse(text, { strictNullHandling: true, arrayLimit: 100, depth: 20 });
  fc.assert(
    fc.property(query, fc.infiniteStream(fc.nat({ max: 1000 })), (pairs, ranks) => {
      const shuffled = pairs
        .map((one) => ({ one, rank: ranks.next().value as number }))
        .sort((one, other) => one.rank - other.rank)
        .map(({ one }) => one);
      const [first, second] = [pairs.join('&'), shuffled.join('&')];
      const canonical = canonicalQuery(first);
      if (canonical === undefined) return;
      expect(read(canonical)).toEqual(read(first));
      if (canonicalQuery(second) === canonical) expect(read(second)).toEqual(read(first));
    }),
    { numRuns: 3000 },
  );
});
