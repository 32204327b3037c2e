import { gzipSync } from 'node:zlib';

import type { Page } from 'playwright-core';

import { countedIn, openSurvey } from '../support/open-survey';
import { startSite, type OtherSite } from '../support/other-site';
import { beyond, layoutOf } from '../support/page-layout';
import { panelApi, type Ask } from '../support/panel-api';
import { seriousFindings } from '../support/serious-findings';
import { setStage } from '../support/stage';
import { definition, EACH } from '../support/survey-definitions';
import { formOf, receiptOf } from '../support/survey-form';

const stage = setStage({ folder: 'survey-widget' });

const said = (zh: string, en: string) => ({ 'zh-Hans': zh, en });

/** One question of each type, and one that depends. */
const CANTEEN = definition(
  [
    { code: 'about', type: 'section', text: said('关于您', 'About you') },
    {
      ...{ ...EACH.single, code: 'role', text: said('您的身份', 'You are') },
      options: [
        { code: 'parent', label: said('家长', 'Parent') },
        { code: 'pupil', label: said('学生', 'Pupil') },
      ],
    },
    { ...EACH.rating, code: 'food', text: said('饭菜口味', 'Taste') },
    {
      ...{ ...EACH.multi, code: 'why', text: said('哪里不满意', 'What is wrong') },
      ...{ other: said('其他', 'Other'), showIf: { question: 'food', atMost: 2 } },
    },
    { ...EACH.nps, code: 'nps', required: false, text: said('会推荐吗', 'Would you recommend it') },
    { ...EACH.matrix, code: 'parts', required: false, text: said('分项', 'Parts') },
    {
      ...{
        ...EACH.ranking,
        code: 'order',
        required: false,
        text: said('最想改进', 'Improve first'),
      },
      options: [
        { code: 'price', label: said('价格', 'Price') },
        { code: 'taste', label: said('口味', 'Taste') },
        { code: 'clean', label: said('卫生', 'Cleanliness') },
      ],
    },
    { code: 'note', type: 'statement', text: said('以下选填。', 'The rest is optional.') },
    { ...EACH.number, code: 'days', required: false, text: said('每周几次', 'Days a week') },
    { ...EACH.date, code: 'day', required: false, text: said('哪一天', 'Which day') },
    { ...EACH.yesNo, code: 'again', required: false, text: said('还会来吗', 'Come again') },
    {
      ...EACH.longText,
      code: 'text',
      required: false,
      minLength: 0,
      maxLength: 200,
      text: said('建议', 'Advice'),
    },
  ],
  { title: said('食堂满意度', 'Canteen'), privacyNotice: said('本问卷匿名。', 'Anonymous.') },
);

let ask: Ask;
let survey: { readonly id: string; readonly slug: string };
let site: OtherSite;

beforeAll(async () => {
  ask = await panelApi(stage.url, door.accounts.superAdmin);
  site = await startSite();
  survey = await openSurvey(ask, CANTEEN, { allowedOrigins: [site.url] });
});
afterAll(() => site.stop());

const counted = () => countedIn(ask, survey.id);
const address = (query = '') => `${stage.url}/s/${survey.slug}${query}`;

/** A phone with the questionnaire in front of it. */
async function phone(query = ''): Promise<Page> {
  const page = await stage.browser.newPage('phone');
  await page.goto(address(query));
  await formOf(page).getByText('已答 0 / 9 题').waitFor();
  return page;
}

async function answerWell(page: Page): Promise<void> {
  await formOf(page).getByLabel('家长').check();
  await formOf(page).getByLabel('5 好').check();
}

const send = (page: Page) =>
  formOf(page).getByRole('button', { name: '提交', exact: true }).click();

test('the widget weighs at most 25 KB and comes in two requests', async () => {
  const page = await stage.browser.newPage('phone');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address());
  await formOf(page).getByText('已答 0 / 9 题').waitFor();
  const own = asked.filter((path) => path !== `/s/${survey.slug}` && path !== '/favicon.ico');
  expect(own).toHaveLength(2);
  expect(own.at(0)).toMatch(/^\/embed\/survey-[0-9a-f]{12}\.js$/);
  expect(own.at(1)).toBe(`/api/surveys/${survey.slug}`);
  const script = await fetch(`${stage.url}${own[0] ?? ''}`);
  expect(script.headers.get('access-control-allow-origin')).toBe('*');
  expect(script.headers.get('cache-control')).toContain('immutable');
  expect(gzipSync(await script.text()).length).toBeLessThanOrEqual(25 * 1024);
});

test('the page around has its styles, and breaks no rule of its own policy', async () => {
  const before = stage.browser.complaints.length;
  const page = await phone();
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(ground).toBe('rgb(245, 247, 249)');
  expect(await page.locator('school-survey header').isVisible()).toBe(false);
  expect(stage.browser.complaints.slice(before)).toEqual([]);
});

test('a phone answers every type of question, and what depends comes and goes', async () => {
  const before = await counted();
  const page = await phone();
  expect(await layoutOf(page, 'button, label.choice, label.level')).toEqual({
    beyond: 0,
    small: [],
  });
  expect(await seriousFindings(page)).toEqual([]);
  expect(await formOf(page).getByText('哪里不满意').count()).toBe(0);
  await formOf(page).getByLabel('学生').check();
  await formOf(page).getByLabel('1 差').check();
  await formOf(page).getByText('哪里不满意').waitFor();
  await formOf(page).getByLabel('其他').check();
  await formOf(page).getByLabel('请写明').fill('太咸 🧂');
  await formOf(page)
    .getByRole('group', { name: '会推荐吗' })
    .getByLabel('3', { exact: true })
    .check();
  await formOf(page).getByRole('group', { name: 'taste' }).getByLabel('good').check();
  await formOf(page).getByRole('button', { name: '排第 1：口味' }).click();
  await formOf(page).getByRole('button', { name: '排第 2：价格' }).click();
  await formOf(page).getByRole('button', { name: '排第 3：卫生' }).click();
  await formOf(page).getByRole('button', { name: '上移“价格”' }).click();
  await formOf(page).getByLabel('每周几次').fill('2,5');
  await formOf(page).getByLabel('哪一天').fill('2026-03-02');
  await formOf(page).getByLabel('是', { exact: true }).check();
  await formOf(page).getByLabel('建议').fill('多放蔬菜\nمن فضلك');
  await stage.picture(page, 'phone-filled');
  expect(await beyond(page)).toBe(0);
  await send(page);
  const receipt = await receiptOf(page);
  await stage.picture(page, 'phone-receipt');
  expect(await seriousFindings(page)).toEqual([]);
  const told = await fetch(`${stage.url}/api/surveys/${survey.slug}/receipts/${receipt}`);
  expect(await told.json()).toMatchObject({ data: { standing: 'counted', isLate: false } });
  expect(await counted()).toBe(before + 1);
});

test('what is missing is named at the top, takes the focus and leads to the question', async () => {
  const page = await phone();
  await send(page);
  const summary = formOf(page).getByRole('alert');
  await summary.waitFor();
  expect(await summary.evaluate((one) => one.matches(':focus'))).toBe(true);
  expect(await summary.getByRole('link').allInnerTexts()).toEqual(['您的身份', '饭菜口味']);
  await stage.picture(page, 'phone-errors');
  expect(await seriousFindings(page)).toEqual([]);
  await summary.getByRole('link', { name: '饭菜口味' }).click();
  await page.keyboard.press('Space');
  expect(await formOf(page).getByLabel('1 差').isChecked()).toBe(true);
  expect(await summary.getByRole('link').allInnerTexts()).toEqual(['您的身份']);
});

test('the keyboard alone is enough, and a ranking keeps the focus', async () => {
  const page = await phone();
  const focused = () =>
    page.evaluate(() => {
      const element = document.querySelector('school-survey')?.shadowRoot?.activeElement;
      return element?.getAttribute('aria-label') ?? element?.getAttribute('value') ?? '';
    });
  /** Presses Tab until something is reached. */
  const tabTo = async (wanted: string) => {
    for (let press = 0; press < 40; press += 1) {
      if ((await focused()) === wanted) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${wanted}`);
  };
  await tabTo('parent');
  await page.keyboard.press('Space');
  await tabTo('1');
  await page.keyboard.press('Space');
  for (const level of ['2', '3', '4']) {
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(level);
  }
  await tabTo('排第 1：价格');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('取消“价格”的排名');
  await tabTo('排第 2：口味');
  await page.keyboard.press('Enter');
  await tabTo('排第 3：卫生');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('上移“卫生”');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('上移“卫生”');
  expect(await page.locator('ol.ranks li .name').allInnerTexts()).toEqual([
    ...['1. 卫生', '2. 价格', '3. 口味'],
  ]);
  await formOf(page).getByLabel('建议').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await receiptOf(page)).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/);
});

test('without a network nothing is lost, and it is sent once when the network is back', async () => {
  const before = await counted();
  const page = await phone();
  await answerWell(page);
  await page.context().setOffline(true);
  await formOf(page).getByText('没有网络。可以继续填写').waitFor();
  await formOf(page).getByLabel('建议').fill('在地铁里写的');
  await send(page);
  await formOf(page).getByText('网络不通，答案已保存').waitFor();
  await stage.picture(page, 'phone-offline');
  expect(await seriousFindings(page)).toEqual([]);
  expect(await counted()).toBe(before);
  await page.context().setOffline(false);
  await page.locator('.code').waitFor();
  expect(await counted()).toBe(before + 1);
});

test('an answer that was lost on the way is not counted twice', async () => {
  const before = await counted();
  const page = await phone();
  await answerWell(page);
  let lost = 0;
  await page.route('**/responses/*', async (route) => {
    await route.fetch();
    lost += 1;
    await (lost < 3 ? route.abort('connectionreset') : route.continue());
  });
  await send(page);
  await formOf(page).getByText('网络不通，答案已保存').waitFor();
  expect(await formOf(page).getByRole('button', { name: '返回修改' }).count()).toBe(0);
  await page.locator('.code').waitFor();
  expect(lost).toBe(3);
  expect(await counted()).toBe(before + 1);
});

test('a page that was killed comes back with everything, and goes on sending', async () => {
  const before = await counted();
  const page = await phone();
  const context = page.context();
  await answerWell(page);
  await formOf(page).getByLabel('建议').fill('写到一半');
  await page.close();
  const reopened = await context.newPage();
  await reopened.goto(address());
  await formOf(reopened).getByText('已恢复上次填写的内容。').waitFor();
  expect(await formOf(reopened).getByLabel('建议').inputValue()).toBe('写到一半');
  expect(await formOf(reopened).getByLabel('家长').isChecked()).toBe(true);
  await reopened.route('**/responses/*', (route) => route.abort('internetdisconnected'));
  await send(reopened);
  await formOf(reopened).getByText('网络不通，答案已保存').waitFor();
  await reopened.close();
  const third = await context.newPage();
  await third.goto(address());
  await third.locator('.code').waitFor();
  expect(await counted()).toBe(before + 1);
});

test('starting over asks once more', async () => {
  const page = await phone();
  await answerWell(page);
  await page.reload();
  const form = formOf(page);
  await form.getByRole('button', { name: '清空重填' }).click();
  expect(await form.getByLabel('家长').isChecked()).toBe(true);
  await form.getByRole('button', { name: '再点一次，全部清空' }).click();
  await form.getByText('已答 0 / 9 题').waitFor();
  expect(await form.getByLabel('家长').isChecked()).toBe(false);
});

test('a pause keeps the draft, and closing says so', async () => {
  const own = await openSurvey(ask, CANTEEN);
  const act = (action: string) =>
    ask('POST', `/satisfaction-survey/surveys/${own.id}/actions/${action}`, { reason: '检查' });
  const page = await stage.browser.newPage('phone');
  await page.goto(`${stage.url}/s/${own.slug}`);
  await answerWell(page);
  await act('pause');
  await send(page);
  await formOf(page).getByText('调查暂停中。您填写的内容已保存').waitFor();
  await formOf(page).getByRole('button', { name: '返回修改' }).click();
  expect(await formOf(page).getByLabel('家长').isChecked()).toBe(true);
  await act('resume');
  await send(page);
  await page.locator('.code').waitFor();
  await formOf(page).getByRole('button', { name: '再填一份' }).click();
  await act('close');
  await formOf(page).getByLabel('家长').check();
  await formOf(page).getByText('调查已经结束').waitFor();
  await stage.picture(page, 'phone-closed');
});

test('texts of twice the size fit, also in another language', async () => {
  const page = await phone();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await beyond(page)).toBe(0);
  await stage.picture(page, 'phone-200');
  await page.goto(address('?lang=en'));
  await formOf(page).getByText('0 of 9 answered').waitFor();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await beyond(page)).toBe(0);
  await formOf(page).getByRole('button', { name: 'Send' }).click();
  await formOf(page).getByRole('alert').getByText('Not sent yet').waitFor();
  await stage.picture(page, 'phone-200-english');
});

test('without a script the form is there and is enough', async () => {
  const before = await counted();
  const page = await stage.visit(`/s/${survey.slug}`, 'phone');
  expect(await beyond(page)).toBe(0);
  await page.getByLabel('家长').check();
  await page.getByRole('group', { name: '饭菜口味' }).getByLabel('4').check();
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByText('回执号', { exact: true }).waitFor();
  expect(await counted()).toBe(before + 1);
});

/** Where the widget of this build is. */
async function scriptPath(): Promise<string> {
  const page = await fetch(address()).then((answer) => answer.text());
  return /<script[^>]+src="([^"]+)"/.exec(page)?.[1] ?? '';
}

/** Codes to paste name paths where the server does not know its own address. */
const atStage = (code: string) => code.replaceAll(/"(?=\/(?:embed|api|s)\/)/g, `"${stage.url}`);

describe('on the page of another site', () => {
  test('the element answers across origins, in the colours of that site', async () => {
    const before = await counted();
    const codes = await ask<{ elementCode: string }>(
      'GET',
      `/satisfaction-survey/surveys/${survey.id}/distribution`,
    );
    const here = atStage(codes.elementCode);
    site.show(
      `<style>school-survey{--survey-accent:rgb(90, 30, 120)}</style>${here}
       <script>for (const name of ['ready','progress','submitted','error'])
         document.addEventListener(name, (event) => (window.told ??= []).push([name, event.detail]));</script>`,
    );
    const page = await stage.browser.newPage('phone');
    await page.goto(site.url);
    await formOf(page).getByRole('heading', { name: '食堂满意度' }).waitFor();
    await formOf(page).getByText('本问卷匿名。').waitFor();
    await answerWell(page);
    const button = formOf(page).getByRole('button', { name: '提交' });
    expect(await button.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
      'rgb(90, 30, 120)',
    );
    await stage.picture(page, 'other-site');
    expect(await beyond(page)).toBe(0);
    await button.click();
    const receipt = await receiptOf(page);
    const told = await page.evaluate(
      () => (window as unknown as { told: [string, object][] }).told,
    );
    expect(told.map(([name]) => name)).toEqual(['ready', 'progress', 'progress', 'submitted']);
    expect(told.at(-1)?.[1]).toEqual({ receipt });
    expect(await counted()).toBe(before + 1);
  });

  test('a frame is as high as what is in it, for the origins that are allowed', async () => {
    const codes = await ask<{ frameCode: string }>(
      'GET',
      `/satisfaction-survey/surveys/${survey.id}/distribution`,
    );
    const here = atStage(codes.frameCode);
    site.show(here);
    const page = await stage.browser.newPage('phone');
    await page.goto(site.url);
    const frame = page.frameLocator('iframe');
    await frame.getByText('已答 0 / 9 题').waitFor();
    const tall = await page.waitForFunction(
      () => (document.querySelector('iframe')?.getBoundingClientRect().height ?? 0) > 1500,
    );
    expect(await tall.jsonValue()).toBe(true);
    expect(await frame.locator('html').evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(
      0,
    );
  });

  test('from right to left nothing is cut off', async () => {
    site.show(
      `<script type="module" src="${stage.url}${await scriptPath()}" crossorigin></script>
       <school-survey locale="ar" src="${stage.url}/api/surveys/${survey.slug}"></school-survey>`,
    );
    const page = await stage.browser.newPage('phone');
    await page.goto(site.url);
    const form = formOf(page);
    await form.getByText('0 of 9 answered').waitFor();
    expect(await form.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    expect(await beyond(page)).toBe(0);
    const box = await form.getByRole('group', { name: '您的身份' }).boundingBox();
    const radio = await form.getByLabel('家长').boundingBox();
    expect(radio?.x).toBeGreaterThan((box?.x ?? 0) + (box?.width ?? 0) / 2);
    await stage.picture(page, 'right-to-left');
  });

  test('a site that is not allowed keeps its link', async () => {
    const other = await startSite();
    other.show(
      `<script type="module" src="${stage.url}${await scriptPath()}" crossorigin></script>
       <school-survey src="${stage.url}/api/surveys/${survey.slug}"><a href="${address()}">问卷</a></school-survey>`,
    );
    const page = await stage.browser.newPage('phone');
    await page.goto(other.url);
    await page.waitForFunction(() => document.querySelector('school-survey')?.shadowRoot !== null);
    expect(await page.getByRole('link', { name: '问卷' }).isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    await other.stop();
  });
});
