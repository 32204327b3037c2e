import type { UID } from '@strapi/strapi';

import {
  approve,
  savePolicy,
  simplePolicy,
  simpleStaff,
  type Staff,
} from '../support/approval-stage';
import { bootApp, type TestApp } from '../support/boot';
import { codeOf } from '../support/refusal-codes';
import { staffMember } from '../support/staff';
import { CANTEEN, sendAnswers, surveyRows, surveyService } from '../support/survey';

const SURVEY = 'plugin::satisfaction-survey.survey' as UID.ContentType;
const RESULT = 'plugin::satisfaction-survey.survey-result' as UID.ContentType;

let app: TestApp;
let staff: Staff;
beforeAll(async () => {
  app = await bootApp();
  staff = await simpleStaff(app);
  for (const [key, contentType] of Object.entries({ surveys: SURVEY, results: RESULT })) {
    await savePolicy(app, key, simplePolicy({ contentType }));
  }
});
afterAll(() => app.stop());

const person = () => ({ id: staff.clerk.id, now: new Date() });
const service = () => surveyService(app);
const revisionsOf = async (documentId: string) => {
  const [run] = await surveyRows(app, 'runs', { document_id: documentId });
  return surveyRows(app, 'revisions', { survey_id: run?.['id'] });
};

it('questionnaires and results are among what a policy may be about', async () => {
  const { client } = await staffMember(app, 'disclosure-office');
  const { body } = await client.get('/approval/policies').expect(200);
  const uids = (body.choices.contentTypes as { uid: string }[]).map(({ uid }) => uid);
  expect(uids).toEqual(expect.arrayContaining([SURVEY, RESULT]));
});

it('a questionnaire that nobody approved can be neither published nor opened', async () => {
  const documentId = await service().create(person(), { slug: null, definition: CANTEEN });
  expect(await codeOf(service().publish(person(), documentId))).toBe('APPROVAL_GATE_CLOSED');
  expect(await revisionsOf(documentId)).toEqual([]);
  expect(await codeOf(service().step(person(), documentId, { step: 'open' }))).not.toBeNull();
});

async function makeApproved() {
  const documentId = await service().create(person(), { slug: null, definition: CANTEEN });
  await approve(app, staff, documentId, ['zh-Hans'], SURVEY);
  await service().publish(person(), documentId);
  await service().step(person(), documentId, { step: 'open' });
  const [run] = await surveyRows(app, 'runs', { document_id: documentId });
  return { documentId, slug: String(run?.['slug']), id: Number(run?.['id']) };
}

it('an approved one is published as it was approved, and takes answers', async () => {
  const { documentId, slug } = await makeApproved();
  expect(await revisionsOf(documentId)).toHaveLength(1);
  expect((await sendAnswers(app, slug)).answer.status).toBe(201);
});

it('results wait for their approval, and go out with it as they were counted', async () => {
  const survey = await makeApproved();
  for (let no = 0; no < 20; no += 1) {
    expect((await sendAnswers(app, survey.slug)).answer.status).toBe(201);
  }
  const words = { summary: { 'zh-Hans': '多数人满意' }, quotes: [] };
  const { documentId } = survey;
  expect(await codeOf(service().publishResults(person(), documentId, words))).toBe(
    'APPROVAL_GATE_CLOSED',
  );
  await app.http.get(`/api/surveys/${survey.slug}/results`).expect(404);
  const [snapshot] = await surveyRows(app, 'snapshots', { survey_id: survey.id });
  const resultId = String(snapshot?.['document_id']);
  await sendAnswers(app, survey.slug);
  await approve(app, staff, resultId, ['zh-Hans'], RESULT);
  await service().releaseResults(person(), resultId);
  const { body } = await app.http.get(`/api/surveys/${survey.slug}/results`).expect(200);
  expect(body.data).toMatchObject({ counted: 20, summary: { 'zh-Hans': '多数人满意' } });
});
