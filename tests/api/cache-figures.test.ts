import type { UID } from '@strapi/strapi';

import { pluginService } from '../../src/shared/strapi/plugin-service';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';
import { ask, cacheServiceOf, comparable, uncachedOf, type Wire } from '../support/cached';
import { hoursAhead } from '../support/clock';
import { DEPARTMENT } from '../support/content-months';
import { sendFeedback } from '../support/feedback';
import { draftedMonth, planned } from '../support/schedule-api';
import { staffMember } from '../support/staff';

let app: TestApp;
let uncached: Awaited<ReturnType<typeof uncachedOf>>;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  uncached = await uncachedOf(app);
});
afterAll(async () => {
  uncached.stop();
  await app.stop();
});

const SURVEY = '/api/surveys/survey-canteen-2025b';
const CATALOGUE = '/api/disclosure/catalogue';
const REPORT = '/api/disclosure/report?locale=en';
const REQUESTS = '/api/information-request-figures';
const FEEDBACK = '/api/feedback/figures?year=2025';
const UPCOMING = '/api/publication-schedule/upcoming';
const TREND = '/api/survey-series/canteen-satisfaction/trend';
const OWN = [CATALOGUE, REPORT, REQUESTS, FEEDBACK, UPCOMING];

type Headers = Readonly<Record<string, string>>;
const hits = () => cacheServiceOf(app).figures().hits;

const TRIES = 20;

/** What the cache gives is what is said without it, at a moment at which no loop of the app writes. */
async function fresh(path: string, headers: Headers = {}): Promise<Wire> {
  let plain = await ask(uncached.url + path, headers);
  let answer = plain;
  for (let count = 0, isQuiet = false; count < TRIES && !isQuiet; count += 1) {
    answer = await ask(app.url + path, headers);
    const after = await ask(uncached.url + path, headers);
    isQuiet = after.body.equals(plain.body);
    if (!isQuiet) plain = after;
  }
  expect([path, answer.status, answer.body.toString()]).toEqual([
    ...[path, plain.status, plain.body.toString()],
  ]);
  return answer;
}

/** The same, and it came out of memory: what holds for a moment only is asked for some times. */
async function kept(path: string, headers: Headers = {}): Promise<Wire> {
  await fresh(path, headers);
  const before = hits();
  let answer = await fresh(path, headers);
  for (let count = 0; count < 5 && hits() === before; count += 1) {
    await ask(app.url + path, headers);
    answer = await ask(app.url + path, headers);
  }
  expect([path, hits() > before]).toEqual([path, true]);
  const plain = await ask(uncached.url + path, headers);
  expect([path, comparable(answer)]).toEqual([path, comparable(plain)]);
  return answer;
}

/** `work` shows in the answers at once. */
async function changes(paths: readonly string[], work: () => Promise<unknown>): Promise<void> {
  const before = new Map<string, string>();
  for (const path of paths) before.set(path, (await kept(path)).body.toString());
  await work();
  for (const path of paths) {
    expect([path, (await fresh(path)).body.toString() === before.get(path)]).toEqual([path, false]);
  }
}

const all = (table: string, values: object) =>
  inUnitOfWork(app.strapi, (unit) => unit.table(table).update(values));

it.each([...OWN, `${UPCOMING}?locale=en`, `${SURVEY}/results`, TREND])(
  '%s is kept as the app gives it',
  async (path) => {
    expect((await kept(path)).status).toBe(200);
  },
);

describe('what everybody reads of the duty to disclose', () => {
  interface Obligations {
    recordFacts(facts: readonly object[]): Promise<void>;
  }

  it('shows what was published for it', async () => {
    const fact = { itemNo: '7.1', periodKey: '2025', contentKey: 'cache-test' };
    const publicSince = new Date(Date.now() - 60_000).toISOString();
    await changes([CATALOGUE, REPORT], () =>
      pluginService<Obligations>(app.strapi, 'disclosure', 'obligations').recordFacts([
        { ...fact, publicSince },
      ]),
    );
  });

  it('shows that something is due on another day, and who owes it', async () => {
    await changes([CATALOGUE, REPORT], () =>
      all('disclosure_obligations', { due_on: '2025-02-03' }),
    );
    await changes([CATALOGUE, REPORT], () =>
      app.strapi.db.query(DEPARTMENT).updateMany({ where: {}, data: { name: '改了名的部门' } }),
    );
  });

  it('counts the tickets that came in', async () => {
    await changes([REPORT], async () => {
      for (let count = 0; count < 6; count += 1) await sendFeedback(app);
    });
  });
});

it('requests in figures follow the register of requests', async () => {
  const uid: UID.ContentType = 'api::information-request.information-request';
  await changes([REQUESTS], () =>
    app.strapi.db.query(uid).updateMany({ where: {}, data: { receivedOn: '2024-03-01' } }),
  );
});

it('figures of feedback are those of the month, and others when what was counted is changed', async () => {
  await changes(['/api/feedback/figures'], () =>
    all('feedback_tickets', { received_at: '2024-05-06T01:00:00.000Z' }),
  );
});

describe('what is announced', () => {
  it('appears when it is planned, and is gone after its instant', async () => {
    const office = await staffMember(app, 'disclosure-office');
    const documentId = await draftedMonth(app);
    await changes([UPCOMING], () => planned(office.client, documentId, { isAnnounceable: true }));
    const before = (await kept(UPCOMING)).body.toString();
    expect(before).toContain('2041-07-15');
    await hoursAhead(24 * 366 * 16, async () => {
      expect((await fresh(UPCOMING)).body.toString()).not.toContain('2041-07-15');
    });
  });
});

it('answers of a day are others on another day', async () => {
  const paths = [CATALOGUE, REPORT, '/api/feedback/figures'];
  const today = new Map<string, string>();
  for (const path of paths) today.set(path, (await kept(path)).body.toString());
  const later = new Map<string, string>();
  await hoursAhead(24 * 40, async () => {
    for (const path of paths) later.set(path, (await fresh(path)).body.toString());
  });
  // What fell due in between may have been entered, so today is not word for word what it was.
  for (const path of paths) {
    expect([path, later.get(path) === today.get(path)]).toEqual([path, false]);
    expect([path, (await fresh(path)).body.toString() === later.get(path)]).toEqual([path, false]);
  }
});

describe('the results of a survey', () => {
  const csv = `${SURVEY}/results?format=csv`;

  it('are kept as a table in each language, with its name', async () => {
    const english = await kept(csv, { 'Accept-Language': 'en' });
    const chinese = await kept(csv, { 'Accept-Language': 'zh-CN' });
    expect(english.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(english.headers['content-disposition']).toContain('survey-canteen-2025b-results-');
    expect(english.headers.vary).toContain('Accept-Language');
    expect(english.body.equals(chinese.body)).toBe(false);
    const json = await kept(`${SURVEY}/results`);
    expect(json.headers.vary).not.toContain('Accept-Language');
  });

  it('show over the rounds under the title of their series', async () => {
    const uid = 'plugin::satisfaction-survey.survey-series' as UID.ContentType;
    await changes([TREND], () =>
      app.strapi.db.query(uid).updateMany({ where: {}, data: { title: '改了名的系列' } }),
    );
  });
});
