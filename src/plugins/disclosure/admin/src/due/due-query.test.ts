import { askingIn, duePath, FIRST_ASKING, obligationPath } from './due-query';

it.each([
  [{}, '/disclosure/due?days=60'],
  [
    { department: 'finance', asOf: '2026-02-10', days: '14' },
    '/disclosure/due?department=finance&asOf=2026-02-10&days=14',
  ],
  [{ view: 'all' }, '/disclosure/obligations?page=1'],
  [
    { view: 'all', state: 'late', page: 2, asOf: '2026-02-10' },
    '/disclosure/obligations?asOf=2026-02-10&state=late&page=2',
  ],
] as const)('asks for %j', (asking, path) => {
  expect(duePath({ ...FIRST_ASKING, ...asking })).toBe(path);
});

it('reads what the address of the page names, and nothing that makes no sense', () => {
  expect(askingIn('?view=all&department=finance&state=overdue&asOf=2026-02-10')).toEqual({
    ...FIRST_ASKING,
    ...{ view: 'all', department: 'finance', state: 'overdue', asOf: '2026-02-10' },
  });
  expect(askingIn('?view=some&state=lost&asOf=today')).toEqual(FIRST_ASKING);
});

it('names an obligation whose key holds signs of an address', () => {
  expect(obligationPath({ itemNo: '1.3', periodKey: 'a/b?c' }, '/waive')).toBe(
    '/disclosure/obligations/1.3/a%2Fb%3Fc/waive',
  );
});
