import { createHash, randomUUID } from 'node:crypto';

import type { Challenge } from '../../src/plugins/satisfaction-survey/contracts/public/submission';
import { startToken } from '../../src/plugins/satisfaction-survey/server/src/protection/start';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';
import { hoursAhead } from '../support/clock';
import { clientOf } from '../support/http-client';
import { rounds } from '../support/rounds';
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
import { definition, EACH } from '../support/survey-definitions';

const person = () => ({ id: null, now: new Date() });

const put = (app: TestApp, slug: string, { key, body }: { key: string; body: object }) =>
  app.http.put(`/api/surveys/${slug}/responses/${key}`).send(body);

const responsesOf = (app: TestApp, { id }: MadeSurvey) =>
  surveyRows(app, 'responses', { survey_id: id });

/** What a client that can compute does. */
function solved({ algorithm: _sha256, maxNumber, ...challenge }: Challenge) {
  for (let number = 0; number <= maxNumber; number += 1) {
    const hash = createHash('sha256').update(`${challenge.salt}${number}`).digest('hex');
    if (hash === challenge.challenge) return { ...challenge, number };
  }
  throw new Error('A challenge without a solution');
}

describe('where nothing is hot', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp({ env: { SURVEY_WARM_PER_ADDRESS: '0' } });
  });
  afterAll(() => app.stop());

  describe('what was begun in time', () => {
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

    /** A survey that closed so long ago, and a start from just before. */
    async function closedFor(minutes: number) {
      const survey = await makeSurvey(app);
      const key = randomUUID();
      const of = { surveyId: survey.id, revision: 1, key };
      const start = startToken(app.strapi, of, minutesAgo(minutes + 1));
      const closesAt = minutesAgo(minutes).toISOString();
      await surveyService(app).settings(person(), survey.documentId, { closesAt });
      const body = { revision: 1, startToken: start, locale: 'zh-Hans', answers: GOOD };
      return { survey, key, body };
    }

    it('is taken as late within ten minutes, and not afterwards', async () => {
      const intime = await closedFor(9);
      const { body: taken } = await put(app, intime.survey.slug, intime).expect(201);
      expect(taken.data).toMatchObject({ isLate: true });
      const over = await closedFor(11);
      const { body: refused } = await put(app, over.survey.slug, over).expect(410);
      expect(refused.error.details.code).toBe('SURVEY_CLOSED');
      expect(await responsesOf(app, over.survey)).toEqual([]);
    });

    it('and was filled in without a network waits for a decision for a day', async () => {
      const { survey, key, body } = await closedFor(23 * 60);
      const offline = { ...body, channel: 'offline' };
      const { body: taken } = await put(app, survey.slug, { key, body: offline }).expect(201);
      const receipt = taken.data.receipt as string;
      const read = () => app.http.get(`/api/surveys/${survey.slug}/receipts/${receipt}`);
      expect((await read()).body.data).toMatchObject({ standing: 'pending', isLate: true });
      const [row] = await responsesOf(app, survey);
      await surveyService(app).decide(person(), survey.documentId, {
        ...{ responseId: Number(row?.['id']), name: 'acceptLate', reason: '当天没有网络' },
      });
      expect((await read()).body.data).toMatchObject({ standing: 'counted', isLate: true });
      const later = await closedFor(25 * 60);
      const late = { key: later.key, body: { ...later.body, channel: 'offline' } };
      await put(app, later.survey.slug, late).expect(410);
    });

    it('and begun after the end is not', async () => {
      const survey = await makeSurvey(app);
      const { key, startToken: start, revision } = await startAnswers(app, survey.slug);
      const closesAt = minutesAgo(5).toISOString();
      await surveyService(app).settings(person(), survey.documentId, { closesAt });
      const body = { revision, startToken: start, locale: 'en', answers: GOOD };
      await put(app, survey.slug, { key, body }).expect(410);
    });
  });

  it('an old revision is taken for a day, and then has to be read anew', async () => {
    const survey = await makeSurvey(app);
    const begun = await startAnswers(app, survey.slug);
    const other = await startAnswers(app, survey.slug);
    const documents = app.strapi.documents('plugin::satisfaction-survey.survey' as never);
    const items = [...CANTEEN.items, { ...EACH.nps, code: 'nps', required: false }];
    const { documentId } = survey;
    await documents.update({ documentId, locale: 'zh-Hans', data: { items } } as never);
    await documents.publish({ documentId, locale: '*' });
    const send = ({ key, startToken: start }: typeof begun) =>
      put(app, survey.slug, {
        key,
        body: { revision: 1, startToken: start, locale: 'en', answers: GOOD },
      });
    expect((await hoursAhead(23, () => send(begun))).status).toBe(201);
    const { status, body } = await hoursAhead(25, () => send(other));
    expect(status).toBe(412);
    expect(body.error.details.code).toBe('SURVEY_REVISION_EXPIRED');
    // Whoever asks again is told the same as the first time, whatever became of the revision.
    expect((await hoursAhead(25, () => send(begun))).status).toBe(200);
    expect(await responsesOf(app, survey)).toHaveLength(1);
  });

  it.each<[string, string, string]>([
    ['right-to-left text', 'طعام جيد \u202Eabc\u202C', 'طعام جيد \u202Eabc\u202C'],
    ['emoji with joiners', '👩‍👩‍👧‍👦🏽 好吃', '👩‍👩‍👧‍👦🏽 好吃'],
    ['tabs and other line ends', 'a\tb\r\nc', 'a\tb\nc'],
  ])('%s is kept', async (_name, sent, kept) => {
    const survey = await makeSurvey(app);
    const { answer } = await sendAnswers(app, survey.slug, { ...GOOD, text: sent });
    expect(answer.status).toBe(201);
    const [row] = await responsesOf(app, survey);
    expect(JSON.parse(String(row?.['answers'])).text).toBe(kept);
    expect(await surveyRows(app, 'texts', { survey_id: survey.id })).toMatchObject([
      { text: kept },
    ]);
  });

  it('half of a pair is refused by the app before anything of it is read', async () => {
    const survey = await makeSurvey(app);
    const { answer } = await sendAnswers(app, survey.slug, { ...GOOD, text: 'a\ud83d b' });
    expect(answer.status).toBe(400);
    expect(await responsesOf(app, survey)).toEqual([]);
  });

  it.each<[string, object]>([
    ['a language that is none', { locale: 'x'.repeat(21) }],
    ['a language with a text in it', { locale: '<b>' }],
    ['a channel of the house', { channel: 'paper' }],
    ['a token that is no text', { token: 7 }],
  ])('%s is refused', async (_name, change) => {
    const survey = await makeSurvey(app);
    const { key, startToken: start, revision } = await startAnswers(app, survey.slug);
    const body = { revision, startToken: start, locale: 'en', answers: GOOD, ...change };
    const { body: refused } = await put(app, survey.slug, { key, body }).expect(400);
    expect(refused.error.details.code).toBe('SURVEY_BODY_INVALID');
    expect(await responsesOf(app, survey)).toEqual([]);
  });

  it('what is nested ten thousand deep is refused, and disturbs nobody beside it', async () => {
    const survey = await makeSurvey(app);
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const { key, startToken: start, revision } = await startAnswers(app, survey.slug);
    const good = await startAnswers(app, survey.slug);
    const text = JSON.stringify({ revision, startToken: start, locale: 'en', answers: {} });
    const [bad, taken] = await Promise.all([
      app.http
        .put(`/api/surveys/${survey.slug}/responses/${key}`)
        .set('Content-Type', 'application/json')
        .send(text.replace('"answers":{}', `"answers":{"role":${deep}}`)),
      put(app, survey.slug, {
        key: good.key,
        body: { revision, startToken: good.startToken, locale: 'en', answers: GOOD },
      }),
    ]);
    expect(bad.status).toBe(400);
    expect(taken.status).toBe(201);
  });

  it('a response that the database does not take is not said to be stored, and those beside it are', async () => {
    const survey = await makeSurvey(app);
    const rename = (from: string, to: string) =>
      inUnitOfWork(app.strapi, (unit) => unit.schema().renameTable(from, to));
    const begun = await Promise.all([1, 2, 3].map(() => startAnswers(app, survey.slug)));
    const send = (place: number, answers: object) => {
      const { key = '', startToken: start = '', revision = 1 } = begun[place] ?? {};
      const body = { revision, startToken: start, locale: 'en', answers };
      return put(app, survey.slug, { key, body });
    };
    await rename('survey_texts', 'survey_texts_away');
    const answers = await Promise.all([
      send(0, GOOD),
      send(1, { ...GOOD, text: '没有地方放' }),
      send(2, GOOD),
    ]);
    await rename('survey_texts_away', 'survey_texts');
    expect(answers.map(({ status }) => status)).toEqual([201, 503, 201]);
    expect(answers[1]?.headers['retry-after']).toBe('5');
    expect(answers[1]?.body.error.details).toMatchObject({ retryable: true });
    expect(await responsesOf(app, survey)).toHaveLength(2);
    const recounted = await surveyService(app).recount(person(), survey.documentId);
    expect(recounted).toMatchObject({ responses: 2, repaired: 0 });
    // The same again is taken now.
    expect((await send(1, { ...GOOD, text: '没有地方放' })).status).toBe(201);
  });

  it('a token is not spent by answers that are refused', async () => {
    const survey = await makeSurvey(app, { settings: { access: 'token' } });
    const asked = { label: '家长', count: 1 };
    const made = await surveyService(app).makeTokens(person(), survey.documentId, asked);
    const [token = ''] = made.tokens;
    const { answer } = await sendAnswers(app, survey.slug, { role: 'a' }, { token });
    expect(answer.status).toBe(400);
    const isSpent = async () =>
      (await surveyRows(app, 'tokens', { survey_id: survey.id })).map((row) =>
        Boolean(row['is_spent']),
      );
    expect(await isSpent()).toEqual([false]);
    const { answer: taken } = await sendAnswers(app, survey.slug, GOOD, { token });
    expect(taken.status).toBe(201);
    expect(await isSpent()).toEqual([true]);
  });

  it('formulas in texts are texts in the file', async () => {
    const survey = await makeSurvey(app);
    const texts = ['=HYPERLINK("http://x.example","y")', '+1+1', '-2', '@SUM(A1)', 'a"b\nc'];
    for (const text of texts) {
      const { answer } = await sendAnswers(app, survey.slug, { ...GOOD, text });
      expect(answer.status).toBe(201);
    }
    const admin = await clientOf(app, 'superAdmin');
    const { text, headers } = await admin
      .get(`/satisfaction-survey/surveys/${survey.documentId}/export`)
      .expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(text.startsWith('\uFEFFrevision,locale,channel,standing,late,flags,role,')).toBe(true);
    expect(text).toContain(`,"'=HYPERLINK(""http://x.example"",""y"")"`);
    for (const formula of ["'+1+1", "'-2", "'@SUM(A1)"]) expect(text).toContain(formula);
    expect(text).not.toMatch(/(?:^|,)"?[=+@]/m);
    expect(text).toContain('"a""b\nc"');
  });

  it('scripts in labels are texts on the page', async () => {
    const evil = "<script>alert(1)</script>\"onload='x'";
    const survey = await makeSurvey(app, {
      asking: definition([
        {
          ...{ ...EACH.single, code: 'role', text: { 'zh-Hans': evil } },
          options: [
            { code: 'a', label: { 'zh-Hans': evil } },
            { code: 'b', label: { 'zh-Hans': '好' } },
          ],
        },
      ]),
    });
    const { text, headers } = await app.http.get(`/s/${survey.slug}?lang=zh-Hans`).expect(200);
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toContain(`"onload='`);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
  });
});

describe('with the settings of an installation', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp();
  });
  afterAll(() => app.stop());

  /** Some phones at once: they send, and do what is asked of them; few can work, the others wait. */
  async function phones(survey: MadeSurvey, count: number): Promise<readonly number[]> {
    const begun = await Promise.all(
      Array.from({ length: count }, async (_, phone) => {
        const { key, startToken: start, revision } = await startAnswers(app, survey.slug);
        const body = { revision, startToken: start, locale: 'zh-Hans', answers: GOOD };
        return { key, body, canWork: phone % 50 === 0 };
      }),
    );
    const first = await Promise.all(begun.map((sent) => put(app, survey.slug, sent)));
    const asked = begun.flatMap((sent, phone) => {
      const { status, body } = first[phone] ?? { status: 0, body: null };
      if (status !== 429) return [];
      const { challenge, wait } = body.error.details as { challenge: Challenge; wait: string };
      const more = sent.canWork ? { proof: solved(challenge) } : { wait };
      return [{ ...sent, body: { ...sent.body, ...more } }];
    });
    const send = (canWork: boolean) =>
      Promise.all(
        asked
          .filter((sent) => sent.canWork === canWork)
          .map(async (sent) => (await put(app, survey.slug, sent)).status),
      );
    const taken = first.map(({ status }) => status).filter((status) => status !== 429);
    return [...taken, ...(await send(true)), ...(await hoursAhead(0.01, () => send(false)))];
  }

  it('2,000 phones behind one address are all taken', async () => {
    const survey = await makeSurvey(app);
    const statuses: number[] = [];
    const count = rounds(2000);
    for (let from = 0; from < count; from += 50) statuses.push(...(await phones(survey, 50)));
    expect(statuses).toEqual(Array(count).fill(201));
    const recounted = await surveyService(app).recount(person(), survey.documentId);
    expect(recounted).toMatchObject({ responses: count, repaired: 0 });
  });
});

describe('where an address is hot', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp({ env: { SURVEY_WARM_PER_ADDRESS: '3' } });
  });
  afterAll(() => app.stop());

  async function begun(survey: MadeSurvey) {
    const { key, startToken: start, revision } = await startAnswers(app, survey.slug);
    const body = { revision, startToken: start, locale: 'zh-Hans', answers: GOOD };
    return { key, body };
  }

  /** Sends until it costs something. */
  async function heated(survey: MadeSurvey) {
    for (;;) {
      const sent = await begun(survey);
      const { status, body } = await put(app, survey.slug, sent);
      if (status === 429) return { ...sent, details: body.error.details };
      expect(status).toBe(201);
    }
  }

  it('work is asked for, is of use once, and only for what it was asked for', async () => {
    const survey = await makeSurvey(app);
    const { key, body, details } = await heated(survey);
    expect(details).toMatchObject({ code: 'SURVEY_PROOF_NEEDED', retryable: true });
    const before = (await responsesOf(app, survey)).length;
    const proof = solved(details.challenge as Challenge);
    const wrong = { ...proof, number: proof.number + 1 };
    await put(app, survey.slug, { key, body: { ...body, proof: wrong } }).expect(429);
    await put(app, survey.slug, { key, body: { ...body, proof } }).expect(201);
    // Replayed for other answers.
    const next = await begun(survey);
    await put(app, survey.slug, { key: next.key, body: { ...next.body, proof } }).expect(429);
    const other = await makeSurvey(app);
    const elsewhere = await begun(other);
    const foreign = { key: elsewhere.key, body: { ...elsewhere.body, proof } };
    await put(app, other.slug, foreign).expect(429);
    expect(await responsesOf(app, survey)).toHaveLength(before + 1);
    expect(await responsesOf(app, other)).toEqual([]);
    // The same answers once more, with the work that was used for them: the same response.
    await put(app, survey.slug, { key, body: { ...body, proof } }).expect(200);
  });

  it('work that was forged is none', async () => {
    const survey = await makeSurvey(app);
    const { key, body, details } = await heated(survey);
    const proof = solved(details.challenge as Challenge);
    const salt = proof.salt.replace(/^\d+/, String(survey.id + 1));
    const challenge = createHash('sha256').update(`${salt}1`).digest('hex');
    const forged = { ...proof, salt, challenge, number: 1 };
    await put(app, survey.slug, { key, body: { ...body, proof: forged } }).expect(429);
  });

  it('a bot is slowed, and nothing is stored twice', async () => {
    const survey = await makeSurvey(app);
    await heated(survey);
    const { key, body } = await begun(survey);
    const before = (await responsesOf(app, survey)).length;
    const flood = await Promise.all(
      Array.from({ length: 500 }, () => put(app, survey.slug, { key, body })),
    );
    expect(new Set(flood.map(({ status }) => status))).toEqual(new Set([429]));
    for (const { headers } of flood) expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(await responsesOf(app, survey)).toHaveLength(before);
    const { count } = await inUnitOfWork(app.strapi, async (unit) => {
      const [row]: { count: number | string }[] = await unit
        .table('survey_used_challenges')
        .count({ count: '*' });
      return { count: Number(row?.count ?? 0) };
    });
    // What is refused leaves nothing behind.
    expect(count).toBeLessThanOrEqual(1);
  });

  it('who cannot compute waits, and is not refused', async () => {
    const survey = await makeSurvey(app);
    const { key, body, details } = await heated(survey);
    const patient = { ...body, wait: details.wait as string };
    await put(app, survey.slug, { key, body: patient }).expect(429);
    const { status } = await hoursAhead(0.01, () => put(app, survey.slug, { key, body: patient }));
    expect(status).toBe(201);
    const [row] = (await responsesOf(app, survey)).slice(-1);
    expect(JSON.parse(String(row?.['flags']))).toEqual(['waited']);
  });

  it('the form without a script comes back with everything in it, and is taken after the wait', async () => {
    const survey = await makeSurvey(app);
    await heated(survey);
    const { text } = await app.http.get(`/s/${survey.slug}?lang=zh-Hans`).expect(200);
    const post = (page: string) =>
      app.http
        .post(`/s/${survey.slug}?lang=zh-Hans`)
        .type('form')
        .send({ ...hiddenFields(page), 'a:role': 'a', 'a:food': '4', 'a:text': '慢一点' });
    const asked = await post(text).expect(429);
    expect(asked.text).toContain('慢一点');
    expect(Number(asked.headers['retry-after'])).toBeGreaterThan(0);
    const taken = await hoursAhead(0.01, () => post(asked.text).redirects(0));
    expect(taken.status).toBe(303);
    expect(taken.headers['location']).toMatch(/\/receipts\/[0-9A-Z-]+\?lang=zh-Hans$/);
  });
});

/** What the page sends along without being asked. */
function hiddenFields(page: string): Record<string, string> {
  const inputs = [...page.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => input);
  return Object.fromEntries(
    inputs.map((input) => [
      /name="([^"]*)"/.exec(input)?.[1] ?? '',
      /value="([^"]*)"/.exec(input)?.[1] ?? '',
    ]),
  );
}
