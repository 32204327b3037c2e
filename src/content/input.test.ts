import { inputIssues } from './input';
import type { ModelSchema } from './schema';

const line: ModelSchema = {
  uid: 'finance.line',
  info: { displayName: 'line' },
  attributes: {
    code: { type: 'string', maxLength: 5 },
    amountFen: { type: 'biginteger', customField: 'global::money' },
  },
};

const month: ModelSchema = {
  uid: 'api::month.month',
  info: { displayName: 'month' },
  attributes: {
    title: { type: 'string', maxLength: 10 },
    note: { type: 'text' },
    month: { type: 'integer', min: 1, max: 12 },
    scope: { type: 'enumeration', enum: ['wholeSchool', 'department'] },
    dueOn: { type: 'date' },
    expiresAt: { type: 'datetime' },
    open: { type: 'boolean' },
    stages: { type: 'json' },
    channels: {
      type: 'json',
      customField: 'global::choices',
      options: { options: ['website', 'sms', 'meeting'] },
    },
    openingFen: { type: 'biginteger', customField: 'global::money' },
    lines: { type: 'component', component: 'finance.line', repeatable: true },
    totals: { type: 'component', component: 'finance.line', repeatable: false },
    owner: { type: 'relation', relation: 'manyToOne', target: 'api::department.department' },
  },
};

const lookup = () => line;
const codes = (data: unknown) => inputIssues(month, data, lookup).map(({ code }) => code);

describe('what may be written', () => {
  it.each([
    ['an empty draft', {}],
    ['values of the right type', { title: '六月', month: 6, scope: 'wholeSchool', open: true }],
    ['nulls: a draft may be incomplete', { title: null, month: null, lines: null }],
    ['money as a number', { openingFen: -125513731 }],
    ['money as text', { openingFen: '9007199254740991' }],
    [
      'lines with ids, as the form sends them',
      { lines: [{ id: 3, code: '30201', amountFen: '1' }] },
    ],
    [
      'keys that Strapi itself sends back',
      { id: 1, documentId: 'x', createdAt: 'x', status: 'draft' },
    ],
    ['a day and an instant', { dueOn: '2024-02-29', expiresAt: '2025-07-21T10:00:00+08:00' }],
    ['several choices', { channels: ['sms', 'website'] }],
    ['no choice', { channels: [] }],
    ['line breaks, emoji and rare characters', { note: 'a\n\t😀𠮷' }],
  ])('accepts %s', (_name, data) => {
    expect(codes(data)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['something that is no object', 'text', 'INPUT_WRONG_TYPE'],
    ['a list for an object', [], 'INPUT_WRONG_TYPE'],
    ['an unknown key', { titel: 'x' }, 'INPUT_UNKNOWN_FIELD'],
    ['__proto__ as a key', JSON.parse('{"__proto__":{"isAdmin":true}}'), 'INPUT_UNKNOWN_FIELD'],
    ['constructor as a key', { constructor: 1 }, 'INPUT_UNKNOWN_FIELD'],
    ['an unknown key in a line', { lines: [{ kode: '1' }] }, 'INPUT_UNKNOWN_FIELD'],
    ['a number for a text', { title: 5 }, 'INPUT_WRONG_TYPE'],
    ['an object for a text', { title: { $gt: '' } }, 'INPUT_WRONG_TYPE'],
    ['a text for a number', { month: '6' }, 'INPUT_NOT_IN_RANGE'],
    ['a month that does not exist', { month: 13 }, 'INPUT_NOT_IN_RANGE'],
    ['half a month', { month: 1.5 }, 'INPUT_NOT_IN_RANGE'],
    ['an unknown option', { scope: 'everything' }, 'INPUT_NOT_ALLOWED'],
    ['a day that does not exist', { dueOn: '2025-02-29' }, 'INPUT_WRONG_TYPE'],
    ['an instant without a zone', { expiresAt: '2025-07-21T10:00:00' }, 'INPUT_WRONG_TYPE'],
    ['a text for a boolean', { open: 'true' }, 'INPUT_WRONG_TYPE'],
    ['money with decimals', { openingFen: 0.5 }, 'INPUT_MONEY_NOT_INTEGER'],
    ['money that is no number', { openingFen: '1,000' }, 'INPUT_MONEY_NOT_INTEGER'],
    ['2^53 fen as text', { openingFen: '9007199254740992' }, 'INPUT_MONEY_TOO_LARGE'],
    ['2^53 fen as a number', { openingFen: 2 ** 53 }, 'INPUT_MONEY_TOO_LARGE'],
    ['minus 2^53 fen in a line', { lines: [{ amountFen: -(2 ** 53) }] }, 'INPUT_MONEY_TOO_LARGE'],
    ['infinity', { openingFen: Infinity }, 'INPUT_MONEY_NOT_INTEGER'],
    ['a title of eleven characters', { title: '一二三四五六七八九十一' }, 'INPUT_TOO_LONG'],
    ['a text of a megabyte', { note: '校'.repeat(1_000_000) }, 'INPUT_TOO_LONG'],
    ['a lone surrogate', { note: 'a\uD800b' }, 'INPUT_BROKEN_TEXT'],
    ['a NUL character', { note: 'a\u0000b' }, 'INPUT_BROKEN_TEXT'],
    ['a list where one part stands', { totals: [] }, 'INPUT_WRONG_TYPE'],
    ['one part where a list stands', { lines: { code: '1' } }, 'INPUT_WRONG_TYPE'],
    ['a line that is no object', { lines: ['30201'] }, 'INPUT_WRONG_TYPE'],
    ['501 lines', { lines: Array.from({ length: 501 }, () => ({})) }, 'INPUT_TOO_MANY'],
    ['one choice without a list', { channels: 'website' }, 'INPUT_WRONG_TYPE'],
    ['choices as an object', { channels: { 0: 'website' } }, 'INPUT_WRONG_TYPE'],
    ['an unknown choice', { channels: ['website', 'fax'] }, 'INPUT_NOT_ALLOWED'],
    ['a choice that is no text', { channels: [['sms']] }, 'INPUT_NOT_ALLOWED'],
    ['the same choice twice', { channels: ['sms', 'sms'] }, 'INPUT_CHOICE_TWICE'],
    ['__proto__ inside JSON', { stages: JSON.parse('[{"__proto__":1}]') }, 'INPUT_BROKEN_TEXT'],
    [
      'JSON nested without end',
      { stages: JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) },
      'INPUT_TOO_DEEP',
    ],
    ['a broken text inside JSON', { stages: ['\uDC00'] }, 'INPUT_BROKEN_TEXT'],
  ])('refuses %s', (_name, data, code) => {
    expect(codes(data)).toEqual([code]);
  });

  it('names the place of each finding and what is allowed there', () => {
    expect(inputIssues(month, { lines: [{}, { amountFen: 'x' }], titel: 1 }, lookup)).toEqual([
      expect.objectContaining({ path: ['lines', 1, 'amountFen'] }),
      expect.objectContaining({
        path: ['titel'],
        params: { allowed: expect.stringContaining('title, note, month') as string },
      }),
    ]);
  });
});
