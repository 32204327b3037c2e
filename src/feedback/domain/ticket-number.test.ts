import fc from 'fast-check';
import { parseTicketNumber, ticketNumber } from './ticket-number';

it.each([
  ['as printed', 'YJ20250001L'],
  ['in small letters', 'yj20250001l'],
  ['with blanks and hyphens', ' YJ 2025-0001-L '],
  ['in full width', 'ＹＪ２０２５０００１Ｌ'],
])('a number is understood %s', (_how, text) => {
  expect(ticketNumber(2025, 1)).toBe('YJ20250001L');
  expect(parseTicketNumber(text)).toBe('YJ20250001L');
});

it.each([
  ['without its letter', 'YJ20250001'],
  ['with another letter', 'YJ20250001W'],
  ['of somebody else', 'AB20250001L'],
  ['as a list', 'YJ20250001L,YJ20250002W'],
  ['empty', ''],
])('%s it is no number', (_how, text) => {
  expect(parseTicketNumber(text)).toBeNull();
});

const year = fc.integer({ min: 2000, max: 2100 });
const serial = fc.integer({ min: 1, max: 99_999_999 });

it('one wrong digit is always noticed', () => {
  fc.assert(
    fc.property(year, serial, fc.nat(), fc.integer({ min: 1, max: 9 }), (y, s, at, by) => {
      const right = ticketNumber(y, s);
      const place = 2 + (at % (right.length - 3));
      const digit = (Number(right[place]) + by) % 10;
      const wrong = `${right.slice(0, place)}${digit}${right.slice(place + 1)}`;
      expect(parseTicketNumber(wrong)).toBeNull();
    }),
  );
});

it('two digits swapped are always noticed', () => {
  fc.assert(
    fc.property(year, serial, fc.nat(), (y, s, at) => {
      const right = ticketNumber(y, s);
      const place = 2 + (at % (right.length - 4));
      const [first = '', second = ''] = right.slice(place, place + 2);
      fc.pre(first !== second);
      const wrong = `${right.slice(0, place)}${second}${first}${right.slice(place + 2)}`;
      expect(parseTicketNumber(wrong)).toBeNull();
    }),
  );
});
