import { DEMO_CLERK } from '../../src/seed/role-users';
import { VIEWPORTS } from '../support/browser';
import { demoUser, setStage } from '../support/stage';

const SUMMARY = 'api::finance-summary.finance-summary';
const DEPARTMENT = 'api::department.department';

const stage = setStage({ folder: 'staff' });
const { signedInAs, picture } = stage;

test('of two who edit the same month the second is told, and can overwrite knowingly', async () => {
  const first = await signedInAs(DEMO_CLERK);
  const second = await signedInAs(demoUser('disclosure-office'));
  await second.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await first.openEntry(SUMMARY, '2025-03');
  await second.openEntry(SUMMARY, '2025-03');
  await first.field('plainSummary').fill('文员先保存的说明');
  await first.save();
  await first.field('plainSummary').fill('文员再次保存的说明');
  await first.save();

  await second.field('plainSummary').fill('公开办后写的说明');
  await second.button('保存').click();
  await second.page.getByRole('heading', { name: '内容已被更新' }).waitFor();
  await second.page.locator('[role=alert]', { hasText: '保存过这份内容' }).first().waitFor();
  expect(await second.field('plainSummary').inputValue()).toBe('公开办后写的说明');
  await picture(second.page, 'conflict');

  await second.button('复制我写的').click();
  await second.page.getByText('已复制').waitFor();
  const copied = await second.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('简明摘要：公开办后写的说明');
  await second.button('保存').click();
  await second.page.locator('[role=alert]', { hasText: '保存过这份内容' }).first().waitFor();
  await second.button('用我的内容覆盖').click();
  await second.page.getByText('现在点“保存”').waitFor();
  await second.save();
  await first.page.reload();
  await first.field('plainSummary').waitFor();
  expect(await first.field('plainSummary').inputValue()).toBe('公开办后写的说明');
});

test('what the server refuses stays in the form, to be mended', async () => {
  const clerk = await signedInAs(DEMO_CLERK);
  await clerk.openEntry(SUMMARY, '2025-04');
  await clerk.field('plainSummary').fill('改动后的说明');
  await clerk.field('month').fill('7');
  await clerk.button('保存').click();
  await clerk.page.getByText('不能再改期间').or(clerk.page.getByText('已有一份')).first().waitFor();
  expect(await clerk.field('plainSummary').inputValue()).toBe('改动后的说明');
  expect(await clerk.field('month').inputValue()).toBe('7');
  await picture(clerk.page, 'refused');
  await clerk.field('month').fill('4');
  await clerk.save();
  expect(await clerk.field('plainSummary').inputValue()).toBe('改动后的说明');
});

test('the office shows a restricted name with a reason; the auditor finds the entry', async () => {
  const office = await signedInAs(demoUser('disclosure-office'));
  await office.page.goto(`${stage.url}/admin/content-manager/collection-types/${DEPARTMENT}`);
  await office.page.locator('tbody tr', { hasText: '总务处' }).first().click();
  await office.page.getByRole('heading', { name: '受限内容' }).waitFor();
  await office.page.getByLabel('原因').fill('核对任命文件');
  await office.button('查看受限内容').click();
  await office.button('隐藏').waitFor();
  await picture(office.page, 'restricted');

  const auditor = await signedInAs(demoUser('auditor'));
  await auditor.page.goto(`${stage.url}/admin/transparency/access-log`);
  await auditor.page.getByText('核对任命文件').waitFor();
  await picture(auditor.page, 'access-log');
});

test('posts are listed, and one is added, at the width of a phone too', async () => {
  const office = await signedInAs(demoUser('disclosure-office'));
  await office.page.goto(`${stage.url}/admin/transparency/posts`);
  await office.page.getByText('总务主任').first().waitFor();
  await picture(office.page, 'posts');
  await office.button('新增任职').click();
  await office.page.getByLabel('岗位名称').fill('食堂主任');
  await office.button('保存').click();
  await office.page.getByText('没有这位用户').waitFor();
  await office.page.setViewportSize(VIEWPORTS.phone);
  await picture(office.page, 'posts-phone');
  const width = await office.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(VIEWPORTS.phone.width);
});
