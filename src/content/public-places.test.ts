import { publicPlaces } from './public-places';

const PLACES = publicPlaces([
  { code: 'campus', parentCode: null, isSensitive: false },
  { code: 'bldg-a', parentCode: 'campus', isSensitive: false },
  { code: 'power-room', parentCode: 'bldg-a', isSensitive: true },
  { code: 'switchboard', parentCode: 'power-room', isSensitive: true },
  { code: 'server-room', parentCode: null, isSensitive: true },
  { code: 'lost-room', parentCode: 'nowhere', isSensitive: true },
  { code: 'egg', parentCode: 'hen', isSensitive: true },
  { code: 'hen', parentCode: 'egg', isSensitive: true },
]);

it.each([
  ['a place that is not sensitive is itself', 'bldg-a', 'bldg-a'],
  ['a sensitive place is the place around it', 'power-room', 'bldg-a'],
  ['one inside a sensitive place too', 'switchboard', 'bldg-a'],
  ['a sensitive place in no place is nothing', 'server-room', null],
  ['nor is one in an unknown place', 'lost-room', null],
  ['nor are two that lie in each other', 'egg', null],
  ['what is no place is nothing', 'moon', undefined],
])('%s', (_name, code, shown) => {
  expect(PLACES.get(code)).toBe(shown);
});
