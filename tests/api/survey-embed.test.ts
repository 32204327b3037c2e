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

describe('an address that is pasted elsewhere', () => {
  const ORIGIN = 'https://school.example';
  const ask = (parameters: Readonly<Record<string, string>>) =>
    app.http.get(`/api/surveys/oembed?${new URLSearchParams(parameters).toString()}`);

  beforeAll(() => {
    app.strapi.config.set('server.url', ORIGIN);
  });
  afterAll(() => {
    app.strapi.config.set('server.url', '');
  });

  it('shows the survey in a frame, by oEmbed', async () => {
    const { slug } = survey;
    const page = await app.http.get(`/s/${slug}`).expect(200);
    const link = /type="application\/json\+oembed"\s+href="([^"]+)"/.exec(page.text)?.[1] ?? '';
    expect(new URL(link).searchParams.get('url')).toBe(`${ORIGIN}/s/${slug}`);
    const { pathname, search } = new URL(link);
    const { body, headers } = await app.http.get(`${pathname}${search}`).expect(200);
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(body).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 800 });
    expect(body.html).toContain(`<iframe src="${ORIGIN}/s/${slug}?frame=1"`);
    const framed = await app.http.get(`/s/${slug}?frame=1`).expect(200);
    expect(framed.text).not.toContain('oembed');
  });

  it('has the size of the place and the language of the address', async () => {
    const url = `${ORIGIN}/s/${survey.slug}?lang=en&t=SECRET`;
    const { body } = await ask({ url, maxwidth: '320', maxheight: '9000' }).expect(200);
    expect(body).toMatchObject({ width: 320, height: 800 });
    expect(body.html).toContain(`src="${ORIGIN}/s/${survey.slug}?lang=en&amp;frame=1"`);
    expect(body.html).not.toContain('SECRET');
  });

  it.each<[string, Record<string, string>, number]>([
    ['another server', { url: 'https://stranger.example/s/x' }, 404],
    ['no survey', { url: `${ORIGIN}/s/nothing-of-the-kind` }, 404],
    ['another page', { url: `${ORIGIN}/s/x/results` }, 404],
    ['a script', { url: 'javascript:alert(1)' }, 404],
    ['no address', {}, 400],
    ['a size that is none', { url: `${ORIGIN}/s/x`, maxwidth: 'wide' }, 400],
    ['a size that is a dot', { url: `${ORIGIN}/s/x`, maxheight: '1' }, 400],
    ['another parameter', { url: `${ORIGIN}/s/x`, callback: 'f' }, 400],
    ['XML', { url: `${ORIGIN}/s/x`, format: 'xml' }, 501],
  ])('is nothing for %s', async (_name, parameters, status) => {
    const { body } = await ask(parameters).expect(status);
    expect(body).toMatchObject({ data: null, error: { status } });
  });

  it('leaves the name to the endpoint', async () => {
    const admin = await clientOf(app, 'superAdmin');
    const made = await admin.post('/satisfaction-survey/surveys').send({ title: 'oEmbed' });
    expect(made.body.survey.slug).toBe('oembed-2');
  });
});
