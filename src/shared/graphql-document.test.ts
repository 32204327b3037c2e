import { parse } from 'graphql';

import { fragmentFault, largestPage } from './graphql-document';

const chain = (length: number): string =>
  ['{ ...F0 }']
    .concat(
      Array.from({ length }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`),
    )
    .concat(`fragment F${length} on Query { __typename }`)
    .join(' ');

describe('fragments of a GraphQL document', () => {
  it.each([
    ['contains itself', '{ ...A } fragment A on Query { ...A }'],
    [
      'contains itself',
      '{ ...A } fragment A on Query { x { ...B } } fragment B on Query { y { ...A } }',
    ],
    ['contains itself', '{ x } fragment A on Query { ...A }'],
    ['not defined', '{ ...Missing }'],
    ['not defined', '{ ...A } fragment A on Query { ...Missing }'],
    ['200 times', chain(300)],
    ['200 times', `{ ${'...A '.repeat(201)} } fragment A on Query { x }`],
  ])('a fragment that %s is a fault', (fault, source) => {
    expect(fragmentFault(parse(source), 200)).toContain(fault);
  });

  it('fragments used here and there are none', () => {
    const source = `{ a { ...A } b { ...A ...B } }
      fragment A on Query { x ...B } fragment B on Query { y }`;
    expect(fragmentFault(parse(source), 200)).toBeNull();
  });
});

describe('the largest page a GraphQL document asks for', () => {
  it.each<[string, string, Readonly<Record<string, unknown>>, number]>([
    ['a literal limit', '{ a(pagination: { limit: 500 }) { id } }', {}, 500],
    ['a literal page size, nested', '{ a { b(pagination: { pageSize: 7 }) { id } } }', {}, 7],
    ['a variable size', 'query ($n: Int) { a(pagination: { limit: $n }) { id } }', { n: 300 }, 300],
    [
      'a variable pagination',
      'query ($p: P) { a(pagination: $p) { id } }',
      { p: { pageSize: 9 } },
      9,
    ],
    ['all', '{ a(pagination: { limit: -1 }) { id } }', {}, Infinity],
    ['a page number is no size', '{ a(pagination: { page: 900, start: 900 }) { id } }', {}, 0],
    ['another argument is no page', '{ a(filters: { limit: 900 }) { id } }', {}, 0],
    ['a variable that is not given', 'query ($n: Int) { a(pagination: { limit: $n }) }', {}, 0],
  ])('%s', (_what, source, variables, size) => {
    expect(largestPage(parse(source), variables)).toBe(size);
  });
});
