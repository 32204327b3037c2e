import { aknFaults } from '../support/akn';
import { bootApp, type TestApp } from '../support/boot';
import { quadsOfJsonLd } from '../support/rdf';
import { readXml } from '../support/xml';

const ORIGIN = 'https://school.example';
const VERSION = 'api::regulation-version.regulation-version';
const ELI = 'http://data.europa.eu/eli/ontology#';
const KEY = 'sy3-zd-01';
const AKN_2 = `/api/regulations/${KEY}/versions/2/akn.xml`;

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample', env: { PUBLIC_URL: ORIGIN } });
});
afterAll(() => app.stop());

interface Version {
  readonly documentId: string;
  readonly regulationCode: string;
  readonly versionNo: number;
  readonly articles: readonly { readonly text: string }[];
}

const textOf = async (path: string) => (await app.http.get(path).expect(200).buffer(true)).text;

const versions = async (locale = 'zh-Hans'): Promise<readonly Version[]> =>
  (
    await app.http
      .get(`/api/regulation-versions?populate=*&pagination[pageSize]=100&locale=${locale}`)
      .expect(200)
  ).body.data;

const aknPath = ({ regulationCode, versionNo }: Version, locale: string) =>
  `/api/regulations/${regulationCode.toLowerCase()}/versions/${versionNo}/akn.xml?locale=${locale}`;

it.each(['zh-Hans', 'zh-Hant', 'en'])('every public text is Akoma Ntoso in %s', async (locale) => {
  const all = await versions(locale);
  expect(all.length).toBeGreaterThan(8);
  for (const version of all) {
    const text = await textOf(aknPath(version, locale));
    expect([version.regulationCode, aknFaults(text)]).toEqual([version.regulationCode, []]);
    const told = Array.from(readXml(text).getElementsByTagName('article'), (article) =>
      Array.from(article.getElementsByTagName('p'), ({ textContent }) => textContent).join('\n'),
    );
    expect(told).toEqual(version.articles.map((article) => article.text));
  }
});

it('a text that another one took the place of says so', async () => {
  const document = readXml(await textOf(`/api/regulations/${KEY}/versions/1/akn.xml`));
  const events = Array.from(document.getElementsByTagName('eventRef'), (event) => [
    ...['refersTo', 'date'].map((name) => event.getAttribute(name)),
  ]);
  expect(events).toEqual([
    ['#adopted', '2022-03-10'],
    ['#inForce', '2022-04-01'],
    ['#superseded', '2025-03-01'],
  ]);
  const [name] = Array.from(document.getElementsByTagName('FRBRuri'));
  expect(name?.getAttribute('value')).toBe('/akn/cn/act/rule/2022-03-10/SY3-ZD-01');
});

it('ELI tells the regulation with its texts, and their files are there', async () => {
  const { body } = await app.http.get('/api/regulations?pagination[pageSize]=100').expect(200);
  const page = `${ORIGIN}/regulations/${KEY}`;
  for (const { key } of body.data as { key: string }[]) {
    const statements = await quadsOfJsonLd(await textOf(`/api/regulations/${key}/eli.jsonld`));
    const types = statements.map(({ object }) => object);
    expect([key, types.includes(`<${ELI}LegalResource>`)]).toEqual([key, true]);
    const files = statements.filter(({ predicate }) => predicate === `${ELI}is_embodied_by`);
    for (const { object } of files.slice(0, 2)) {
      await app.http.get(object.slice(1, -1).replace(ORIGIN, '')).expect(200);
    }
    if (key !== KEY) continue;
    const texts = statements.filter(
      ({ subject, predicate }) => subject === page && predicate === `${ELI}is_realized_by`,
    );
    expect(texts.map(({ object }) => object)).toEqual(
      ['v1', 'v2'].map((version) => `<${page}#${version}-zh-Hans>`),
    );
  }
});

it('drafts, what is taken down and what is for members is no text of it', async () => {
  const version = (await versions()).find(
    (one) => one.regulationCode === 'SY3-ZD-01' && one.versionNo === 1,
  );
  const documentId = version?.documentId ?? '';
  const path = `/api/regulations/${KEY}/versions/1/akn.xml`;
  const change = (data: object) =>
    app.strapi.db.query(VERSION).updateMany({ where: { documentId }, data });
  const isGone = async () => {
    await app.http.get(path).expect(404);
    expect(await textOf(`/api/regulations/${KEY}/eli.jsonld`)).not.toContain('#v1-');
    expect(await textOf(AKN_2)).not.toContain('version_1');
  };
  await change({ visibilityScope: 'members' });
  await isGone();
  await change({ visibilityScope: 'public', expiresAt: new Date(Date.now() - 1000) });
  await isGone();
  await change({ expiresAt: null });
  await app.http.get(path).expect(200);
});

it.each([
  [`/api/regulations/${KEY}/eli.jsonld`, 'application/ld+json'],
  [AKN_2, 'application/akn+xml'],
])('%s says what it is, and who has it is told so', async (path, mediaType) => {
  const first = await app.http.get(path).expect(200).buffer(true);
  expect(first.headers['content-type']).toBe(`${mediaType}; charset=utf-8`);
  const etag = String(first.headers['etag']);
  await app.http.get(path).set('If-None-Match', etag).expect(304);
  const head = await app.http.head(path).expect(200);
  expect([head.headers['etag'], head.text]).toEqual([etag, undefined]);
});

it.each([
  ['/api/regulations/nothing/eli.jsonld', 404],
  ['/api/regulations/nothing/versions/1/akn.xml', 404],
  [`/api/regulations/${KEY}/versions/99/akn.xml`, 404],
  [`/api/regulations/${KEY}/versions/x/akn.xml`, 404],
  [`/api/regulations/${KEY}/eli.jsonld?locale=fr`, 400],
  [`${AKN_2}?onDate=2025-01-01`, 400],
])('%s is refused', async (path, status) => {
  const { body } = await app.http.get(path).expect(status);
  const code = status === 400 ? 'QUERY_NOT_ALLOWED' : 'LEGISLATION_NOT_FOUND';
  expect(body.error.details.code).toBe(code);
});

it('the page of a regulation leads to both forms', async () => {
  const { text } = await app.http.get(`/en/regulations/${KEY}`).expect(200);
  const links = [...text.matchAll(/<link rel="alternate" type="([^"]+)"[^>]*? href="([^"]+)"/g)];
  const byType = new Map(links.map(([, type = '', href = '']) => [type, href]));
  const akn = byType.get('application/akn+xml') ?? '';
  expect(akn).toBe(`${ORIGIN}${AKN_2}?locale=en`);
  expect(aknFaults(await textOf(akn.replace(ORIGIN, '')))).toEqual([]);
  const eli = byType.get('application/ld+json') ?? '';
  expect((await quadsOfJsonLd(await textOf(eli.replace(ORIGIN, '')))).length).toBeGreaterThan(20);
});
