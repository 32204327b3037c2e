import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { beat } from '../../src/plugins/publication-schedule/server/src/store/runner-store';
import { bootApp, compiled, type TestApp } from '../support/boot';
import { API, draftedMonth, planned } from '../support/schedule-api';
import { staffMember, type StaffMember } from '../support/staff';

const { runSchedule } = compiled<typeof import('../../src/commands/schedule')>(
  'src/commands/schedule.js',
);
const { installationId } = compiled<
  typeof import('../../src/plugins/publication-schedule/server/src/installation')
>('src/plugins/publication-schedule/server/src/installation.js');

let app: TestApp;
let office: StaffMember;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample', env: { SCHEDULE_RUNNER: 'false' } });
  office = await staffMember(app, 'disclosure-office');
});
afterAll(() => app.stop());

/** What the command prints. */
async function printed(...words: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  try {
    await runSchedule(app.strapi, words);
  } finally {
    write.mockRestore();
  }
  return lines.join('');
}

/** A local time in China some hours from now. */
const inHours = (hours: number) =>
  new Date(Date.now() + (hours + 8) * 3_600_000).toISOString().slice(0, 16);

it('previews what would run within some hours, and what stands in its way', async () => {
  const soon = await planned(office.client, await draftedMonth(app), {
    publish: { local: inHours(5) },
  });
  const later = await planned(office.client, await draftedMonth(app), {
    publish: { local: inHours(90) },
  });
  const text = await printed('preview', '48');
  expect(text).toContain(`#${soon.id}  ${soon.time.local}  Asia/Shanghai  publish  zh-Hans`);
  expect(text).toContain('→ runs');
  expect(text).not.toContain(`#${later.id}`);
  expect(text).toContain('1 plans, of which 1 would run');
});

it('says whether anything carries out plans, and fails where nothing does', async () => {
  await expect(printed('health')).rejects.toThrow('Nothing carries out plans');
  const runner = { runnerId: 'a', installationId: installationId(app.strapi) };
  await inUnitOfWork(app.strapi, (unit) =>
    beat(unit, { ...runner, startedAt: new Date().toISOString() }, 'database'),
  );
  const text = await printed('health');
  expect(text).toContain('runner alive: 有 yes');
  expect(text).toContain('"armed":2');
});

it('carries out at once what is due, and nothing else', async () => {
  const due = await planned(office.client, await draftedMonth(app));
  const later = await planned(office.client, await draftedMonth(app));
  await office.client.post(`${API}/plans/${due.id}/run-now`).send({ version: 1 }).expect(200);
  expect(await printed('run-due')).toContain('1 plans were dealt with');
  const stateOf = async (id: number) =>
    (await office.client.get(`${API}/plans/${id}`).expect(200)).body.plan.state;
  expect([await stateOf(due.id), await stateOf(later.id)]).toEqual(['done', 'armed']);
  expect(await printed('run-due')).toContain('0 plans were dealt with');
  await expect(printed('run-due', '2041-07-15T01:00:05Z')).rejects.toThrow('run-due');
});

it.each([[['preview', 'soon']], [['publish']], [[]]])(
  '%j is not known, and it says what is',
  async (words) => {
    await expect(printed(...words)).rejects.toThrow(
      'npm run schedule -- run-due | preview [hours] | health',
    );
  },
);
