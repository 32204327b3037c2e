import type { Page } from 'playwright-core';

import type { ShownPlan } from '../../src/plugins/publication-schedule/contracts/plans';
import { DEMO_CLERK, DEMO_USERS } from '../../src/seed/role-users';
import { ApprovalBox } from '../support/approval-panel';
import { choose } from '../support/approval-panel';
import { SUMMARY } from '../support/content-months';
import { beyond } from '../support/page-layout';
import { panelApi, type Ask } from '../support/panel-api';
import { ScheduleBox, SchedulePages } from '../support/schedule-panel';
import { demoUser, setStage } from '../support/stage';

const NOTICE = 'api::works-notice.works-notice';
const API = '/publication-schedule';
const TOLD = '7月完成暑期维修，水电支出低于上月；多付的保洁费已退回。';

const stage = setStage({ folder: 'schedule' });
const { picture } = stage;

const financeHead = () => {
  const found = DEMO_USERS.find(({ heads }) => heads === 'finance');
  if (!found) throw new Error('The sample has no head of finance.');
  return found;
};

interface Row {
  readonly documentId: string;
  readonly periodKey?: string;
}

let ask: Ask;
let office: ScheduleBox;

/** The document of a month. */
async function monthly(period: string): Promise<string> {
  const path = `/content-manager/collection-types/${SUMMARY}?pageSize=100&locale=zh-Hans`;
  const { results } = await ask<{ results: readonly Row[] }>('GET', path);
  const found = results.find(({ periodKey }) => periodKey === period);
  if (!found) throw new Error(`The sample has no summary of ${period}.`);
  return found.documentId;
}

/** Carries out what is due at an instant, as an operator with a clock of their own. */
const runAt = (instant: string) =>
  stage.command('schedule', ['run-due', instant], { TEST_CLOCK: '1' });

const laterBy = (instant: string, seconds: number) =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();

interface PublicMonth {
  readonly plainSummary: string;
  readonly revision: number;
  readonly corrections: readonly object[];
}

async function publicMonth(period: string): Promise<PublicMonth | undefined> {
  const query = `filters[period][$eq]=${period}&populate=*`;
  const answer = await fetch(`${stage.url}/api/finance-summaries?${query}`);
  const { data } = (await answer.json()) as { data: readonly PublicMonth[] };
  return data[0];
}

beforeAll(async () => {
  ask = await panelApi(stage.url, demoUser('disclosure-office'));
  office = new ScheduleBox(await stage.signedInAs(demoUser('disclosure-office')));
});

describe("July's finance summary", () => {
  let clerk: ScheduleBox;
  let plan: ShownPlan;
  let before: PublicMonth | undefined;

  beforeAll(async () => {
    const words = (text: string) => ({ 'zh-Hans': text, zh: text, en: 'Finance summaries' });
    const step = (key: string, approver: object) => ({
      ...{ kind: 'approval', key, titles: words('审核'), dueWorkdays: 2 },
      requirements: [{ key: `${key}Requirement`, approver }],
    });
    const policy = {
      ...{ track: 'standard', contentType: SUMMARY, titles: words('财务摘要') },
      steps: [
        step('contentReview', { kind: 'headOf', department: 'ownerDepartment' }),
        step('signOff', { kind: 'adminRole', role: 'vice-head' }),
      ],
    };
    await ask('PUT', '/approval/policies/financeSummary', { version: 0, policy });
    clerk = new ScheduleBox(await stage.signedInAs(DEMO_CLERK));
    before = await publicMonth('2025-07');
  });

  test('is scheduled without its approval, and the dry run says what is missing', async () => {
    const { panel } = clerk;
    await panel.openEntry(SUMMARY, '2025-07');
    await panel.field('plainSummary').fill(TOLD);
    await panel.field('correctionReason').fill('补充说明退款');
    await panel.save();
    const dialog = await clerk.startScheduling();
    await dialog.getByText('将需要处理').waitFor();
    await dialog.getByText('还没有获得批准').waitFor();
    await picture(clerk.page, 'dry-run');
    await clerk.confirm('安排');
    await clerk.says('已安排');
    await picture(clerk.page, 'scheduled');
    const { plans } = await ask<{ plans: readonly ShownPlan[] }>('GET', `${API}/plans`);
    [plan] = plans as [ShownPlan];
    expect(plan).toMatchObject({ verb: 'publish', state: 'armed', version: 1 });
  });

  test('needs attention when its time has come, and the panel says why', async () => {
    await runAt(laterBy(plan.plannedAt, 10));
    await clerk.reload();
    await clerk.says('需要处理');
    await clerk.says('还没有获得批准，因此没有发布。批准后会自动发布。');
    await picture(clerk.page, 'needs-attention');
    expect(await publicMonth('2025-07')).toEqual(before);
    await office.page.goto(`${stage.url}/admin`);
    await office.page.getByRole('link', { name: '2025年7月财务摘要' }).first().waitFor();
    await picture(office.page, 'home');
  });

  test('waits for its time again once the real people have approved it', async () => {
    const asking = new ApprovalBox(clerk.panel);
    await asking.act('提交审批', '七月摘要，请审阅。');
    await asking.says('审批中');
    for (const account of [financeHead(), demoUser('vice-head')]) {
      const approver = new ApprovalBox(await stage.signedInAs(account));
      await approver.open('2025-07');
      await approver.act('批准');
      await approver.page.close();
    }
    await clerk.reload();
    await clerk.says('已安排');
    await clerk.box.getByText('经过', { exact: true }).first().click();
    await clerk.says('已获批准，重新安排');
    await picture(clerk.page, 'approved');
    expect(await publicMonth('2025-07')).toEqual(before);
  });

  test('is public exactly once, and the panel shows planned and actual time', async () => {
    await runAt(laterBy(plan.plannedAt, 180));
    await runAt(laterBy(plan.plannedAt, 240));
    await clerk.reload();
    await clerk.says('已完成');
    const { local } = plan.time;
    const [hour = ''] = local.slice(11).split(':');
    await clerk.says(new RegExp(`计划时间：${local.slice(0, 4)}年.*${Number(hour)}:00`));
    await clerk.says(/^实际发布：.*晚 3 分钟$/);
    await picture(clerk.page, 'done');
    const after = await publicMonth('2025-07');
    expect(after).toMatchObject({ plainSummary: TOLD, revision: (before?.revision ?? 0) + 1 });
    expect(after?.corrections).toHaveLength((before?.corrections.length ?? 0) + 1);
    const page = await stage.visit('/finance/2025-07', 'phone');
    expect(await page.locator('main').innerText()).toContain(TOLD);
  });
});

test('a public notice comes down when its five workdays are over, holidays counted', async () => {
  // A Wednesday off, for which the Saturday is worked.
  for (const [date, kind] of [
    ['2041-07-17', 'publicHoliday'],
    ['2041-07-20', 'makeupWorkday'],
  ]) {
    const path = '/content-manager/collection-types/api::calendar-day.calendar-day';
    await ask('POST', path, { date, kind, label: '校庆调休' });
  }
  const made = await ask<{ data: Row }>(
    ...(['POST', `/content-manager/collection-types/${NOTICE}?locale=zh-Hans`] as const),
    {
      ...{ title: '实验楼供水检修', kind: 'waterOutage', affects: ['water'] },
      ...{ reason: '阀门更换', impact: '停水2小时。', mitigation: '提前储水。' },
      ...{ startAt: '2041-08-05T08:00:00+08:00', endAt: '2041-08-05T10:00:00+08:00' },
      ...{ contactRole: '总务处干事', contactPhone: '0999-5550120' },
      places: [{ placeCode: 'lab' }],
    },
  );
  const { documentId } = made.data;
  const isPublic = async () => {
    const answer = await fetch(`${stage.url}/api/works-notices/${documentId}`);
    return answer.status;
  };
  await office.panel.openEntry(NOTICE, '实验楼供水检修');
  const dialog = await office.startScheduling();
  await choose(dialog, '做什么', '定时发布，到期撤下');
  const publishing = dialog.getByRole('group', { name: '发布时间' });
  await publishing.getByLabel('日期').fill('2041-07-15');
  await publishing.getByLabel('时间').fill('09:00');
  await choose(dialog, '何时撤下', '公示期满');
  await dialog.getByLabel('公示期（工作日）').fill('5');
  await dialog.getByText('撤下 · 2041年7月23日 00:00').waitFor();
  await picture(office.page, 'notice-period');
  await office.confirm('安排');
  await office.says('公示期：发布后 5 个工作日');
  expect(await isPublic()).toBe(404);

  await runAt('2041-07-15T01:00:01.000Z');
  expect(await isPublic()).toBe(200);
  await runAt('2041-07-22T15:59:59.000Z');
  expect(await isPublic()).toBe(200);
  await runAt('2041-07-22T16:00:01.000Z');
  expect(await isPublic()).toBe(404);
  await office.reload();
  await office.says(/^实际撤下：2041年7月23日 00:00，准时$/);
  await picture(office.page, 'taken-down');
});

describe('the calendar', () => {
  const [MONDAY, THURSDAY, FRIDAY] = ['2041-09-09', '2041-09-12', '2041-09-13'];
  let page: Page;
  let pages: SchedulePages;
  let plan: ShownPlan;

  beforeAll(async () => {
    ({ page } = office);
    pages = new SchedulePages(page, stage.url);
    const documentId = await monthly('2025-05');
    const wish = { uid: SUMMARY, documentId, locale: 'zh-Hans' };
    const publish = { local: `${MONDAY}T10:30` };
    const { plans } = await ask<{ plans: readonly ShownPlan[] }>('POST', `${API}/plans`, {
      ...{ ...wish, publish },
    });
    [plan] = plans as [ShownPlan];
  });

  const TITLE = '2025年5月财务摘要';
  const planned = async () =>
    (await ask<{ plan: ShownPlan }>('GET', `${API}/plans/${plan.id}`)).plan;

  test('moves a plan with the keyboard, and takes it back', async () => {
    await pages.open('?month=2041-09');
    await pages.chip(MONDAY, TITLE).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    for (let day = 0; day < 3; day += 1) await page.keyboard.press('ArrowRight');
    await page.getByText('《2025年5月财务摘要》→ 9月12日').waitFor();
    await picture(page, 'carried');
    await page.keyboard.press('Enter');
    await pages.chip(THURSDAY, TITLE).waitFor();
    expect((await planned()).time.local).toBe(`${THURSDAY}T10:30`);
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await pages.chip(MONDAY, TITLE).waitFor();
    expect((await planned()).time.local).toBe(`${MONDAY}T10:30`);
  });

  test('moves a plan with the mouse', async () => {
    await pages.chip(MONDAY, TITLE).dragTo(pages.day(FRIDAY));
    await pages.chip(FRIDAY, TITLE).waitFor();
    await picture(page, 'calendar');
    expect((await planned()).time.local).toBe(`${FRIDAY}T10:30`);
  });

  test('tells that somebody else was first, and shows where the plan is now', async () => {
    const { version } = await planned();
    const to = { kind: 'at', local: `${THURSDAY}T08:00` };
    await ask('POST', `${API}/plans/${plan.id}/move`, { version, to });
    await pages.chip(FRIDAY, TITLE).dragTo(pages.day(MONDAY));
    await page.getByRole('alert').getByText('刚刚被别人改过').waitFor();
    await pages.chip(THURSDAY, TITLE).getByText('08:00').waitFor();
    expect((await planned()).time.local).toBe(`${THURSDAY}T08:00`);
  });

  test('shows holidays, and says where there is nothing', async () => {
    await pages.open('?month=2025-10');
    await pages.day('2025-10-01').getByText('休', { exact: true }).waitFor();
    await pages.day('2025-10-11').getByText('班', { exact: true }).waitFor();
    await page.getByText('这段时间没有计划。').waitFor();
    await picture(page, 'calendar-empty');
  });
});

describe('a list', () => {
  let page: Page;
  const row = (period: string) => page.locator('tbody tr', { hasText: period });

  test('schedules several documents as a bundle that is checked whole', async () => {
    ({ page } = office);
    await office.panel.openList(SUMMARY);
    for (const period of ['2025-10', '2025-11']) await row(period).getByRole('checkbox').click();
    await office.panel.button('定时发布 / 撤下…').click();
    const dialog = await office.dialog();
    await dialog.getByText('安排 2 份文档').waitFor();
    await choose(dialog, '做什么', '定时发布');
    await dialog.getByRole('group', { name: '发布时间' }).getByLabel('日期').fill('2041-10-08');
    await dialog.getByRole('checkbox', { name: '作为一个批次，同时发布' }).click();
    await dialog.getByLabel('批次名称').fill('秋季公示');
    await dialog.getByText('2025年11月财务摘要').waitFor();
    await picture(page, 'bulk');
    await office.confirm('安排');
    await row('2025-10').getByText('发布 · 2041年10月8日 09:00').waitFor();

    const pages = new SchedulePages(page, stage.url);
    await pages.open('/bundles');
    await page.getByRole('link', { name: '秋季公示' }).click();
    await page.getByText('整批发布').first().waitFor();
    await page.getByRole('button', { name: '加入文档…' }).click();
    const adding = await office.dialog();
    await choose(adding, '内容类型', '财务摘要');
    await adding.getByLabel('搜索').fill('2025年12月');
    await adding.getByRole('checkbox', { name: '2025年12月财务摘要' }).click();
    await office.confirm('加入批次');
    await pages.main.getByRole('link', { name: '2025年12月财务摘要' }).waitFor();
    await picture(page, 'bundle');
    await page.getByText(/按现在的情况，3 个计划/).waitFor();
  });

  test('is narrowed down to what has a plan, and opened again', async () => {
    await office.panel.openList(SUMMARY);
    await choose(page, '按发布计划筛选', '有计划');
    await row('2025-06').waitFor({ state: 'detached' });
    await row('2025-11').getByText('发布 · 2041年10月8日 09:00').waitFor();
    await picture(page, 'list');
    await choose(page, '按发布计划筛选', '计划：不限');
    await row('2025-06').waitFor();
  });
});

test.each(['', '?view=agenda', '/plans', '/bundles'])(
  'on a phone the page %s fits',
  async (path) => {
    const { page } = office;
    await page.setViewportSize({ width: 390, height: 844 });
    await new SchedulePages(page, stage.url).open(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await beyond(page)).toBeLessThanOrEqual(0);
    await picture(page, `phone${path.replace(/\W/g, '-')}`);
  },
);

test('nothing in the panel broke', () => {
  const faults = stage.browser.complaints.filter(
    (text) => !text.includes('Failed to load resource'),
  );
  expect(faults).toEqual([]);
});
