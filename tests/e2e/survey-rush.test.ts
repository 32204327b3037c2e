import { countedIn, openSurvey } from '../support/open-survey';
import { panelApi } from '../support/panel-api';
import { setStage } from '../support/stage';
import { definition, EACH } from '../support/survey-definitions';

// From the second a minute on, sending costs some work.
const stage = setStage({ folder: 'survey-rush', env: { SURVEY_WARM_PER_ADDRESS: '1' } });

test('in a rush phones compute before they send, and every one of them arrives', async () => {
  const ask = await panelApi(stage.url, door.accounts.superAdmin);
  const asking = definition([{ ...EACH.yesNo, text: { 'zh-Hans': '满意吗' } }]);
  const survey = await openSurvey(ask, asking);
  const asked: (number | null)[] = [];
  for (let phone = 0; phone < 3; phone += 1) {
    const page = await stage.browser.newPage('phone');
    const statuses: number[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/responses/')) statuses.push(response.status());
    });
    await page.goto(`${stage.url}/s/${survey.slug}`);
    await page.locator('.survey').getByLabel('是', { exact: true }).check();
    await page.locator('.survey').getByRole('button', { name: '提交', exact: true }).click();
    await page.locator('.code').waitFor();
    asked.push(...statuses);
  }
  expect(asked).toEqual([201, 429, 201, 429, 201]);
  expect(await countedIn(ask, survey.id)).toBe(3);
});
