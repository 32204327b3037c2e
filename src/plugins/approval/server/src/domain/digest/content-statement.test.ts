import fc from 'fast-check';

import { RuleError } from '../../../../../../shared/rule-error';
import { digest } from '../../../../../../shared/strapi/digest';
import {
  contentDigest,
  contentStatement,
  driftingAttributes,
  type PopulatedRow,
  type StatedDocument,
} from './content-statement';
import { statedModel, type SchemaAttribute } from './stated-model';

const words = { i18n: { localized: true } };
const component = statedModel(
  {
    uid: 'finance.line',
    attributes: { code: { type: 'string' }, amountFen: { type: 'biginteger' } },
  },
  () => false,
);

const attributes: Readonly<Record<string, SchemaAttribute>> = {
  title: { type: 'string', pluginOptions: words },
  totalFen: { type: 'biginteger' },
  rate: { type: 'decimal' },
  isUrgent: { type: 'boolean' },
  startsAt: { type: 'datetime' },
  dueOn: { type: 'date' },
  channels: { type: 'json' },
  department: { type: 'relation' },
  photos: { type: 'media' },
  lines: { type: 'component', component: 'finance.line' },
  zone: { type: 'dynamiczone' },
  state: { type: 'enumeration' },
  revision: { type: 'integer' },
  createdAt: { type: 'datetime' },
  publishedAt: { type: 'datetime' },
  createdBy: { type: 'relation' },
};

const LEFT_OUT = new Set(['state', 'revision']);
const model = statedModel({ uid: 'api::budget.budget', attributes }, (name) => LEFT_OUT.has(name));

const file = (id: number, hash: string): PopulatedRow => ({ id, hash, url: `/uploads/${id}` });

const shared: PopulatedRow = {
  ...{ id: 1, documentId: 'doc1', totalFen: '9007199254740993', rate: 0.5, isUrgent: false },
  ...{ startsAt: '2025-09-15T02:00:00.000Z', dueOn: '2025-09-15', channels: ['website'] },
  department: { id: 3, documentId: 'dep1', name: '总务处' },
  photos: [file(1, 'aa'), file(2, 'bb')],
  lines: [
    { id: 11, code: '30213', amountFen: 100 },
    { id: 12, code: '30214', amountFen: '200' },
  ],
  zone: [{ id: 21, __component: 'finance.line', code: 'x', amountFen: 1 }],
  ...{ state: 'ongoing', revision: 1, createdAt: 1, publishedAt: null, createdBy: { id: 9 } },
};

function stated(facts: PopulatedRow = {}, more: Partial<StatedDocument> = {}): StatedDocument {
  return {
    ...{ model, component: () => component, fileHash: ({ hash }) => String(hash) },
    locales: ['zh-Hans', 'en'],
    rows: {
      'zh-Hans': { ...shared, title: '预算', ...facts },
      en: { ...shared, title: 'Budget', ...facts },
      'zh-Hant': { ...shared, title: '預算', ...facts },
    },
    ...more,
  };
}

const digestOf = (document: StatedDocument) => contentDigest(document, digest);

it('states shared facts once and the words of each covered locale', () => {
  expect(contentStatement(stated())).toEqual({
    type: 'api::budget.budget',
    shared: {
      ...{ totalFen: '9007199254740993', rate: 0.5, isUrgent: false },
      ...{ startsAt: '2025-09-15T02:00:00.000Z', dueOn: '2025-09-15', channels: ['website'] },
      photos: ['aa', 'bb'],
      lines: [
        { code: '30213', amountFen: '100' },
        { code: '30214', amountFen: '200' },
      ],
      zone: [{ __component: 'finance.line', code: 'x', amountFen: '1' }],
    },
    words: {
      'zh-Hans': { title: '预算', department: 'dep1' },
      en: { title: 'Budget', department: 'dep1' },
    },
  });
});

describe('the digest stays', () => {
  it.each<[string, PopulatedRow]>([
    ['when rows are made anew', { id: 99, documentId: 'other' }],
    ['when the state goes on', { state: 'done', revision: 2 }],
    ['when it is published', { publishedAt: '2025-09-16T00:00:00.000Z', createdBy: { id: 1 } }],
    ['for money as a number or as text', { totalFen: 9007199254740993n }],
    ['for instants as milliseconds', { startsAt: Date.parse('2025-09-15T02:00:00.000Z') }],
    ['for instants as dates', { startsAt: new Date('2025-09-15T10:00:00+08:00') }],
    ['for a relation with other columns', { department: { id: 77, documentId: 'dep1' } }],
    ['for a file with another address', { photos: [file(8, 'aa'), { ...file(9, 'bb'), url: '' }] }],
    ['for flags of SQLite', { isUrgent: 0 }],
    [
      'for lines with other ids',
      {
        lines: [
          { id: 1, code: '30213', amountFen: '100' },
          { id: 2, amountFen: 200, code: '30214' },
        ],
      },
    ],
  ])('%s', (_name, facts) => {
    expect(digestOf(stated(facts))).toBe(digestOf(stated()));
  });

  it('when an attribute is added that nobody has filled in', () => {
    const more = { ...attributes, note: { type: 'text' }, notes: { type: 'relation' } };
    const grown = statedModel({ uid: model.uid, attributes: more }, (name) => LEFT_OUT.has(name));
    const document = stated({ note: null, notes: [] }, { model: grown });
    expect(digestOf(document)).toBe(digestOf(stated()));
  });

  it('when a locale that is not covered changes', () => {
    const rows = { ...stated().rows, 'zh-Hant': { ...shared, title: '別的' } };
    expect(digestOf(stated({}, { rows }))).toBe(digestOf(stated()));
  });
});

describe('the digest changes', () => {
  it.each<[string, PopulatedRow]>([
    ['by one fen', { totalFen: '9007199254740994' }],
    ['by a word', { title: '预算 ' }],
    ['by another relation', { department: { documentId: 'dep2' } }],
    ['without a relation', { department: null }],
    ['by another file', { photos: [file(1, 'aa'), file(2, 'cc')] }],
    ['by the order of files', { photos: [file(2, 'bb'), file(1, 'aa')] }],
    ['by a line', { lines: [{ code: '30213', amountFen: 100 }] }],
    ['by a second', { startsAt: '2025-09-15T02:00:01.000Z' }],
    ['by a flag', { isUrgent: true }],
    ['by a choice', { channels: ['website', 'wechat'] }],
  ])('%s', (_name, facts) => {
    expect(digestOf(stated(facts))).not.toBe(digestOf(stated()));
  });

  it('by a covered locale more or less', () => {
    expect(digestOf(stated({}, { locales: ['zh-Hans'] }))).not.toBe(digestOf(stated()));
  });

  it('not by the order in which the locales are named', () => {
    expect(digestOf(stated({}, { locales: ['en', 'zh-Hans'] }))).toBe(digestOf(stated()));
  });
});

it('any value of any covered attribute counts', () => {
  const names = Object.keys(model.attributes).filter((name) =>
    ['title', 'totalFen', 'rate', 'dueOn', 'channels'].includes(name),
  );
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.integer({ min: 1 }), (name, value) => {
      const facts = { [name]: name === 'rate' ? value + 0.25 : String(value) };
      expect(digestOf(stated(facts))).not.toBe(digestOf(stated()));
    }),
  );
});

it('an attribute of a kind that nobody thought of is covered', () => {
  const grown = statedModel({ uid: 'a', attributes: { x: { type: 'colour' } } }, () => false);
  expect(grown.attributes).toEqual({ x: { kind: 'exact', localized: false } });
});

it('shared facts that differ between the locales are named', () => {
  const rows = { ...stated().rows, en: { ...shared, title: 'Budget', totalFen: 1, lines: [] } };
  expect(driftingAttributes(stated({}, { rows }), digest)).toEqual(['totalFen', 'lines']);
  expect(driftingAttributes(stated(), digest)).toEqual([]);
});

it.each([[['fr']], [[]]])('locales %j without a row are refused', (locales) => {
  expect(() => contentStatement(stated({}, { locales }))).toThrow(RuleError);
});
