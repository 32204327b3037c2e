import { bootApp, type TestApp } from '../support/boot';
import { databaseOf, startInstance } from '../support/second-instance';
import { makeSurvey, sendAnswers, surveyRows, surveyService } from '../support/survey';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

const TABLES = [
  ...['runs', 'revisions', 'responses', 'texts', 'counters', 'hours', 'token_batches', 'tokens'],
  ...['snapshots', 'events', 'decisions'],
] as const;

it('switching the plugin off deletes no answer and no questionnaire', async () => {
  const survey = await makeSurvey(app);
  for (let count = 0; count < 6; count += 1) await sendAnswers(app, survey.slug);
  const person = { id: null, now: new Date() };
  await surveyService(app).makeTokens(person, survey.documentId, { label: '家长', count: 3 });
  const words = { summary: { 'zh-Hans': '满意' }, quotes: [] };
  await surveyService(app).publishResults(person, survey.documentId, words);
  const documents = () =>
    Promise.all(
      ['survey', 'survey-result'].map((name) =>
        app.strapi.db.query(`plugin::satisfaction-survey.${name}`).findMany({}),
      ),
    );
  const all = () => Promise.all([...TABLES.map((table) => surveyRows(app, table)), documents()]);
  const before = await all();
  const off = { ...databaseOf(app), DISABLED_PLUGIN: 'satisfaction-survey' };
  const without = await startInstance(off);
  expect((await fetch(`${without.url}/api/surveys/${survey.slug}`)).status).toBe(404);
  await without.stop();
  expect(await all()).toEqual(before);
  await app.http.get(`/api/surveys/${survey.slug}/results`).expect(200);
});
