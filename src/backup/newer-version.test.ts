import { isNewer } from './newer-version';

it.each([
  ['1.0.0', '0.9.9', true],
  ['1.10.0', '1.9.3', true],
  ['5.54.0', '5.54.0', false],
  ['5.53.9', '5.54.0', false],
  ['0.1.1', '0.1.0', true],
  ['0.1.0', '0.1.1', false],
])('%s is later than %s: %s', (version, than, isLater) => {
  expect(isNewer(version, than)).toBe(isLater);
});
