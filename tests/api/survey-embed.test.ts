import { randomUUID } from 'node:crypto';

import { bootApp, type TestApp } from '../support/boot';
import { clientOf } from '../support/http-client';
import { GOOD, makeSurvey, startAnswers, type MadeSurvey } from '../support/survey';

const FRIEND = 'https://www.school.example';
const STRANGER = 'https://stranger.example';

let app: TestApp;
let survey: MadeSurvey;
let other: MadeSurvey;
beforeAll(async () => {
  app = await bootApp();
  survey = await makeSurvey(app, { settings: { allowedOrigins: [`${FRIEND}/some/page`] } });
  other = await makeSurvey(app);
});
afterAll(() => app.stop());

const allowed = (answer: { headers: Readonly<Record<string, unknown>> }) =>
  answer.headers['access-control-allow-origin'];

it('a site that the survey names asks and answers it from a browser', async () => {
  const { slug } = survey;
  const read = await app.http.get(`/api/surveys/${slug}`).set('Origin', FRIEND).expect(200);
  expect(allowed(read)).toBe(FRIEND);
  expect(read.headers['vary']).toContain('Origin');
  expect(read.headers['access-control-allow-credentials']).toBeUndefined();
  const { key, startToken, revision } = await startAnswers(app, slug);
  const path = `/api/surveys/${slug}/responses/${key}`;
  const before = await app.http.options(path).set({
    ...{ Origin: FRIEND, 'Access-Control-Request-Method': 'PUT' },
    'Access-Control-Request-Headers': 'content-type',
  });
  expect(before.status).toBe(204);
  expect(allowed(before)).toBe(FRIEND);
  expect(before.headers['access-control-allow-methods']).toContain('PUT');
  expect(before.headers['access-control-allow-headers']).toMatch(/content-type/i);
  const body = { revision, startToken, locale: 'en', answers: GOOD };
  const sent = await app.http.put(path).set('Origin', FRIEND).send(body).expect(201);
  expect(allowed(sent)).toBe(FRIEND);
  // A refusal has to be read too.
  const refused = await app.http
    .put(`/api/surveys/${slug}/responses/${randomUUID()}`)
    .set('Origin', FRIEND)
    .send(body)
    .expect(403);
  expect(allowed(refused)).toBe(FRIEND);
});

it.each<[string, string, () => MadeSurvey]>([
  ['another site', STRANGER, () => survey],
  ['a site whose name begins so', `${FRIEND}.evil.example`, () => survey],
  ['the same site without encryption', 'http://www.school.example', () => survey],
  ['a site that another survey names', FRIEND, () => other],
])('%s may not', async (_name, origin, of) => {
  const { slug } = of();
  expect(allowed(await app.http.get(`/api/surveys/${slug}`).set('Origin', origin))).toBeUndefined();
  const before = await app.http
    .options(`/api/surveys/${slug}/start`)
    .set({ Origin: origin, 'Access-Control-Request-Method': 'POST' });
  expect(allowed(before)).toBeUndefined();
});

it.each(['data:text/html,x', 'file:///etc/passwd', 'no address'])(
  '%s cannot be named as a site',
  async (origin) => {
    const admin = await clientOf(app, 'superAdmin');
    await admin
      .put(`/satisfaction-survey/surveys/${survey.documentId}/settings`)
      .send({ allowedOrigins: [origin] })
      .expect(400);
  },
);

it('other addresses of the app are not opened by it', async () => {
  expect(allowed(await app.http.get('/api/departments').set('Origin', FRIEND))).toBeUndefined();
});

it('the page is framed by the sites that the survey names, and by no other', async () => {
  const own = await app.http.get(`/s/${survey.slug}`).expect(200);
  expect(own.headers['content-security-policy']).toContain(`frame-ancestors 'self' ${FRIEND}`);
  expect(own.headers['x-frame-options']).toBeUndefined();
  const foreign = await app.http.get(`/s/${other.slug}`).expect(200);
  expect(foreign.headers['content-security-policy']).toMatch(/frame-ancestors 'self'(?:;|$)/);
});
