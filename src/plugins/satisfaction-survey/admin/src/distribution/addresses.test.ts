import { invitation, wholeAddress, wholeCode } from './addresses';

const ORIGIN = 'https://school.example';

it('a path is completed, an address stays', () => {
  expect(wholeAddress('/s/canteen', ORIGIN)).toBe('https://school.example/s/canteen');
  expect(wholeAddress('https://other.example/s/x?t=1', ORIGIN)).toBe(
    'https://other.example/s/x?t=1',
  );
});

it('an invitation travels in the address', () => {
  expect(invitation('https://school.example/s/canteen', 'AB CD')).toBe(
    'https://school.example/s/canteen?t=AB+CD',
  );
});

it('snippets name the site that they come from', () => {
  const code = '<iframe src="/s/canteen?frame=1"></iframe><a href="/s/canteen">/s/canteen</a>';
  expect(wholeCode(code, ORIGIN)).toBe(
    '<iframe src="https://school.example/s/canteen?frame=1"></iframe>' +
      '<a href="https://school.example/s/canteen">/s/canteen</a>',
  );
});
