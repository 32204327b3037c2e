import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';
import { SUMMARY } from '../support/content-months';
import { API, draftedMonth, NINE, NINE_AT, planned, wish } from '../support/schedule-api';
import { databaseOf, startInstance } from '../support/second-instance';
import { staffMember, type StaffMember } from '../support/staff';

let app: TestApp;
let office: StaffMember;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  office = await staffMember(app, 'disclosure-office');
});
afterAll(() => app.stop());

it('the plugin is loaded, with the zone and the calendar of the school', () => {
  expect(app.strapi.plugin('publication-schedule')).toBeDefined();
  expect(app.strapi.config.get('plugin::publication-schedule')).toMatchObject({
    ...{ timeZone: 'Asia/Shanghai', calendar: { uid: 'api::calendar-day.calendar-day' } },
  });
});

it('other parts of the app plan as people do, and are told what is wrong', async () => {
  const service = app.strapi.plugin('publication-schedule').service<{
    create: (person: object, asked: object) => Promise<{ plans: readonly { id: number }[] }>;
  }>('plans');
  const person = { id: office.id, at: new Date().toISOString() };
  const asked = wish(await draftedMonth(app), { publish: NINE });
  const [made] = (await service.create(person, asked)).plans;
  const shown = await office.client.get(`${API}/plans/${made?.id}`).expect(200);
  expect(shown.body.plan).toMatchObject({ verb: 'publish', state: 'armed', plannedAt: NINE_AT });
  await expect(service.create(person, { ...asked, colour: 'red' })).rejects.toMatchObject({
    ...{ code: 'SCHEDULE_INPUT_INVALID', details: { field: 'colour' } },
  });
});

it('switched off for one start the app works without it, and no plan is lost', async () => {
  const plan = await planned(office.client, await draftedMonth(app));
  const counted = () =>
    inUnitOfWork(app.strapi, async (unit) => {
      const tables = ['schedule_plans', 'schedule_events'];
      const rows = tables.map((table) => unit.table(table).select('id'));
      return (await Promise.all(rows)).map((found: readonly unknown[]) => found.length);
    });
  const before = await counted();
  const other = await draftedMonth(app);
  const quiet = { ...databaseOf(app), LOG_LEVEL: 'fatal' };
  const without = await startInstance({ ...quiet, DISABLED_PLUGIN: 'publication-schedule' });
  expect(await without.publish(SUMMARY, other)).toBe('published');
  expect((await fetch(`${without.url}/api/publication-schedule/upcoming`)).status).toBe(404);
  const query = '{ upcomingPublications { title } }';
  const graphql = await fetch(`${without.url}/graphql`, {
    ...{ method: 'POST', headers: { 'Content-Type': 'application/json' } },
    body: JSON.stringify({ query }),
  });
  expect(graphql.status).toBe(400);
  await without.stop();
  const again = await startInstance(quiet);
  const upcoming = await fetch(`${again.url}/api/publication-schedule/upcoming`);
  expect(upcoming.status).toBe(200);
  await again.stop();
  expect(await counted()).toEqual(before);
  const shown = await office.client.get(`${API}/plans/${plan.id}`).expect(200);
  expect(shown.body.plan).toMatchObject({ state: 'armed', version: 1 });
});
