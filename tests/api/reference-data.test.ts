import sample from '../../database/sample/workday-calendar.json';
import { loadWorkdayCalendar } from '../../src/content/workday-calendar';
import { addWorkdays, hasYear } from '../../src/shared/workdays';
import { rowsOf } from '../../src/shared/strapi/rows';
import { bootApp, type TestApp } from '../support/boot';
import { clientOf } from '../support/http-client';

const PLACE = 'api::place.place';
const CALENDAR_DAY = 'api::calendar-day.calendar-day';
const THRESHOLD = 'api::threshold.threshold';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
});
afterAll(() => app.stop());

async function total(path: string): Promise<number> {
  const { body } = await app.http.get(path).expect(200);
  return Number(body.meta.pagination.total);
}

describe('a sensitive place', () => {
  it('is in no list, in no language, and is not counted', async () => {
    for (const locale of ['zh-Hans', 'zh-Hant', 'en']) {
      const { body, text } = await app.http
        .get(`/api/places?locale=${locale}&pagination[pageSize]=100`)
        .expect(200);
      expect(body.data).toHaveLength(11);
      expect(body.meta.pagination.total).toBe(11);
      expect(text).not.toMatch(/power-room|server-room|配电室|配電室|sensitive/);
    }
  });

  it('answers like a place that does not exist', async () => {
    const row = await rowsOf(app.strapi, PLACE).findOne({ where: { code: 'server-room' } });
    const path = `/api/places/${String(row?.documentId)}`;
    const [hidden, absent] = [await app.http.get(path), await app.http.get('/api/places/none')];
    expect([hidden.status, hidden.body]).toEqual([absent.status, absent.body]);
    for (const filter of ['[code]', '[code][$in][0]', '[$or][0][code]']) {
      const ask = (code: string) => app.http.get(`/api/places?filters${filter}=${code}`);
      const [right, wrong] = [await ask('server-room'), await ask('no-room')];
      expect([right.status, right.body]).toEqual([wrong.status, wrong.body]);
    }
    const not = (code: string) => total(`/api/places?filters[$not][code]=${code}`);
    expect(await not('server-room')).toBe(await not('no-room'));
    const query = (code: string) => ({
      query: `{ places(filters: { code: { eq: "${code}" } }) { name } places_connection(filters: { code: { ne: "${code}" } }) { pageInfo { total } } place(documentId: "${String(row?.documentId)}") { name } }`,
    });
    const right = await app.http.post('/graphql').send(query('server-room')).expect(200);
    const wrong = await app.http.post('/graphql').send(query('no-room')).expect(200);
    expect(right.body).toEqual(wrong.body);
    expect(right.body.data.place).toBeNull();
  });

  it('hides at once when it becomes sensitive, and shows when it is no more', async () => {
    const documents = app.strapi.documents(PLACE);
    const row = await rowsOf(app.strapi, PLACE).findOne({ where: { code: 'gym' } });
    const documentId = String(row?.documentId);
    for (const [sensitive, status] of [
      [true, 404],
      [false, 200],
    ] as const) {
      await documents.update({ documentId, locale: 'zh-Hans', data: { sensitive } as never });
      for (const locale of ['zh-Hans', 'zh-Hant', 'en']) {
        await app.http.get(`/api/places/${documentId}?locale=${locale}`).expect(status);
      }
    }
  });

  it('cannot be shown by writing the computed scope, in the panel neither', async () => {
    const editor = await clientOf(app, 'editor');
    const row = await rowsOf(app.strapi, PLACE).findOne({ where: { code: 'power-room' } });
    const documentId = String(row?.documentId);
    await editor
      .put(`/content-manager/collection-types/${PLACE}/${documentId}?locale=zh-Hans`)
      .send({ visibilityScope: 'public' })
      .expect(200);
    await app.http.get(`/api/places/${documentId}`).expect(404);
  });

  it('refuses public parts', async () => {
    const data = { code: 'rack', kind: 'room', parentCode: 'server-room', name: '机柜' };
    const refused = app.strapi.documents(PLACE).create({ data } as never);
    await expect(refused).rejects.toMatchObject({
      name: 'ValidationError',
      details: { errors: [{ name: 'PLACE_IN_SENSITIVE' }] },
    });
  });
});

describe('types without languages', () => {
  it('have one row a document, whatever locale is asked', async () => {
    const rows = await rowsOf(app.strapi, CALENDAR_DAY).findMany({});
    expect(rows).toHaveLength(sample.days.length);
    for (const locale of ['zh-Hans', 'en']) {
      expect(await total(`/api/calendar-days?locale=${locale}`)).toBe(sample.days.length);
    }
  });

  it('of twelve equal days that arrive at once one is kept', async () => {
    const data = { date: '2027-01-01', kind: 'publicHoliday', label: '元旦' };
    const results = await Promise.allSettled(
      Array.from({ length: 12 }, () =>
        app.strapi.documents(CALENDAR_DAY).create({ data } as never),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await total('/api/calendar-days?filters[date]=2027-01-01')).toBe(1);
  });

  it('of twelve equal rows written past the rules the database keeps one', async () => {
    for (const [uid, data] of [
      [CALENDAR_DAY, { date: '2027-10-01', kind: 'publicHoliday', label: '国庆节' }],
      [THRESHOLD, { kind: 'openTender', category: 'any', validFrom: '2027-01-01' }],
    ] as const) {
      const results = await Promise.allSettled(
        Array.from({ length: 12 }, (_, index) =>
          rowsOf(app.strapi, uid).create({ data: { ...data, documentId: `twin${index}` } }),
        ),
      );
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
  });

  it('are edited in the panel, and a day listed twice is refused with a sentence', async () => {
    const editor = await clientOf(app, 'editor');
    const path = `/content-manager/collection-types/${CALENDAR_DAY}`;
    const day = { date: '2027-05-01', kind: 'publicHoliday', label: '劳动节' };
    await editor.post(path).send(day).expect(201);
    const { body } = await editor.post(path).send(day).expect(400);
    expect(body.error.details.errors).toEqual([
      expect.objectContaining({ name: 'DAY_TAKEN', path: ['date'] }),
    ]);
  });
});

it('the calendar of the database counts as the sample does', async () => {
  const calendar = await loadWorkdayCalendar(app.strapi);
  expect(addWorkdays(calendar, '2025-09-30', 1)).toBe('2025-10-09');
  expect(hasYear(calendar, '2025-12-31')).toBe(true);
  expect(hasYear(calendar, '2030-01-01')).toBe(false);
});

it('thresholds tell amount, source and validity', async () => {
  const { body } = await app.http
    .get('/api/thresholds?filters[kind]=openTender&filters[category]=goods')
    .expect(200);
  expect(body.data).toEqual([
    expect.objectContaining({
      amountFen: '200000000',
      validFrom: '2020-01-01',
      sourceDocument: expect.stringContaining('国办发〔2019〕55号') as string,
    }),
  ]);
});

it('terms are called in the language of the reader', async () => {
  for (const [locale, label] of [
    ['zh-Hans', '2024—2025学年第一学期'],
    ['zh-Hant', '2024—2025學年第一學期'],
    ['en', 'First term, 2024–2025'],
  ] as const) {
    const { body } = await app.http.get(`/api/terms?filters[key]=2024-2025-1&locale=${locale}`);
    expect(body.data).toEqual([expect.objectContaining({ label, startOn: '2024-09-01' })]);
  }
  expect(await total('/api/terms')).toBe(3);
});

it('glossary terms are explained in three languages', async () => {
  for (const [locale, term] of [
    ['zh-Hans', '执行率'],
    ['zh-Hant', '執行率'],
    ['en', 'Execution rate'],
  ] as const) {
    const { body } = await app.http.get(
      `/api/glossary-terms?locale=${locale}&pagination[pageSize]=100`,
    );
    const found = (body.data as { term: string; locale: string }[]).find(
      (entry) => entry.term === term,
    );
    expect(found?.locale).toBe(locale);
  }
});
