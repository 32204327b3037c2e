import type { UID } from '@strapi/strapi';
import { bootApp, type TestApp } from '../support/boot';
import { create, publish, type Data, type Loose } from '../support/content-months';

const ACTION: UID.ContentType = 'api::improvement-action.improvement-action';
const SOURCE = { sourceType: 'meeting', sourceKey: 'meet-02' };
const RESULT = { resultType: 'worksNotice', resultKey: 'works-2025-04' };

let app: TestApp;
let action: string;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  action = await publishedAction({ ...SOURCE, ...RESULT, sourceQuestionNo: 1 });
});
afterAll(() => app.stop());

async function publishedAction(data: Data): Promise<string> {
  const facts = { title: '提前公告施工', completionDueOn: '2025-12-31' };
  const documentId = await create(app, ACTION, { ...facts, ...data });
  await publish(app, ACTION, documentId);
  return documentId;
}

interface Answer {
  readonly nodes: readonly Loose[];
  readonly links: readonly Loose[];
  readonly isCut: boolean;
}

async function chainOf(type: string, key: string, locale = 'zh-Hans'): Promise<Answer> {
  const { body } = await app.http.get(`/api/chains/${type}/${key}?locale=${locale}`).expect(200);
  return body.data;
}

async function chainIn(type: string, key: string): Promise<Answer | null> {
  const fields = 'nodes { type key documentId title locale publicSince path state outcome }';
  const links = 'links { from { type key } to { type key } kind questionNo }';
  const query = `{ chain(type: "${type}", key: "${key}") { ${fields} ${links} isCut } }`;
  const { body } = await app.http.post('/graphql').send({ query }).expect(200);
  return body.data.chain;
}

const keys = ({ nodes }: Answer) => nodes.map(({ key }) => key as string).sort();

const ownKey = async () => {
  const { body } = await app.http.get(`/api/improvement-actions/${action}`).expect(200);
  return body.data.key as string;
};

describe('a chain', () => {
  it('reads the same from the question, the action and the result', async () => {
    const key = await ownKey();
    const expected = ['act-03', key, 'meet-02', 'works-2025-04'].sort();
    expect(keys(await chainOf('meeting', 'meet-02'))).toEqual(expected);
    expect(keys(await chainOf('improvementAction', key))).toEqual(expected);
    expect(keys(await chainOf('worksNotice', 'works-2025-04'))).toEqual(expected);
  });

  it('says how one leads to the other, and where each is read', async () => {
    const key = await ownKey();
    const { nodes, links, isCut } = await chainOf('worksNotice', 'works-2025-04', 'en');
    expect(isCut).toBe(false);
    expect(links).toContainEqual({
      from: { type: 'meeting', key: 'meet-02' },
      to: { type: 'improvementAction', key },
      ...{ kind: 'source', questionNo: 1 },
    });
    expect(links).toContainEqual({
      from: { type: 'improvementAction', key },
      to: { type: 'worksNotice', key: 'works-2025-04' },
      ...{ kind: 'result', questionNo: null },
    });
    expect(nodes.map(({ path }) => path as string)).toContain('/en/meetings/meet-02');
  });

  it('is the same over GraphQL', async () => {
    expect(await chainIn('meeting', 'meet-02')).toEqual(await chainOf('meeting', 'meet-02'));
  });

  it('is read on the site from both ends', async () => {
    const key = await ownKey();
    for (const path of ['/meetings/meet-02', '/works/works-2025-04']) {
      const { text } = await app.http.get(path).expect(200);
      expect(text).toContain(`href="/actions/${key}"`);
    }
    const { text } = await app.http.get(`/actions/${key}`).expect(200);
    expect(text).toContain('href="/meetings/meet-02#question-1"');
    expect(text).toContain('href="/works/works-2025-04"');
  });
});

describe('what is not public', () => {
  it('is no part of any chain: an internal meeting answers as one that is not there', async () => {
    const answers = await Promise.all(
      ['meet-04', 'meet-99'].map((key) => app.http.get(`/api/chains/meeting/${key}`)),
    );
    const [hidden, missing] = answers.map(({ status, body }) => [status, body]);
    expect(hidden).toEqual(missing);
    expect(hidden?.[0]).toBe(404);
    expect(await chainIn('meeting', 'meet-04')).toBeNull();
  });

  it('a draft that names a public document is none', async () => {
    const before = await chainOf('meeting', 'meet-01');
    await create(app, ACTION, {
      ...{ title: '草稿措施', sourceType: 'meeting', sourceKey: 'meet-01' },
      completionDueOn: '2025-12-31',
    });
    expect(await chainOf('meeting', 'meet-01')).toEqual(before);
  });

  it('an end that is taken down is gone, with every link to it', async () => {
    const documentId = await publishedAction({ ...SOURCE, title: '另一措施' });
    const key = async () => keys(await chainOf('meeting', 'meet-02')).length;
    const before = await key();
    await app.strapi.documents(ACTION).unpublish({ documentId });
    expect(await key()).toBe(before - 1);
  });

  it('no secret of the sample is in any answer', async () => {
    for (const [type, name] of [
      ['meeting', 'meet-01'],
      ['improvementAction', 'act-01'],
    ] as const) {
      const { text } = await app.http.get(`/api/chains/${type}/${name}`).expect(200);
      expect(text).not.toContain('planted-');
    }
    for (const path of ['/meetings/meet-01', '/actions/act-01', '/requests', '/working-group']) {
      const { text } = await app.http.get(path).expect(200);
      expect(text).not.toContain('planted-');
    }
  });
});

it.each([
  ['/api/chains/nothing/x', 400],
  ['/api/chains/meeting/meet-01?populate=*', 400],
  ['/api/chains/meeting/meet-01?locale=fr', 400],
  ['/api/chains/meeting/meet-01?status=draft', 400],
  ['/api/chains/regulationVersion/none', 404],
])('%s is answered with %i', async (path, status) => {
  const answer = await app.http.get(path);
  expect(answer.status).toBe(status);
  if (status === 400) expect(answer.text).toContain('Allowed: ');
});
