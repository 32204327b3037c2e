import { bootApp, type TestApp } from '../support/boot';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

it('the plugin is loaded, with the zone and the calendar of the school', () => {
  expect(app.strapi.plugin('publication-schedule')).toBeDefined();
  expect(app.strapi.config.get('plugin::publication-schedule')).toMatchObject({
    ...{ timeZone: 'Asia/Shanghai', calendar: { uid: 'api::calendar-day.calendar-day' } },
  });
});
