import { DOMParser } from '@xmldom/xmldom';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

import { atomOf } from './atom';
import { updatedAtOf, type AddressedFeed, type FeedEntry } from './feed';
import { jsonFeedOf } from './json-feed';
import { rssOf } from './rss';

const entry: FeedEntry = {
  id: 'urn:uuid:00000000-0000-8000-8000-000000000001',
  title: '水费 < 电费 & "其他"\u0000',
  text: '第一行\n第二行 ]]> <script>',
  url: 'https://school.example/finance/2025-06?a=1&b=2',
  publishedAt: '2025-07-10T08:30:00.000Z',
  updatedAt: '2025-07-21T02:00:00.000Z',
  categories: [{ term: 'finance', label: '财务' }],
};
const pageless = { ...entry, id: 'urn:uuid:00000000-0000-8000-8000-000000000002', url: null };
const feed: AddressedFeed = {
  id: 'urn:uuid:00000000-0000-8000-8000-000000000000',
  title: '财务 & 预算',
  description: '最近公开的内容',
  language: 'zh-Hans',
  author: '青禾市第三实验学校',
  homeUrl: 'https://school.example/',
  feedUrl: 'https://school.example/api/feeds/finance.atom?locale=zh-Hans',
  entries: [entry, pageless],
};
const empty = { ...feed, entries: [] };

/** A document that is not well-formed is an error; that a sign was replaced is what is tested. */
const parsed = (text: string) =>
  new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');

type Parsed = ReturnType<typeof parsed>;
const ATOM = 'http://www.w3.org/2005/Atom';
const texts = (document: Parsed, name: string) =>
  Array.from(document.getElementsByTagName(name), ({ textContent }) => textContent);

const readable = '水费 < 电费 & "其他"\ufffd';

describe('Atom', () => {
  it('has what a feed and each entry need (RFC 4287)', () => {
    const document = parsed(atomOf(feed));
    const root = document.documentElement;
    expect([root?.localName, root?.namespaceURI]).toEqual(['feed', ATOM]);
    expect(texts(document, 'id')).toEqual([feed.id, entry.id, pageless.id]);
    expect(texts(document, 'title')).toEqual([feed.title, readable, readable]);
    expect(texts(document, 'updated')).toEqual(Array(3).fill(entry.updatedAt));
    expect(texts(document, 'published')).toEqual(Array(2).fill(entry.publishedAt));
    expect(texts(document, 'name')).toEqual([feed.author]);
    expect(texts(document, 'content')).toEqual([entry.text, entry.text]);
  });

  it('leads to the feed itself, to the site, and to entries that have a page', () => {
    const links = Array.from(parsed(atomOf(feed)).getElementsByTagNameNS(ATOM, 'link'), (link) => [
      link.getAttribute('rel'),
      link.getAttribute('href'),
    ]);
    expect(links).toEqual([
      ['self', feed.feedUrl],
      ['alternate', feed.homeUrl],
      ['alternate', entry.url],
    ]);
  });

  it('is a feed before anything is published', () => {
    expect(texts(parsed(atomOf(empty)), 'updated')).toEqual(['1970-01-01T00:00:00.000Z']);
  });
});

describe('RSS', () => {
  it('has what a channel and each item need', () => {
    const document = parsed(rssOf(feed));
    expect(document.documentElement?.getAttribute('version')).toBe('2.0');
    expect(texts(document, 'title')).toEqual([feed.title, readable, readable]);
    expect(texts(document, 'description')).toEqual([feed.description, entry.text, entry.text]);
    expect(texts(document, 'link')).toEqual([feed.homeUrl, entry.url]);
    expect(texts(document, 'guid')).toEqual([entry.id, pageless.id]);
    expect(texts(document, 'lastBuildDate')).toEqual(['Mon, 21 Jul 2025 02:00:00 GMT']);
    expect(texts(document, 'pubDate')).toEqual(Array(2).fill('Thu, 10 Jul 2025 08:30:00 GMT'));
  });

  it('says of no guid that it is an address', () => {
    const guids = parsed(rssOf(feed)).getElementsByTagName('guid');
    expect(Array.from(guids, (guid) => guid.getAttribute('isPermaLink'))).toEqual([
      ...['false', 'false'],
    ]);
  });
});

/** What JSON Feed 1.1 requires. */
const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: { type: 'string', format: 'uri' },
    feed_url: { type: 'string', format: 'uri' },
    language: { type: 'string' },
    authors: { type: 'array', items: { type: 'object', minProperties: 1 } },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_text'] }, { required: ['content_html'] }],
        properties: {
          id: { type: 'string', minLength: 1 },
          url: { type: 'string', format: 'uri' },
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          tags: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
};

describe('JSON Feed', () => {
  const validate = addFormats(new Ajv()).compile(jsonFeedSchema);

  it.each([
    ['with entries', feed],
    ['without', empty],
  ])('is one %s', (_name, own) => {
    validate(JSON.parse(jsonFeedOf(own)));
    expect(validate.errors).toBeNull();
  });

  it('says what the entries say, and no address where there is none', () => {
    const { items } = JSON.parse(jsonFeedOf(feed)) as { items: readonly object[] };
    expect(items[0]).toEqual({
      ...{ id: entry.id, url: entry.url, title: entry.title, content_text: entry.text },
      ...{ date_published: entry.publishedAt, date_modified: entry.updatedAt, tags: ['财务'] },
    });
    expect(items[1]).not.toHaveProperty('url');
  });
});

it('a feed changed when the last of its entries did', () => {
  const older = { ...entry, updatedAt: '2025-07-11T00:00:00.000Z' };
  expect(updatedAtOf({ entries: [older, entry, older] })).toBe(entry.updatedAt);
});
