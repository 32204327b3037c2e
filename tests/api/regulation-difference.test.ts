import sample from '../../database/sample/regulations.json';
import { bootApp, type TestApp } from '../support/boot';
import { create, type Loose } from '../support/content-months';

const ADDRESS = '/api/regulation-difference';
const CODE = 'SY3-ZD-01';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
});
afterAll(() => app.stop());

const versions = sample.regulations.find(({ code }) => code === CODE)?.versions ?? [];
const articlesOf = (no: number) => versions.find(({ versionNo }) => versionNo === no)?.articles;

async function difference(query: string): Promise<Loose> {
  const { body } = await app.http.get(`${ADDRESS}?${query}`).expect(200);
  return body.data as Loose;
}

interface Article {
  readonly kind: string;
  readonly before: { readonly no: number; readonly text: string } | null;
  readonly after: { readonly no: number; readonly text: string } | null;
  readonly parts: readonly { readonly kind: string; readonly text: string }[] | null;
}

const listOf = (answer: Loose) => answer['articles'] as readonly Article[];

it('two versions of the sample, and every word of both', async () => {
  const answer = await difference(`code=${CODE}&from=1&to=2`);
  expect(answer).toMatchObject({ code: CODE, from: { versionNo: 1 }, to: { versionNo: 2 } });
  const side = (name: 'before' | 'after') =>
    listOf(answer).flatMap((article) => article[name] ?? []);
  const told = (no: number) => articlesOf(no)?.map((article) => [article.no, article.text]);
  expect(side('after').map(({ no, text }) => [no, text])).toEqual(told(2));
  expect(
    side('before')
      .map(({ no, text }) => [no, text] as const)
      .toSorted(([one], [other]) => one - other),
  ).toEqual(told(1));
});

it('the pieces of a changed article make its old and its new words', async () => {
  const changed = listOf(await difference('code=SY3-ZD-03')).filter(
    ({ kind }) => kind === 'changed',
  );
  expect(changed.length).toBeGreaterThan(0);
  for (const { before, after, parts } of changed) {
    const without = (kind: string) =>
      (parts ?? [])
        .filter((part) => part.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect([without('added'), without('removed')]).toEqual([before?.text, after?.text]);
  }
});

it('GraphQL answers the same', async () => {
  const rest = await difference(`code=${CODE}&from=1&to=2`);
  const query = `{ regulationDifference(code: "${CODE}", from: 1, to: 2) {
    code from { versionNo documentNo effectiveOn inForceUntil locale }
    to { versionNo documentNo effectiveOn inForceUntil locale }
    articles {
      kind before { no heading text } after { no heading text } parts { kind text }
    }
  } }`;
  const { body } = await app.http.post('/graphql').send({ query }).expect(200);
  expect(body.data.regulationDifference).toEqual(rest);
});

it.each([
  ['without a code', ''],
  ['with a number that is none', `code=${CODE}&from=zero`],
  ['with an unknown key', `code=${CODE}&status=draft`],
  ['with an unknown locale', `code=${CODE}&locale=fr`],
  ['with a code that is a list', `code[]=${CODE}`],
])('is refused %s, and says what is allowed', async (_how, query) => {
  const { body } = await app.http.get(`${ADDRESS}?${query}`).expect(400);
  expect(body.error.details).toMatchObject({ code: 'QUERY_NOT_ALLOWED' });
});

it('a version that is not public is not there', async () => {
  await create(app, 'api::regulation-version.regulation-version', {
    ...{ regulationCode: CODE, versionNo: 9, changeKind: 'amend' },
    articles: [{ text: '尚未公开的条文。' }],
  });
  await app.http.get(`${ADDRESS}?code=${CODE}&from=1&to=9`).expect(404);
  await app.http.get(`${ADDRESS}?code=NOBODY`).expect(404);
  expect(await difference(`code=${CODE}`)).toMatchObject({ to: { versionNo: 2 } });
});
