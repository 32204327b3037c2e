import type TestAgent from 'supertest/lib/agent';

import { bootApp, type TestApp } from '../support/boot';
import { readPdf, textOf, textOfPage } from '../support/read-pdf';
import { staffMember } from '../support/staff';

const PAGE = 'api::disclosure-page.disclosure-page';
const ORIGIN = 'https://school.example';

let app: TestApp;
let office: TestAgent;
beforeAll(async () => {
  app = await bootApp({
    seed: 'sample',
    env: { PUBLIC_URL: ORIGIN, RATE_LIMIT_PER_MINUTE: '1000000' },
  });
  office = (await staffMember(app, 'disclosure-office')).client;
});
afterAll(() => app.stop());

async function sheetAt(path: string) {
  const { body, headers } = await app.http.get(path).buffer(true).responseType('blob').expect(200);
  expect(headers['content-type']).toBe('application/pdf');
  return readPdf(body as Buffer);
}

async function publicPage(title: string): Promise<{ documentId: string; key: string }> {
  const documents = app.strapi.documents(PAGE);
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: '内容。' }] }];
  const data = { title, category: 'fees', catalogueItemNo: '1.6', summary: '一句话。', body };
  const { documentId } = await documents.create({ data, locale: 'zh-Hans' } as never);
  await documents.publish({ documentId, locale: 'zh-Hans' });
  const answer = await app.http.get(`/api/disclosure-pages/${documentId}`).expect(200);
  return { documentId, key: (answer.body.data as { key: string }).key };
}

describe('the sheet of a month', () => {
  it.each([
    [
      '/finance/2025-06.pdf',
      'zh-Hans',
      '青禾市第三实验学校',
      '2025年6月财务摘要',
      '公开于 2025年7月10日',
    ],
    [
      '/zh-Hant/finance/2025-06.pdf',
      'zh-Hant',
      '青禾市第三實驗學校',
      '2025年6月財務摘要',
      '公開於 2025年7月10日',
    ],
    [
      '/en/finance/2025-06.pdf',
      'en',
      'Qinghe City',
      'Finance summary, June 2025',
      'Published 10 July 2025',
    ],
  ])(
    '%s is A4 in its language, with what the page says',
    async (path, language, school, title, day) => {
      const pdf = await sheetAt(path);
      expect([pdf.title, pdf.language]).toEqual([title, language]);
      expect(pdf.author).toContain(school);
      expect(pdf.fonts.length).toBeGreaterThan(0);
      expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
      expect(new Set(pdf.pages.map((page) => [page.width, page.height].join()))).toEqual(
        new Set(['595.28,841.89']),
      );
      const text = textOf(pdf);
      for (const said of [school, title, day, '2,222,130.61', '13,308,781.60', '30205']) {
        expect(text).toContain(said);
      }
      expect(text).toContain(`${ORIGIN}${path.replace('.pdf', '')}`);
    },
  );

  it('says the whole mark of the content, and its pages are counted', async () => {
    const { body } = await app.http.get('/api/finance-summaries?filters[period][$eq]=2025-06');
    const { contentHash } = (body as { data: { contentHash: string }[] }).data[0] ?? {};
    const pdf = await sheetAt('/finance/2025-06.pdf');
    expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(textOf(pdf)).toContain(contentHash);
    pdf.pages.forEach((_page, index) => {
      expect(textOfPage(pdf, index)).toContain(`第 ${index + 1} 页，共 ${pdf.pages.length} 页`);
    });
  });

  it('amounts of a column end at one line', async () => {
    const pdf = await sheetAt('/finance/2025-06.pdf');
    const ends = ['27,206,000.00', '1,386,000.00', '180,000.00', '28,862,000.00'].map((amount) => {
      const piece = pdf.pages[0]?.pieces.find(({ text }) => text === amount);
      return Math.round(piece?.right ?? 0);
    });
    expect(ends[0]).toBeGreaterThan(100);
    expect(new Set(ends).size).toBe(1);
  });
});

describe('the sheet of every kind of document', () => {
  it('is what its page links to, and is there', async () => {
    const { text: map } = await app.http.get('/sitemap-1.xml');
    const { text: index } = await app.http.get('/sitemap.xml');
    const listed = [...`${index}${map}`.matchAll(/<loc>([^<]*)<\/loc>/g)]
      .map(([, address = '']) => address.replace(ORIGIN, ''))
      .filter((path) => !path.endsWith('.xml'));
    const kinds = new Map<string, string>();
    for (const path of listed) {
      const section = path.split('/')[1] ?? '';
      if (path.split('/').length === 3 && !kinds.has(section)) kinds.set(section, path);
    }
    const found: string[] = [];
    for (const path of [...kinds.values(), '/working-group']) {
      const page = await app.http.get(path).expect(200);
      const link = /href="([^"]*\.pdf)" type="application\/pdf"/.exec(page.text)?.[1];
      if (link === undefined) continue;
      const pdf = await sheetAt(link);
      expect(page.text).toContain(pdf.title);
      expect(textOf(pdf)).toContain(pdf.title.slice(0, 12));
      found.push(path.split('/')[1] ?? '');
    }
    expect(found.sort()).toEqual([
      ...['actions', 'assets', 'documents', 'feedback', 'finance'],
      ...['inspections', 'logistics', 'meals', 'meetings', 'menus', 'procurement', 'regulations'],
      ...['working-group', 'works'],
    ]);
  });
});

describe('what is asked for', () => {
  it('a head has no body but the same mark', async () => {
    const whole = await app.http.get('/works/works-2025-01.pdf').expect(200);
    const head = await app.http.head('/works/works-2025-01.pdf').expect(200);
    expect(head.headers['content-type']).toBe('application/pdf');
    expect(head.headers['etag']).toBe(whole.headers['etag']);
    expect(head.text ?? '').toBe('');
  });

  it('who has it already is told that nothing changed', async () => {
    const { headers } = await app.http.get('/works/works-2025-01.pdf').expect(200);
    const again = await app.http
      .get('/works/works-2025-01.pdf')
      .set('If-None-Match', headers['etag'] ?? '');
    expect([again.status, again.headers['content-type']]).toEqual([304, undefined]);
  });

  it('another spelling leads to the one address', async () => {
    const answer = await app.http.get('/zh-Hans/works/works-2025-01.pdf').redirects(0);
    expect([answer.status, answer.headers['location']]).toEqual([301, '/works/works-2025-01.pdf']);
  });

  it.each(['/works/nothing-of-this', '/finance/1999-01', '/en/meetings/nobody-met'])(
    'a document that is not there: %s answers as its page does',
    async (path) => {
      const page = await app.http.get(path);
      const sheet = await app.http.get(`${path}.pdf`);
      expect([page.status, sheet.status]).toEqual([404, 404]);
      expect(sheet.text).toBe(page.text);
    },
  );

  it.each(['/finance.pdf', '/shared-assets/SY3-2020-00031.pdf', '/search.pdf'])(
    'a page without a document has none: %s',
    async (path) => {
      expect((await app.http.get(path)).status).toBe(404);
    },
  );
});

describe('what is not public', () => {
  it('a draft has none, a changed text shows only when it is public, a withdrawn one is gone', async () => {
    const { documentId, key } = await publicPage('第一版的标题');
    const before = await app.http.get(`/documents/${key}.pdf`).expect(200);
    const documents = app.strapi.documents(PAGE);
    await documents.update({
      ...{
        documentId,
        locale: 'zh-Hans',
        data: { summary: '还没有公开的话', correctionReason: '补充一句' },
      },
    } as never);
    expect(textOf(await sheetAt(`/documents/${key}.pdf`))).not.toContain('还没有公开的话');
    await documents.publish({ documentId, locale: 'zh-Hans' });
    expect(textOf(await sheetAt(`/documents/${key}.pdf`))).toContain('还没有公开的话');
    const after = await app.http.get(`/documents/${key}.pdf`).expect(200);
    expect(after.headers['etag']).not.toBe(before.headers['etag']);
    await office
      .post(`/transparency/withdrawals/${PAGE}/${documentId}`)
      .send({ verb: 'unpublish', locale: 'zh-Hans', reason: '数字有误，更正后重新公开' })
      .expect(204);
    expect((await app.http.get(`/documents/${key}`)).status).toBe(404);
    expect((await app.http.get(`/documents/${key}.pdf`)).status).toBe(404);
  });
});
