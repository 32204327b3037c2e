import { queryString } from './query-string';

it.each([
  [{}, ''],
  [{ locale: 'en' }, 'locale=en'],
  [{ locale: undefined, year: 2025 }, 'year=2025'],
  [{ filters: { period: { $eq: '2025-06' } } }, 'filters[period][$eq]=2025-06'],
  [{ populate: ['totals', 'highlights'] }, 'populate[0]=totals&populate[1]=highlights'],
  [{ pagination: { withCount: false } }, 'pagination[withCount]=false'],
  [{ q: '食堂 & 价格' }, 'q=食堂 & 价格'],
] as const)('%j is %s', (query, expected) => {
  const written = new URLSearchParams(queryString(query));
  const said = [...written].map(([name, value]) => `${name}=${value}`).join('&');
  expect(said).toBe(expected);
});
