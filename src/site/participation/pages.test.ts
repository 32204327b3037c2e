import { sampleSource } from '../../../tests/support/site-source';
import { siteReader } from '../reader';
import { resolvePage } from '../routes';
import { answerPage } from '../site';

async function pageAt(path: string): Promise<string> {
  const resolved = resolvePage(path);
  if (resolved?.kind !== 'page') throw new Error(`${path} is not a page`);
  const scene = { origin: 'https://school.example', now: '2025-12-01T04:00:00Z' };
  return (await answerPage({ ...resolved, ...scene }, siteReader(sampleSource()))).html;
}

const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

it('from a question of a meeting one click leads to the action, and one more to the regulation', async () => {
  expect(hrefs(await pageAt('/meetings/meet-01'))).toContain('/actions/act-01');
  expect(hrefs(await pageAt('/actions/act-01'))).toContain('/regulations/reg-03');
});

it('and back again', async () => {
  const back = hrefs(await pageAt('/actions/act-01'));
  expect(back).toContain('/meetings/meet-01#question-1');
  expect(await pageAt('/meetings/meet-01')).toContain('id="question-1"');
});

it('the way is told from cause to effect', async () => {
  const html = await pageAt('/actions/act-01');
  const chain = html.slice(html.indexOf('id="chain-heading"'));
  const at = (title: string) => chain.indexOf(title);
  expect(at('2025年上半年财务公开说明会')).toBeLessThan(at('采购管理办法'));
});

it('a question is shown with its answer, what it is about, and when it was answered later', async () => {
  const html = await pageAt('/meetings/meet-01');
  expect(html).toContain('维修费为什么比去年同期高？');
  expect(hrefs(html)).toContain('/finance/2025-06');
  expect(html).toContain('2025年7月18日补充答复');
});

it('"you said, we did" is grouped by where the ideas come from, with before and after', async () => {
  const html = await pageAt('/actions');
  expect([...html.matchAll(/<h2 id="(\w+)-heading">/g)].map(([, id]) => id)).toEqual([
    ...['feedback', 'meeting', 'survey'],
  ]);
  expect(html).toContain('从 11 分钟 到 5 分钟');
});

it('an end that nobody can read is no link', async () => {
  expect(await pageAt('/actions/act-02')).not.toContain('fb-2025-003');
});

it('the guide tells the time limits, the figures withhold small counts', async () => {
  const html = await pageAt('/requests');
  expect(html).toContain('20 个工作日内答复');
  expect(html).toContain('不足 5 人的数字不公开');
  expect(html).toContain('某教师个人绩效工资明细');
});
