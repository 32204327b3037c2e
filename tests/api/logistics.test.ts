import type { UID } from '@strapi/strapi';

import bulletins from '../../database/sample/logistics-bulletins.json';
import notices from '../../database/sample/works-notices.json';
import { bootApp, type TestApp } from '../support/boot';
import { clerkOf } from '../support/content-clerk';
import {
  create,
  publish,
  refusalOf,
  storedRows,
  update,
  type Data,
  type Loose,
} from '../support/content-months';

const BULLETIN: UID.ContentType = 'api::logistics-bulletin.logistics-bulletin';
const NOTICE: UID.ContentType = 'api::works-notice.works-notice';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
});
afterAll(() => app.stop());

async function read(plural: string, query: string, locale = 'zh-Hans'): Promise<Loose> {
  const { body } = await app.http
    .get(`/api/${plural}?${query}&populate=*&locale=${locale}`)
    .expect(200);
  expect(body.data).toHaveLength(1);
  return body.data[0];
}

const bulletin = (key: string, locale?: string) =>
  read('logistics-bulletins', `filters[key]=${key}`, locale);
const notice = (key: string, locale?: string) =>
  read('works-notices', `filters[key]=${key}`, locale);

const codesOf = (refusal: Awaited<ReturnType<typeof refusalOf>>) =>
  refusal.details.errors?.map(({ name }) => name) ?? [];

/** A week as a clerk types it, in years far from the sample. */
function weekData(year: number, isoWeek: number, changes: Data = {}): Data {
  return {
    ...{ year, isoWeek, nextWeek: '排水沟清淤。', preparedByRole: '总务处干事' },
    cleaning: { areasPlanned: 64, areasCleaned: 64, disinfectionRounds: 5 },
    repairs: repairs({}),
    safety: { patrols: 35, hazardsFound: 2, hazardsRectified: 2 },
    canteen: {
      ...{ mealDays: 5, mealsServed: 7810, sampleRetentionRateBp: 10_000, selfChecks: 5 },
      ...{ externalInspections: 0, accompanyMeals: 10, menuPublished: true },
    },
    transport: { busRuns: 60, delaysOver10Min: 0 },
    ...changes,
  };
}

function repairs(changes: Data): Data {
  return { received: 10, completed: 8, urgentReceived: 1, medianHoursToFix: 20, ...changes };
}

async function publishedWeek(year: number, isoWeek: number, changes: Data = {}): Promise<string> {
  const documentId = await create(app, BULLETIN, weekData(year, isoWeek, changes));
  await update(app, BULLETIN, documentId, 'en', {});
  await publish(app, BULLETIN, documentId);
  return documentId;
}

/** Works far ahead, so that they are announced in time. */
function noticeData(day: string, changes: Data = {}): Data {
  return {
    ...{ title: `供水检修 ${day}`, kind: 'waterOutage', affects: ['water'] },
    ...{ reason: '阀门更换', impact: '停水2小时。', mitigation: '提前储水。' },
    ...{ startAt: `${day}T08:00:00+08:00`, endAt: `${day}T10:00:00+08:00` },
    ...{ contactRole: '总务处干事', contactPhone: '0999-5550120' },
    places: [{ placeCode: 'lab' }],
    ...changes,
  };
}

const refusedWhenPublished = async (uid: UID.ContentType, data: Data) => {
  const documentId = await create(app, uid, data);
  const codes = codesOf(await refusalOf(publish(app, uid, documentId)));
  const rows = await storedRows(app, uid, { documentId, publishedAt: { $notNull: true } });
  expect(rows).toEqual([]);
  return codes;
};

const refusedAsDraft = async (uid: UID.ContentType, data: Data) =>
  codesOf(await refusalOf(create(app, uid, data)));

describe('the bulletins of the sample', () => {
  it.each(bulletins)('$key is public with its figures', async (sample) => {
    const row = await bulletin(sample.key);
    expect(row).toMatchObject({
      ...{ year: sample.year, isoWeek: sample.isoWeek, title: sample.title },
      ...{ weekStart: sample.weekStart, weekEnd: sample.weekEnd, dueOn: sample.dueOn },
      ...{ channels: sample.channels, nextWeek: sample.nextWeek },
      publicSince: new Date(sample.firstPublishedAt).toISOString(),
      worksNotices: sample.worksNotices.map((noticeKey) => ({ noticeKey })),
    });
    expect(row['repairs'].pending).toBe(sample.repairs.pending);
    expect(row['repairItems'].map((item: Loose) => item['publicPlaceCode'])).toEqual(
      sample.repairs.items.map(({ place }) => place),
    );
    expect(row['repairItemWords'].map((item: Loose) => item['what'])).toEqual(
      sample.repairs.items.map(({ what }) => what),
    );
  });

  it('speaks each language the sample has', async () => {
    expect((await bulletin('bul-2025-w36', 'zh-Hant'))['title']).toMatch(/^後勤服務簡報/);
    expect((await bulletin('bul-2025-w36', 'en'))['title']).toMatch(/^Logistics bulletin/);
  });
});

describe('the works notices of the sample', () => {
  it.each(notices)('$key is public with its times, places and what it affects', async (sample) => {
    const row = await notice(sample.key);
    expect(row).toMatchObject({
      ...{ kind: sample.kind, state: sample.state, revision: 1 },
      publicSince: new Date(sample.firstPublishedAt).toISOString(),
      actualEndAt: new Date(sample.actualEndAt).toISOString(),
      corrections: [],
    });
    expect([...row['affects']].sort()).toEqual([...sample.affects].sort());
    expect(row['places'].map((place: Loose) => place['publicPlaceCode'])).toEqual(sample.places);
    expect(row['updates'].map(({ at }: Loose) => at)).toEqual(
      sample.updates.map(({ at }) => new Date(at).toISOString()),
    );
  });

  it('answers GraphQL with lists of codes', async () => {
    const query =
      '{ worksNotices(filters: { key: { eq: "works-2025-02" } }) { affects channels state } }';
    const { body } = await app.http.post('/graphql').send({ query }).expect(200);
    expect(body.data.worksNotices).toEqual([
      {
        affects: ['noise', 'roadClosed'],
        channels: ['website', 'wechat', 'noticeBoard', 'broadcast', 'sms'],
        state: 'completed',
      },
    ]);
  });

  it('shows the clerk which notice came too late, and that one alone', async () => {
    const clerk = await clerkOf(app, 'zh-Hans');
    const findings = await Promise.all(
      notices.map(async ({ key }) => {
        const [row] = await storedRows(app, NOTICE, { key });
        const { body } = await clerk
          .get(`/transparency/checks/${NOTICE}/${String(row?.['documentId'])}`)
          .expect(200);
        const issues = body.issues as readonly {
          code: string;
          severity: string;
          message: string;
        }[];
        return [key, issues.filter(({ code }) => code.startsWith('SHORT_NOTICE'))] as const;
      }),
    );
    expect(findings.filter(([, issues]) => issues.length > 0)).toEqual([
      [
        'works-2025-04',
        [
          expect.objectContaining({
            severity: 'warning',
            message:
              '公告时间（2025-10-13）晚于规定：应最迟在 2025-10-11 公告，即开工前 2 个工作日。',
          }),
        ],
      ],
    ]);
  });
});

describe('a bulletin', () => {
  it('carries over what was pending, over the end of a year with 53 weeks', async () => {
    await publishedWeek(2032, 53, { repairs: repairs({ carriedOver: 3 }) });
    const next = await publishedWeek(2033, 1);
    const row = await read('logistics-bulletins', 'filters[key]=bul-2033-w01');
    expect(row).toMatchObject({ documentId: next, weekStart: '2033-01-03' });
    expect(row['repairs']).toMatchObject({ carriedOver: 5, pending: 7 });
  });

  it('that is corrected moves the weeks after it, with corrections of their own', async () => {
    const first = await publishedWeek(2034, 10, { repairs: repairs({ carriedOver: 0 }) });
    await publishedWeek(2034, 11);
    await publishedWeek(2034, 12);
    await update(app, BULLETIN, first, 'zh-Hans', {
      repairs: repairs({ carriedOver: 0, completed: 7 }),
      correctionReason: '漏登一件',
    });
    await publish(app, BULLETIN, first);
    const chain = await Promise.all(
      ['10', '11', '12'].map((week) => bulletin(`bul-2034-w${week}`)),
    );
    expect(chain.map((row) => row['repairs'].pending)).toEqual([3, 5, 7]);
    expect(chain.map(({ revision }) => revision)).toEqual([2, 2, 2]);
    const english = await bulletin('bul-2034-w12', 'en');
    expect(english['repairs'].pending).toBe(7);
  });

  it('of week 53 of a year without one is refused even as a draft', async () => {
    expect(await refusedAsDraft(BULLETIN, weekData(2035, 53))).toEqual(['ISO_WEEK_UNKNOWN']);
  });

  it('of a week that has one is refused even as a draft', async () => {
    const [sample] = bulletins;
    const data = weekData(sample?.year ?? 0, sample?.isoWeek ?? 0);
    expect(await refusedAsDraft(BULLETIN, data)).toEqual(['DUPLICATE_PERIOD']);
  });

  it.each<[string, number, Data, readonly string[]]>([
    ['a section left out', 1, { safety: null }, ['SECTION_MISSING']],
    ['no change without a reason', 3, { safety: { noChange: true } }, ['WORDS_KEY_MISSING']],
    [
      'more areas cleaned than planned',
      5,
      { cleaning: { areasPlanned: 1, areasCleaned: 2, disinfectionRounds: 0 } },
      ['FIGURE_ABOVE'],
    ],
    [
      'more completed than there were',
      7,
      { repairs: repairs({ carriedOver: 0, completed: 11 }) },
      ['PENDING_NEGATIVE'],
    ],
    [
      'an unknown works notice',
      9,
      { worksNotices: [{ noticeKey: 'works-1999-01' }] },
      ['NOTICE_UNKNOWN'],
    ],
  ])('with %s is not published', async (_name, week, changes, codes) => {
    const whole = { repairs: repairs({ carriedOver: 0 }), ...changes };
    expect(await refusedWhenPublished(BULLETIN, weekData(2036, week, whole))).toEqual(codes);
  });

  it('may say that nothing changed, and why', async () => {
    await publishedWeek(2037, 1, {
      repairs: repairs({ carriedOver: 0 }),
      transport: { noChange: true },
      sectionReasons: [{ section: 'transport', reason: '假期校车停运' }],
    });
    const row = await bulletin('bul-2037-w01');
    expect(row['transport']).toMatchObject({ noChange: true, busRuns: null });
    expect(row['sectionReasons'][0]).toMatchObject({
      section: 'transport',
      reason: '假期校车停运',
    });
  });
});

describe('a works notice', () => {
  it.each<[string, Data, readonly string[]]>([
    [
      'that ends before it begins',
      noticeData('2038-03-01', { endAt: '2038-02-28T10:00:00+08:00' }),
      ['TIME_ORDER'],
    ],
    [
      'of works that begin today without a reason for it',
      noticeData('2020-03-02'),
      ['SHORT_NOTICE_REASON'],
    ],
    [
      'of an unknown place',
      noticeData('2038-03-02', { places: [{ placeCode: 'moon' }] }),
      ['UNKNOWN_CODE'],
    ],
    ['that affects nothing', noticeData('2038-03-03', { affects: [] }), ['FIELD_REQUIRED']],
    [
      'of an emergency without a reason',
      noticeData('2038-03-04', { emergency: true }),
      ['WORDS_REQUIRED'],
    ],
  ])('%s is not published', async (_name, data, codes) => {
    expect(await refusedWhenPublished(NOTICE, data)).toEqual(codes);
  });

  it.each<[string, Data, string]>([
    ['a mobile number', { contactPhone: '138 1234 5678' }, 'PHONE_MOBILE'],
    ['an unknown effect', { affects: ['weather'] }, 'INPUT_NOT_ALLOWED'],
    ['an effect twice', { affects: ['water', 'water'] }, 'INPUT_CHOICE_TWICE'],
    ['an effect without a list', { affects: 'water' }, 'INPUT_WRONG_TYPE'],
    ['an unknown channel', { channels: ['fax'] }, 'INPUT_NOT_ALLOWED'],
    ['an end before it was announced', { state: 'completed' }, 'STATE_CANNOT_BEGIN'],
  ])('with %s is refused even as a draft', async (_name, changes, code) => {
    expect(await refusedAsDraft(NOTICE, noticeData('2038-04-01', changes))).toEqual([code]);
  });

  it('keeps what it affects in the order of the list', async () => {
    const data = noticeData('2038-05-01', { affects: ['canteen', 'power', 'water'] });
    const documentId = await create(app, NOTICE, data);
    const [row] = await storedRows(app, NOTICE, { documentId });
    expect(row?.['affects']).toEqual(['water', 'power', 'canteen']);
    expect(row?.['channels']).toEqual(['website']);
  });

  it('at the place and time of another of its kind is announced twice', async () => {
    const first = await create(app, NOTICE, noticeData('2038-06-01'));
    await publish(app, NOTICE, first);
    const again = noticeData('2038-06-01', { title: '再次供水检修' });
    expect(await refusedWhenPublished(NOTICE, again)).toEqual(['DUPLICATE_WORKS']);
    const another = await create(app, NOTICE, { ...again, kind: 'powerOutage', title: '停电检修' });
    await publish(app, NOTICE, another);
  });

  it('never tells the public a sensitive place', async () => {
    const data = noticeData('2038-07-01', { places: [{ placeCode: 'server-room' }] });
    const documentId = await create(app, NOTICE, data);
    await publish(app, NOTICE, documentId);
    const { text } = await app.http.get(`/api/works-notices/${documentId}?populate=*`).expect(200);
    expect(text).not.toContain('server-room');
    expect(text).not.toContain('placeCode":"s');
  });

  it('goes on step by step, without corrections, and takes back no update', async () => {
    const documentId = await create(app, NOTICE, noticeData('2038-08-02'));
    await publish(app, NOTICE, documentId);
    const save = (data: Data) => update(app, NOTICE, documentId, 'zh-Hans', data);
    const end = { state: 'completed', actualEndAt: '2038-08-02T11:00:00+08:00' };
    expect(codesOf(await refusalOf(save(end)))).toEqual(['STATE_CANNOT_FOLLOW']);
    await save({ state: 'inProgress' });
    await save({
      state: 'extended',
      updates: [{ no: 1, at: '2038-08-02T09:50:00+08:00' }],
      updateTexts: [{ no: 1, text: '延长至11时。' }],
    });
    await publish(app, NOTICE, documentId);
    await save({ updateTexts: [{ no: 1, text: '一切如常。' }] });
    expect(codesOf(await refusalOf(publish(app, NOTICE, documentId)))).toEqual(['UPDATE_TOLD']);
    await save({ updateTexts: [{ no: 1, text: '延长至11时。' }], ...end });
    await publish(app, NOTICE, documentId);
    const { body } = await app.http.get(`/api/works-notices/${documentId}?populate=*`).expect(200);
    expect(body.data).toMatchObject({ state: 'completed', revision: 1, corrections: [] });
    expect(body.data.updateTexts[0].text).toBe('延长至11时。');
  });

  it('whose reason changes after publication is a correction', async () => {
    const documentId = await create(app, NOTICE, noticeData('2038-09-01'));
    await publish(app, NOTICE, documentId);
    await update(app, NOTICE, documentId, 'zh-Hans', { impact: '停水4小时。' });
    expect(codesOf(await refusalOf(publish(app, NOTICE, documentId)))).toEqual([
      'CORRECTION_REASON_REQUIRED',
    ]);
  });
});
