import { emptySource, sampleSource } from '../../../tests/support/site-source';
import { siteReader } from '../reader';
import { pathOf, resolvePage } from '../routes';
import { answerPage } from '../site';

const origin = 'https://school.example';
const now = '2026-01-15T04:00:00Z';

async function answerOf(path: string, source = sampleSource()) {
  const resolved = resolvePage(path);
  if (resolved?.kind !== 'page') throw new Error(`${path} is not a page`);
  return answerPage({ ...resolved, origin, now }, siteReader(source));
}

/** What a reader sees, without tags. */
async function textOf(path: string, source = sampleSource()): Promise<string> {
  const { html } = await answerOf(path, source);
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('addresses', () => {
  test.each([
    ['/assets', { kind: 'assets' }],
    ['/assets/2025-Q4', { kind: 'register', period: '2025-Q4' }],
    ['/shared-assets', { kind: 'assetList', pageNo: 1 }],
    ['/shared-assets/page-2', { kind: 'assetList', pageNo: 2 }],
    ['/shared-assets/SY3-2020-00031', { kind: 'asset', code: 'SY3-2020-00031' }],
  ] as const)('%s and back', (path, page) => {
    expect(resolvePage(path)).toEqual({ kind: 'page', page, locale: 'zh-Hans' });
    expect(pathOf(page, 'en')).toBe(`/en${path}`);
  });

  test.each(['/assets/2025-Q5', '/assets/x', '/shared-assets/a%2Fb', '/shared-assets/a b'])(
    '%s is none',
    (path) => {
      expect(resolvePage(path)).toBeUndefined();
    },
  );
});

describe('the page of a register', () => {
  test('tells the totals of every category, of every state and how to get the list', async () => {
    const { html } = await answerOf('/assets/2025-Q4');
    for (const part of [
      '房屋和构筑物',
      '63,042,000.00',
      '52,364,265.32',
      '46,558,500.01',
      '待报废',
    ]) {
      expect(html).toContain(part);
    }
    expect(html).toContain('href="/api/asset-register-snapshots/2025-Q4/csv?locale=zh-Hans"');
    expect(html).toContain('<svg');
  });

  test('speaks English', async () => {
    const text = await textOf('/en/assets/2025-Q4');
    expect(text).toContain('Fixed asset register, Q4 2025');
    expect(text).toContain('Buildings and structures');
    expect(text).toContain('To be retired');
  });

  test('is not there for a quarter without one', async () => {
    expect((await answerOf('/assets/2025-Q3')).status).toBe(404);
  });
});

describe('the list of large and shared assets', () => {
  test('has 25 on a page, and no page past the last', async () => {
    const { html } = await answerOf('/shared-assets');
    expect(html.match(/class="row-link"/g)).toHaveLength(25);
    expect(html).toContain('href="/shared-assets/page-2"');
    expect((await answerOf('/shared-assets/page-2')).status).toBe(200);
    expect((await answerOf('/shared-assets/page-3')).status).toBe(404);
  });

  test('says so where nothing is public', async () => {
    expect(await textOf('/shared-assets', emptySource())).toContain('还没有逐项公开的资产。');
    expect(await textOf('/en/assets', emptySource())).toContain(
      'No asset register has been published',
    );
  });
});

describe('the page of an asset', () => {
  test('tells what it is worth, how much it is used, how to book it and what happened', async () => {
    const text = await textOf('/shared-assets/SY3-2020-00031');
    for (const part of ['832,000.00 元', '268,666.67 元', '87.15%', '提前五个工作日', '法定检验']) {
      expect(text).toContain(part);
    }
  });

  test('links the works that mended it', async () => {
    const { html } = await answerOf('/shared-assets/SY3-2019-00005');
    expect(html).toContain('href="/works/works-2025-04"');
  });

  test('marks what nobody translated as Chinese', async () => {
    const { html } = await answerOf('/en/shared-assets/SY3-2020-00031');
    expect(html).toContain('<span lang="zh-Hans">校车年检与安全技术检验合格</span>');
    expect(html).toContain('School bus');
  });

  test('is not there for an asset that is not public', async () => {
    expect((await answerOf('/shared-assets/SY3-2015-00006')).status).toBe(404);
  });
});
