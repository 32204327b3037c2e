import { LOCALES } from '../../src/content/locales';
import { beyond } from '../support/page-layout';
import { inLocale } from '../support/site-address';
import { setStage } from '../support/stage';

const { visit } = setStage({ folder: 'assets' });

const PATHS = ['/assets', '/assets/2025-Q4', '/shared-assets', '/shared-assets/SY3-2020-00031'];

it.each(['phone', 'desktop'] as const)('the pages about assets fit a %s', async (viewport) => {
  for (const locale of LOCALES) {
    for (const path of PATHS) {
      const address = inLocale(path, locale);
      const page = await visit(address, viewport);
      const fits = (await beyond(page)) <= 0;
      expect([address, fits, await page.locator('h1').count()]).toEqual([address, true, 1]);
      await page.close();
    }
  }
});

it('a reader finds from the register to a bus, its use and how to book it', async () => {
  const page = await visit('/assets', 'desktop');
  await page.locator('main').getByRole('link', { name: '2025年第四季度' }).click();
  await page.getByRole('heading', { level: 1, name: '2025年第四季度固定资产清单' }).waitFor();
  expect(await page.locator('main').innerText()).toContain('52,364,265.32');
  await page.getByRole('link', { name: '查看大型设备和公共资源' }).click();
  await page.getByRole('link', { name: '校车' }).click();
  const text = await page.locator('main').innerText();
  expect(text).toContain('87.15%');
  expect(text).toContain('派车');
  expect(text).toContain('法定检验');
  expect(text).not.toContain('不公开');
  await page.close();
});

it('the list of a register is a file', async () => {
  const page = await visit('/assets/2025-Q4', 'desktop');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载清单（CSV）' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('asset-register-2025-Q4.csv');
  await page.close();
});
