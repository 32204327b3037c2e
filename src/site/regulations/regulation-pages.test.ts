import { REGULATION_ROWS } from '../../../tests/support/site-regulations';
import { emptySource, sampleSource } from '../../../tests/support/site-source';
import { siteReader } from '../reader';
import { resolvePage } from '../routes';
import { answerPage } from '../site';

const origin = 'https://school.example';
const now = '2025-10-15T04:00:00Z';

async function pageAt(path: string, source = sampleSource()) {
  const [address = '', query = ''] = path.split('?');
  const resolved = resolvePage(address, query);
  if (resolved?.kind !== 'page') throw new Error(`${path} is not a page`);
  return answerPage({ ...resolved, origin, now }, siteReader(source));
}

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the list of regulations', () => {
  it('has all ten by theme, with what they are', async () => {
    const { html } = await pageAt('/regulations');
    const codes = REGULATION_ROWS('zh-Hans').map(({ key }) => key as string);
    expect(codes.filter((key) => !html.includes(`href="/regulations/${key}"`))).toEqual([]);
    expect(textOf(html)).toContain('车辆与校车管理规定 已废止 SY3-ZD-08');
    expect(html).not.toContain('这个主题目前没有现行制度。');
  });

  it('says which theme has no text in force', async () => {
    const rows = REGULATION_ROWS('zh-Hans').map((row) =>
      row['theme'] === 'safety' ? { ...row, currentState: 'repealed' } : row,
    );
    const { html } = await pageAt('/regulations', sampleSource({ regulations: rows }));
    expect(textOf(html)).toContain('安全管理 这个主题目前没有现行制度。');
  });

  it('says that nothing is there yet', async () => {
    const { html } = await pageAt('/en/regulations', emptySource());
    expect(html).toContain('No regulation has been published yet.');
  });
});

describe('the page of a regulation', () => {
  it('states its articles, its versions and how it is kept', async () => {
    const { status, html } = await pageAt('/regulations/sy3-zd-01');
    const text = textOf(html);
    expect(status).toBe(200);
    expect(text).toContain('第5条 发布前须经拟稿、部门审核、隐私与保密审查、分管领导签发四步。');
    expect(text).toContain(
      '第 1 版 已被新版取代 制定 · 青三实〔2022〕5号 · 2022年4月1日至2025年2月28日',
    );
    expect(text).toContain('不低于 100.00% 实际 83.33% 结论 未达标 12期中2期延迟（3月、8月）');
    expect(html).toContain('href="/regulations/sy3-zd-01/compare?from=1&amp;to=2"');
    expect(html).toContain('href="/regulations/sy3-zd-01?onDate=2022-04-01"');
  });

  it('asks for a day by a form that needs no script', async () => {
    const { html } = await pageAt('/en/regulations/sy3-zd-01');
    expect(html).toMatch(/<form[^>]*method="get"[^>]*action="\/en\/regulations\/sy3-zd-01"/);
    expect(html).toMatch(/<input id="on-date" name="onDate" type="date"/);
  });

  it('says which day it shows', async () => {
    const { html } = await pageAt('/regulations/sy3-zd-01?onDate=2025-10-15');
    expect(textOf(html)).toContain('以下是 2025年10月15日有效的文本（第 2 版）。');
    expect(html).toContain('content="noindex"');
  });

  it.each(['2025-13-01', 'gestern', '<b>'])('%p is no day, and the page says so', async (day) => {
    const path = `/regulations/sy3-zd-01?onDate=${encodeURIComponent(day)}`;
    const { status, html } = await pageAt(path);
    expect([status, html.includes('这不是有效的日期。')]).toEqual([400, true]);
    expect(html).not.toContain('<b>');
  });

  it('that is repealed says by what', async () => {
    const { html } = await pageAt('/regulations/sy3-zd-08');
    expect(textOf(html)).toContain('2025年10月15日没有有效的文本。 由 青三实〔2025〕14号 废止。');
  });

  it('before its first text says when there is one', async () => {
    const [row] = REGULATION_ROWS('zh-Hans');
    const early = {
      ...{ ...row, onDate: '2022-03-31', currentState: 'notYetInForce', version: null },
    };
    const { html } = await pageAt(
      '/regulations/sy3-zd-01?onDate=2022-03-31',
      sampleSource({ regulations: [early] }),
    );
    expect(textOf(html)).toContain(
      '2022年3月31日没有有效的文本。 第一个版本自 2022年4月1日起施行。',
    );
  });

  it('in consultation has the draft, what people said and what the school answers', async () => {
    const { html } = await pageAt('/regulations/sy3-zd-10');
    const text = textOf(html);
    expect(text).toContain('2025年10月1日至2025年10月20日征求意见。');
    expect(text).toContain('正在征求意见');
    expect(text).toContain('第2条 预约与使用情况按月公布。');
    expect(text).toContain('共收到 5 条意见');
    expect(text).toContain('是否收费 条数 2 处理结果 尚未答复');
  });

  it('that does not exist is not found', async () => {
    expect((await pageAt('/regulations/sy3-zd-99')).status).toBe(404);
  });
});

describe('two versions compared', () => {
  it('strikes out what went and underlines what came', async () => {
    const { html } = await pageAt('/regulations/sy3-zd-03/compare?from=1&to=2');
    expect(html).toMatch(/<del><span class="visually-hidden">\[删去\]<\/span>5<\/del>/);
    expect(html).toMatch(/<ins><span class="visually-hidden">\[新增\]<\/span>1<\/ins>/);
    expect(textOf(html)).toContain('第6条 新增');
  });

  it('are the two newest where none are named', async () => {
    const named = await pageAt('/regulations/sy3-zd-03/compare?from=1&to=2');
    expect((await pageAt('/regulations/sy3-zd-03/compare')).html).toBe(named.html);
  });

  it.each(['/regulations/sy3-zd-03/compare?from=1&to=9', '/regulations/sy3-zd-02/compare'])(
    '%s: what is not there cannot be compared',
    async (path) => {
      expect((await pageAt(path)).status).toBe(404);
    },
  );
});
