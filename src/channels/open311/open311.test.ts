import { readXml } from '../../../tests/support/xml';
import { WRITE_REQUESTS, writeRefusal, type Fields } from './documents';
import { Open311Refusal } from './refusal';
import { parseRequestQuery } from './request-query';
import { daysIn, serviceRequestOf, type RequestScene } from './service-request';
import { w3Time } from './w3-time';

const SHANGHAI = 'Asia/Shanghai';
const NOW = new Date('2025-12-31T04:00:00.000Z');

const scene: RequestScene = {
  ...{ timeZone: SHANGHAI, agency: '学校', colon: '：' },
  serviceNames: new Map([['canteen', '食堂']]),
  outcomeNames: { adopted: '已采纳' },
};

const row = {
  ...{ ticketNo: 'YJ20250001L', kind: 'suggestion', service: 'canteen' },
  ...{ question: '排队太长。', reply: '已增开窗口。', outcome: 'adopted' },
  ...{ receivedOn: '2025-03-01', repliedOn: '2025-03-04', satisfaction: 5 },
  publishedAt: '2025-03-05T01:02:03.456Z',
};

it('an entry is a request with all the names of the standard, and nowhere a place', () => {
  expect(serviceRequestOf(row, scene)).toEqual({
    ...{
      service_request_id: 'YJ20250001L',
      status: 'closed',
      status_notes: '已采纳：已增开窗口。',
    },
    ...{ service_name: '食堂', service_code: 'canteen', description: '排队太长。' },
    ...{ agency_responsible: '学校', service_notice: null },
    requested_datetime: '2025-03-01T00:00:00+08:00',
    updated_datetime: '2025-03-05T09:02:03+08:00',
    ...{ expected_datetime: null, address: null, address_id: null, zipcode: null },
    ...{ lat: null, long: null, media_url: null },
  });
});

it.each([
  ['a matter without an outcome is open', { outcome: null }, 'open', '已增开窗口。'],
  ['every outcome closes it', { outcome: 'adopted' }, 'closed', '已采纳：已增开窗口。'],
  ['an outcome without a name is told as it is', { outcome: 'x' }, 'closed', 'x：已增开窗口。'],
])('%s', (_name, change, status, notes) => {
  expect(serviceRequestOf({ ...row, ...change }, scene)).toMatchObject({
    ...{ status, status_notes: notes },
  });
});

it.each([
  ['2025-03-01T00:30:00.000Z', SHANGHAI, '2025-03-01T08:30:00+08:00'],
  ['2025-02-28T16:00:00.000Z', SHANGHAI, '2025-03-01T00:00:00+08:00'],
  ['2025-07-01T00:00:00.900Z', 'America/St_Johns', '2025-06-30T21:30:00-02:30'],
  ['2025-07-01T00:00:00Z', 'UTC', '2025-07-01T00:00:00+00:00'],
])('%s in %s is %s', (instant, timeZone, expected) => {
  expect(w3Time(instant, timeZone)).toBe(expected);
});

const span = (query: object) => {
  const asked = parseRequestQuery(query, NOW);
  return asked.kind === 'range' ? [asked.from.toISOString(), asked.to.toISOString()] : asked.kind;
};

it.each([
  ['no dates: the last 90 days', {}, '2025-10-02T04:00:00.000Z', '2025-12-31T04:00:00.000Z'],
  [
    'a start alone: 90 days from it',
    { start_date: '2025-01-01T00:00:00Z' },
    '2025-01-01T00:00:00.000Z',
    '2025-04-01T00:00:00.000Z',
  ],
  [
    'an end alone: 90 days up to it',
    { end_date: '2025-04-01T00:00:00+08:00' },
    '2024-12-31T16:00:00.000Z',
    '2025-03-31T16:00:00.000Z',
  ],
  [
    'both, the plus of the zone not escaped',
    { start_date: '2025-01-01T00:00:00 08:00', end_date: '2025-03-31T00:00:00Z' },
    '2024-12-31T16:00:00.000Z',
    '2025-03-31T00:00:00.000Z',
  ],
])('%s', (_name, query, from, to) => {
  expect(span(query)).toEqual([from, to]);
});

it('numbers come before everything else', () => {
  const query = { service_request_id: 'A,B', status: 'nonsense', start_date: 'never' };
  expect(parseRequestQuery(query, NOW)).toMatchObject({ kind: 'numbers', numbers: ['A', 'B'] });
});

it.each([
  [{ status: 'open' }, 'open'],
  [{ status: ['closed'] }, 'closed'],
  [{ status: 'open,closed' }, undefined],
  [{}, undefined],
])('the status %j is %s', (query, status) => {
  expect(parseRequestQuery(query, NOW)).toMatchObject({ kind: 'range', status });
});

it.each([
  [{ status: 'pending' }, 'open, closed'],
  [{ start_date: '2025-01-01' }, 'an instant'],
  [{ start_date: '2025-02-30T00:00:00Z' }, 'an instant'],
  [{ end_date: '0001-01-01T00:00:00Z' }, 'an instant'],
  [{ start_date: '9999-12-31T23:59:59Z' }, 'an instant'],
  [{ start_date: '2025-01-01T00:00:00Z', end_date: '2025-04-02T00:00:00Z' }, 'at most 90 days'],
  [{ start_date: '2025-04-01T00:00:00Z', end_date: '2025-01-01T00:00:00Z' }, 'before end_date'],
  [{ service_code: '' }, 'commas'],
  [{ service_code: { $ne: 'x' } }, 'commas'],
  [{ locale: 'fr' }, 'zh-Hans, zh-Hant, en'],
  [{ lat: '1' }, 'service_request_id'],
])('%j is refused, naming what is allowed', (query, words) => {
  expect(() => parseRequestQuery(query, NOW)).toThrow(Open311Refusal);
  expect(() => parseRequestQuery(query, NOW)).toThrow(words);
});

it.each([
  ['2025-03-01T00:00:00+08:00', '2025-03-05T12:00:00+08:00', '2025-03-01', '2025-03-05'],
  ['2025-03-01T00:00:01+08:00', '2025-03-05T00:00:00+08:00', '2025-03-02', '2025-03-05'],
  ['2025-03-01T00:00:00Z', '2025-03-05T15:59:59Z', '2025-03-02', '2025-03-05'],
])('of %s to %s the days begin from %s to %s', (from, to, first, last) => {
  expect(daysIn({ from: new Date(from), to: new Date(to) }, SHANGHAI)).toEqual({ first, last });
});

it('whatever stands in a text, the XML is read by another parser', () => {
  const fields: Fields = {
    description: 'a<b>&"\u0000\u000b\ud83d😀 ]]>',
    lat: null,
    metadata: false,
  };
  const text = WRITE_REQUESTS.xml([fields]);
  const [request] = Array.from(readXml(text).getElementsByTagName('request'));
  const values = Array.from(request?.childNodes ?? [], (node) => [node.nodeName, node.textContent]);
  expect(values).toEqual([
    ['description', 'a<b>&"\ufffd\ufffd\ufffd😀 ]]>'],
    ['lat', ''],
    ['metadata', 'false'],
  ]);
});

it('a refusal is a list of errors in both formats', () => {
  const refusal = new Open311Refusal(404, 'No <request>');
  expect(JSON.parse(writeRefusal(refusal, 'json'))).toEqual([
    { code: 404, description: 'No <request>' },
  ]);
  const document = readXml(writeRefusal(refusal, 'xml'));
  expect(document.documentElement?.nodeName).toBe('errors');
  expect(document.getElementsByTagName('code')[0]?.textContent).toBe('404');
  expect(document.getElementsByTagName('description')[0]?.textContent).toBe('No <request>');
});
