import { FIRST_REPORT, periodsUntil, reportIn, reportPath } from './report-query';

it.each([
  ['report', {}, '/disclosure/report'],
  ['evaluation', { asOf: '2026-02-10' }, '/disclosure/evaluation?asOf=2026-02-10'],
  [
    'report',
    { from: '2025-01-01', to: '2025-12-31', department: 'finance' },
    '/disclosure/report?from=2025-01-01&to=2025-12-31&department=finance',
  ],
] as const)('asks for a %s of %j', (part, asking, path) => {
  expect(reportPath(part, { ...FIRST_REPORT, ...asking })).toBe(path);
});

it('offers the last year and the one that runs', () => {
  expect(periodsUntil('2026-02-10')).toEqual([
    { name: '2025', from: '2025-01-01', to: '2025-12-31' },
    { name: '2026', from: '2026-01-01', to: '2026-02-10' },
  ]);
});

it('reads what the address of the page names', () => {
  expect(reportIn('?asOf=2026-02-10&from=today&department=finance')).toEqual({
    ...FIRST_REPORT,
    ...{ asOf: '2026-02-10', department: 'finance' },
  });
});
