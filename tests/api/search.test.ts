import type * as visible from '../../src/content/search/visible-entries';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, compiled, type TestApp } from '../support/boot';
import {
  create,
  createTranslated,
  freshYear,
  monthData,
  publish,
  SUMMARY,
  update,
} from '../support/content-months';
import { databaseOf, startInstance } from '../support/second-instance';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
});
afterAll(() => app.stop());

interface Hit {
  readonly type: string;
  readonly documentId: string;
  readonly locale: string;
  readonly title: { readonly text: string; readonly marks: readonly [number, number][] };
  readonly excerpt: { readonly text: string };
  readonly path: string | null;
}

async function search(q: string, rest = ''): Promise<readonly Hit[]> {
  const { body } = await app.http
    .get(`/api/search?q=${encodeURIComponent(q)}&pagination[pageSize]=100${rest}`)
    .expect(200);
  return body.data;
}

const idsOf = (hits: readonly Hit[]) => hits.map(({ documentId }) => documentId);

/** A month of its own year, whose plain summary says what a test looks for. */
async function month(plainSummary: string): Promise<string> {
  return create(app, SUMMARY, { ...monthData(freshYear(), 1), plainSummary });
}

it('finds the month whose name is asked for first, with its page and marks', async () => {
  const [first] = await search('2025年6月 财务');
  expect(first).toMatchObject({
    type: 'finance-summary',
    locale: 'zh-Hans',
    path: '/finance/2025-06',
  });
  const { text = '', marks = [] } = first?.title ?? {};
  expect(marks.map(([start, end]) => text.slice(start, end)).join('|')).toMatch(/^2025年6月/);
  await app.http.get(first?.path ?? '').expect(200);
});

it('answers in the language of the reader, else in Chinese', async () => {
  const { body } = await app.http
    .get('/api/search?q=September+2025&locale=en&type=finance-summary')
    .expect(200);
  expect(body.data[0]).toMatchObject({ locale: 'en', path: '/en/finance/2025-09' });
  const documentId = await month('望江亭的水费');
  await publish(app, SUMMARY, documentId, ['zh-Hans']);
  for (const locale of ['zh-Hans', 'zh-Hant', 'en']) {
    const answer = await app.http.get(
      `/api/search?q=${encodeURIComponent('望江亭')}&locale=${locale}`,
    );
    expect(answer.body.data).toMatchObject([{ documentId, locale: 'zh-Hans' }]);
    expect(answer.body.meta.localeFallback).toBe(locale === 'zh-Hans' ? 0 : 1);
  }
});

it('a translation answers for its document once it is published, and no draft does before', async () => {
  const year = freshYear();
  const documentId = await createTranslated(app, year, 1, { plainSummary: '听雨轩修缮' });
  await update(app, SUMMARY, documentId, 'en', { plainSummary: 'Rainhall pavilion repaired' });
  expect(await search('听雨轩')).toEqual([]);
  await publish(app, SUMMARY, documentId, ['zh-Hans']);
  expect(await search('rainhall', '&locale=en')).toEqual([]);
  expect(idsOf(await search('听雨轩', '&locale=en'))).toEqual([documentId]);
  await publish(app, SUMMARY, documentId, ['en']);
  expect(idsOf(await search('rainhall', '&locale=en'))).toEqual([documentId]);
  expect(await search('听雨轩', '&locale=en')).toEqual([]);
  expect(idsOf(await search('听雨轩', '&locale=zh-Hant'))).toEqual([documentId]);
});

it('follows correction, take-down and deletion', async () => {
  const documentId = await month('藏书阁甲');
  await publish(app, SUMMARY, documentId, ['zh-Hans']);
  expect(idsOf(await search('藏书阁甲'))).toEqual([documentId]);
  const changed = { plainSummary: '藏书阁乙', correctionReason: '写错了' };
  await update(app, SUMMARY, documentId, 'zh-Hans', changed);
  expect(await search('阁乙')).toEqual([]);
  await publish(app, SUMMARY, documentId, ['zh-Hans']);
  expect(await search('阁甲')).toEqual([]);
  expect(idsOf(await search('阁乙'))).toEqual([documentId]);
  const documents = app.strapi.documents(SUMMARY);
  await documents.unpublish({ documentId, locale: 'zh-Hans' });
  expect(await search('阁乙')).toEqual([]);
  await publish(app, SUMMARY, documentId, ['zh-Hans']);
  expect(idsOf(await search('阁乙'))).toEqual([documentId]);
  await documents.delete({ documentId, locale: '*' });
  expect(await search('阁乙')).toEqual([]);
});

it('follows types without drafts in every locale', async () => {
  const department = app.strapi.documents('api::department.department');
  const { documentId } = await department.create({ data: { code: 'qixiang', name: '气象观测站' } });
  expect(idsOf(await search('气象观测'))).toEqual([documentId]);
  expect(idsOf(await search('气象观测', '&locale=en'))).toEqual([documentId]);
  await department.update({ documentId, locale: 'en', data: { name: 'Weatherwatch' } as never });
  expect(await search('气象观测', '&locale=en')).toEqual([]);
  expect(idsOf(await search('weatherwatch', '&locale=en'))).toEqual([documentId]);
  await department.delete({ documentId, locale: '*' });
  expect(await search('气象观测')).toEqual([]);
});

it('a publication that fails leaves the index as it was', async () => {
  const documentId = await month('流觞亭');
  await expect(
    inUnitOfWork(app.strapi, async () => {
      await publish(app, SUMMARY, documentId, ['zh-Hans']);
      throw new Error('after the publication');
    }),
  ).rejects.toThrow('after the publication');
  expect(await search('流觞亭')).toEqual([]);
});

it('what has ended by now or is for members is not found', async () => {
  const ending = await create(app, SUMMARY, {
    ...monthData(freshYear(), 1),
    plainSummary: '曲水园',
    expiresAt: '2099-01-01T00:00:00.000Z',
  });
  await publish(app, SUMMARY, ending, ['zh-Hans']);
  expect(idsOf(await search('曲水园'))).toEqual([ending]);
  const { visibleEntries } = compiled<typeof visible>('src/content/search/visible-entries.js');
  const countAt = async (now: Date) => {
    const groups = await inUnitOfWork(app.strapi, (unit) =>
      visibleEntries(app.strapi, unit, { locale: 'zh-Hans', now }),
    );
    return groups.flatMap(({ entries }) => entries).length;
  };
  const before = await countAt(new Date('2098-12-31T23:59:59.999Z'));
  expect(await countAt(new Date('2099-01-01T00:00:00.000Z'))).toBe(before - 1);

  const members = { plainSummary: '兰亭园', visibilityScope: 'members' };
  const documentId = await create(app, SUMMARY, { ...monthData(freshYear(), 1), ...members });
  await publish(app, SUMMARY, documentId, ['zh-Hans']);
  expect(await search('兰亭园')).toEqual([]);
});

it('what another process publishes is found here, at once', async () => {
  const documentId = await month('拾翠洲');
  expect(await search('拾翠洲')).toEqual([]);
  if (app.strapi.db.dialect.client === 'postgres') {
    const other = await startInstance(databaseOf(app));
    expect(await other.publish(SUMMARY, documentId).finally(() => other.stop())).toBe('published');
  } else await publish(app, SUMMARY, documentId, ['zh-Hans']);
  expect(idsOf(await search('拾翠洲'))).toEqual([documentId]);
});

it('one character, full-width letters and parts of words find what they mean', async () => {
  const documentId = await month('馥郁 ＣＡＮＴＥＥＮ 的账目');
  await publish(app, SUMMARY, documentId, ['zh-Hans']);
  for (const q of ['馥', '郁', 'canteen', 'Cante', 'ｃａｎｔｅｅｎ']) {
    expect(idsOf(await search(q))).toContain(documentId);
  }
  expect(await search('馥账')).toEqual([]);
});

it('simplified and traditional questions find the same documents, each in its own words', async () => {
  for (const locale of ['zh-Hans', 'zh-Hant']) {
    const [simplified, traditional] = [
      await search('财务摘要', `&locale=${locale}`),
      await search('財務摘要', `&locale=${locale}`),
    ];
    expect(simplified.length).toBeGreaterThan(0);
    expect(idsOf(traditional)).toEqual(idsOf(simplified));
  }
  const documentId = await createTranslated(app, freshYear(), 1, { plainSummary: '听风楼财务' });
  await update(app, SUMMARY, documentId, 'zh-Hant', { plainSummary: '聽風樓財務' });
  await publish(app, SUMMARY, documentId, ['zh-Hans', 'zh-Hant']);
  for (const q of ['听风楼', '聽風樓', '听風楼']) {
    const [hit] = await search(q, '&locale=zh-Hant');
    expect(hit).toMatchObject({ documentId, excerpt: { text: '聽風樓財務' } });
    const [own] = await search(q);
    expect(own).toMatchObject({ documentId, excerpt: { text: '听风楼财务' } });
  }
});

it('counts by type, whatever type is asked for, and pages without gaps', async () => {
  const all = (await app.http.get('/api/search?q=2025').expect(200)).body.meta;
  const counted = all.types.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
  expect(all.pagination.total).toBe(counted);
  const one = await app.http.get('/api/search?q=2025&type=finance-summary').expect(200);
  expect(one.body.meta.types).toEqual(all.types);
  const first = await app.http.get('/api/search?q=2025&pagination[page]=1&pagination[pageSize]=5');
  const second = await app.http.get('/api/search?q=2025&pagination[page]=2&pagination[pageSize]=5');
  const paged = [...idsOf(first.body.data), ...idsOf(second.body.data)];
  expect(paged).toEqual(idsOf(await search('2025')).slice(0, 10));
});

it('GraphQL answers the same', async () => {
  const query = `{ search(q: "2025年6月", type: "finance-summary", pagination: { pageSize: 3 }) {
    nodes { documentId title { text marks { start end } } path }
    pageInfo { total } types { type count } localeFallback
  } }`;
  const { body } = await app.http.post('/graphql').send({ query }).expect(200);
  const path = `/api/search?q=${encodeURIComponent('2025年6月')}&type=finance-summary`;
  const rest = (await app.http.get(`${path}&pagination[pageSize]=3`).expect(200)).body;
  expect(idsOf(body.data.search.nodes)).toEqual(idsOf(rest.data));
  expect(body.data.search.pageInfo.total).toBe(rest.meta.pagination.total);
  expect(body.data.search.types).toEqual(rest.meta.types);
});

it.each([
  ['', 'q'],
  ['q=', 'a text of 1 to 100 characters'],
  ['q=%EF%BC%8C%E3%80%82', 'a text of 1 to 100 characters'],
  [`q=${'a'.repeat(101)}`, 'a text of 1 to 100 characters'],
  [`q=${Array.from({ length: 21 }, (_, i) => `w${i}`).join('+')}`, 'at most 20'],
  ['q=a&q=b', 'a text of 1 to 100 characters'],
  ['q[$contains]=a', 'a text of 1 to 100 characters'],
  ['q=a&type=user', 'finance-summary'],
  ['q=a&type=admin::user', 'finance-summary'],
  ['q=a&locale=fr', 'zh-Hans, zh-Hant, en'],
  ['q=a&locale=*', 'zh-Hans, zh-Hant, en'],
  ['q=a&pagination[pageSize]=101', 'from 1 to 100'],
  ['q=a&pagination[limit]=5', 'page, pageSize'],
  ['q=a&status=draft', 'q, locale, type, pagination'],
  ['q=a&filters[title]=a', 'q, locale, type, pagination'],
  ['q=a&populate=*', 'q, locale, type, pagination'],
])('?%s is refused with what is allowed', async (query, allowed) => {
  const { body } = await app.http.get(`/api/search?${query}`).expect(400);
  expect(body.error.message).toContain(allowed);
});

it('GraphQL refuses what REST refuses', async () => {
  for (const args of ['q: ""', 'q: "a", type: "user"', 'q: "a", pagination: { limit: 1 }']) {
    const query = `{ search(${args}) { localeFallback } }`;
    const { body } = await app.http.post('/graphql').send({ query }).expect(400);
    expect(body.errors[0].message).toContain('Allowed: ');
  }
});

it('nothing is changed by asking', async () => {
  for (const method of ['post', 'put', 'delete'] as const) {
    expect((await app.http[method]('/api/search')).status).toBe(405);
  }
});

it('an index made anew says the same; what belongs to no document is gone', async () => {
  const { completeIndex, isIndexComplete, restartIndex } = compiled<
    typeof import('../../src/content/search/rebuild')
  >('src/content/search/rebuild.js');
  const before = await search('2025');
  const state = () =>
    inUnitOfWork(app.strapi, (unit) => unit.table('search_entries').orderBy('id').select('*'));
  const entries = await state();
  await inUnitOfWork(app.strapi, async (unit) => {
    await unit.table('search_entries').update({ fingerprint: 'old', title: 'wrong', body: '' });
    await unit.table('search_entries').insert({
      ...{ uid: 'api::gone.gone', type: 'gone', document_id: 'gone', locale: 'zh-Hans' },
      ...{ readers: 7, fingerprint: 'old', title: '2025', body: '' },
    });
  });
  await restartIndex(app.strapi);
  expect(await isIndexComplete(app.strapi)).toBe(false);
  await completeIndex(app.strapi);
  expect(await isIndexComplete(app.strapi)).toBe(true);
  expect(await state()).toEqual(entries);
  expect(await search('2025')).toEqual(before);
});
