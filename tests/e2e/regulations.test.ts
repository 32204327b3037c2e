import { LOCALES } from '../../src/content/locales';
import { beyond } from '../support/page-layout';
import { inLocale } from '../support/site-address';
import { setStage } from '../support/stage';

const RULES = '/regulations/sy3-zd-01';

const stage = setStage({ folder: 'regulations' });
const { visit, picture } = stage;

describe.each(['phone', 'desktop'] as const)('on a %s, without JavaScript', (viewport) => {
  it.each([
    ['/regulations'],
    [RULES],
    [`${RULES}?onDate=2025-02-28`],
    ['/regulations/sy3-zd-10'],
    [`${RULES}/compare?from=1&to=2`],
  ])('%s has one heading in each language and fits', async (address) => {
    for (const locale of LOCALES) {
      const page = await visit(inLocale(address, locale), viewport);
      const facts = [locale, await page.locator('h1').count(), await beyond(page)];
      expect(facts).toEqual([locale, 1, 0]);
      await page.context().close();
    }
  });

  it('from the list to the text of another day, by the form', async () => {
    const page = await visit('/regulations', viewport);
    await page.getByRole('link', { name: '校务公开实施办法' }).click();
    expect(new URL(page.url()).pathname).toBe(RULES);
    const text = page.locator('section', { has: page.locator('#text-heading') });
    expect(await text.innerText()).toContain('财务摘要每月公开');
    await page.locator('#on-date').fill('2025-02-28');
    await page.getByRole('button', { name: '查看', exact: true }).click();
    expect(new URL(page.url()).search).toBe('?onDate=2025-02-28');
    expect(await text.innerText()).toContain('财务信息每学期公开一次。');
    expect(await text.innerText()).not.toContain('财务摘要每月公开');
    const note = await page.locator('.note', { hasText: '有效的文本' }).first().innerText();
    expect(note).toContain('2025年2月28日有效的文本（第 1 版）');
    await picture(page, `${viewport}-on-a-day`);
    await page.getByRole('link', { name: '查看今天的文本' }).click();
    expect(await text.innerText()).toContain('财务摘要每月公开');
  });

  it('a day before the first version has no text and says since when there is one', async () => {
    const page = await visit(`${RULES}?onDate=2022-03-31`, viewport);
    expect(await page.locator('main').innerText()).toContain('2022年3月31日没有有效的文本');
    expect(await page.locator('#text-heading').count()).toBe(0);
  });

  it('what is no day is said, with the text of today', async () => {
    const page = await visit(`${RULES}?onDate=2025-02-30`, viewport);
    expect(await page.getByRole('alert').innerText()).toContain('这不是有效的日期');
    expect(await page.locator('main').innerText()).toContain('财务摘要每月公开');
  });

  it('two versions are compared, what went and what came is marked and said', async () => {
    const page = await visit(RULES, viewport);
    await page.getByRole('link', { name: '与上一版比较' }).first().click();
    expect(new URL(page.url()).pathname).toBe(`${RULES}/compare`);
    const articles = page.locator('.articles');
    expect(await articles.locator('.article-added').count()).toBeGreaterThan(0);
    expect(await articles.locator('ins').first().innerText()).toContain('新增');
    expect(await articles.locator('del').first().innerText()).toContain('删去');
    await page.locator('select[name=from]').selectOption('2');
    await page.locator('select[name=to]').selectOption('2');
    await page.getByRole('button', { name: '比较', exact: true }).click();
    expect(new URL(page.url()).search).toBe('?from=2&to=2');
    expect(await page.locator('main').innerText()).toContain('两个版本的条文内容相同。');
  });

  it('a theme says that its rule is in force', async () => {
    const page = await visit('/regulations', viewport);
    const covered = page.locator('section', { has: page.locator('#finance-heading') });
    expect(await covered.locator('.note').count()).toBe(0);
    expect(await covered.locator('.badge').first().innerText()).toBe('现行有效');
  });
});

test('what is not there is not found', async () => {
  for (const address of ['/regulations/none', `${RULES}/compare?from=1&to=9`]) {
    const answer = await fetch(`${stage.url}${address}`);
    expect([address, answer.status]).toEqual([address, 404]);
  }
});
