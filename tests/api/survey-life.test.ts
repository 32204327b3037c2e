import { randomUUID } from 'node:crypto';

import type { Definition } from '../../src/plugins/satisfaction-survey/domain/definition/definition';
import type { Step } from '../../src/plugins/satisfaction-survey/server/src/domain/lifecycle/step';
import type { Settings } from '../../src/plugins/satisfaction-survey/server/src/use-cases/settings';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';
import { EACH, options } from '../support/survey-definitions';
import {
  CANTEEN,
  GOOD,
  makeSurvey,
  sendAnswers,
  startAnswers,
  surveyRows,
  surveyService,
  type MadeSurvey,
} from '../support/survey';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

const SURVEY = 'plugin::satisfaction-survey.survey';
const fromNow = (seconds: number) => new Date(Date.now() + seconds * 1000);
const person = () => ({ id: null, now: new Date() });
const step = (survey: MadeSurvey, name: Step, more: { until?: string } = {}) =>
  surveyService(app).step(person(), survey.documentId, { step: name, ...more });
const settings = (survey: MadeSurvey, change: Settings) =>
  surveyService(app).settings(person(), survey.documentId, change);
const stateOf = async ({ slug }: MadeSurvey) =>
  (await app.http.get(`/api/surveys/${slug}`)).body.data?.state as string | undefined;
const startOf = ({ slug }: MadeSurvey) =>
  app.http.post(`/api/surveys/${slug}/start`).send({ key: randomUUID() });
const responsesOf = ({ id }: MadeSurvey) => surveyRows(app, 'responses', { survey_id: id });

interface Documents {
  update(params: object): Promise<unknown>;
  publish(params: object): Promise<unknown>;
  unpublish(params: object): Promise<unknown>;
  delete(params: object): Promise<unknown>;
}
const documents = () => app.strapi.documents(SURVEY as never) as unknown as Documents;

/** Changes the questionnaire of a survey and publishes it. */
async function republish(survey: MadeSurvey, asking: Partial<Definition>): Promise<void> {
  const { documentId } = survey;
  await documents().update({ documentId, locale: 'zh-Hans', data: asking });
  await documents().publish({ documentId, locale: '*' });
}

it('nobody can answer what is not open, and a draft is not known at all', async () => {
  const survey = await makeSurvey(app, { isOpen: false });
  await app.http.get(`/api/surveys/${survey.slug}`).expect(404);
  await startOf(survey).expect(404);
  await step(survey, 'open');
  expect(await stateOf(survey)).toBe('open');
});

it('what is paused says when to come back, and keeps what was begun', async () => {
  const survey = await makeSurvey(app);
  const { key, startToken, revision } = await startAnswers(app, survey.slug);
  await step(survey, 'pause', { until: fromNow(90).toISOString() });
  expect(await stateOf(survey)).toBe('paused');
  const body = { revision, startToken, locale: 'en', answers: GOOD };
  const refused = await app.http
    .put(`/api/surveys/${survey.slug}/responses/${key}`)
    .send(body)
    .expect(423);
  expect(refused.body.error.details).toMatchObject({ code: 'SURVEY_PAUSED', retryable: true });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(80);
  await step(survey, 'resume');
  await app.http.put(`/api/surveys/${survey.slug}/responses/${key}`).send(body).expect(201);
});

it('its time opens and closes it, without anybody', async () => {
  const survey = await makeSurvey(app, { settings: { opensAt: fromNow(3600).toISOString() } });
  expect(await stateOf(survey)).toBe('scheduled');
  await startOf(survey).expect(423);
  await settings(survey, { opensAt: null, closesAt: fromNow(-60).toISOString() });
  expect(await stateOf(survey)).toBe('closed');
  await startOf(survey).expect(410);
});

it('what began in time and comes within the grace is late and counted', async () => {
  const survey = await makeSurvey(app);
  const begun = await startAnswers(app, survey.slug);
  const { key, startToken, revision } = begun;
  await step(survey, 'close');
  const body = { revision, startToken, locale: 'zh-Hans', answers: GOOD };
  const { body: taken } = await app.http
    .put(`/api/surveys/${survey.slug}/responses/${key}`)
    .send(body)
    .expect(201);
  expect(taken.data).toMatchObject({ isNew: true, isLate: true });
  expect(await responsesOf(survey)).toMatchObject([{ standing: 'counted' }]);
  // The same again is the same, long after the end.
  await app.http.put(`/api/surveys/${survey.slug}/responses/${key}`).send(body).expect(200);
});

it('a quota takes just so many, also at once, and says that it is full', async () => {
  const survey = await makeSurvey(app, { settings: { quota: 3 } });
  const begun = await Promise.all(Array.from({ length: 8 }, () => startAnswers(app, survey.slug)));
  const answers = await Promise.all(
    begun.map(({ key, startToken, revision }) =>
      app.http
        .put(`/api/surveys/${survey.slug}/responses/${key}`)
        .send({ revision, startToken, locale: 'en', answers: GOOD }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([
    201, 201, 201, 410, 410, 410, 410, 410,
  ]);
  const full = answers.find(({ status }) => status === 410);
  expect(full?.body.error.details.code).toBe('SURVEY_FULL');
  expect(await responsesOf(survey)).toHaveLength(3);
  expect(await stateOf(survey)).toBe('closed');
});

it('one-time tokens: each opens once, in any spelling, and is stored without a trace of the answer', async () => {
  const survey = await makeSurvey(app, { settings: { access: 'token' } });
  await startOf(survey).expect(403);
  const service = surveyService(app);
  const { tokens } = await service.makeTokens(person(), survey.documentId, {
    label: '家长',
    count: 3,
  });
  const [first = '', second = '', third = ''] = tokens;
  const { answer } = await sendAnswers(app, survey.slug, GOOD, { token: first.toLowerCase() });
  expect(answer.status).toBe(201);
  const again = await app.http
    .post(`/api/surveys/${survey.slug}/start`)
    .send({ key: randomUUID(), token: first })
    .expect(403);
  expect(again.body.error.details.code).toBe('SURVEY_TOKEN_SPENT');
  // Begun twice with one token: one of the two is taken.
  const begun = await Promise.all(
    [1, 2].map(() => startAnswers(app, survey.slug, { token: second })),
  );
  const both = await Promise.all(
    begun.map(({ key, startToken, revision }) =>
      app.http
        .put(`/api/surveys/${survey.slug}/responses/${key}`)
        .send({ revision, startToken, locale: 'en', answers: GOOD, token: second }),
    ),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([201, 403]);
  const spent = await surveyRows(app, 'tokens', { survey_id: survey.id, is_spent: true });
  expect(spent).toHaveLength((await responsesOf(survey)).length);
  expect(Object.keys(spent[0] ?? {}).sort()).toEqual(
    ['id', 'survey_id', 'batch_id', 'token_hash', 'is_spent'].sort(),
  );
  const stored = JSON.stringify([spent, await responsesOf(survey)]);
  for (const token of tokens) expect(stored).not.toContain(token);
  await startAnswers(app, survey.slug, { token: third });
});

it('a code that hangs on the site is asked for where the survey says so', async () => {
  const survey = await makeSurvey(app, { settings: { access: 'onSite' } });
  const [run] = await surveyRows(app, 'runs', { id: survey.id });
  const code = String(run?.['on_site_code']);
  await startOf(survey).expect(403);
  const { answer } = await sendAnswers(app, survey.slug, GOOD, { token: code });
  expect(answer.status).toBe(201);
  // It is no one-time token.
  const { answer: next } = await sendAnswers(app, survey.slug, GOOD, { token: code });
  expect(next.status).toBe(201);
});

describe('a questionnaire that changes while it is answered', () => {
  it('takes answers to the old one for a day, and counts both together', async () => {
    const survey = await makeSurvey(app);
    const before = await startAnswers(app, survey.slug);
    const items = [...CANTEEN.items, { ...EACH.nps, code: 'nps', required: true }];
    await republish(survey, { items });
    const { body } = await app.http.get(`/api/surveys/${survey.slug}`).expect(200);
    expect(body.data.revision).toBe(2);
    const put = (key: string, sent: object) =>
      app.http.put(`/api/surveys/${survey.slug}/responses/${key}`).send(sent);
    const { key, startToken } = before;
    await put(key, { revision: 1, startToken, locale: 'en', answers: GOOD }).expect(201);
    const { answer } = await sendAnswers(app, survey.slug, { ...GOOD, nps: 9 });
    expect(answer.status).toBe(201);
    const revisions = await surveyRows(app, 'revisions', { survey_id: survey.id });
    expect(revisions).toMatchObject([{ kind: 'first' }, { kind: 'additive', taken_until: null }]);
    expect(Date.parse(String(revisions[0]?.['taken_until']))).toBeGreaterThan(Date.now() + 8.6e7);
  });

  it('the same questionnaire again is no revision, another label in another language is one', async () => {
    const survey = await makeSurvey(app);
    await documents().publish({ documentId: survey.documentId, locale: '*' });
    expect(await surveyRows(app, 'revisions', { survey_id: survey.id })).toHaveLength(1);
    await documents().update({
      ...{ documentId: survey.documentId, locale: 'en' },
      data: { title: 'Canteen', privacyNotice: 'Anonymous' },
    });
    await documents().publish({ documentId: survey.documentId, locale: '*' });
    const revisions = await surveyRows(app, 'revisions', { survey_id: survey.id });
    expect(revisions.map((row) => row['kind'])).toEqual(['first', 'cosmetic']);
    expect(JSON.parse(String(revisions[1]?.['definition'])).title).toMatchObject({ en: 'Canteen' });
  });

  it('another scale is refused where there are answers, and changes nothing', async () => {
    const survey = await makeSurvey(app);
    await sendAnswers(app, survey.slug);
    const labels = { 1: { 'zh-Hans': '差' }, 10: { 'zh-Hans': '好' } };
    const items = CANTEEN.items.map((item) =>
      item.code === 'food' ? { ...EACH.rating, code: 'food', scale: 10, labels } : item,
    );
    await expect(republish(survey, { items })).rejects.toMatchObject({
      details: { code: 'SURVEY_CHANGES_BREAKING' },
    });
    const { body } = await app.http.get(`/api/surveys/${survey.slug}`).expect(200);
    expect(body.data.revision).toBe(1);
    const rows = await app.strapi.db.query(SURVEY).findMany({
      where: { documentId: survey.documentId, publishedAt: { $notNull: true } },
    });
    expect(JSON.stringify(rows)).not.toContain('"scale":10');
  });

  it('without an answer anything may change, and the old one is taken no more', async () => {
    const survey = await makeSurvey(app);
    const { key, startToken } = await startAnswers(app, survey.slug);
    const items = [{ ...EACH.single, code: 'role', options: options('x', 'y') }];
    await republish(survey, { items });
    const refused = await app.http
      .put(`/api/surveys/${survey.slug}/responses/${key}`)
      .send({ revision: 1, startToken, locale: 'en', answers: GOOD })
      .expect(412);
    expect(refused.body.error.details.code).toBe('SURVEY_REVISION_EXPIRED');
  });

  it('what is wrong in itself is not published at all', async () => {
    const survey = await makeSurvey(app);
    const items = [...CANTEEN.items, CANTEEN.items[0]];
    await expect(republish(survey, { items } as Partial<Definition>)).rejects.toMatchObject({
      details: { code: 'SURVEY_DEFINITION_INVALID' },
    });
  });
});

it('taking the questionnaire down closes the survey, and every answer stays', async () => {
  const survey = await makeSurvey(app);
  await sendAnswers(app, survey.slug);
  await documents().unpublish({ documentId: survey.documentId, locale: '*' });
  expect(await stateOf(survey)).toBe('closed');
  await documents().delete({ documentId: survey.documentId, locale: '*' });
  expect(await responsesOf(survey)).toHaveLength(1);
  expect(await stateOf(survey)).toBe('archived');
});

it('events and decisions are facts: the database refuses to change them', async () => {
  const survey = await makeSurvey(app);
  const [event] = await surveyRows(app, 'events', { survey_id: survey.id });
  expect(event).toMatchObject({ name: 'created' });
  const change = inUnitOfWork(app.strapi, (unit) =>
    unit.table('survey_events').where({ id: event?.['id'] }).update({ name: 'x' }),
  );
  expect(await change.then(() => 'done', String)).toMatch(/append-only/);
});
