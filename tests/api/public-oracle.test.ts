import { apiTypeUids, modelLookup, publicTypeUids } from '../../src/content/content-types';
import { allowListOf, ROW_FACTS } from '../../src/content/public-api/allow-list';
import { queryNames } from '../../src/content/public-api/graphql-schema';
import {
  isLocalized,
  isLocalizedType,
  isPublic,
  ownAttributes,
  type ModelSchema,
} from '../../src/content/schema';
import type * as rebuild from '../../src/content/search/rebuild';
import { rowsOf } from '../../src/shared/strapi/rows';
import { bootApp, compiled, type TestApp } from '../support/boot';
import { someOf } from '../support/rounds';
import { TYPE_UIDS } from '../support/type-uids';

/** What is planted in every internal attribute, in drafts and in public rows. */
const SECRET = 'geheim-4711';
const OTHER = 'anders-4711';

let app: TestApp;
let types: readonly ModelSchema[];
/** Those that the public reads at all. */
let readable: readonly ModelSchema[];
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  types = apiTypeUids(app.strapi).map(modelLookup(app.strapi));
  readable = types.filter(({ uid }) => publicTypeUids(app.strapi).some((one) => one === uid));
  for (const schema of readable) await publicCopy(schema);
  for (const schema of types) await plant(schema);
});
afterAll(() => app.stop());

const internals = (schema: ModelSchema) =>
  ownAttributes(schema).filter(([, attribute]) => !isPublic(attribute));

/** Where the sample has nothing public of a type, a copy of its draft is. */
async function publicCopy(schema: ModelSchema): Promise<void> {
  const rows = rowsOf(app.strapi, schema.uid);
  if ((await rows.findOne({ where: { publishedAt: { $notNull: true } } })) !== null) return;
  const { id: _id, ...draft } = (await rows.findOne({ where: {} })) ?? {};
  await rows.create({ data: { ...draft, publishedAt: new Date() } });
}

/** Straight into the table: no rule would let these values pass. */
async function plant(schema: ModelSchema): Promise<void> {
  const texts = internals(schema).filter(([, { type }]) => type === 'string' || type === 'text');
  const unique = new Set(schema.pluginOptions?.transparency?.unique?.flat());
  const secrets = (isUnique: boolean) =>
    Object.fromEntries(
      texts.filter(([name]) => unique.has(name) === isUnique).map(([name]) => [name, SECRET]),
    );
  const rows = rowsOf(app.strapi, schema.uid);
  if (texts.length > 0) await rows.updateMany({ where: {}, data: secrets(false) });
  // What must be told apart cannot be the same in every row: one row bears it.
  const first = await rows.findOne({ orderBy: { id: 'asc' }, select: ['id'] });
  if (first && texts.some(([name]) => unique.has(name))) {
    await rows.updateMany({ where: { id: first.id }, data: secrets(true) });
  }
}

const pathOf = ({ kind, info }: ModelSchema) =>
  kind === 'singleType' ? `/api/${info.singularName ?? ''}` : `/api/${info.pluralName ?? ''}`;

/** Names that lead to what is not public: internal attributes, Strapi's own, people. */
function hidden(schema: ModelSchema): readonly string[] {
  const own = internals(schema).map(([name]) => name);
  return [...own, 'createdBy', 'updatedBy', 'createdAt', 'updatedAt', 'localizations', 'status'];
}

async function answer(path: string) {
  const { status, body, text } = await app.http.get(path);
  return { status, rows: body.data ?? null, text };
}

async function graphql(query: string) {
  const { status, body, text } = await app.http.post('/graphql').send({ query });
  return { status, rows: body.data ?? null, text };
}

/** A question whose answer must be the same whether the probe is right or wrong. */
async function expectNoOracle(ask: (probe: string) => Promise<Awaited<ReturnType<typeof answer>>>) {
  const right = await ask(SECRET);
  const wrong = await ask(OTHER);
  expect([right.status, right.rows]).toEqual([wrong.status, wrong.rows]);
  expect(right.status).toBeGreaterThanOrEqual(400);
  expect(right.status).toBeLessThan(500);
  expect(right.text).not.toContain('.js:');
  expect(right.rows).toBeNull();
}

it('the secrets are where they should be', async () => {
  const rows = await rowsOf(app.strapi, 'api::finance-summary.finance-summary').findMany({});
  expect(rows.every((row) => row.correctionReason === SECRET)).toBe(true);
});

it('each type of the app has its proofs', () => {
  expect(types.map(({ uid }) => uid).toSorted()).toEqual(TYPE_UIDS.toSorted());
});

it.each(TYPE_UIDS)('nothing hidden of %s answers over REST', async (uid) => {
  const schema = modelLookup(app.strapi)(uid);
  const path = pathOf(schema);
  // A type that is not public at all has no address.
  const refusal = readable.some((one) => one.uid === uid) ? 400 : 404;
  for (const [turn, name] of hidden(schema).entries()) {
    const ways = [
      (probe: string) => answer(`${path}?filters[${name}][$eq]=${probe}`),
      (probe: string) => answer(`${path}?filters[${name}][$startsWith]=${probe}`),
      (probe: string) => answer(`${path}?filters[$or][0][${name}]=${probe}`),
      (probe: string) => answer(`${path}?filters[${name}][email]=${probe}`),
      (probe: string) => answer(`${path}?sort=${name}:asc&filters[${name}]=${probe}`),
      (probe: string) => answer(`${path}?_q=${probe}&fields=${name}`),
      (probe: string) => answer(`${path}?populate[${name}][filters][email]=${probe}`),
    ];
    await Promise.all(someOf(ways, turn).map(expectNoOracle));
    for (const query of [`sort=${name}`, `fields=${name}`, `populate=${name}`]) {
      expect((await answer(`${path}?${query}`)).status).toBe(refusal);
    }
  }
});

it('nothing hidden answers through a relation', async () => {
  const lookup = modelLookup(app.strapi);
  const path = '/api/finance-summaries';
  for (const name of hidden(lookup('api::department.department'))) {
    await expectNoOracle((probe) => answer(`${path}?filters[ownerDepartment][${name}]=${probe}`));
  }
});

it.each(TYPE_UIDS)('nothing hidden of %s answers over GraphQL', async (uid) => {
  const schema = modelLookup(app.strapi)(uid);
  const { one, many, connection } = queryNames(schema);
  if (schema.kind === 'singleType') {
    for (const name of hidden(schema)) {
      expect((await graphql(`{ ${one} { ${name} } }`)).status).toBe(400);
    }
    return;
  }
  for (const name of hidden(schema)) {
    for (const field of [many, connection]) {
      await expectNoOracle((probe) =>
        graphql(`{ ${field}(filters: { ${name}: { eq: "${probe}" } }) { __typename } }`),
      );
    }
    await expectNoOracle((probe) =>
      graphql(`{ ${many}(sort: ["${name}"], locale: "${probe}") { documentId } }`),
    );
    expect((await graphql(`{ ${many} { ${name} } }`)).status).toBe(400);
  }
});

it.each([
  'status=draft',
  'status=published',
  'publicationFilter=modified',
  'hasPublishedVersion=false',
  'publicationState=preview',
  '_q=a',
  'locale=*',
  'locale=fr',
  'locale[]=en',
])('?%s is refused for every type, in lists and details', async (query) => {
  for (const schema of readable) {
    const row = await rowsOf(app.strapi, schema.uid).findOne({ where: {} });
    const detail = `${pathOf(schema)}/${String(row?.documentId)}`;
    for (const path of schema.kind === 'singleType' ? [pathOf(schema)] : [pathOf(schema), detail]) {
      const { status, rows, text } = await answer(`${path}?${query}`);
      expect([status, rows]).toEqual([400, null]);
      expect(text).toContain('Allowed: ');
    }
  }
});

it('drafts, rows for members and rows that ended are in no answer', async () => {
  for (const schema of readable.filter(({ kind }) => kind !== 'singleType')) {
    const rows = rowsOf(app.strapi, schema.uid);
    const before = await total(schema);
    const row = await rows.findOne({
      where: {
        publishedAt: { $notNull: true },
        ...(isLocalizedType(schema) && { locale: 'zh-Hans' }),
        ...('visibilityScope' in schema.attributes && { visibilityScope: 'public' }),
      },
    });
    const documentId = String(row?.documentId);
    for (const change of [
      { visibilityScope: 'members' },
      { expiresAt: new Date(Date.now() - 1000) },
    ]) {
      const [name] = Object.keys(change);
      if (name === undefined || !(name in schema.attributes)) continue;
      await rows.updateMany({ where: { documentId }, data: change });
      expect(await total(schema)).toBe(before - 1);
      expect((await answer(`${pathOf(schema)}/${documentId}`)).status).toBe(404);
      const { one } = queryNames(schema);
      const { rows: found } = await graphql(
        `{ ${one}(documentId: "${documentId}") { documentId } }`,
      );
      expect(found[one]).toBeNull();
      await rows.updateMany({ where: { documentId }, data: { [name]: row?.[name] ?? null } });
    }
    expect(await total(schema)).toBe(before);
  }
});

async function total(schema: ModelSchema): Promise<number> {
  const { body } = await app.http.get(`${pathOf(schema)}?pagination[pageSize]=1`);
  const { many } = queryNames(schema);
  const list = await graphql(`{ ${many}(pagination: { pageSize: 100 }) { documentId } }`);
  expect(list.rows[many]).toHaveLength(Math.min(100, Number(body.meta.pagination.total)));
  return Number(body.meta.pagination.total);
}

it('a row carries what the allow-list names and no secret, with every part populated', async () => {
  for (const schema of readable) {
    const { fields, populates, objects } = allowListOf(schema);
    const keys = [...ROW_FACTS, ...fields.keys(), ...populates.keys(), ...objects];
    for (const locale of ['zh-Hans', 'zh-Hant', 'en']) {
      const { status, body, text } = await app.http.get(
        `${pathOf(schema)}?populate=*&locale=${locale}`,
      );
      expect(status).toBe(200);
      expect(text).not.toContain(SECRET);
      for (const row of [body.data].flat()) {
        expect(Object.keys(row).filter((key) => !keys.includes(key))).toEqual([]);
      }
    }
  }
});

it('words of a locale are never those of a draft', async () => {
  const uid = 'api::finance-summary.finance-summary';
  const words = types
    .filter((schema) => schema.uid === uid)
    .flatMap((schema) => ownAttributes(schema).filter(([, entry]) => isLocalized(entry)));
  expect(words.length).toBeGreaterThan(0);
  const draft = 'draft-4711';
  await rowsOf(app.strapi, uid).updateMany({
    where: { publishedAt: null },
    data: { title: draft, plainSummary: draft },
  });
  for (const locale of ['zh-Hans', 'zh-Hant', 'en']) {
    const { text } = await app.http.get(`/api/finance-summaries?populate=*&locale=${locale}`);
    expect(text).not.toContain(draft);
  }
  const site = await app.http.get('/finance');
  expect(site.status).toBe(200);
  expect(site.text).not.toContain(draft);
});

it('what is told of the catalogue holds no secret, no draft and nobody’s name', async () => {
  const draft = 'draft-4711';
  const drafted = types.filter(
    ({ attributes, options }) => options?.draftAndPublish === true && 'title' in attributes,
  );
  expect(drafted.length).toBeGreaterThan(10);
  for (const { uid } of drafted) {
    await rowsOf(app.strapi, uid).updateMany({
      where: { publishedAt: null },
      data: { title: draft },
    });
  }
  const people = await rowsOf(app.strapi, 'admin::user').findMany({ select: ['email'] });
  const unsaid = [SECRET, draft, ...people.map(({ email }) => String(email))];
  for (const path of [
    ...['/api/disclosure/catalogue', '/api/disclosure/report'],
    ...['/api/publication-schedule/upcoming', '/catalogue', '/timeliness', '/annual-reports', '/'],
  ]) {
    const { status, text } = await app.http.get(path);
    expect([path, status]).toEqual([path, 200]);
    expect([path, unsaid.filter((word) => text.includes(word))]).toEqual([path, []]);
  }
});

it('a search finds no secret and no draft, though the index is made anew from all rows', async () => {
  const { completeIndex, restartIndex } = compiled<typeof rebuild>('src/content/search/rebuild.js');
  await restartIndex(app.strapi);
  await completeIndex(app.strapi);
  for (const locale of ['zh-Hans', 'zh-Hant', 'en']) {
    for (const probe of [SECRET, OTHER, 'geheim', 'draft-4711', '4711']) {
      const found = await answer(`/api/search?q=${probe}&locale=${locale}`);
      expect([found.status, found.rows]).toEqual([200, []]);
      expect(JSON.parse(found.text).meta).toMatchObject({ pagination: { total: 0 }, types: [] });
      const { rows } = await graphql(
        `{ search(q: "${probe}", locale: "${locale}") { pageInfo { total } nodes { documentId } } }`,
      );
      expect(rows.search).toEqual({ pageInfo: { total: 0 }, nodes: [] });
    }
    const { rows } = await answer(`/api/search?q=2025&locale=${locale}`);
    expect(rows.length).toBeGreaterThan(0);
  }
});

it('a search takes no part of a question that could tell more than it shows', async () => {
  for (const name of ['filters[correctionReason]', 'status', 'fields', 'populate', 'sort', '_q']) {
    await expectNoOracle((probe) => answer(`/api/search?q=2025&${name}=${probe}`));
  }
});
