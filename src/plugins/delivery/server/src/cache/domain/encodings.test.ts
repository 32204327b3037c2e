import { encodingFor } from './encodings';

it.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['identity', 'identity'],
  ['identity;q=1, gzip;q=0.5', 'identity'],
  ['gzip;q=0.5', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['*;q=0, gzip', 'gzip'],
  ['GZIP;Q=1', 'gzip'],
  ['gzip;q=2', 'identity'],
  ['gzip;q=x, br;q=0.001', 'br'],
  [';;;,,,;q=', 'identity'],
  ['deflate', 'identity'],
])('%s gets %s', (header, expected) => {
  expect(encodingFor(header)).toBe(expected);
});
