import { RuleError } from '../../shared/rule-error';
import type { AttributeSchema, ModelSchema } from '../schema';
import { allowListOf } from './allow-list';
import { parseListQuery, parseOneQuery } from './query';

const open = (attribute: AttributeSchema, filter = false): AttributeSchema => ({
  ...attribute,
  pluginOptions: { transparency: { visibility: 'public', filter } },
});

const department: ModelSchema = {
  uid: 'api::department.department',
  info: { displayName: 'department' },
  attributes: { code: open({ type: 'string' }, true), phone: { type: 'string' } },
};

const month: ModelSchema = {
  uid: 'api::month.month',
  info: { displayName: 'month' },
  attributes: {
    period: open({ type: 'string' }, true),
    month: open({ type: 'integer' }, true),
    dueOn: open({ type: 'date' }, true),
    publicSince: open({ type: 'datetime' }, true),
    scope: open({ type: 'enumeration', enum: ['wholeSchool', 'department'] }, true),
    title: open({ type: 'string' }),
    lines: open({ type: 'component', component: 'finance.line', repeatable: true }),
    owner: open({ type: 'relation', relation: 'manyToOne', target: department.uid }, true),
    note: { type: 'text', pluginOptions: { transparency: { visibility: 'internal' } } },
    secret: { type: 'string', private: true },
  },
};

const allowed = allowListOf(month);
const lookup = () => department;
const parse = (query: unknown) => parseListQuery(query, allowed, lookup);

it('asks related documents only where they are meant for everybody', () => {
  const scoped: ModelSchema = {
    ...department,
    attributes: { ...department.attributes, visibilityScope: { type: 'enumeration' } },
  };
  const { where } = parseListQuery({ filters: { owner: { code: 'x' } } }, allowed, () => scoped);
  expect(where).toEqual({
    owner: { $and: [{ visibilityScope: 'public' }, { code: { $eq: 'x' } }] },
  });
});

describe('the public query', () => {
  it('is everything public, 25 rows, in Chinese, when nothing is asked', () => {
    expect(parse({})).toEqual({
      where: {},
      sort: [],
      fields: undefined,
      populate: [],
      locale: 'zh-Hans',
      page: { start: 0, limit: 25, withCount: true, style: 'page' },
    });
  });

  it.each<[string, unknown, unknown]>([
    ['a value', { period: '2025-06' }, { period: { $eq: '2025-06' } }],
    ['an operator', { month: { $gte: '3' } }, { month: { $gte: 3 } }],
    ['a list', { month: { $in: ['1', '2'] } }, { month: { $in: [1, 2] } }],
    ['a range', { dueOn: { $between: ['2025-01-01', '2025-12-31'] } }, expect.anything()],
    ['a relation', { owner: { code: 'finance' } }, { owner: { code: { $eq: 'finance' } } }],
    [
      'either of two',
      { $or: [{ month: 1 }, { month: 2 }] },
      expect.objectContaining({ $or: [expect.anything(), expect.anything()] }),
    ],
    [
      'the index keys of a query string',
      { $or: { 0: { month: 1 } } },
      { $or: [{ month: { $eq: 1 } }] },
    ],
    ['absence', { dueOn: { $null: 'true' } }, { dueOn: { $null: true } }],
  ])('filters by %s', (_name, filters, where) => {
    expect(parse({ filters }).where).toEqual(where);
  });

  it.each<[string, unknown]>([
    ['drafts', { status: 'draft' }],
    ['drafts by another name', { publicationFilter: 'modified' }],
    ['what was published once', { hasPublishedVersion: 'true' }],
    ['a search over all attributes', { _q: 'x' }],
    ['an unknown parameter', { foo: '1' }],
    ['all locales', { locale: '*' }],
    ['an unknown locale', { locale: 'fr' }],
    ['a list of locales', { locale: ['en'] }],
    ['a filter on an internal attribute', { filters: { note: 'x' } }],
    ['a filter on a private attribute', { filters: { secret: { $eq: 'x' } } }],
    ['a filter on a column without an index', { filters: { title: 'x' } }],
    ['a filter on who wrote it', { filters: { createdBy: { password: { $startsWith: '$2a' } } } }],
    ['an internal attribute of a relation', { filters: { owner: { phone: '1' } } }],
    ['a part of a text', { filters: { period: { $contains: '2025' } } }],
    ['a beginning of a text', { filters: { period: { $startsWith: '2025' } } }],
    ['__proto__', { filters: JSON.parse('{"__proto__":{"x":1}}') }],
    ['a text for a number', { filters: { month: 'June' } }],
    ['a day that does not exist', { filters: { dueOn: '2025-02-30' } }],
    ['an instant that is none', { filters: { publicSince: { $gt: 'yesterday' } } }],
    ['an unknown option', { filters: { scope: 'all' } }],
    ['a text with NUL', { filters: { period: 'a\u0000' } }],
    ['a text without measure', { filters: { period: 'a'.repeat(201) } }],
    ['an object as a value', { filters: { period: { $eq: { x: 1 } } } }],
    ['no condition', { filters: { period: {} } }],
    ['an empty group', { filters: { $or: [] } }],
    ['filters that are a text', { filters: 'period' }],
    ['four levels', { filters: { $and: [{ $or: [{ $and: [{ $or: [{ month: 1 }] }] }] }] } }],
    ['21 conditions', { filters: { $or: Array.from({ length: 21 }, () => ({ month: 1 })) } }],
    ['101 values', { filters: { month: { $in: Array.from({ length: 101 }, () => 1) } } }],
    ['an order by an internal attribute', { sort: 'note' }],
    ['an order by a relation', { sort: 'owner:asc' }],
    ['an order by who wrote it', { sort: 'createdBy.email' }],
    ['an unknown direction', { sort: 'period:down' }],
    ['five orders', { sort: 'period,month,dueOn,scope,period' }],
    ['an internal field', { fields: ['note'] }],
    ['a private field', { fields: 'secret' }],
    ['an unknown part', { populate: 'createdBy' }],
    ['a part of a part', { populate: { owner: { populate: '*' } } }],
    ['a path of parts', { populate: 'owner.head' }],
    ['a page of 101', { pagination: { pageSize: '101' } }],
    ['all rows', { pagination: { pageSize: '-1' } }],
    ['page zero', { pagination: { page: '0' } }],
    ['two ways to page', { pagination: { page: '1', start: '0' } }],
    ['a page that is no number', { pagination: { page: '1e3' } }],
  ])('refuses %s and says what is allowed', (_name, query) => {
    expect(() => parse(query)).toThrow(RuleError);
    expect(() => parse(query)).toThrow(/Allowed: \S/);
  });

  it('expands * to every public part and leaves internal ones out', () => {
    expect(parse({ populate: '*' }).populate).toEqual(['lines', 'owner']);
    expect(parse({ populate: { 0: 'lines' } }).populate).toEqual(['lines']);
    expect(parse({ populate: { owner: 'true', lines: 'false' } }).populate).toEqual(['owner']);
  });

  it('pages by number or by offset', () => {
    expect(parse({ pagination: { page: '3', pageSize: '12' } }).page).toMatchObject({
      start: 24,
      limit: 12,
    });
    expect(parse({ pagination: { start: '5', limit: '7' } }).page).toMatchObject({
      start: 5,
      limit: 7,
    });
  });

  it('allows no filters and no pages where one document is asked for', () => {
    expect(parseOneQuery({ populate: 'lines', locale: 'en' }, allowed).locale).toBe('en');
    expect(() => parseOneQuery({ filters: {} }, allowed)).toThrow(RuleError);
    expect(() => parseOneQuery({ status: 'draft' }, allowed)).toThrow(RuleError);
  });
});
