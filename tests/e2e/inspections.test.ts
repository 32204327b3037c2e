import { LOCALES } from '../../src/content/locales';
import { DEMO_CLERK } from '../../src/seed/role-users';
import { beyond } from '../support/page-layout';
import { inLocale } from '../support/site-address';
import { setStage } from '../support/stage';

const FINDING = 'api::inspection-finding.inspection-finding';

const stage = setStage({ folder: 'inspections' });
const { visit, picture } = stage;

describe.each(['phone', 'desktop'] as const)('on a %s, without JavaScript', (viewport) => {
  it.each<[string, string, string, string]>([
    ['/inspections', '监督检查', '監督檢查', 'Inspections'],
    [
      ...(['/inspections/insp-2025-05', '国庆节前综合安全检查', '國慶節前綜合安全檢查'] as const),
      'Pre-holiday comprehensive safety inspection',
    ],
    ['/rectification', '整改进度', '整改進度', 'Rectification'],
  ])('%s has its heading in three languages and fits', async (address, ...headings) => {
    for (const [index, locale] of LOCALES.entries()) {
      const page = await visit(inLocale(address, locale), viewport);
      expect(await page.locator('h1').innerText()).toBe(headings[index]);
      expect(await beyond(page)).toBe(0);
      await picture(page, `${viewport}-${locale}${address.replaceAll('/', '-')}`);
      await page.context().close();
    }
  });

  it('from the list to an inspection, its findings and their progress', async () => {
    const page = await visit('/inspections', viewport);
    await page.locator('.cards a', { hasText: '国庆节前综合安全检查' }).click();
    expect(new URL(page.url()).pathname).toBe('/inspections/insp-2025-05');
    const cards = page.locator('.finding-card');
    expect(await cards.count()).toBe(3);
    const late = await cards.filter({ hasText: '配电箱门变形' }).innerText();
    expect(late).toContain('晚3天完成');
    expect(late).toContain('总务处电工');
    const critical = cards.filter({ hasText: '危化品柜' });
    expect(await critical.innerText()).toContain('重大隐患');
    const photo = critical.locator('img');
    const answer = await fetch(new URL((await photo.getAttribute('src')) ?? '', stage.url));
    expect(answer.status).toBe(200);
  });

  it('what is overdue stands first, with its days and who is responsible', async () => {
    const page = await visit('/inspections', viewport);
    await page.getByRole('link', { name: '查看全部未完成的整改' }).click();
    expect(new URL(page.url()).pathname).toBe('/rectification');
    const overdue = page.locator('section', { has: page.locator('#overdue-heading') });
    const cards = overdue.locator('.finding-card');
    expect(await cards.count()).toBe(2);
    expect(await cards.first().innerText()).toMatch(/账面120台[\s\S]*逾期\d+天/);
    expect(await cards.first().innerText()).toContain('部门资产管理员');
  });
});

test('the office sees what is overdue, and extends it with a reason; the site says so', async () => {
  const panel = await stage.signedInAs(DEMO_CLERK);
  const { page } = panel;
  await page.goto(`${stage.url}/admin/transparency/rectification`);
  await page.getByRole('heading', { name: '已逾期（2）' }).waitFor();
  await picture(page, 'panel-rectification');
  await page.getByRole('link', { name: /旧电脑主机52台/ }).click();
  await panel.field('title').waitFor();
  expect(page.url()).toContain(FINDING);
  await page.getByRole('button', { name: '延长整改期限' }).click();
  await page.locator('input[type=date]').last().fill('2099-12-31');
  await page.getByLabel('说明原因').fill('等待统一报废处置');
  await picture(page, 'panel-extension');
  await page.getByRole('button', { name: /延长整改期限/ }).click();
  await page.getByText('2099-12-31').first().waitFor();
  const told = await visit('/inspections/insp-2025-06', 'phone');
  const card = told.locator('.finding-card', { hasText: '旧电脑主机52台' });
  expect(await card.innerText()).toContain(
    '由 2026年1月31日 延期到 2099年12月31日：等待统一报废处置',
  );
  expect(await card.innerText()).not.toContain('逾期');
});
