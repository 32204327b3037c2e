import { DEMO_CLERK, DEMO_USERS } from '../../src/seed/role-users';
import { ApprovalBox, choose } from '../support/approval-panel';
import { SUMMARY } from '../support/content-months';
import { beyond } from '../support/page-layout';
import { demoUser, setStage } from '../support/stage';

const MOBILE = '13800138000';
const ASKED = '6月空调采购完成验收，款项在7月支付；物业新合同签订。有疑问请打电话';

const stage = setStage({ folder: 'approval' });
const { picture } = stage;

const financeHead = () => {
  const found = DEMO_USERS.find(({ heads }) => heads === 'finance');
  if (!found) throw new Error('The sample has no head of finance.');
  return found;
};

interface Account {
  readonly email: string;
  readonly password: string;
}

const monthTitle = (period: string) =>
  `${period.slice(0, 4)}年${Number(period.slice(5))}月财务摘要`;

const boxes = new Map<string, ApprovalBox>();

/** The panel of somebody; each signs in once for all tests. */
async function boxOf(account: Account): Promise<ApprovalBox> {
  const box = boxes.get(account.email) ?? new ApprovalBox(await stage.signedInAs(account));
  boxes.set(account.email, box);
  return box;
}

const STEPS = [
  { name: '内容审核', kind: '责任部门负责人', role: null },
  { name: '保密与隐私审核', kind: '某个角色', role: '校务公开办 Disclosure office' },
  { name: '签发', kind: '某个角色', role: '分管副校长 Vice-head' },
] as const;

test('the office says in the editor who approves a month, and sees who could today', async () => {
  const { page } = await boxOf(demoUser('disclosure-office'));
  await page.goto(`${stage.url}/admin/plugins/approval/policies`);
  await page.getByRole('button', { name: '新增规则' }).click();
  await page.getByLabel('简体中文').first().fill('财务摘要三人审批');
  await choose(page, '内容类型', '财务摘要');
  for (const [index, { name, kind, role }] of STEPS.entries()) {
    if (index > 0) await page.getByRole('button', { name: '增加步骤' }).click();
    const step = page.locator('section', {
      has: page.getByRole('heading', { name: `第 ${index + 1} 步` }),
    });
    await step.getByLabel('简体中文').fill(name);
    await choose(step, '审批要求 1：由谁审批', kind);
    if (role !== null) await choose(step, '角色', role);
  }
  await choose(page, '假设责任部门是', '财务室');
  await page.getByText('今天可以批完。').waitFor();
  await page.getByText('可以审批：财务室主任').waitFor();
  await picture(page, 'policy');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('财务摘要三人审批').waitFor();
  await picture(page, 'policies');
});

test('June goes its way: submitted, refused to its author, sent back, mended, approved, published', async () => {
  const clerk = await boxOf(DEMO_CLERK);
  await clerk.open('2025-06');
  expect(await clerk.panel.button('发布').count()).toBe(0);
  await clerk.panel.field('plainSummary').fill(`${ASKED}${MOBILE}。`);
  await clerk.panel.field('correctionReason').fill('补充联系方式');
  await clerk.panel.save();
  await clerk.says('手机号');
  expect(await clerk.box.innerText()).not.toContain(MOBILE);
  await picture(clerk.page, 'finding');

  // What the scan found stands in the way until somebody who is no author says why it may stay.
  await clerk.box.getByRole('button', { name: '提交审批', exact: true }).click();
  const dialog = clerk.page.getByRole('dialog');
  await dialog.getByRole('button', { name: '提交审批', exact: true }).click();
  await dialog.getByRole('alert').waitFor();
  await clerk.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  const head = await boxOf(financeHead());
  await head.open('2025-06');
  await head.act(/^说明理由/, '以为是办公电话', '保留');
  await head.says('以为是办公电话');

  await clerk.page.reload();
  await clerk.says('以为是办公电话');
  await clerk.act('提交审批', '<script>document.title = "broken"</script>请审阅');
  await clerk.says('审批中');
  expect(await clerk.may('批准')).toBe(false);
  expect(await clerk.decides()).toBe(403);
  await picture(clerk.page, 'submitted');

  await head.page.reload();
  await head.says('<script>');
  expect(await head.page.title()).not.toContain('broken');
  await head.act('批准');
  await head.says('✓ 财务室主任');

  const office = await boxOf(demoUser('disclosure-office'));
  await office.page.goto(`${stage.url}/admin/plugins/approval`);
  await office.page.getByRole('link', { name: '2025年6月财务摘要' }).click();
  await office.box.waitFor();
  await office.says('手机号');
  await picture(office.page, 'office');
  await office.act('退回修改', '这是个人手机号，不能公开');
  await office.says('已退回修改');

  await clerk.page.reload();
  await clerk.says('审批人要求修改');
  await clerk.panel.field('plainSummary').fill(`${ASKED}财务室。`);
  await clerk.panel.save();
  await clerk.says('没有发现需要处理的个人信息');
  await clerk.act('重新提交审批', '已删去手机号', '提交审批');

  for (const box of [head, office]) {
    await box.page.reload();
    await box.act('批准');
  }
  const viceHead = await boxOf(demoUser('vice-head'));
  await viceHead.open('2025-06');
  await viceHead.act('批准');
  await viceHead.says('已批准');
  await picture(viceHead.page, 'signed-off');

  await clerk.page.reload();
  await clerk.says('已批准，可以发布。');
  await clerk.panel.button('发布').click();
  await clerk.says('上次批准的内容已经发布');
  const told = await stage.visit('/finance/2025-06', 'phone');
  expect(await told.locator('main').innerText()).toContain(`${ASKED}财务室。`);
});

test('the audit page verifies the trail, and tells a checkpoint that is none of it', async () => {
  const { page } = await boxOf(demoUser('auditor'));
  await page.goto(`${stage.url}/admin/plugins/approval/audit`);
  await page.getByRole('cell', { name: '发布', exact: true }).first().waitFor();
  await page.getByRole('button', { name: '开始检查' }).click();
  await page.getByText(/记录完整，共 \d+ 条/).waitFor();
  await picture(page, 'audit');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载校验点' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^approval-checkpoint-\d+\.json$/);
  await page.getByLabel('校验点（选填）').fill(`1 ${'ab'.repeat(32)}`);
  await page.getByRole('button', { name: '开始检查' }).click();
  await page.getByText('与校验点不符，记录被重写').waitFor();
});

test('a type without a policy is asked about by nobody', async () => {
  const { page, panel } = await boxOf(DEMO_CLERK);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await panel.openEntry('api::budget.budget', '2025');
  await panel.button('发布').waitFor();
  const ours = asked.filter((path) => path.startsWith('/approval/'));
  expect(ours.filter((path) => path !== '/approval/counts')).toEqual([]);
});

test('a list asks for the states of its rows once', async () => {
  const { page, panel } = await boxOf(DEMO_CLERK);
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname === '/approval/states') asked.push(search);
  });
  await panel.openList(SUMMARY);
  const june = page.locator('tbody tr', { hasText: '2025-06' });
  await june.getByText('已发布').nth(1).waitFor();
  expect(asked).toHaveLength(new Set(asked).size);
  await picture(page, 'list');
});

test('several are submitted from the list at once, and each says what came of it', async () => {
  const { page, panel } = await boxOf(DEMO_CLERK);
  const changed = [
    ['2025-04', '四月的说明写得更清楚。'],
    ['2025-05', `有疑问请打电话${MOBILE}。`],
  ] as const;
  for (const [period, summary] of changed) {
    await panel.openEntry(SUMMARY, period);
    await panel.field('plainSummary').fill(summary);
    await panel.field('correctionReason').fill('补充说明');
    await panel.save();
  }
  await panel.openList(SUMMARY);
  for (const [period] of changed) {
    await page.locator('tbody tr', { hasText: period }).getByRole('checkbox').click();
  }
  await panel.button('提交审批').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('提交 2 份内容审批').waitFor();
  await picture(page, 'bulk-submit');
  await dialog.getByRole('button', { name: '提交审批', exact: true }).click();
  const result = (period: string) =>
    dialog.locator('li', { hasText: monthTitle(period) }).getByRole('status');
  await result('2025-04').getByText('已提交审批。').waitFor();
  await result('2025-05').getByText('还有疑似个人信息没有处理').waitFor();
  await picture(page, 'bulk-submitted');
  await dialog.getByRole('button', { name: '关闭', exact: true }).last().click();
  await dialog.waitFor({ state: 'detached' });
  const stateIn = (period: string, state: string) =>
    page.locator('tbody tr', { hasText: period }).getByText(state, { exact: true });
  await stateIn('2025-04', '审批中').waitFor();
  expect(await stateIn('2025-05', '审批中').count()).toBe(0);
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
});

test.each(['', '/delegations', '/policies', '/terms'])(
  'on a phone the page %s fits',
  async (path) => {
    const { page } = await boxOf(demoUser('disclosure-office'));
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${stage.url}/admin/plugins/approval${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('navigation', { name: '审批的各个页面' }).waitFor();
    expect(await beyond(page)).toBeLessThanOrEqual(0);
    await picture(page, `phone${path.replace('/', '-')}`);
  },
);
