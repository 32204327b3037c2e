import { bootApp, type TestApp } from '../support/boot';
import { quadsOfJsonLd, quadsOfTurtle, type Statement } from '../support/rdf';

const ORIGIN = 'https://school.example';
const HOME = `${ORIGIN}/api/open-data`;
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const FEES = 'api::fee-item.fee-item';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample', env: { PUBLIC_URL: ORIGIN } });
});
afterAll(() => app.stop());

const textOf = async (path: string) =>
  (await app.http.get(`/api/open-data/${path}`).expect(200).buffer(true)).text;

const turtle = async (locale = 'zh-Hans') =>
  quadsOfTurtle(await textOf(`dcat.ttl?locale=${locale}`));

const valueIn = (statements: readonly Statement[], subject: string, predicate: string) =>
  statements.find((one) => one.subject === `${HOME}#${subject}` && one.predicate === predicate)
    ?.object;

it('the catalogue is the same in both forms, and has every table', async () => {
  const statements = await turtle();
  expect(await quadsOfJsonLd(await textOf('dcat.jsonld'))).toEqual(statements);
  const { body } = await app.http.get('/api/open-data').expect(200);
  const tables = (body.data as { name: string }[]).map(({ name }) => `<${HOME}#table-${name}>`);
  const told = statements.filter(({ predicate }) => predicate === `${DCAT}dataset`);
  expect(told.map(({ object }) => object).sort()).toEqual(tables.sort());
  expect(body.meta.dcat).toEqual([
    `${HOME}/dcat.jsonld?locale=zh-Hans`,
    `${HOME}/dcat.ttl?locale=zh-Hans`,
  ]);
});

it.each([
  ['dcat.ttl', 'text/turtle'],
  ['dcat.jsonld', 'application/ld+json'],
])('%s says what it is, and who has it is told so', async (file, mediaType) => {
  const path = `/api/open-data/${file}`;
  const first = await app.http.get(path).expect(200).buffer(true);
  expect(first.headers['content-type']).toBe(`${mediaType}; charset=utf-8`);
  const etag = String(first.headers['etag']);
  await app.http.get(path).set('If-None-Match', etag).expect(304);
  const head = await app.http.head(path).expect(200);
  expect([head.headers['etag'], head.text]).toEqual([etag, undefined]);
});

it('every file of a table that is named there is there, of the kind that is said', async () => {
  const statements = await turtle('en');
  const downloads = statements.filter(({ predicate }) => predicate === `${DCAT}downloadURL`);
  expect(downloads.length).toBeGreaterThan(60);
  for (const { subject, object } of downloads.filter((_one, at) => at % 9 === 0)) {
    const answer = await app.http.head(object.slice(1, -1).replace(ORIGIN, '')).expect(200);
    const type = String(answer.headers['content-type']).split(';')[0];
    const said = statements.find(
      (one) => one.subject === subject && one.predicate === `${DCAT}mediaType`,
    );
    expect(said?.object).toBe(`<https://www.iana.org/assignments/media-types/${type}>`);
  }
});

it('a table tells since when there is something in it, and about what time', async () => {
  const statements = await turtle();
  const { body } = await app.http
    .get('/api/finance-summaries?pagination[pageSize]=100&sort=publicSince:asc')
    .expect(200);
  const rows = body.data as { publicSince: string; publishedAt: string; period: string }[];
  const periods = rows.map(({ period }) => period).sort();
  const instants = rows.map(({ publishedAt }) => publishedAt).sort();
  const dateTime = (at: unknown) => `"${String(at)}"^^<http://www.w3.org/2001/XMLSchema#dateTime>`;
  const table = 'table-finance-months';
  expect(valueIn(statements, table, `${DCT}issued`)).toBe(dateTime(rows[0]?.publicSince));
  expect(valueIn(statements, table, `${DCT}modified`)).toBe(dateTime(instants.at(-1)));
  const time = 'time-finance-months';
  expect(valueIn(statements, time, `${DCAT}startDate`)).toContain(`"${periods[0]}"`);
  expect(valueIn(statements, time, `${DCAT}endDate`)).toContain(`"${periods.at(-1)}"`);
});

it('what is not public moves no day', async () => {
  const days = async () => {
    const statements = await turtle();
    return ['issued', 'modified'].map((name) => valueIn(statements, 'table-fees', DCT + name));
  };
  const before = await days();
  const { body } = await app.http.get('/api/fee-items?sort=publicSince:asc').expect(200);
  const { documentId } = body.data[0] as { documentId: string };
  const change = (data: object) =>
    app.strapi.db
      .query(FEES)
      .updateMany({ where: { documentId, publishedAt: { $notNull: true } }, data });
  await change({ visibilityScope: 'members', publicSince: new Date('2001-01-01T00:00:00Z') });
  expect(await days()).not.toContainEqual(expect.stringContaining('2001-01-01'));
  await change({ visibilityScope: 'public' });
  expect((await days())[0]).toContain('2001-01-01');
  await change({ publicSince: (body.data[0] as { publicSince: string }).publicSince });
  expect(await days()).toEqual(before);
});

it('the names are in the language asked for, whoever publishes is the same', async () => {
  const [chinese, english] = [await turtle(), await turtle('en')];
  expect(valueIn(chinese, 'table-fees', `${DCT}title`)).toMatch(/@zh-hans$/);
  expect(valueIn(english, 'table-fees', `${DCT}title`)).toMatch(/@en$/);
  const publisher = (statements: readonly Statement[]) =>
    valueIn(statements, 'catalogue', `${DCT}publisher`);
  expect(publisher(english)).toBe(publisher(chinese));
});

it('the catalogue for search engines has the days too', async () => {
  const { dataset } = JSON.parse(await textOf('catalogue.jsonld')) as {
    dataset: Record<string, string>[];
  };
  const months = dataset.find(({ identifier }) => identifier === 'finance-months');
  expect(months?.['dateModified']).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  expect(months?.['temporalCoverage']).toMatch(/^\d{4}-\d{2}\/\d{4}-\d{2}$/);
});

it.each([
  ['dcat.ttl?locale=fr', 400],
  ['dcat.ttl?status=draft', 400],
  ['dcat.rdf', 404],
])('%s is refused, and the refusal names what is allowed', async (path, status) => {
  const { body } = await app.http.get(`/api/open-data/${path}`).expect(status);
  expect(body.error.details.allowed.length).toBeGreaterThan(0);
});
