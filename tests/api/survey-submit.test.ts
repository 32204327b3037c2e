import { randomUUID } from 'node:crypto';

import { bootApp, type TestApp } from '../support/boot';
import {
  CANTEEN,
  GOOD,
  makeSurvey,
  sendAnswers,
  startAnswers,
  surveyRows,
} from '../support/survey';

let app: TestApp;
let slug: string;
let id: number;
beforeAll(async () => {
  app = await bootApp();
  ({ slug, id } = await makeSurvey(app));
});
afterAll(() => app.stop());

const put = (key: string, body: object) =>
  app.http.put(`/api/surveys/${slug}/responses/${key}`).send(body);

async function countersOf(survey: number) {
  const revisions = await surveyRows(app, 'revisions', { survey_id: survey });
  const counters = await surveyRows(app, 'counters');
  const own = new Set(revisions.map((row) => row['id']));
  return Object.fromEntries(
    counters
      .filter((row) => own.has(row['revision_id']) && row['count'] !== 0)
      .map((row) => [String(row['cell']), row['count']]),
  );
}

it('the definition is read by everybody, and a tag says whether it is the same', async () => {
  const { body, headers } = await app.http.get(`/api/surveys/${slug}`).expect(200);
  expect(body.data).toMatchObject({
    ...{ slug, revision: 1, state: 'open', access: 'open', opensAt: null, closesAt: null },
    ...{ hasResults: false, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
    definition: { defaultLocale: 'zh-Hans', segment: 'role', items: CANTEEN.items },
  });
  const tag = headers['etag'] as string;
  expect(tag).toMatch(/^"[\w-]{43,}"$/);
  await app.http.get(`/api/surveys/${slug}`).set('If-None-Match', tag).expect(304);
  await app.http.get('/api/surveys/no-such-survey').expect(404);
  await app.http.get(`/api/surveys/${slug}?status=draft`).expect(400);
});

it('answers are stored with their codes, and with neither address, browser nor minute', async () => {
  const { slug: own, id: survey } = await makeSurvey(app);
  const { answer } = await sendAnswers(app, own, { ...GOOD, text: ' 很好\u0000吃 ' });
  // A NUL in a body is refused by the app before anything of it is read.
  expect(answer.status).toBe(400);
  const { answer: taken } = await sendAnswers(app, own, { ...GOOD, text: ' 很好吃 👍 ' });
  expect(taken.status).toBe(201);
  expect(taken.body.data).toEqual({
    ...{ receipt: expect.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/) as unknown },
    ...{ isNew: true, isLate: false },
  });
  const rows = await surveyRows(app, 'responses', { survey_id: survey });
  expect(rows).toHaveLength(1);
  const [row = {}] = rows;
  expect(JSON.parse(String(row['answers']))).toEqual({ ...GOOD, text: '很好吃 👍' });
  expect(row['hour']).toMatch(/T\d\d:00:00\.000Z$/);
  expect(JSON.stringify(rows)).not.toMatch(/127\.0\.0\.1|::1|node-superagent/);
  expect(Object.keys(row).sort()).toEqual(
    [
      ...['id', 'survey_id', 'revision_id', 'submission_hash', 'payload_hash', 'receipt_hash'],
      ...['answers', 'locale', 'channel', 'hour', 'standing', 'is_late', 'is_flagged', 'flags'],
    ].sort(),
  );
  expect(await surveyRows(app, 'texts', { survey_id: survey })).toMatchObject([
    { question: 'text', text: '很好吃 👍' },
  ]);
  expect(await countersOf(survey)).toMatchObject({
    '||counted': 1,
    '|role|=a': 1,
    'a|food|=4': 1,
    '|why|hidden': 1,
    'a|text|answered': 1,
  });
});

it('the same key and the same answers are one response and one receipt, however often', async () => {
  const { key, sent, answer } = await sendAnswers(app, slug);
  const before = await countersOf(id);
  const again = await Promise.all(Array.from({ length: 8 }, () => put(key, sent)));
  for (const { status, body } of again) {
    expect(status).toBe(200);
    expect(body.data).toEqual({ ...answer.body.data, isNew: false });
  }
  // In another order, by another start, in another language: still the same answers.
  const { startToken } = await startAnswers(app, slug, { key });
  await put(key, { ...sent, startToken, locale: 'en', answers: { food: 4, role: 'a' } }).expect(
    200,
  );
  expect(await countersOf(id)).toEqual(before);
});

it('the same key twelve times at once is one response', async () => {
  const { key, startToken, revision } = await startAnswers(app, slug);
  const body = { revision, startToken, locale: 'en', answers: GOOD };
  const answers = await Promise.all(Array.from({ length: 12 }, () => put(key, body)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(11);
  const receipts = new Set(answers.map((one) => one.body.data.receipt as string));
  expect(receipts.size).toBe(1);
});

it('other answers under a key that was used change nothing', async () => {
  const { key, sent } = await sendAnswers(app, slug);
  const before = await surveyRows(app, 'responses', { survey_id: id });
  const { body } = await put(key, { ...sent, answers: { ...GOOD, food: 5 } }).expect(409);
  expect(body.error.details).toMatchObject({ code: 'SURVEY_KEY_CONFLICT', retryable: false });
  expect(await surveyRows(app, 'responses', { survey_id: id })).toEqual(before);
});

it('answers to questions that were not asked are discarded', async () => {
  const { slug: own, id: survey } = await makeSurvey(app);
  const { answer } = await sendAnswers(app, own, { ...GOOD, why: ['a'], 'why.other': '无' });
  expect(answer.status).toBe(201);
  const [row] = await surveyRows(app, 'responses', { survey_id: survey });
  expect(JSON.parse(String(row?.['answers']))).toEqual(GOOD);
  expect(await countersOf(survey)).toMatchObject({ '|why|hidden': 1 });
});

it.each<[string, object, string, string]>([
  ['nothing', {}, 'role', 'SURVEY_ANSWER_REQUIRED'],
  ['not the question that depends', { role: 'a', food: 1 }, 'why', 'SURVEY_ANSWER_REQUIRED'],
  ['a code that is none', { ...GOOD, role: 'z' }, 'role', 'SURVEY_OPTION_UNKNOWN'],
  ['a level that is none', { ...GOOD, food: 6 }, 'food', 'SURVEY_OPTION_UNKNOWN'],
  ['a text for a number', { ...GOOD, food: '4' }, 'food', 'SURVEY_ANSWER_KIND'],
  ['10,000 characters', { ...GOOD, text: '好'.repeat(10_000) }, 'text', 'SURVEY_TEXT_TOO_LONG'],
  ['a question that is none', { ...GOOD, color: 'red' }, 'color', 'SURVEY_QUESTION_UNKNOWN'],
  [
    '"other" without its text',
    { role: 'a', food: 1, why: ['other'] },
    'why',
    'SURVEY_OTHER_TEXT_NEEDED',
  ],
])('%s is refused, naming the question', async (_name, answers, question, name) => {
  const before = await surveyRows(app, 'responses', { survey_id: id });
  const { answer } = await sendAnswers(app, slug, answers);
  expect(answer.status).toBe(400);
  expect(answer.body.error).toMatchObject({
    status: 400,
    details: {
      ...{ code: 'SURVEY_ANSWERS_INVALID', retryable: false, question },
      errors: expect.arrayContaining([
        { path: [question], name, message: expect.any(String) as unknown },
      ]) as unknown,
    },
  });
  expect(await surveyRows(app, 'responses', { survey_id: id })).toEqual(before);
});

it('refusals are told in the language of whoever answers', async () => {
  const { startToken, revision, key } = await startAnswers(app, slug);
  const body = { revision, startToken, answers: {} };
  const { body: english } = await put(key, { ...body, locale: 'en' }).expect(400);
  expect(english.error.details.errors[0].message).toBe('Answer this question.');
  const { body: hant } = await put(key, { ...body, locale: 'zh-Hant' }).expect(400);
  expect(hant.error.details.errors[0].message).toBe('請回答這道題。');
});

it.each<[string, object, number, string]>([
  ['a start that is forged', { startToken: 'zzzzzz.forged' }, 403, 'SURVEY_START_INVALID'],
  ['a revision that is none', { revision: 7 }, 403, 'SURVEY_START_INVALID'],
  ['an unknown field', { score: 1 }, 400, 'SURVEY_BODY_INVALID'],
  ['answers that are none', { answers: 'all good' }, 400, 'SURVEY_BODY_INVALID'],
  [
    'too many answers',
    { answers: Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`q${n}`, 1])) },
    400,
    'SURVEY_BODY_INVALID',
  ],
])('%s is refused', async (_name, change, status, code) => {
  const { startToken, revision, key } = await startAnswers(app, slug);
  const body = { revision, startToken, locale: 'zh-Hans', answers: GOOD, ...change };
  const answer = await put(key, body).expect(status);
  expect(answer.body.error.details.code).toBe(code);
});

it('a start of another key, or of another survey, is none', async () => {
  const other = await makeSurvey(app);
  const { startToken, revision } = await startAnswers(app, slug);
  const body = { revision, startToken, locale: 'zh-Hans', answers: GOOD };
  await put(randomUUID(), body).expect(403);
  const elsewhere = await startAnswers(app, other.slug);
  await put(elsewhere.key, { ...body, startToken: elsewhere.startToken }).expect(403);
  await put('short', body).expect(400);
});

it('a body of 1 MB is too large, and one that is no JSON is told so', async () => {
  const { key, startToken, revision } = await startAnswers(app, slug);
  const body = { revision, startToken, locale: 'zh-Hans', answers: { text: 'x'.repeat(2 ** 20) } };
  await put(key, body).expect(413);
  await app.http
    .put(`/api/surveys/${slug}/responses/${key}`)
    .set('Content-Type', 'application/json')
    .send('{"revision":')
    .expect(400);
});

it('a receipt says what became of the answers, and is of no use elsewhere', async () => {
  const { answer } = await sendAnswers(app, slug);
  const receipt = answer.body.data.receipt as string;
  const typed = receipt.toLowerCase().replaceAll('-', ' ');
  const { body } = await app.http
    .get(`/api/surveys/${slug}/receipts/${encodeURIComponent(typed)}`)
    .expect(200);
  expect(body.data).toMatchObject({ standing: 'counted', isLate: false, reason: null });
  const other = await makeSurvey(app);
  await app.http.get(`/api/surveys/${other.slug}/receipts/${receipt}`).expect(404);
  await app.http.get(`/api/surveys/${slug}/receipts/nothing`).expect(404);
});

it('nothing changes by reading', async () => {
  const tables = ['runs', 'responses', 'counters', 'tokens', 'events', 'hours', 'outbox'];
  const all = () => Promise.all(tables.map((table) => surveyRows(app, table)));
  const before = await all();
  for (const path of [`/api/surveys/${slug}`, `/api/surveys/${slug}/results`]) {
    await app.http.get(path);
    await app.http.head(path);
  }
  await startAnswers(app, slug);
  expect(await all()).toEqual(before);
});

it('who fills in a field that people do not see is flagged and not dropped', async () => {
  const { key, startToken, revision } = await startAnswers(app, slug);
  const body = { revision, startToken, locale: 'en', answers: GOOD, website: 'http://x.example' };
  const { body: taken } = await put(key, body).expect(201);
  const { body: found } = await app.http
    .get(`/api/surveys/${slug}/receipts/${taken.data.receipt as string}`)
    .expect(200);
  expect(found.data).toMatchObject({ standing: 'counted', isFlagged: true });
});
