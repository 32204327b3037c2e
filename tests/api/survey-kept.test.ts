import { pluginService } from '../../src/shared/strapi/plugin-service';
import { bootApp, type TestApp } from '../support/boot';
import { makeSurvey, sendAnswers, surveyService } from '../support/survey';

interface Cache {
  figures(): { readonly hits: number; readonly misses: number };
}

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ env: { CACHE_ENABLED: 'true' } });
});
afterAll(() => app.stop());

const SEES = 400;

/** Asks so often, one after the other: what came last, and how often it came from the cache. */
async function ask(address: string): Promise<{ readonly body: unknown; readonly hits: number }> {
  const cache = pluginService<Cache>(app.strapi, 'delivery', 'cache');
  const before = cache.figures().hits;
  let body: unknown;
  for (let count = 0; count < SEES; count += 1) {
    body = (await app.http.get(address).expect(200)).body as unknown;
  }
  return { body, hits: cache.figures().hits - before };
}

const person = () => ({ id: null, now: new Date() });

describe('a questionnaire that everybody opens while the answers come in', () => {
  it('is given out from memory, whatever is submitted meanwhile', async () => {
    const { slug } = await makeSurvey(app);
    const address = `/api/surveys/${slug}`;
    await app.http.get(address).expect(200);
    const [asked, ...sent] = await Promise.all([
      ask(address),
      ...Array.from({ length: 20 }, () => sendAnswers(app, slug)),
    ]);
    expect(sent.map(({ answer }) => answer.status)).toEqual(sent.map(() => 201));
    expect(asked.hits).toBeGreaterThan(SEES / 2);
  });

  it('says at once that it was closed', async () => {
    const { slug, documentId } = await makeSurvey(app);
    const stateOf = async () =>
      (await app.http.get(`/api/surveys/${slug}`).expect(200)).body.data.state as unknown;
    for (let round = 0; round < 20; round += 1) {
      expect(await stateOf()).toBe('open');
      await surveyService(app).step(person(), documentId, { step: 'pause' });
      expect(await stateOf()).toBe('paused');
      await surveyService(app).step(person(), documentId, { step: 'resume' });
    }
  });

  it('is asked for again with its tag, and carries the headers of every public answer', async () => {
    const { slug } = await makeSurvey(app);
    const address = `/api/surveys/${slug}`;
    const { headers } = await app.http.get(address).expect(200);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    const tag = String(headers['etag']);
    await app.http.get(address).set('If-None-Match', tag).expect(304);
    await app.http.head(address).expect(200);
  });
});

it('an address without a survey is asked for anew each time', async () => {
  await app.http.get('/api/surveys/was-not-there').expect(404);
  const { slug } = await makeSurvey(app);
  expect((await ask('/api/surveys')).body).toMatchObject({
    data: expect.arrayContaining([expect.objectContaining({ slug })]) as unknown,
  });
});
