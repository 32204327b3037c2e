import { DOMParser } from '@xmldom/xmldom';

import { robotsText, siteMapAsked, siteMapIndexOf, siteMapOf } from './site-map';

const ORIGIN = 'https://school.example';
const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/xml');
const locations = (text: string) =>
  Array.from(parsed(text).getElementsByTagName('loc'), ({ textContent }) => textContent);

it('a page has an address in every language, each with all of them', () => {
  const text = siteMapOf([{ path: '/finance/2025-06', changedOn: '2025-07-21' }], ORIGIN);
  const addresses = ['', '/zh-Hant', '/en'].map((prefix) => `${ORIGIN}${prefix}/finance/2025-06`);
  expect(locations(text)).toEqual(addresses);
  const links = Array.from(parsed(text).getElementsByTagName('xhtml:link'), (link) =>
    link.getAttribute('href'),
  );
  expect(links).toEqual([...addresses, ...addresses, ...addresses]);
  const days = Array.from(parsed(text).getElementsByTagName('lastmod'), (day) => day.textContent);
  expect(days).toEqual(Array(3).fill('2025-07-21'));
});

it('the first page of a language has no final slash', () => {
  expect(locations(siteMapOf([{ path: '/', changedOn: null }], ORIGIN))).toEqual([
    ...[`${ORIGIN}/`, `${ORIGIN}/zh-Hant`, `${ORIGIN}/en`],
  ]);
});

it('a large map is told in parts', () => {
  expect(locations(siteMapIndexOf(2, ORIGIN))).toEqual([
    ...[`${ORIGIN}/sitemap-1.xml`, `${ORIGIN}/sitemap-2.xml`],
  ]);
});

it.each([
  ['/sitemap.xml', 0],
  ['/sitemap-12.xml', 12],
  ['/sitemap-0.xml', undefined],
  ['/sitemap-1.xml/x', undefined],
  ['/sitemap', undefined],
])('%s', (path, expected) => {
  expect(siteMapAsked(path)).toBe(expected);
});

it('robots are told where the map is, if there is one', () => {
  expect(robotsText(ORIGIN)).toContain(`\nSitemap: ${ORIGIN}/sitemap.xml\n`);
  expect(robotsText('')).not.toContain('Sitemap');
});
