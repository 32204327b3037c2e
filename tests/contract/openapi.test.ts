import { readFile } from 'node:fs/promises';
import path from 'node:path';

import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

import type { OpenApiDocument } from '../../src/content/openapi/document';
import { publicApi } from '../../src/content/openapi/public-api';
import type { PathItem } from '../../src/shared/openapi/operation';
import { bootApp, type TestApp } from '../support/boot';
import type { Loose } from '../support/content-months';
import { surveyRows } from '../support/survey';

let app: TestApp;
let api: OpenApiDocument;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  api = publicApi(app.strapi);
});
afterAll(() => app.stop());

interface Layer {
  readonly methods: readonly string[];
  readonly path: string | RegExp;
}

/** With the rights of a token; nothing of it is public. */
const FOR_TOKENS = /^\/api\/publication-schedule\/(?!upcoming$)/;

function liveRoutes(): readonly string[] {
  const layers = app.strapi.server.api('content-api').listRoutes() as readonly Layer[];
  return layers
    .flatMap(({ methods, path: route }) =>
      methods.map((method) => ({ method, path: String(route) })),
    )
    .filter(({ method, path: route }) => method !== 'HEAD' && !FOR_TOKENS.test(route))
    .map(({ method, path: route }) => `${method} ${route.replace(/:\w+/g, '{}')}`);
}

const documented = () =>
  Object.entries(api.paths).flatMap(([route, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${route.replace(/\{\w+\}/g, '{}')}`),
  );

it('docs/openapi.json says what the app says', async () => {
  const file = path.join(app.strapi.dirs.app.root, 'docs', 'openapi.json');
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(api)));
});

it('it has every public route of the app and no other', () => {
  expect(documented().toSorted()).toEqual([...new Set(liveRoutes())].toSorted());
});

it('every operation has a name of its own', () => {
  const names = Object.values(api.paths).flatMap((item) =>
    Object.values(item).map(({ operationId }) => operationId),
  );
  expect(new Set(names).size).toBe(names.length);
});

/** Checks an answer by the schema of its operation. */
function faultsOf(route: string, answer: unknown): unknown {
  const item: PathItem | undefined = api.paths[route];
  const content = item?.get?.responses['200']?.['content'] as Loose;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const check = ajv.compile({
    ...content['application/json'].schema,
    components: api.components,
  });
  return check(answer) ? null : check.errors?.slice(0, 3);
}

const listed = () =>
  Object.keys(api.paths).filter((route) => route in api.paths && /^\/api\/[\w-]+$/.test(route));

it('the answers about every content type are as it says', async () => {
  const rows: string[] = [];
  for (const route of listed()) {
    const names = (api.paths[route]?.get?.parameters ?? []).map(({ name }) => name);
    if (!names.includes('fields')) continue;
    const populate = names.includes('populate') ? ['populate=*'] : [];
    const whole = names.includes('filters') ? ['pagination[pageSize]=100'] : [];
    const query = [...populate, ...whole].join('&');
    const { body } = await app.http.get(`${route}?${query}`).expect(200);
    expect([route, faultsOf(route, body)]).toEqual([route, null]);
    rows.push(...[body.data].flat().map(() => route));
  }
  expect(new Set(rows).size).toBeGreaterThan(20);
});

it.each([
  ['/api/search', '?q=食堂'],
  ['/api/information-request-figures', ''],
  ['/api/procurement-competition', ''],
  ['/api/disclosure/catalogue', ''],
  ['/api/disclosure/report', '?from=2025-01-01&to=2025-12-31'],
  ['/api/publication-schedule/upcoming', ''],
  ['/api/surveys', ''],
  ['/api/feeds', ''],
  ['/api/calendars', ''],
  ['/api/open-data', '?locale=en'],
  ['/api/feedback/figures', '?year=2025'],
])('the answer of %s is as it says', async (route, query) => {
  const { body } = await app.http.get(encodeURI(route + query)).expect(200);
  expect(faultsOf(route, body)).toBeNull();
});

it('surveys and their results are as it says', async () => {
  const runs = await surveyRows(app, 'runs');
  for (const run of runs) {
    const slug = String(run['slug']);
    const read = await app.http.get(`/api/surveys/${slug}`).expect(200);
    expect(faultsOf('/api/surveys/{slug}', read.body)).toBeNull();
    const results = await app.http.get(`/api/surveys/${slug}/results`);
    if (results.status === 200) {
      expect(faultsOf('/api/surveys/{slug}/results', results.body)).toBeNull();
    }
  }
  expect(runs.length).toBeGreaterThan(1);
});

it('a refusal is as it says', async () => {
  const { body } = await app.http.get('/api/finance-summaries?filters[no]=1').expect(400);
  const ajv = new Ajv2020({ strict: false });
  expect(ajv.validate(api.components.schemas['Error'] as object, body)).toBe(true);
});
