import { renderRequests } from './requests-page';
import { parseFigures } from './request';
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

/** The cells of the row of a year. */
function yearOf(figures: object): readonly string[] {
  const site = { locale: 'zh-Hans', school: null, origin: '', terms: [], now: '' } as const;
  const page = renderRequests(site, { requests: [], figures: parseFigures([figures]) });
  const row = /<tbody[\s\S]*?<\/tbody>/.exec(page)?.[0] ?? '';
  return [...row.matchAll(/<\/span>([^<]*?)\s*<\/td>/g)].map(([, cell = '']) => cell.trim());
}

it.each<[string, object, string]>([
  ['nothing is told where all is withheld', { granted: null, refused: null }, '不公开'],
  [
    'what is withheld beside what is told is said',
    { granted: 7, refused: null },
    '予以公开 7、其余不公开',
  ],
  ['what is told in full is all', { granted: 7, refused: 6 }, '予以公开 7、不予公开 6'],
  ['before the first reply nothing is withheld', { granted: 0, refused: 0 }, '还没有答复'],
])('of the decisions of a year %s', (_what, byDecision, said) => {
  expect(yearOf({ year: 2025, received: 13, byDecision }).at(-1)).toBe(said);
});

it('the guide tells the time limits, the figures tell the total and withhold small parts of it', async () => {
  const html = await pageAt('/requests');
  expect(html).toContain('20 个工作日内答复');
  expect(html).toContain('收到的总数如实公开；其中不足 5 人的分项不公开');
  expect(yearOf({ year: 2025, received: 3, replied: null, extended: null })).toEqual([
    ...['3', '不公开', '不公开', '不公开', '还没有答复'],
  ]);
  expect(html).toContain('某教师个人绩效工资明细');
});
