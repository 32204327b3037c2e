import school from '../../../database/sample/school.json';
import { placesByCode, publicPlaceCode, type PlaceNode } from './public-place';
import { placeRules, type PlaceShared } from './rules';

const node = (code: string, parentCode: string | null = null, sensitive = false): PlaceNode => ({
  code,
  parentCode,
  sensitive,
});
const others = [
  node('campus'),
  node('lab', 'campus'),
  node('vault', 'lab', true),
  node('safe', 'vault', true),
];
const room = {
  code: 'room-101',
  kind: 'room',
  parentCode: 'lab',
  sensitive: false,
  visibilityScope: null,
};
const words = { 'zh-Hans': { name: '101室' } };

function codesOf(
  shared: Partial<PlaceShared>,
  context: { others?: readonly PlaceNode[]; storedCode?: string | null } = {},
): readonly string[] {
  const document = { shared: { ...room, ...shared }, words };
  return placeRules
    .check(document, { others, storedCode: null, ...context })
    .map(({ code }) => code);
}

describe('a place', () => {
  test.each(school.places)('$key of the sample is right', ({ key, kind, sensitive }) => {
    expect(codesOf({ code: key, kind, sensitive, parentCode: null }, { others: [] })).toEqual([]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['lies in another', codesOf({}), []],
    ['may lie in none', codesOf({ parentCode: null }), []],
    ['may lie in none, left blank', codesOf({ parentCode: '' }), []],
    ['needs a code', codesOf({ code: null }), ['FIELD_REQUIRED']],
    ['may not have a slash in its code', codesOf({ code: 'a/b' }), ['CODE_FORMAT']],
    ['needs a kind', codesOf({ kind: null }), ['FIELD_REQUIRED']],
    ['has a code of its own', codesOf({ code: 'campus', parentCode: null }), ['CODE_TAKEN']],
    ['lies in a place that exists', codesOf({ parentCode: 'moon' }), ['PARENT_UNKNOWN']],
    ['does not lie in itself', codesOf({ parentCode: 'room-101' }), ['PLACE_CIRCLE']],
    [
      'does not lie in its own part',
      codesOf({ parentCode: 'desk' }, { others: [...others, node('desk', 'room-101')] }),
      ['PLACE_CIRCLE'],
    ],
    [
      'does not lie in a part of its part',
      codesOf(
        { parentCode: 'drawer' },
        { others: [node('desk', 'room-101'), node('drawer', 'desk')] },
      ),
      ['PLACE_CIRCLE'],
    ],
    [
      'is sensitive where what is around it is',
      codesOf({ parentCode: 'vault' }),
      ['PLACE_IN_SENSITIVE'],
    ],
    ['may be sensitive in a sensitive one', codesOf({ parentCode: 'vault', sensitive: true }), []],
    [
      'is not sensitive while a part of it is public',
      codesOf({ sensitive: true }, { others: [...others, node('desk', 'room-101')] }),
      ['PLACE_PARTS_PUBLIC'],
    ],
    [
      'keeps its code while it has parts',
      codesOf({}, { others: [...others, node('desk', 'room-1')], storedCode: 'room-1' }),
      ['PLACE_HAS_PARTS'],
    ],
    ['may change its code while it has none', codesOf({}, { storedCode: 'room-1' }), []],
  ])('%s', (_name, found, expected) => {
    expect(found).toEqual(expected);
  });

  test.each([
    [true, 'internal'],
    [false, 'public'],
    [null, 'public'],
  ])('sensitive %p is %s', (sensitive, scope) => {
    const context = { others, storedCode: null };
    const derived = placeRules.derive({ shared: { ...room, sensitive }, words }, context);
    expect(derived.shared.visibilityScope).toBe(scope);
    expect(placeRules.derive(derived, context)).toEqual(derived);
  });
});

describe('what the public is told of a place', () => {
  const places = placesByCode([
    ...others,
    node('alone', null, true),
    node('x', 'y', true),
    node('y', 'x', true),
  ]);

  test.each([
    ['an open place', 'lab', 'lab'],
    ['the place around a sensitive one', 'vault', 'lab'],
    ['the nearest open place', 'safe', 'lab'],
    ['nothing where all is sensitive', 'alone', null],
    ['nothing of an unknown place', 'moon', null],
    ['nothing of a circle', 'x', null],
  ])('%s', (_name, code, expected) => {
    expect(publicPlaceCode(places, code)).toBe(expected);
  });
});
