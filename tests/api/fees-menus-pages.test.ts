import type { UID } from '@strapi/strapi';
import type TestAgent from 'supertest/lib/agent';

import { bootApp, type TestApp } from '../support/boot';
import { clerkOf } from '../support/content-clerk';
import {
  create,
  publish,
  refusalOf,
  storedRows,
  update,
  type Data,
  type Loose,
  type Refusal,
} from '../support/content-months';

const FEE: UID.ContentType = 'api::fee-item.fee-item';
const MENU: UID.ContentType = 'api::menu.menu';
const PAGE: UID.ContentType = 'api::disclosure-page.disclosure-page';

let app: TestApp;
let clerk: TestAgent;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  clerk = await clerkOf(app, 'zh-Hans');
});
afterAll(() => app.stop());

async function read(path: string): Promise<Loose> {
  const { body } = await app.http.get(path).expect(200);
  return body.data;
}

const codesOf = (refusal: Refusal) => refusal.details.errors?.map(({ name }) => name) ?? [];

const feeData = (name: string, changes: Data = {}): Data => ({
  ...{ name, category: 'serviceCharge', amountFen: 5000, unit: '生·月', compulsory: false },
  ...{ audience: '自愿参加的学生', basis: '校务会决定', approvedBy: '区教育局' },
  ...{ effectiveOn: '2030-09-01', refundRule: '按天退还', complaintPhone: '12345' },
  ...changes,
});

const paragraph = (...children: readonly unknown[]) => ({ type: 'paragraph', children });
const text = (words: string) => ({ type: 'text', text: words });
const pageData = (title: string, changes: Data = {}): Data => ({
  ...{ title, category: 'other', catalogueItemNo: '9.9', body: [paragraph(text('正文'))] },
  ...changes,
});

describe('the fees of the sample', () => {
  it('are public with their amounts, in three languages', async () => {
    const { body } = await app.http
      .get('/api/fee-items?sort=effectiveOn:asc&locale=en&pagination[pageSize]=10')
      .expect(200);
    const rows = body.data as readonly Loose[];
    expect(rows.map(({ name, amountFen, locale }) => [name, amountFen, locale])).toEqual([
      ['School bus', '22000', 'en'],
      ['After-school service fee', '18000', 'en'],
      ['School uniform (summer)', '13800', 'en'],
      ['Student meals', '1200', 'en'],
    ]);
    expect(rows[0]).toMatchObject({
      key: 'fee-xiao-che-fei-2022-09-01',
      title: 'School bus (from 1 September 2022)',
      audience: 'Pupils who ride the school bus',
      complaintPhone: '12345',
      effectiveOn: '2022-09-01',
      expiresOn: null,
    });
  });
});

describe('one fee has one price a day', () => {
  it('a second of the same name and time is refused, until the first one ends', async () => {
    const first = await create(app, FEE, feeData('午休服务费'));
    const second = await create(app, FEE, feeData('午休服务费', { effectiveOn: '2031-09-01' }));
    await publish(app, FEE, first);
    const refusal = await refusalOf(publish(app, FEE, second));
    expect(codesOf(refusal)).toEqual(['FEE_OVERLAP']);
    expect(refusal.details.errors?.[0]?.message).toContain('午休服务费（2030年9月1日起）');
    await update(app, FEE, first, 'zh-Hans', {
      expiresOn: '2031-08-31',
      correctionReason: '新标准自2031年9月1日起执行',
    });
    await publish(app, FEE, first);
    await publish(app, FEE, second);
    expect(await read(`/api/fee-items/${first}`)).toMatchObject({
      expiresOn: '2031-08-31',
      revision: 2,
    });
  });

  it('of two drafts that are published at the same time one goes out', async () => {
    const twins = await Promise.all(
      [1, 2].map((amountFen) => create(app, FEE, feeData('研学费', { amountFen }))),
    );
    const outcomes = await Promise.allSettled(twins.map((id) => publish(app, FEE, id)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const rows = await storedRows(app, FEE, { name: '研学费', publishedAt: { $notNull: true } });
    expect(rows).toHaveLength(1);
  });

  it('two drafts of one name have keys of their own, and so has a copy', async () => {
    const original = await create(app, FEE, feeData('社团费'));
    await create(app, FEE, feeData('社团费', { audience: '教职工子女' }));
    await app.strapi.documents(FEE).clone({ documentId: original, data: {} as never });
    const rows = await storedRows(app, FEE, { name: '社团费' });
    const wanted = 'fee-she-tuan-fei-2030-09-01';
    expect(rows.map(({ key }) => key as string).sort()).toEqual([
      wanted,
      `${wanted}-2`,
      `${wanted}-3`,
    ]);
  });
});

describe('a fee that is refused', () => {
  it.each<[string, Data, string]>([
    ['a mobile number', { complaintPhone: '13812345678' }, 'PHONE_MOBILE'],
    [
      'a mobile number in full-width digits',
      { complaintPhone: '１３８-１２３４-５６７８' },
      'PHONE_MOBILE',
    ],
    ['an amount with a point', { amountFen: 12.5 }, 'INPUT_MONEY_NOT_INTEGER'],
    ['a category of its own', { category: 'donation' }, 'INPUT_NOT_ALLOWED'],
    ['a day that does not exist', { effectiveOn: '2030-02-30' }, 'INPUT_WRONG_TYPE'],
    ['"yes" for compulsory', { compulsory: 'yes' }, 'INPUT_WRONG_TYPE'],
  ])('%s is told the clerk, and nothing is stored', async (_name, changes, code) => {
    const { status, body } = await clerk
      .post(`/content-manager/collection-types/${FEE}`)
      .send(feeData('不收的费', changes));
    expect(status).toBe(400);
    const errors = body.error.details.errors as readonly Loose[];
    expect(errors.map(({ name }) => name as string)).toEqual([code]);
    expect(errors[0]?.['message']).toMatch(/\p{Script=Han}/u);
    expect(await storedRows(app, FEE, { name: '不收的费' })).toEqual([]);
  });

  it('nothing to pay waits as a draft and is not published', async () => {
    const documentId = await create(app, FEE, feeData('零元费', { amountFen: 0 }));
    expect(codesOf(await refusalOf(publish(app, FEE, documentId)))).toEqual(['AMOUNT_TOO_SMALL']);
  });
});

describe('the menus of the sample school', () => {
  it.each([
    [36, '2025-09-01'],
    [37, '2025-09-08'],
    [38, '2025-09-15'],
  ])('week %i has four dishes on each of five days, for 12 yuan', async (isoWeek, weekStart) => {
    const [menu] = (await read(
      `/api/menus?filters[isoWeek]=${isoWeek}&populate=*&locale=en`,
    )) as unknown as [Loose];
    expect(menu).toMatchObject({ period: `2025-W${isoWeek}`, weekStart, locale: 'en' });
    const dishes = menu['dishes'] as readonly Loose[];
    for (const day of [1, 2, 3, 4, 5]) {
      const prices = dishes
        .filter(({ weekday }) => weekday === day)
        .map(({ priceFen }) => Number(priceFen));
      expect(prices).toHaveLength(4);
      expect(prices.reduce((sum, price) => sum + price)).toBe(1200);
    }
    expect(menu['dishNames']).toHaveLength(dishes.length);
    expect(menu['supplierNames']).toHaveLength(menu['supplies'].length);
  });

  it('are read in GraphQL with allergens as a list', async () => {
    const query = `{ menus(filters: { isoWeek: { eq: 36 } }) {
      title dishes { dishNo priceFen allergens } dishNames { dishNo name } } }`;
    const { body } = await app.http.post('/graphql').send({ query }).expect(200);
    const [menu] = body.data.menus as [Loose];
    expect(menu['title']).toBe('2025年第36周食谱');
    expect(menu['dishes'][1]).toEqual({ dishNo: 2, priceFen: 300, allergens: ['eggs'] });
    expect(menu['dishNames'][1]).toEqual({ dishNo: 2, name: '番茄炒蛋' });
  });
});

describe('a menu that is refused', () => {
  const dishes = [{ dishNo: 1, weekday: 1, meal: 'lunch', priceFen: 500, allergens: [] }];
  const menuData = (changes: Data): Data => ({
    ...{ year: 2031, isoWeek: 10, dishes, dishNames: [{ dishNo: 1, name: '面' }] },
    ...changes,
  });

  it.each<[string, Data, string]>([
    ['week 53 of a year without one', { isoWeek: 53 }, 'ISO_WEEK_UNKNOWN'],
    ['week 54', { isoWeek: 54 }, 'INPUT_NOT_IN_RANGE'],
    ['a second menu of a week', { year: 2025, isoWeek: 36 }, 'DUPLICATE_PERIOD'],
    [
      'an allergen of its own',
      { dishes: [{ ...dishes[0], allergens: ['glue'] }] },
      'INPUT_NOT_ALLOWED',
    ],
    [
      'a text for the allergens',
      { dishes: [{ ...dishes[0], allergens: 'eggs' }] },
      'INPUT_WRONG_TYPE',
    ],
    ['an eighth day', { dishes: [{ ...dishes[0], weekday: 8 }] }, 'INPUT_NOT_IN_RANGE'],
  ])('%s', async (_name, changes, code) => {
    expect(codesOf(await refusalOf(create(app, MENU, menuData(changes))))).toEqual([code]);
    expect(await storedRows(app, MENU, { year: 2031 })).toEqual([]);
  });
});

describe('the pages of the sample school', () => {
  it.each(['zh-Hans', 'zh-Hant', 'en'])('are public in %s', async (locale) => {
    const pages = (await read(
      `/api/disclosure-pages?sort=catalogueNo:asc&locale=${locale}`,
    )) as unknown as readonly Loose[];
    const own = pages.filter(({ catalogueNo }) => String(catalogueNo).startsWith('8.'));
    expect(own.map(({ catalogueNo }) => catalogueNo as string)).toEqual([
      '8.1',
      '8.2',
      '8.3',
      '8.4',
    ]);
    for (const page of own) {
      expect(page['locale']).toBe(locale);
      expect(page['body'].length).toBeGreaterThan(3);
      expect(page).not.toHaveProperty('catalogueItemNo');
    }
  });

  it('are found by category, and their texts in GraphQL', async () => {
    const query = `{ disclosurePages(filters: { category: { eq: "admissions" } }, locale: "en") {
      title catalogueNo body } }`;
    const { body } = await app.http.post('/graphql').send({ query }).expect(200);
    expect(body.data.disclosurePages).toEqual([
      {
        title: 'Admission and transfer in 2025',
        catalogueNo: '8.3',
        body: expect.arrayContaining([expect.objectContaining({ type: 'paragraph' })]) as unknown,
      },
    ]);
  });

  it('corrected, tell the lines that changed', async () => {
    const documentId = await create(app, PAGE, pageData('作息时间'));
    await publish(app, PAGE, documentId);
    await update(app, PAGE, documentId, 'zh-Hans', {
      body: [paragraph(text('正文')), paragraph(text('冬季推迟半小时'))],
      correctionReason: '补充冬季时间',
    });
    await publish(app, PAGE, documentId);
    const page = await read(`/api/disclosure-pages/${documentId}`);
    expect(page['corrections'][0].changes).toEqual([
      { field: 'zh-Hans.body', before: null, after: '冬季推迟半小时' },
    ]);
  });
});

describe('a text that could do harm', () => {
  const link = (url: string) => [
    paragraph(text(''), { type: 'link', url, children: [text('x')] }, text('')),
  ];
  /** Lists within lists, as text: no program writes this by hand. */
  const nested = (depth: number): unknown =>
    JSON.parse(
      `${'{"type":"list","format":"ordered","children":['.repeat(depth)}${']}'.repeat(depth)}`,
    );

  it.each<[string, unknown, string]>([
    ['a link to a script', link('javascript:alert(1)'), 'RICH_TEXT_LINK'],
    ['a link without its scheme', link('//evil.example'), 'RICH_TEXT_LINK'],
    ['a block of markup', [{ type: 'html', html: '<script>' }], 'RICH_TEXT_KIND'],
    ['an attribute on a block', [{ ...paragraph(text('x')), onclick: 'x' }], 'RICH_TEXT_SHAPE'],
    ['a string', '<p>x</p>', 'RICH_TEXT_SHAPE'],
    ['lists too deep', [nested(6)], 'RICH_TEXT_SHAPE'],
    ['more than a page', [paragraph(text('x'.repeat(200_001)))], 'INPUT_TOO_LONG'],
    ['a mobile number', [paragraph(text('电话１３８１２３４５６７８'))], 'PHONE_MOBILE'],
  ])('%s is refused, and nothing is stored', async (_name, body, code) => {
    const { status, body: answer } = await clerk
      .post(`/content-manager/collection-types/${PAGE}`)
      .send(pageData('有害的页面', { body }));
    expect(status).toBe(400);
    const errors = answer.error.details.errors as readonly Loose[];
    expect(errors.map(({ name }) => name as string)).toEqual([code]);
    expect(await storedRows(app, PAGE, { title: '有害的页面' })).toEqual([]);
  });

  it('lists without end are refused before anybody reads them', async () => {
    const { status, text: answer } = await clerk
      .post(`/content-manager/collection-types/${PAGE}`)
      .send(pageData('有害的页面', { body: [nested(2000)] }));
    expect(status).toBe(400);
    expect(answer).not.toContain('.js:');
    expect(
      codesOf(await refusalOf(create(app, PAGE, pageData('有害的页面', { body: [nested(2000)] })))),
    ).toEqual(['INPUT_TOO_DEEP']);
    expect(await storedRows(app, PAGE, { title: '有害的页面' })).toEqual([]);
  });

  it('words that look like markup are words', async () => {
    const words = '<script>alert(1)</script>';
    const documentId = await create(
      app,
      PAGE,
      pageData('字面', { body: [paragraph(text(words))] }),
    );
    await publish(app, PAGE, documentId);
    const page = await read(`/api/disclosure-pages/${documentId}`);
    expect(page['body'][0].children[0].text).toBe(words);
  });
});
