import { randomUUID } from 'node:crypto';

import type { SurveyListResponse } from '../../src/plugins/satisfaction-survey/contracts/public/survey-list';
import type { Definition } from '../../src/plugins/satisfaction-survey/domain/definition/definition';
import { bootApp, type TestApp } from '../support/boot';
import { CANTEEN, GOOD, surveyService } from '../support/survey';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

const person = () => ({ id: null, now: new Date() });
const service = () => surveyService(app);
const fromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

interface Made {
  readonly id: string;
  readonly slug: string;
}

/** A survey of this name, published, with these settings; opened unless something else is asked. */
async function make(
  slug: string,
  {
    asking = {},
    settings = {},
    isOpen = true,
  }: {
    readonly asking?: Partial<Definition>;
    readonly settings?: object;
    readonly isOpen?: boolean;
  } = {},
): Promise<Made> {
  const definition = { ...CANTEEN, title: { 'zh-Hans': `调查 ${slug}` }, ...asking };
  const id = await service().create(person(), { slug, definition });
  await service().publish(person(), id);
  await service().settings(person(), id, settings);
  if (isOpen) await service().step(person(), id, { step: 'open' });
  return { id, slug };
}

const step = ({ id }: Made, name: 'pause' | 'close' | 'archive' | 'reopen') =>
  service().step(person(), id, { step: name });

/** So many answers, and results of them that are public. */
async function tell({ id }: Made, count = 12): Promise<void> {
  await service().importResponses(
    id,
    Array.from({ length: count }, () => ({
      ...{ key: randomUUID(), answers: { ...GOOD }, locale: 'zh-Hans', at: new Date() },
    })),
  );
  await service().publishResults(person(), id, { summary: {}, quotes: [] });
}

async function list(query = ''): Promise<SurveyListResponse> {
  const { body } = await app.http.get(`/api/surveys${query}`).expect(200);
  return body as SurveyListResponse;
}

const namesOf = ({ data }: SurveyListResponse) => data.map(({ slug, state }) => `${slug} ${state}`);

// The tests below follow one another: each finds what those before it left.

it('is empty before anything is asked', async () => {
  expect(await list()).toEqual({
    data: [],
    meta: { pagination: { page: 1, pageSize: 25, pageCount: 0, total: 0 } },
  });
});

it('tells of an open survey what whoever might answer it has to know, and nothing else', async () => {
  const [opensAt, closesAt] = [fromNow(-60), fromNow(60)];
  await make('canteen', {
    asking: {
      title: { 'zh-Hans': '食堂', en: 'Canteen' },
      purpose: { 'zh-Hans': '想听大家的意见' },
    },
    settings: {
      ...{ opensAt, closesAt, targetPopulation: 300, quota: 500 },
      allowedOrigins: ['https://friend.example'],
    },
  });
  const { data, meta } = await list();
  expect(data).toEqual([
    {
      ...{ slug: 'canteen', title: '食堂', purpose: '想听大家的意见', state: 'open' },
      ...{ access: 'open', under14: false, opensAt, closesAt, closedAt: null },
      resultsPublishedAt: null,
      links: {
        page: expect.stringMatching(/\/s\/canteen\?lang=zh-Hans$/) as unknown,
        definition: expect.stringMatching(/\/api\/surveys\/canteen$/) as unknown,
        results: null,
      },
    },
  ]);
  expect(meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: 1 });
});

it('speaks the language that is asked for, and another one where a text is missing in it', async () => {
  const [english] = (await list('?locale=en')).data;
  expect(english).toMatchObject({ title: 'Canteen', purpose: '想听大家的意见' });
  expect(english?.links.page).toMatch(/lang=en$/);
  const [traditional] = (await list('?locale=zh-Hant')).data;
  expect(traditional?.title).toBe('食堂');
});

it('links lead to what they name', async () => {
  const [entry] = (await list()).data;
  const pathOf = (link: string | undefined) => (link ?? '').replace(/^https?:\/\/[^/]+/, '');
  const page = await app.http.get(pathOf(entry?.links.page)).expect(200);
  expect(page.text).toContain('食堂');
  const { body } = await app.http.get(pathOf(entry?.links.definition)).expect(200);
  expect(body.data.slug).toBe('canteen');
});

it('a draft, one that has not begun, one without results and one that was put away are not found', async () => {
  await make('draft', { isOpen: false });
  await make('later', { settings: { opensAt: fromNow(60) } });
  const silent = await make('silent');
  const told = await make('told');
  await tell(told);
  for (const survey of [silent, told]) await step(survey, 'close');
  expect(namesOf(await list())).toEqual(['canteen open', 'told closed']);
  await step(told, 'archive');
  expect(namesOf(await list())).toEqual(['canteen open']);
});

it('one that is over is found by its results, behind what is asked, and at its old place when it is reopened', async () => {
  const spring = await make('spring');
  await tell(spring);
  expect(namesOf(await list())).toEqual(['canteen open', 'spring open']);
  await step(spring, 'close');
  const { data } = await list();
  expect(data.map(({ slug }) => slug)).toEqual(['canteen', 'spring']);
  const results = await app.http.get('/api/surveys/spring/results').expect(200);
  expect(data[1]).toMatchObject({
    ...{ state: 'closed', closesAt: null, closedAt: expect.any(String) as unknown },
    resultsPublishedAt: results.body.data.publishedAt,
    links: { results: expect.stringMatching(/\/api\/surveys\/spring\/results$/) as unknown },
  });
  await step(spring, 'reopen');
  expect((await list()).data[1]).toMatchObject({ state: 'open', closedAt: null });
  await step(spring, 'close');
});

it('says which are by invitation and for children, and tells no code', async () => {
  const asking = {
    ...{ under14: true, items: CANTEEN.items.filter(({ type }) => type !== 'longText') },
    guardianNotice: { 'zh-Hans': '请由家长陪同。' },
  };
  await make('invited', { settings: { access: 'token' }, asking });
  const onSite = await make('gate', { settings: { access: 'onSite' } });
  const all = await list();
  const of = (slug: string) => all.data.find((one) => one.slug === slug);
  expect(of('invited')).toMatchObject({ access: 'token', under14: true });
  expect(of('gate')).toMatchObject({ access: 'onSite' });
  await step(onSite, 'pause');
  expect((await list()).data.find(({ slug }) => slug === 'gate')?.state).toBe('paused');
  for (const entry of all.data) {
    expect(Object.keys(entry).sort()).toEqual([
      ...['access', 'closedAt', 'closesAt', 'links', 'opensAt', 'purpose', 'resultsPublishedAt'],
      ...['slug', 'state', 'title', 'under14'],
    ]);
  }
});

it('comes in pages, by page or by offset, each with its place in the whole', async () => {
  const whole = namesOf(await list());
  expect(whole).toEqual(['canteen open', 'gate paused', 'invited open', 'spring closed']);
  const second = await list('?pagination[page]=2&pagination[pageSize]=3');
  expect(namesOf(second)).toEqual(whole.slice(3));
  expect(second.meta.pagination).toEqual({ page: 2, pageSize: 3, pageCount: 2, total: 4 });
  const middle = await list('?pagination[start]=1&pagination[limit]=2');
  expect(namesOf(middle)).toEqual(whole.slice(1, 3));
  expect(middle.meta.pagination).toEqual({ start: 1, limit: 2, total: 4 });
  expect(namesOf(await list('?pagination[page]=9'))).toEqual([]);
});

it.each(['status=draft', 'locale=fr', 'locale=*', 'pagination[pageSize]=1000', 'filters[a]=b'])(
  '%s is refused, and what is allowed is said',
  async (query) => {
    const { body } = await app.http
      .get(`/api/surveys?${query}`)
      .set('Accept-Language', 'en')
      .expect(400);
    expect(body.error.details).toMatchObject({ code: 'SURVEY_QUERY_INVALID', retryable: false });
    expect(body.error.message).toContain('locale (zh-Hans, zh-Hant, en)');
  },
);

it('is asked for again with its tag, and is fresh at once when something changes', async () => {
  const first = await app.http.get('/api/surveys').expect(200);
  const tag = first.headers['etag'] as string;
  await app.http.get('/api/surveys').set('If-None-Match', tag).expect(304);
  await make('fresh');
  const again = await app.http.get('/api/surveys').set('If-None-Match', tag).expect(200);
  expect(namesOf(again.body as SurveyListResponse)).toContain('fresh open');
});

it('GraphQL tells the same', async () => {
  const ask = (query: string, variables: object = {}) =>
    app.http.post('/graphql').send({ query, variables });
  const fields =
    'slug title purpose state access under14 opensAt closesAt closedAt resultsPublishedAt links { page definition results }';
  const { body } = await ask(
    `query ($locale: String) {
      surveys(locale: $locale) { ${fields} }
      surveys_connection(locale: $locale, pagination: { page: 1, pageSize: 2 }) {
        nodes { slug } pageInfo { page pageSize pageCount total }
      }
    }`,
    { locale: 'en' },
  ).expect(200);
  const { data } = await list('?locale=en');
  expect(body.data.surveys).toEqual(data);
  expect(body.data.surveys_connection).toEqual({
    nodes: data.slice(0, 2).map(({ slug }) => ({ slug })),
    pageInfo: { page: 1, pageSize: 2, pageCount: 3, total: 5 },
  });
  const refused = await ask('{ surveys(locale: "fr") { slug } }');
  expect(refused.status).toBe(400);
  expect(refused.body.errors[0].extensions.error.details.code).toBe('SURVEY_QUERY_INVALID');
});
