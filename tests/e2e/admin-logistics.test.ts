import type { Page } from 'playwright-core';
import { DEMO_CLERK } from '../../src/seed/role-users';
import type { AdminPanel } from '../support/admin-panel';
import { setStage } from '../support/stage';

const BULLETIN = 'api::logistics-bulletin.logistics-bulletin';
const NOTICE = 'api::works-notice.works-notice';
const SMS = '【公告】停热水，学生公寓1号楼，9月25日14:00至16:00，因水泵异响，电话0999-5550133。';

const stage = setStage({ folder: 'logistics' });
let panel: AdminPanel;
let page: Page;
beforeAll(async () => {
  panel = await stage.signedInAs(DEMO_CLERK);
  page = panel.page;
});

test('a week starts from the last one, and takes it back', async () => {
  await panel.openNew(BULLETIN);
  await page.getByText('请先填写年份和周次。').waitFor();
  await panel.field('title').fill('后勤服务简报 2025年第44周');
  await panel.field('year').fill('2025');
  await panel.field('isoWeek').fill('44');
  await panel.button('从上周开始').click();
  await page.getByText('已带入 2025-W43 的待修 5 件').waitFor();
  await panel.waitForValue('repairs.carriedOver', '5');
  expect(await panel.field('cleaning.areasPlanned').inputValue()).toBe('64');
  expect(await panel.field('repairItems.0.itemNo').inputValue()).toBe('1');
  await page.getByText('实验楼').first().waitFor();
  expect(await panel.field('repairItemWords.0.what').inputValue()).toBe('通风橱电机异响');
  await panel.button('撤销').click();
  await panel.field('repairs.carriedOver').waitFor({ state: 'detached' });
  await panel.button('从上周开始').click();
  await panel.waitForValue('repairs.carriedOver', '5');
  await panel.save();
  await page.reload();
  await panel.waitForValue('repairs.carriedOver', '5');
  await page.getByText('现在播报二〇二五年第四十四周后勤服务简报。').first().waitFor();
});

test('the text message of a notice is copied with the keyboard, and says so', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.openEntry(NOTICE, '公寓1号楼热水泵检修停热水');
  const state = page.getByRole('combobox', { name: /施工状态/ });
  await state.waitFor();
  const message = page.getByRole('textbox', { name: '短信' });
  await message.waitFor();
  expect(await message.inputValue()).toContain('已于9月25日15:40结束');
  await panel.button('复制短信').focus();
  await page.keyboard.press('Enter');
  await page.getByText('已复制。').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await message.inputValue());
  expect(copied.length).toBeLessThanOrEqual(SMS.length);
});

test('what a notice affects is ticked with the keyboard and stays in order', async () => {
  await panel.openNew(NOTICE);
  await panel.field('title').fill('停电检修');
  await page.getByRole('checkbox', { name: '食堂' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('checkbox', { name: '用电' }).focus();
  await page.keyboard.press('Space');
  await panel.save();
  await page.reload();
  await panel.field('title').waitFor();
  const ticked = page.getByRole('checkbox', { checked: true });
  await page.getByRole('checkbox', { name: '用电', checked: true }).waitFor();
  expect(await ticked.count()).toBe(3);
});

test('the notice that came too late shows its warning', async () => {
  await panel.openEntry(NOTICE, '田径场跑道修补');
  await page.getByText('应最迟在 2025-10-11 公告').first().waitFor();
});

test('nothing in the panel broke', () => {
  const faults = stage.browser.complaints.filter(
    (text) => !text.includes('Failed to load resource'),
  );
  expect(faults).toEqual([]);
});
