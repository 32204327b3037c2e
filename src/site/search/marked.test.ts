import { markedHtml } from './marked';
import { parseSearchRequest, searchQuery } from './request';

describe('matches in a text', () => {
  it.each([
    ['本月水费', [[2, 4]], '本月<mark>水费</mark>'],
    ['<b>&水费', [[4, 6]], '&lt;b&gt;&amp;<mark>水费</mark>'.replace('&amp;<', '&amp;<')],
    [
      '水费水费',
      [
        [0, 2],
        [2, 4],
      ],
      '<mark>水费</mark><mark>水费</mark>',
    ],
    [
      '水费',
      [
        [0, 2],
        [1, 2],
      ],
      '<mark>水费</mark>',
    ],
    ['水费', [[1, 9]], '水费'],
    ['水费', [], '水费'],
  ] as const)('%s %j', (text, marks, expected) => {
    expect(markedHtml({ text, marks }).toString()).toBe(expected);
  });
});

describe('the address of a search', () => {
  it.each([
    ['?q=水费', { q: '水费' }, '?q=%E6%B0%B4%E8%B4%B9'],
    [
      '?q=+a+&type=works-notice&page=2',
      { q: 'a', type: 'works-notice', pageNo: 2 },
      '?q=a&type=works-notice&page=2',
    ],
    ['?q=a&type=<x>&page=-1', { q: 'a' }, '?q=a'],
    ['?page=3', { q: '', pageNo: 3 }, ''],
    ['', { q: '' }, ''],
    [
      `?q=${'长'.repeat(200)}`,
      { q: '长'.repeat(100) },
      `?q=${encodeURIComponent('长'.repeat(100))}`,
    ],
  ])('%s', (query, request, address) => {
    expect(parseSearchRequest(query)).toEqual(request);
    expect(searchQuery(parseSearchRequest(query))).toBe(address);
  });
});
