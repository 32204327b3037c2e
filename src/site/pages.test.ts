import { emptySource, sampleSource } from '../../tests/support/site-source';
import { invented } from '../../tests/support/site-invented';
import { now, origin, pageAt, SITE_PATHS } from '../../tests/support/site-pages';
import { LOCALES, type Locale } from '../content/locales';
import { siteReader } from './reader';
import { answerNotFound } from './site';
import { renderUnavailable } from './unavailable';

async function allPages(): Promise<readonly (readonly [string, string])[]> {
  const pages = SITE_PATHS.map(async (path) => [path, (await pageAt(path)).html] as const);
  const notFound = await answerNotFound({ locale: 'en', origin, now }, siteReader(sampleSource()));
  return [
    ...(await Promise.all(pages)),
    ['not found', notFound.html],
    ['unavailable', renderUnavailable('zh-Hans')],
  ];
}

describe('the first page', () => {
  it.each(LOCALES)('leads to the menu, the fees and the pages in %s', async (locale) => {
    const prefix = locale === 'zh-Hans' ? '' : `/${locale}`;
    const { html } = await pageAt(prefix || '/');
    const main = html.slice(html.indexOf('<main'));
    for (const path of ['/menus', '/menus/2025-W36', '/fees', '/documents/school-facts']) {
      expect(main).toContain(`href="${prefix}${path}"`);
    }
  });

  it('shows the dishes of today in the week of the menu, else of its first day', async () => {
    const dayAt = async (instant: string) =>
      /<p>(周.)<\/p>/.exec((await pageAt('/', sampleSource(), instant)).html)?.[1];
    expect(await dayAt('2025-10-15T04:00:00Z')).toBe('周一');
    expect(await dayAt('2025-09-01T17:00:00Z')).toBe('周二');
    expect(await dayAt('2025-09-06T04:00:00Z')).toBe('周一');
  });

  it('shows the menu of this week though the next one is out', async () => {
    const next = { isoWeek: 37, weekStart: '2025-09-08', weekEnd: '2025-09-14' };
    const menus = [{ ...invented.menu, ...next, documentId: 'menu-2' }, invented.menu];
    const linkAt = async (instant: string) => {
      const { html } = await pageAt('/', sampleSource({ menus }), instant);
      return /href="(\/menus\/[^"]+)"/.exec(html.slice(html.indexOf('menu-heading')))?.[1];
    };
    expect(await linkAt('2025-09-05T04:00:00Z')).toBe('/menus/2025-W36');
    expect(await linkAt('2025-10-15T04:00:00Z')).toBe('/menus/2025-W37');
  });

  it('says nothing of menus, fees and pages that are not there', async () => {
    const { html } = await pageAt('/', emptySource());
    expect(html).not.toContain('class="newest also"');
  });
});

describe('the navigation', () => {
  it('names each section once, in its group', async () => {
    const { html } = await pageAt('/works/works-2025-01');
    const nav = html.slice(html.indexOf('class="main-nav"'), html.indexOf('</header>'));
    const links = [...nav.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links).toHaveLength(20);
    expect(new Set(links).size).toBe(20);
    expect([...nav.matchAll(/class="nav-title"/g)]).toHaveLength(5);
    expect(nav).toContain('<span class="nav-here">施工通知</span>');
  });
});

describe('every page', () => {
  it('has no script, no inline style and no event handler, but for the element where one is asked', async () => {
    const ELEMENT =
      '<script type="module" src="/embed/survey-0123456789ab.js" integrity="sha384-abc"></script>';
    const withElement: string[] = [];
    for (const [path, html] of await allPages()) {
      const rest = html.replace(ELEMENT, '');
      if (rest !== html) withElement.push(path);
      expect([
        path,
        /<script(?! type="application\/ld\+json">)|<style|\sstyle=|\son\w+=|javascript:/i.exec(
          rest,
        ),
      ]).toEqual([path, null]);
    }
    expect(withElement).toEqual(
      ['', '/zh-Hant', '/en'].flatMap((prefix) =>
        ['canteen', 'paused'].map((slug) => `${prefix}/surveys/${slug}`),
      ),
    );
  });

  it('leads programs to the feeds, which are in no page that is not listed', async () => {
    for (const [path, html] of await allPages()) {
      const head = html.slice(0, html.indexOf('</head>'));
      const isListed = !head.includes('noindex');
      expect([path, head.includes('/api/feeds/all.atom?locale=')]).toEqual([path, isListed]);
    }
  });

  it('tells search engines what its document is, in whole JSON', async () => {
    const kinds = new Set<string>();
    for (const [path, html] of await allPages()) {
      const own = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
      if (own === undefined) continue;
      const told = JSON.parse(own) as Readonly<Record<string, string>>;
      expect([path, told['@context'], told['url']]).toEqual([
        ...[path, 'https://schema.org', `${origin}${path}`],
      ]);
      kinds.add(told['@type'] ?? '');
    }
    expect([...kinds].sort()).toEqual(['Event', 'Legislation', 'Report']);
  });

  it('has one first heading and leaves no level out', async () => {
    for (const [path, html] of await allPages()) {
      const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect([path, levels.filter((level) => level === 1).length, jumps]).toEqual([path, 1, []]);
    }
  });

  it('uses no id twice and points only at ids that are there', async () => {
    for (const [path, html] of await allPages()) {
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      const wanted = [...html.matchAll(/aria-labelledby="([^"]*)"/g)].flatMap(([, list]) =>
        (list ?? '').split(' '),
      );
      expect([path, ids.length]).toEqual([path, new Set(ids).size]);
      expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('is marked with its language and links to itself in the others', async () => {
    const { html } = await pageAt('/zh-Hant/finance/2025-06');
    expect(html).toContain('<html lang="zh-Hant">');
    for (const [locale, path] of Object.entries({
      'zh-Hans': '/finance/2025-06',
      'zh-Hant': '/zh-Hant/finance/2025-06',
      en: '/en/finance/2025-06',
    } satisfies Record<Locale, string>)) {
      expect(html).toContain(`hreflang="${locale}" href="${origin}${path}"`);
      expect(html).toContain(`<a href="${path}" lang="${locale}"`);
    }
    expect(html).toContain(`<link rel="canonical" href="${origin}/zh-Hant/finance/2025-06"`);
  });
});

describe('what an editor wrote', () => {
  it('cannot become markup or a script address', async () => {
    const attack = `<img src=x onerror="alert(1)">'`;
    const school = [
      { name: attack, websiteUrl: 'javascript:alert(1)', officeContact: { email: `a"b@c` } },
    ];
    const months = [
      {
        ...{ locale: 'zh-Hans', period: '2025-06', scope: 'wholeSchool', title: attack },
        ...{ plainSummary: attack, preparedByRole: attack, contentHash: attack },
        expenditureLines: [{ economicCode: attack, managingDepartment: attack }],
        corrections: [{ no: 1, reason: attack, changes: [{ field: attack, before: attack }] }],
      },
    ];
    const source = sampleSource({ school, months });
    for (const path of ['/', '/finance', '/finance/2025-06']) {
      const { html } = await pageAt(path, source);
      expect(html).not.toMatch(/<img|javascript:|a"b@c/);
    }
  });

  it.each([
    ['bulletins', '/logistics', '/logistics/2025-W36'],
    ['notices', '/works', '/works/x'],
    ['meals', '/meals', '/meals/2025-09'],
    ['menus', '/menus', '/menus/2025-W36'],
    ['fees', '/fees', '/fees'],
    ['inspections', '/inspections', '/inspections/x'],
    ['findings', '/inspections', '/rectification', '/inspections/insp-2025-05'],
    ['documents', '/documents', '/documents/x'],
    ['procurements', '/procurement', '/procurement/x'],
    ['terms', '/', '/glossary'],
    ['meetings', '/meetings', '/meetings/x'],
    ['actions', '/actions', '/actions/x'],
    ['trainings', '/training', '/training'],
    ['requests', '/requests', '/requests'],
    ['group', '/working-group', '/working-group'],
    ['annualReports', '/annual-reports', '/annual-reports/2025'],
  ] as const)('nor can it in %s', async (type, ...paths) => {
    const source = sampleSource({ [type]: [hostileRow()] });
    for (const path of ['/', ...paths]) {
      const { status, html } = await pageAt(path, source);
      expect([path, status]).toEqual([path, 200]);
      expect(html).not.toMatch(/<img|javascript:|<b>x/);
    }
  });

  it('nor can it in records, redactions and what a search found', async () => {
    const row = { ...hostileRow(), channel: HOSTILE, fieldLabel: HOSTILE };
    const hit = {
      type: HOSTILE,
      path: '//evil.example',
      title: { text: HOSTILE, marks: [[0, 4]] },
    };
    const search = async () => ({ data: [hit], meta: { pagination: { total: 1 }, types: [] } });
    const source = sampleSource({ records: [row], redactions: [row], search });
    for (const path of ['/logistics/2025-W36', '/search?q=%3Cimg']) {
      const { html } = await pageAt(path, source);
      expect(html).not.toMatch(/<img|javascript:|<b>x|evil/);
    }
  });
});

const HOSTILE = `<img src=x onerror="alert(1)">'<b>x`;
const HOSTILE_TEXT = [{ type: 'paragraph', children: [{ type: 'text', text: HOSTILE }] }];

/** A row of every type at once, with an attack in every text. */
function hostileRow() {
  const texts = [
    ...['title', 'summary', 'note', 'name', 'unit', 'audience', 'basis', 'approvedBy', 'plain'],
    ...['refundRule', 'complaintPhone', 'reason', 'impact', 'mitigation', 'contactRole', 'kind'],
    ...['contactPhone', 'shortNoticeReason', 'nextWeek', 'cleaningNotes', 'category', 'term'],
    ...['inspectorType', 'result', 'responsibleRole', 'verifiedByRole', 'measure', 'regulationKey'],
    ...['responsibleDepartmentCode', 'interimMeasure', 'publicPlaceCode', 'text'],
    ...['operationMode', 'contentHash', 'replacement', 'legalBasis', 'procurementCode', 'synonyms'],
    ...['minutes', 'proposalText', 'outcome', 'declineReason', 'metricName', 'publicCredit'],
    ...['sourceKey', 'resultKey', 'decision', 'trainerRole', 'replySummary', 'refusalReason'],
    ...['code', 'method', 'state', 'need', 'methodReason', 'evaluationReason', 'caseBody'],
    ...['figuresAsOf', 'preparedByRole'],
  ];
  const item = { no: 1, itemNo: 1, dishNo: 1, text: HOSTILE, what: HOSTILE, name: HOSTILE };
  return {
    ...Object.fromEntries(texts.map((name) => [name, HOSTILE])),
    ...{ key: 'x', slug: 'x', contentKey: 'bul-2025-w36', locale: 'zh-Hans', period: '2025-09' },
    ...{
      year: 2025,
      isoWeek: 36,
      startAt: now,
      endAt: now,
      affects: [HOSTILE],
      url: 'javascript:x',
    },
    ...{
      publicBids: [{ no: 1, bidder: HOSTILE, state: HOSTILE }],
      award: { supplierName: HOSTILE, supplierCreditCode: HOSTILE },
      contracts: [{ contractNo: HOSTILE, supplierName: HOSTILE }],
      items: [{ itemNo: 1, quantity: HOSTILE }],
      itemWords: [{ itemNo: 1, name: HOSTILE, unit: HOSTILE, spec: HOSTILE }],
    },
    ...{ channels: [HOSTILE], places: [{ publicPlaceCode: HOSTILE }], updates: [item] },
    ...{ inspectedOn: '2025-09-26', inspectionKey: 'insp-2025-05', checklistUrl: 'javascript:x' },
    ...{ photo: { name: HOSTILE, url: 'javascript:alert(1)', mime: 'image/png' } },
    ...{
      extensions: [{ fromDueOn: '2025-09-26', newDueOn: '2025-09-30', reason: HOSTILE }],
    },
    ...{ updateTexts: [item], repairItems: [item], repairItemWords: [item], safetyNotes: [item] },
    ...{
      dishes: [{ ...item, weekday: 1, meal: 'lunch', allergens: [HOSTILE] }],
      dishNames: [item],
    },
    ...{ periodKey: '2025', figures: { obligations: 1 }, coverage: [{ theme: HOSTILE }] },
    departments: [{ departmentCode: HOSTILE, obligations: 1 }],
    ...{ heldOn: '2025-03-06', metricUnit: 'count', metricBefore: 1, metricAfter: 2 },
    ...{ topics: [item], questions: [{ ...item, askerRole: HOSTILE, relatedKey: HOSTILE }] },
    ...{ questionWords: [{ no: 1, question: HOSTILE, answer: HOSTILE }] },
    ...{ members: [{ no: 1, position: HOSTILE }], memberWords: [{ no: 1, post: HOSTILE }] },
    attachments: [{ name: HOSTILE, url: 'javascript:alert(1)', mime: 'image/png' }],
    corrections: [{ no: 1, reason: HOSTILE, changes: [{ field: HOSTILE, before: HOSTILE }] }],
    ...{ body: HOSTILE_TEXT, proactive: HOSTILE_TEXT, improvements: HOSTILE_TEXT },
  };
}

describe('before anything is published', () => {
  const empty = emptySource();

  it.each(['/', '/finance'])('%s says so', async (path) => {
    const { status, html } = await pageAt(path, empty);
    expect(status).toBe(200);
    expect(html).toContain('还没有公开的财务摘要');
  });

  it.each([
    ['/logistics', '还没有公开的后勤简报'],
    ['/works', '还没有公开的施工通知'],
    ['/meals', '还没有公开的伙食账目'],
    ['/menus', '还没有公开的食谱'],
    ['/fees', '还没有公开的收费项目'],
    ['/inspections', '还没有公开的检查'],
    ['/rectification', '没有逾期的整改'],
    ['/documents', '还没有公开其他事项'],
    ['/glossary', '还没有名词解释'],
    ['/meetings', '还没有公开的会议'],
    ['/actions', '还没有公开的改进措施'],
    ['/working-group', '学校尚未公布工作小组'],
    ['/training', '还没有公开的培训'],
    ['/requests', '还没有收到申请'],
    ['/surveys', '目前没有正在进行的调查'],
    ['/surveys', '还没有公布的调查结果'],
    ['/catalogue', '学校还没有建立公开目录'],
    ['/timeliness', '还没有到期的公开任务'],
    ['/annual-reports', '还没有公开的年度报告'],
  ])('%s says %s', async (path, said) => {
    const { status, html } = await pageAt(path, empty);
    expect([status, html.includes(said)]).toEqual([200, true]);
  });

  it.each([
    '/logistics/2025-W36',
    '/works/x',
    '/meals/2025-09',
    '/menus/2025-W36',
    '/documents/x',
    '/inspections/x',
    ...['/logistics/2025-W36', '/works/x', '/meals/2025-09', '/menus/2025-W36', '/documents/x'],
    ...['/meetings/x', '/actions/x', '/annual-reports/2025'],
    ...['/surveys/x', '/surveys/x/results'],
  ])('%s is not found', async (path) => {
    expect((await pageAt(path, empty)).status).toBe(404);
  });

  it('a month that is not public is not found, in words', async () => {
    const { status, html } = await pageAt('/en/finance/2025-06', empty);
    expect(status).toBe(404);
    expect(html).toContain('The finance summary of June 2025 has not been published yet.');
    expect(html).toContain('<meta name="robots" content="noindex"');
  });
});

describe('the first page', () => {
  it('shows the latest three months and whom to ask', async () => {
    const { html } = await pageAt('/');
    const months = [...html.matchAll(/href="\/finance\/(2025-\d\d)"/g)].map(([, period]) => period);
    expect(months).toEqual(['2025-12', '2025-11', '2025-10']);
    expect(html).toContain('学生 1,860 人');
    expect(html).toContain('href="tel:09995550100"');
    expect(html).toContain('href="mailto:xwgk@sy3.example.edu.cn"');
  });
});
