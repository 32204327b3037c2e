import { now, origin, pageAt } from '../../../tests/support/site-pages';
import { NO_SURVEYS, SURVEY_ANSWERS, TOLD_RESULTS } from '../../../tests/support/site-surveys';
import { sampleSource } from '../../../tests/support/site-source';
import type { PublicSurvey } from '../../plugins/satisfaction-survey/contracts/public/survey';
import { siteReader } from '../reader';
import { resolvePage } from '../routes';
import { answerPage } from '../site';
import { inLanguage } from './in-language';

const mainOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>'));
const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const textOf = async (path: string) => plain(mainOf((await pageAt(path)).html));
const hrefs = (html: string) =>
  [...mainOf(html).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
/** What is shown of one question. */
const questionIn = (html: string, code: string) =>
  html.split('<article class="result"').find((part) => part.includes(`data-question="${code}"`)) ??
  '';

/** The sample with other answers about surveys. */
const told = (part: Partial<typeof SURVEY_ANSWERS>) =>
  sampleSource({ surveys: { ...SURVEY_ANSWERS, ...part } });

describe('the list', () => {
  it('leads to what is asked and to the results of what is over', async () => {
    const { html } = await pageAt('/en/surveys');
    expect(hrefs(html)).toEqual(
      expect.arrayContaining([
        ...['/en/surveys/canteen', '/en/surveys/paused', '/en/surveys/spring/results'],
      ]),
    );
    expect(hrefs(html)).not.toContain('/en/surveys/spring');
  });

  it('says until when, how each stands, and which are by invitation', async () => {
    const text = await textOf('/surveys');
    expect(text).toContain('截止 2025年10月31日 17:00');
    expect(text).toContain('开放中');
    expect(text).toContain('没有截止时间');
    expect(text).toMatch(/已暂停\s+凭邀请码/);
    expect(text).toContain('2025年6月10日公布结果');
  });

  it('reads all its pages', async () => {
    const pages = [1, 2, 3];
    const list = async (query: object) => {
      const { pagination } = query as { pagination: { page: number } };
      const slug = `s-${pagination.page}`;
      const data = [{ slug, title: slug, state: 'open', access: 'open' }];
      return { data, meta: { pagination: { pageCount: pages.length } } };
    };
    const { html } = await pageAt('/surveys', told({ list }));
    for (const page of pages) expect(hrefs(html)).toContain(`/surveys/s-${page}`);
  });
});

describe('the page of a survey', () => {
  it('has the questionnaire in it, and the way that needs no script', async () => {
    const { html } = await pageAt('/zh-Hant/surveys/canteen');
    expect(html).toMatch(/<school-survey src="\/api\/surveys\/canteen" locale="zh-Hant"\s*>/);
    const inside = /<school-survey[^>]*>([\s\S]*?)<\/school-survey\s*>/.exec(html)?.[1] ?? '';
    expect(inside).toContain('href="/s/canteen?lang=zh-Hant"');
  });

  it('says why it is asked, what is kept, what guardians read, and how long it is', async () => {
    const text = await textOf('/surveys/canteen');
    for (const words of ['了解大家对食堂的意见。', '不记姓名。', '请由家长陪同。', '共 3 题']) {
      expect(text).toContain(words);
    }
  });

  it('promises no more questions than some are asked', async () => {
    const survey = async (slug: string) => {
      const { definition, ...rest } = (await SURVEY_ANSWERS.survey(slug)) as PublicSurvey;
      const showIf = { question: 'rating', atMost: 2 };
      const items = definition.items.map((item, at) => (at === 3 ? { ...item, showIf } : item));
      return { ...rest, definition: { ...definition, items } };
    };
    const { html } = await pageAt('/en/surveys/canteen', told({ survey }));
    expect(plain(html)).toContain('3 questions at most');
  });

  it('is the link alone where the element was not built, or is no file of ours', async () => {
    for (const element of [null, { script: 'https://evil.example/x.js', integrity: 'sha384-a' }]) {
      const { html } = await pageAt('/surveys/canteen', told({ element: async () => element }));
      expect(html).not.toMatch(/<script|<school-survey|evil/);
      expect(hrefs(html)).toContain('/s/canteen?lang=zh-Hans');
    }
  });

  it.each([
    ['/surveys/later', '2025年11月3日 08:00 开始', 'noindex'],
    ['/surveys/over', '结果公布后会出现在这里', 'noindex'],
    ['/surveys/spring', '调查已经结束', 'canonical'],
  ])('%s has no questions and says %s', async (path, said, robots) => {
    const { html } = await pageAt(path);
    expect(plain(html)).toContain(said);
    expect(html).toContain(robots);
    expect(html).not.toMatch(/<school-survey|<script/);
  });

  it.each(['/surveys/old', '/surveys/old/results', '/surveys/none', '/surveys/canteen/results'])(
    '%s is not there',
    async (path) => {
      expect((await pageAt(path)).status).toBe(404);
    },
  );

  it('only where an element is does a page run a script, which comes from here', async () => {
    const policyAt = async (path: string, source = sampleSource()) => {
      const resolved = resolvePage(path);
      if (resolved?.kind !== 'page') throw new Error(path);
      return (await answerPage({ ...resolved, origin, now }, siteReader(source))).policy;
    };
    expect(await policyAt('/surveys/canteen')).toContain("script-src 'self';");
    expect(await policyAt('/surveys/canteen')).toContain("default-src 'none';");
    expect(await policyAt('/surveys/spring')).toBeUndefined();
    expect(await policyAt('/surveys')).toBeUndefined();
  });
});

describe('the results', () => {
  it('tell what was counted, of how many, and who would be known is withheld', async () => {
    const text = await textOf('/surveys/spring/results');
    expect(text).toContain('40 份');
    expect(text).toContain('80 人');
    expect(text).toContain('50.00%');
    expect(text).toContain('少于 5 人的数不公布');
    expect(text).toContain('学校会增加一个窗口。');
    expect(text).toMatch(/其中迟到\s+不公布/);
  });

  it('give each count with its share and its bar', async () => {
    const { html } = await pageAt('/surveys/spring/results');
    const food = questionIn(html, 'food');
    expect(plain(food)).toContain('40 人回答 · 平均 3.30 · 满意率 50.00%');
    expect(plain(food)).toMatch(/4\s+20\s+50.00%/);
    expect([...food.matchAll(/class="bar-expenditure"/g)]).toHaveLength(5);
    expect(food).toContain('width="50%"');
  });

  it('name the level of a scale by its number too, and an option by its words alone', async () => {
    const { html } = await pageAt('/surveys/spring/results');
    expect(plain(questionIn(html, 'scale'))).toMatch(/选项 人数 占比 1 差 15 .* 5 好 25 /);
    expect(plain(questionIn(html, 'days'))).toMatch(/选项 人数 占比 0天 40 /);
  });

  it('give neither count nor length nor figure where a count is withheld, and say so', async () => {
    const { html } = await pageAt('/surveys/spring/results');
    const queue = questionIn(html, 'queue');
    expect(plain(queue)).toContain('本题有数字因人数太少不公布');
    expect([...queue.matchAll(/class="withheld"/g)]).toHaveLength(2);
    expect([...queue.matchAll(/class="bar-withheld"/g)]).toHaveLength(2);
    expect(plain(queue)).not.toContain('平均');
  });

  it('say the interval of a promoter score, who left it out and who was not asked', async () => {
    const { html } = await pageAt('/en/surveys/spring/results');
    expect(plain(questionIn(html, 'nps'))).toContain(
      'NPS 12 (95% interval 2 to 22) · 4 left it out · 6 were not asked',
    );
  });

  it('show a ranking by row and column', async () => {
    const { html } = await pageAt('/surveys/spring/results');
    const order = plain(questionIn(html, 'order'));
    expect(order).toMatch(/选项\s+1\s+2\s+价格\s+25\s+15\s+口味\s+不公布\s+不公布/);
  });

  it('tell nothing of texts but what was chosen', async () => {
    const text = await textOf('/surveys/spring/results');
    expect(text).toContain('本题是文字题，原文不公布');
    expect(text).toContain('多放蔬菜。');
  });

  it('compare groups that are large enough', async () => {
    const text = await textOf('/surveys/spring/results');
    expect(text).toContain('家长（30 人）');
    const groups = text.slice(text.indexOf('分组结果'));
    expect(groups).toMatch(/题 food\s+家长（30 人）\s+3.45\s+教职工\s+不公布/);
  });

  it('say that no group is told where all are too small', async () => {
    const groups = TOLD_RESULTS.groups.map((group) => ({ ...group, questions: [] }));
    const source = told({ results: async () => ({ ...TOLD_RESULTS, groups }) });
    const { html } = await pageAt('/surveys/spring/results', source);
    expect(plain(html)).toContain('分组结果不公布');
  });

  it('lead to what was done because of them, and that leads back', async () => {
    const slug = 'survey-canteen-2025b';
    const survey = async (asked: string) =>
      asked === slug ? { ...((await SURVEY_ANSWERS.survey('spring')) as object), slug } : null;
    const results = async () => ({ ...TOLD_RESULTS, slug });
    const source = told({ survey, results });
    const { html } = await pageAt(`/surveys/${slug}/results`, source);
    expect(hrefs(html)).toContain('/actions/act-03');
    expect(hrefs(html)).not.toContain('/actions/act-01');
    for (const path of ['/actions/act-03', '/actions']) {
      expect(hrefs((await pageAt(path, source)).html)).toContain(`/surveys/${slug}/results`);
    }
    const off = sampleSource({ surveys: NO_SURVEYS });
    expect(hrefs((await pageAt('/actions/act-03', off)).html).join(' ')).not.toContain('/surveys/');
  });
});

describe('what somebody wrote into a survey', () => {
  const HOSTILE = `<img src=x onerror="alert(1)">'<b>x`;
  const poison = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(poison);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [
        name,
        ['zh-Hans', 'title', 'purpose', 'value', 'type'].includes(name) && typeof entry === 'string'
          ? HOSTILE
          : poison(entry),
      ]),
    );
  };

  it('cannot become markup', async () => {
    const source = told({
      list: async (query) => poison(await SURVEY_ANSWERS.list(query)),
      survey: async (slug) => poison(await SURVEY_ANSWERS.survey(slug)),
      results: async (slug) => poison(await SURVEY_ANSWERS.results(slug)),
      element: async () => ({ script: `/embed/x.js"><b>x`, integrity: HOSTILE }),
    });
    for (const path of ['/surveys', '/surveys/canteen', '/surveys/spring/results']) {
      const { status, html } = await pageAt(path, source);
      expect([path, status]).toEqual([path, 200]);
      expect(html).toContain('&lt;img');
      expect(html).not.toMatch(/<img|<b>x/);
    }
  });
});

it.each([
  [{ 'zh-Hans': '甲', en: 'A' }, 'en', 'A'],
  [{ 'zh-Hans': '甲', en: 'A' }, 'zh-Hant', '甲'],
  [{ 'zh-Hans': ' ', en: 'A' }, 'zh-Hans', 'A'],
  [{ fr: 'Un', de: 'Eins' }, 'zh-Hans', 'Eins'],
  [{ fr: 'Un' }, 'en', 'Un'],
  [{}, 'en', null],
  ['text', 'en', null],
] as const)('of %j a reader of %s reads %s', (words, locale, said) => {
  expect(inLanguage(words, locale, 'de')).toBe(said);
});
