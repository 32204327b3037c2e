import { DOMParser } from '@xmldom/xmldom';

import { ARTICLE_LIMIT, wechatArticle, type Article } from './wechat';

const article: Article = {
  ...{ title: '2025年6月财务摘要', lead: '水费 < 电费' },
  facts: [['本月收入', '2,060,757.10 元']],
  paragraphs: ['第一段 <script>alert(1)</script>', '第二段'],
  source: ['来源：https://school.example/finance/2025-06'],
};
const CUT = '（全文见网站。）';

const parsed = (markup: string) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(`<body>${markup}</body>`, 'text/xml');

it('says everything in the order of the document, as words', () => {
  const text = parsed(wechatArticle(article, CUT)).documentElement?.textContent ?? '';
  const places = [
    ...[article.lead, '本月收入', '2,060,757.10 元', ...article.paragraphs, ...article.source],
  ].map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

it('has nothing that the platform drops or refuses', () => {
  const markup = wechatArticle(article, CUT);
  expect(markup).not.toMatch(/<script|<a\s|<img|class=|\sid=|\son\w+=/i);
  const elements = Array.from(parsed(markup).getElementsByTagName('*'));
  const names = new Set(elements.map(({ tagName }) => tagName));
  expect([...names].sort()).toEqual(['body', 'p', 'section', 'table', 'tbody', 'td', 'tr']);
});

it('what is too long ends with whole paragraphs and says so', () => {
  const paragraphs = Array.from({ length: 300 }, (_, at) => `${at}：${'长'.repeat(100)}`);
  const markup = wechatArticle({ ...article, paragraphs }, CUT);
  expect(markup.length).toBeLessThanOrEqual(ARTICLE_LIMIT);
  expect(markup).toContain(CUT);
  expect(markup).toContain(paragraphs[0]);
  expect(markup).not.toContain('299：');
  parsed(markup);
});

it('one paragraph that is too long alone gives way to the sentence', () => {
  const markup = wechatArticle({ ...article, paragraphs: ['长'.repeat(30_000)] }, CUT);
  expect(markup).toContain(CUT);
  expect(markup.length).toBeLessThanOrEqual(ARTICLE_LIMIT);
});
