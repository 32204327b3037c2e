import ICAL from 'ical.js';
import { bootApp, compiled, type TestApp } from '../support/boot';

const NOTICE = 'api::works-notice.works-notice';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample', env: { PUBLIC_URL: 'https://school.example' } });
});
afterAll(() => app.stop());

interface Told {
  readonly uid: string;
  readonly sequence: number;
  readonly status: unknown;
  readonly summary: string;
  readonly start: string;
}

async function eventsOf(name: string, locale = 'zh-Hans'): Promise<readonly Told[]> {
  const { text, headers } = await app.http
    .get(`/api/calendars/${name}.ics?locale=${locale}`)
    .expect(200)
    .buffer(true);
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => {
      const { uid, sequence, summary, startDate } = new ICAL.Event(component);
      const status = component.getFirstPropertyValue('status');
      return { uid, sequence, status, summary, start: startDate.toString() };
    });
}

it('calendars are listed in the language asked for', async () => {
  const { body } = await app.http.get('/api/calendars?locale=en').expect(200);
  expect(body.data.map(({ name }: { name: string }) => name)).toEqual([
    ...['all', 'works', 'meetings', 'due-dates'],
  ]);
  expect(body.data[1].title).toBe('Works and outages');
});

it('works and meetings are in the calendar at their times', async () => {
  const works = await eventsOf('works');
  expect(works).toHaveLength(4);
  const [first] = await app.strapi.documents(NOTICE).findMany({
    ...{ status: 'published', sort: 'startAt:desc', limit: 1 },
  });
  expect(works[0]).toMatchObject({ sequence: 0, summary: first?.title });
  expect(Date.parse(works[0]?.start ?? '')).toBe(Date.parse(String(first?.startAt)));
  expect((await eventsOf('meetings')).length).toBeGreaterThan(0);
});

it('all calendars together tell what each of them tells', async () => {
  const parts = [];
  for (const name of ['works', 'meetings', 'due-dates']) parts.push(...(await eventsOf(name)));
  expect(await eventsOf('all')).toEqual(parts);
  expect(new Set(parts.map(({ uid }) => uid)).size).toBe(parts.length);
});

it('what is due is a whole day', async () => {
  const due = await eventsOf('due-dates');
  expect(due.length).toBeGreaterThan(0);
  expect(
    due.every(({ start, uid }) => /^\d{4}-\d{2}-\d{2}$/.test(start) && /^due-/.test(uid)),
  ).toBe(true);
});

describe('an event that was told', () => {
  const inAMonth = new Date(Date.now() + 30 * 86_400_000);
  let documentId = '';

  const change = (data: object) =>
    app.strapi.db.query(NOTICE).updateMany({ where: { documentId }, data });
  const told = async () =>
    (await eventsOf('works')).find(({ uid }) => uid.startsWith(`works-notice-${documentId}`));

  beforeAll(async () => {
    const [notice] = await app.strapi
      .documents(NOTICE)
      .findMany({ sort: 'startAt:desc', limit: 1 });
    documentId = notice?.documentId ?? '';
  });

  it('stays the same while nothing changes', async () => {
    expect(await told()).toEqual(await told());
  });

  it('is the next in the sequence when its time changes, under the same name', async () => {
    const before = await told();
    const end = new Date(inAMonth.getTime() + 3_600_000);
    await change({ startAt: inAMonth, endAt: end, actualEndAt: null });
    const after = await told();
    expect(after).toMatchObject({ uid: before?.uid, sequence: (before?.sequence ?? 0) + 1 });
    expect(Date.parse(after?.start ?? '')).toBe(Math.floor(inAMonth.getTime() / 1000) * 1000);
  });

  it('is told as cancelled when it is', async () => {
    const before = await told();
    await change({ state: 'cancelled' });
    expect(await told()).toMatchObject({
      ...{ status: 'CANCELLED', sequence: (before?.sequence ?? 0) + 1, summary: before?.summary },
    });
    await change({ state: 'announced' });
    expect(await told()).toMatchObject({ status: 'CONFIRMED' });
  });

  it('is called off without a word of what it was when it is withdrawn', async () => {
    const before = await told();
    await app.strapi.documents(NOTICE).unpublish({ documentId, locale: '*' });
    const after = await told();
    expect(after).toMatchObject({
      ...{ uid: before?.uid, status: 'CANCELLED', summary: '已撤回' },
      sequence: (before?.sequence ?? 0) + 1,
    });
    expect(await told()).toEqual(after);
  });
});

it('of two processes that note the same event, the first one does', async () => {
  const store = compiled<typeof import('../../src/channels/calendar/event-store')>(
    'src/channels/calendar/event-store.js',
  );
  const span = { start: '2030-01-01', end: '2030-01-01' };
  const event = { uid: 'race', fingerprint: 'a', span, isWithdrawn: false };
  const first = { ...event, sequence: 1, changedAt: '2025-01-01T00:00:00.000Z' };
  const second = { ...event, sequence: 1, changedAt: '2025-01-01T00:00:01.000Z' };
  await store.noteEvents(app.strapi, 'race', [first]);
  await store.noteEvents(app.strapi, 'race', [second]);
  expect([...(await store.notedEvents(app.strapi, 'race', '2030')).values()]).toEqual([first]);
});

it.each(['/api/calendars/works.txt', '/api/calendars/nothing.ics'])(
  '%s is not there',
  async (path) => {
    await app.http.get(path).expect(404);
  },
);
