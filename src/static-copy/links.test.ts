import { html } from '../shared/html';
import { addressesIn, addressesInJson, ownAddress, withAddresses } from './links';

const NAME = 'a "quoted" href="/not-a-link" & more';
const PAGE = html`<p title="${NAME}">${NAME}</p>
  <a href="${'/api/x?a=1&b[$eq]=2'}">data</a>
  <link rel="stylesheet" href="/site/site.css?v=1" />
  <form action="/search"></form>`.toString();

test('links, files and forms are found, and nothing that is only text', () => {
  expect(addressesIn(PAGE)).toEqual(['/api/x?a=1&b[$eq]=2', '/site/site.css?v=1', '/search']);
});

test('other addresses are written as the site writes them', () => {
  expect(withAddresses(PAGE, (address) => address)).toBe(PAGE);
  const changed = withAddresses(PAGE, (address) => `${address}&"`);
  expect(addressesIn(changed)).toEqual(addressesIn(PAGE).map((address) => `${address}&"`));
});

test('addresses of this site are found anywhere in an answer', () => {
  const answer = {
    data: [{ url: '/files/a/b.pdf', n: 1, none: null }],
    at: 'https://a.example/api/feeds/all.atom?locale=en',
    ...{ text: 'see /api/feeds', page: '/works', other: 'https://b.example/api/feeds' },
  };
  expect(addressesInJson(answer, 'https://a.example')).toEqual([
    '/files/a/b.pdf',
    '/api/feeds/all.atom?locale=en',
  ]);
  expect(addressesInJson(answer, '')).toEqual(['/files/a/b.pdf']);
});

test.each([
  ['/finance#june', '', '/finance'],
  ['https://a.example/en?x=1', 'https://a.example', '/en?x=1'],
  ['https://a.example', 'https://a.example', '/'],
  ['https://a.example.evil/en', 'https://a.example', null],
  ['//evil.example/x', '', null],
  ['/\\evil.example', '', null],
  ['tel:010', '', null],
  ['#main', '', null],
])('%s on a site at "%s" is %s', (address, origin, own) => {
  expect(ownAddress(address, origin)).toBe(own);
});
