import { copiedAddress, fileOf, isLiveOnly } from './addresses';

test.each([
  ['/', 'text/html', 'index.html'],
  ['/en', 'text/html', 'en/index.html'],
  ['/finance/2025-06', 'text/html', 'finance/2025-06/index.html'],
  ['/shared-assets/A.01', 'text/html', 'shared-assets/A.01/index.html'],
  ['/feedback?theme=canteen', 'text/html', 'feedback/theme-canteen/index.html'],
  [
    '/en/regulations/leave/compare?from=1&to=2',
    'text/html',
    'en/regulations/leave/compare/from-1_to-2/index.html',
  ],
  ['/site/site.css?v=1', 'text/css', 'site/site.css'],
  ['/files/ab/%E9%A2%84%E7%AE%97.pdf', 'application/pdf', 'files/ab/预算.pdf'],
  ['/sitemap.xml', 'application/xml', 'sitemap.xml'],
  ['/api/school', 'application/json', 'api/school/index.json'],
  ['/api/school?locale=zh-Hans', 'application/json', 'api/school/index.json'],
  ['/api/school?locale=en', 'application/json', 'api/school/locale-en/index.json'],
  ['/api/feeds/all.atom?locale=en', 'application/atom+xml', 'api/feeds/all.locale-en.atom'],
  [
    '/api/open-data/catalogue.jsonld?locale=en',
    'application/ld+json',
    'api/open-data/catalogue.locale-en.jsonld',
  ],
  ['/api/surveys/a/results?format=csv', 'text/csv', 'api/surveys/a/results/format-csv/index.csv'],
])('%s as %s is kept in %s', (address, mime, file) => {
  expect(fileOf(address, mime)).toBe(file);
});

test.each(['/../secret', '/a/%2e%2e/b', '/a/..%5cb', '/a%00b'])('%s is in no file', (address) => {
  expect(() => fileOf(address, 'text/html')).toThrow('No file can have the address');
});

test('queries that look alike do not share a file', () => {
  const addresses = [
    '/api/x?filters[period][$eq]=2025-06',
    '/api/x?filters[period][$ne]=2025-06',
    '/api/x?filters[period]=eq&x=2025-06',
    '/api/x?a=b_c-d',
    '/api/x?a=b&c=d',
    '/api/x?a=%E9%A5%AD',
    '/api/x?a=%E8%8F%9C',
    `/api/x?a=${'x'.repeat(300)}`,
    `/api/x?a=${'x'.repeat(301)}`,
  ];
  const files = addresses.map((address) => fileOf(address, 'application/json'));
  expect(new Set(files).size).toBe(addresses.length);
  for (const file of files) expect(file).toMatch(/^api\/x\/[\w-]{1,100}\/index\.json$/);
});

test('an address that is its own file stays as it is', () => {
  expect(copiedAddress('/finance/2025-06')).toBe('/finance/2025-06');
  expect(copiedAddress('/site/site.css?v=1')).toBe('/site/site.css?v=1');
});

test.each([
  '/search',
  '/search?q=a',
  '/en/search',
  '/feedback/new',
  '/s/canteen',
  '/admin',
  '/graphql',
])('%s needs the system to run', (address) => {
  expect(isLiveOnly(address)).toBe(true);
  expect(copiedAddress(address)).toMatch(/^(?:\/en)?\/live-only$/);
});

test.each(['/', '/en', '/surveys/canteen', '/feedback', '/feedback/newest', '/site/site.css'])(
  '%s does not',
  (address) => expect(isLiveOnly(address)).toBe(false),
);
