import { localeOfPath, pathOf, resolvePage, type Page } from './routes';

const june: Page = { kind: 'month', period: '2025-06', scope: 'wholeSchool' };
const juneOfOffice: Page = { kind: 'month', period: '2025-06', scope: 'generalAffairs' };

describe('addresses of the site', () => {
  it.each([
    ['/', { kind: 'home' }, 'zh-Hans'],
    ['/zh-Hant', { kind: 'home' }, 'zh-Hant'],
    ['/en', { kind: 'home' }, 'en'],
    ['/finance', { kind: 'finance' }, 'zh-Hans'],
    ['/en/finance', { kind: 'finance' }, 'en'],
    ['/finance/2025-06', june, 'zh-Hans'],
    ['/zh-Hant/finance/2025-06', june, 'zh-Hant'],
    ['/en/finance/2025-06-generalAffairs', juneOfOffice, 'en'],
    ['/regulations', { kind: 'regulations' }, 'zh-Hans'],
    ['/en/regulations/sy3-zd-01', { kind: 'regulation', key: 'sy3-zd-01' }, 'en'],
    ['/regulations/sy3-zd-01/compare', { kind: 'difference', key: 'sy3-zd-01' }, 'zh-Hans'],
    ['/procurement', { kind: 'procurement' }, 'zh-Hans'],
    ['/surveys', { kind: 'surveys' }, 'zh-Hans'],
    ['/en/surveys/canteen', { kind: 'survey', slug: 'canteen' }, 'en'],
    ['/surveys/canteen-2/results', { kind: 'surveyResults', slug: 'canteen-2' }, 'zh-Hans'],
    ['/en/procurement/proc-a-1', { kind: 'purchase', key: 'proc-a-1' }, 'en'],
  ] as const)('%s has one page and the page that address', (path, page, locale) => {
    expect(resolvePage(path)).toEqual({ kind: 'page', page, locale });
    expect(pathOf(page, locale)).toBe(path);
  });

  it.each([
    ['/zh-Hans', '/'],
    ['/zh-Hans/finance', '/finance'],
    ['/en/', '/en'],
    ['/finance/', '/finance'],
    ['//', '/'],
    ['/finance/2025-06-wholeSchool', '/finance/2025-06'],
  ])('%s leads to %s', (path, to) => {
    expect(resolvePage(path)).toEqual({ kind: 'redirect', to });
  });

  it.each([
    ...['/admin', '/api/finance-summaries', '/graphql', '/healthz/live', '/foo', '/en/foo'],
    ...['/finance/2025-13', '/finance/2025-6', '/finance/2025-06-other', '/finance/2025-06/x'],
    ...['//finance', '/fr/finance', '/finance/2025-06%00'],
    ...['/surveys/Canteen', '/surveys/canteen/receipts', '/surveys/canteen/results/x'],
    ...['/regulations/SY3-ZD-01', '/regulations/sy3-zd-01/v2', '/regulations/sy3/compare/x'],
  ])('%s is not a page of the site', (path) => {
    expect(resolvePage(path)).toBeUndefined();
  });

  it.each([
    ['/regulations/sy3-zd-01', '?onDate=2025-02-28', '?onDate=2025-02-28'],
    ['/regulations/sy3-zd-01', '?onDate=&x=1', ''],
    ['/regulations/sy3-zd-01', '?onDate=gestern%26', '?onDate=gestern%26'],
    ['/regulations/sy3-zd-01/compare', '?from=1&to=2', '?from=1&to=2'],
    ['/regulations/sy3-zd-01/compare', '?from=0&to=zwei', ''],
  ])('%s%s asks for no more than is known', (path, query, kept) => {
    const resolved = resolvePage(path, query);
    if (resolved?.kind !== 'page') throw new Error('not a page');
    expect(pathOf(resolved.page, 'zh-Hans')).toBe(`${path}${kept}`);
  });

  it('an unknown page is still answered in the language of its address', () => {
    expect(['/en/foo', '/zh-Hant/x', '/foo'].map(localeOfPath)).toEqual([
      'en',
      'zh-Hant',
      'zh-Hans',
    ]);
  });
});
