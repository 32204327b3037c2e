import { quadsOfJsonLd, quadsOfTurtle } from '../../../tests/support/rdf';
import { iri, property, typed, words, type RdfGraph, type RdfProperty } from './graph';
import { jsonLdOf } from './json-ld';
import { turtleOf } from './turtle';

const TITLE = 'http://purl.org/dc/terms/title';
const SIGNS = '"\\\n\r\t\u0001<>😀';

const graphOf = (title: RdfProperty): RdfGraph => ({
  prefixes: { dct: 'http://purl.org/dc/terms/', xsd: 'http://www.w3.org/2001/XMLSchema#' },
  nodes: [
    {
      ...{ iri: 'https://school.example/a#b', types: ['dct:Agent'] },
      properties: [title, property('https://other.example/x', iri('urn:y'))],
    },
  ],
});

it.each([
  ['a text', [words('水费')], ['"水费"']],
  ['a text in a language', [words('水费', 'zh-Hans')], ['"水费"@zh-hans']],
  [
    'a day',
    [typed('2025-06-01', 'xsd:date')],
    ['"2025-06-01"^^<http://www.w3.org/2001/XMLSchema#date>'],
  ],
  ['several, and what is not known', [words('a'), null, undefined, words('b')], ['"a"', '"b"']],
  ['signs of the formats', [words(SIGNS)], [`"${SIGNS}"`]],
  ['half a character', [words('a\ud83d')], ['"a\ufffd"']],
  [
    'an address with signs that none may have',
    [iri('https://x.example/a b"<>\\{}|^`')],
    ['<https://x.example/a%20b%22%3C%3E%5C%7B%7D%7C%5E%60>'],
  ],
])('%s is the same for other readers of both formats', async (_name, values, expected) => {
  const graph = graphOf(property('dct:title', ...values));
  const told = quadsOfTurtle(turtleOf(graph));
  expect(told).toEqual(await quadsOfJsonLd(JSON.stringify(jsonLdOf(graph))));
  const objects = told.filter(({ predicate }) => predicate === TITLE).map(({ object }) => object);
  expect(objects).toEqual(expected);
  expect(told).toContainEqual({
    ...{ subject: 'https://school.example/a#b', object: '<urn:y>' },
    predicate: 'https://other.example/x',
  });
});

it('of a property without values nothing is said', () => {
  const graph = graphOf(property('dct:title', null));
  expect(turtleOf(graph)).not.toContain('dct:title');
  expect(JSON.stringify(jsonLdOf(graph))).not.toContain('dct:title');
});
