import { randomUUID } from 'node:crypto';

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type TestAgent from 'supertest/lib/agent';

import type { PublicResults } from '../../src/plugins/satisfaction-survey/contracts/public/results';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';
import { clientOf } from '../support/http-client';
import {
  CANTEEN,
  GOOD,
  makeSurvey,
  sendAnswers,
  surveyRows,
  surveyService,
  type MadeSurvey,
} from '../support/survey';
import { EACH } from '../support/survey-definitions';

let app: TestApp;
let admin: TestAgent;
beforeAll(async () => {
  app = await bootApp({ env: { SURVEY_WARM_PER_ADDRESS: '0' } });
  admin = await clientOf(app, 'superAdmin');
});
afterAll(() => app.stop());

const NO_WORDS = { summary: {}, quotes: [] };
const person = () => ({ id: null, now: new Date() });
const service = () => surveyService(app);
const panel = ({ documentId }: MadeSurvey) => `/satisfaction-survey/surveys/${documentId}`;
const publish = ({ documentId }: MadeSurvey, words: object = NO_WORDS) =>
  service().publishResults(person(), documentId, { ...NO_WORDS, ...words });
const recount = ({ documentId }: MadeSurvey) => service().recount(person(), documentId);
const responsesOf = ({ id }: MadeSurvey) => surveyRows(app, 'responses', { survey_id: id });

/** So many responses, given elsewhere: quicker than over HTTP, and by the same rules. */
const answered = ({ documentId }: MadeSurvey, count: number, answers: object = GOOD) =>
  service().importResponses(
    documentId,
    Array.from({ length: count }, () => ({
      ...{ key: randomUUID(), answers: { ...answers }, locale: 'zh-Hans', at: new Date() },
    })),
  );

async function resultsOf({ slug }: MadeSurvey): Promise<PublicResults> {
  const { body } = await app.http.get(`/api/surveys/${slug}/results`).expect(200);
  return body.data as PublicResults;
}

const cellsOf = (results: PublicResults, question: string) =>
  Object.fromEntries(
    (results.questions.find((one) => one.question === question)?.cells ?? []).map(
      ({ value, count }) => [value, count],
    ),
  );

describe('what the public reads', () => {
  it('is nothing before a publication, and then what was frozen, whatever comes in', async () => {
    const survey = await makeSurvey(app);
    await answered(survey, 12);
    await answered(survey, 8, { role: 'b', food: 5 });
    await app.http.get(`/api/surveys/${survey.slug}/results`).expect(404);
    await publish(survey);
    const first = await resultsOf(survey);
    expect(first).toMatchObject({ counted: 20, number: 1, smallestCell: 5 });
    expect(cellsOf(first, 'role')).toEqual({ a: 12, b: 8, c: 0 });
    await answered(survey, 30, { role: 'c', food: 3 });
    await app.http.get(`/s/${survey.slug}/results`).expect(200);
    expect(await resultsOf(survey)).toEqual(first);
  });

  it('hides a small count and the one by which it could be computed', async () => {
    const survey = await makeSurvey(app);
    await answered(survey, 20, { role: 'a', food: 4 });
    await answered(survey, 9, { role: 'b', food: 5 });
    await answered(survey, 2, { role: 'b', food: 3 });
    await publish(survey);
    const results = await resultsOf(survey);
    const food = results.questions.find(({ question }) => question === 'food');
    const withheld = Object.values(cellsOf(results, 'food')).filter((count) => count === null);
    expect(withheld.length).toBeGreaterThanOrEqual(2);
    expect(cellsOf(results, 'food')['3']).toBeNull();
    // A mean and a number of answers would undo two hidden counts.
    expect(food).toMatchObject({ isWithheld: true, figures: {} });
    const page = await app.http.get(`/s/${survey.slug}/results?lang=en`).expect(200);
    expect(page.text.match(/>–</g)?.length).toBeGreaterThanOrEqual(2);
    const csv = await app.http
      .get(`/api/surveys/${survey.slug}/results?format=csv`)
      .set('Accept-Language', 'en')
      .expect(200);
    expect(csv.text.charCodeAt(0)).toBe(0xfeff);
    expect(csv.text).toMatch(/^[^,]+,food,[^,]*,3,withheld,/m);
  });

  it('two publications never differ by a few people', async () => {
    const survey = await makeSurvey(app);
    await answered(survey, 20);
    await publish(survey);
    await answered(survey, 2);
    const refused = await admin
      .post(`${panel(survey)}/snapshots`)
      .send(NO_WORDS)
      .expect(409);
    expect(refused.body.error.details.code).toBe('SURVEY_RESULTS_TOO_FEW_NEW');
    expect((await resultsOf(survey)).counted).toBe(20);
    await answered(survey, 10);
    await publish(survey);
    expect(await resultsOf(survey)).toMatchObject({ counted: 32, number: 2 });
  });

  it('the rate is of invitations only where nobody answers without one', async () => {
    const rateOf = async (settings: object) => {
      const survey = await makeSurvey(app, { settings: { ...settings, targetPopulation: 40 } });
      const invitations = { label: '三年级', count: 5 };
      const { tokens } = await service().makeTokens(person(), survey.documentId, invitations);
      for (const token of tokens.slice(1)) {
        const { answer } = await sendAnswers(app, survey.slug, GOOD, { token });
        expect(answer.status).toBe(201);
      }
      const { body } = await admin.get(`${panel(survey)}/results`).expect(200);
      const { invited, responseRateBp } = body as { invited: number; responseRateBp: number };
      return { invited, responseRateBp };
    };
    expect(await rateOf({ access: 'open' })).toEqual({ invited: 40, responseRateBp: 1000 });
    expect(await rateOf({ access: 'token' })).toEqual({ invited: 5, responseRateBp: 8000 });
  });

  it('too few people have no results at all', async () => {
    const survey = await makeSurvey(app);
    await answered(survey, 4);
    const refused = await admin
      .post(`${panel(survey)}/snapshots`)
      .send(NO_WORDS)
      .expect(409);
    expect(refused.body.error.details.code).toBe('SURVEY_RESULTS_TOO_FEW');
    await app.http.get(`/api/surveys/${survey.slug}/results`).expect(404);
  });

  it('the preview is exactly what is then public', async () => {
    const survey = await makeSurvey(app);
    await answered(survey, 15);
    await answered(survey, 7, { role: 'b', food: 2, why: ['a'] });
    const words = {
      summary: { 'zh-Hans': '总体满意。', en: 'Satisfied on the whole.' },
      quotes: [{ question: 'text', text: { 'zh-Hans': '希望菜再热一些' } }],
    };
    const preview = await admin.post(`${panel(survey)}/publication-preview`).send(words);
    expect(preview.status).toBe(200);
    await publish(survey, words);
    const {
      publishedAt: _then,
      countedUpTo: _until,
      ...shown
    } = preview.body.results as PublicResults;
    expect(await resultsOf(survey)).toMatchObject(shown);
  });

  it('personal numbers in a summary or a quote are not published', async () => {
    const survey = await makeSurvey(app);
    await answered(survey, 15);
    const words = { summary: { 'zh-Hans': '请打 13800138000' }, quotes: [] };
    const refused = await admin
      .post(`${panel(survey)}/snapshots`)
      .send(words)
      .expect(400);
    expect(refused.body.error.details.code).toBe('SURVEY_RESULTS_PRIVATE');
  });

  it('what was withdrawn is gone, with its reason kept', async () => {
    const survey = await makeSurvey(app);
    await answered(survey, 15);
    await publish(survey);
    await admin.post(`${panel(survey)}/snapshots/1/withdraw`).send({ reason: '统计口径有误' });
    await app.http.get(`/api/surveys/${survey.slug}/results`).expect(404);
    const { body } = await admin.get(`${panel(survey)}/snapshots`).expect(200);
    expect(body.snapshots).toMatchObject([
      { number: 1, state: 'withdrawn', withdrawnReason: '统计口径有误' },
    ]);
  });

  it('free texts go public by nobody but the editors', async () => {
    const survey = await makeSurvey(app);
    await answered(survey, 12, { ...GOOD, text: '我是三班的，菜太咸' });
    await publish(survey);
    const json = await app.http.get(`/api/surveys/${survey.slug}/results`).expect(200);
    const page = await app.http.get(`/s/${survey.slug}/results`).expect(200);
    const csv = await app.http.get(`/api/surveys/${survey.slug}/results?format=csv`).expect(200);
    for (const text of [json.text, page.text, csv.text]) expect(text).not.toContain('菜太咸');
  });

  it('what people write about is told to the editors, less what was excluded', async () => {
    const survey = await makeSurvey(app);
    for (const text of ['排队太长', '希望排队快些', '菜品少', '排队 100%_!', '菜品咸', '我']) {
      await answered(survey, 1, { ...GOOD, text });
    }
    const about = `${panel(survey)}/themes?question=text`;
    const first = await admin.get(about).expect(200);
    expect(first.body.themes.slice(0, 2)).toEqual([
      { word: '排队', texts: 3 },
      { word: '菜品', texts: 2 },
    ]);
    const withWord = async (word: string) => {
      const query = new URLSearchParams({ question: 'text', word }).toString();
      const { body } = await admin.get(`${panel(survey)}/texts?${query}`).expect(200);
      return (body.texts as { readonly text: string }[]).map(({ text }) => text).sort();
    };
    expect(await withWord('菜品')).toEqual(['菜品咸', '菜品少']);
    expect(await withWord('0%_!')).toEqual(['排队 100%_!']);
    expect(await withWord('%')).toEqual(['排队 100%_!']);
    expect(await withWord('没有人写')).toEqual([]);
    const salty = (await surveyRows(app, 'texts', { survey_id: survey.id })).find(
      ({ text }) => text === '菜品咸',
    );
    await admin
      .post(`${panel(survey)}/responses/${Number(salty?.['response_id'])}/exclude`)
      .send({ reason: '测试' })
      .expect(200);
    const second = await admin.get(about).expect(200);
    expect(second.body.themes).not.toContainEqual({ word: '菜品', texts: 2 });
    await app.http.get(about).expect(401);
  });

  it('other labels in other languages change no number', async () => {
    const survey = await makeSurvey(app);
    await answered(survey, 14);
    const before = await admin.get(`${panel(survey)}/results`).expect(200);
    const documents = app.strapi.documents('plugin::satisfaction-survey.survey' as never);
    const items = CANTEEN.items.map((item) => ({
      ...item,
      text: { 'zh-Hans': `${item.code} 改`, en: `${item.code} changed` },
    }));
    const { documentId } = survey;
    await documents.update({ documentId, locale: 'zh-Hans', data: { items } } as never);
    await documents.publish({ documentId, locale: '*' });
    const after = await admin.get(`${panel(survey)}/results`).expect(200);
    const numbers = (body: { questions: { text: unknown }[]; groups: unknown }) =>
      JSON.stringify({ ...body, questions: body.questions, groups: body.groups }, (key, value) =>
        key === 'text' || key === 'label' ? undefined : (value as unknown),
      );
    expect(numbers(after.body)).toBe(numbers(before.body));
    expect(after.body.questions[0].text.en).toBe('role changed');
  });
});

describe('counters and responses', () => {
  it('an exclusion is undone, and the totals always say what became of all', async () => {
    const survey = await makeSurvey(app);
    const { answer } = await sendAnswers(app, survey.slug);
    await answered(survey, 9);
    const receipt = answer.body.data.receipt as string;
    const listed = await admin.get(`${panel(survey)}/responses`).expect(200);
    expect(listed.body.totals).toMatchObject({ counted: 10, excluded: 0, late: 0 });
    const receiptHashes = await responsesOf(survey);
    const [first] = receiptHashes;
    const id = Number(first?.['id']);
    const reason = '同一人重复填写';
    await admin
      .post(`${panel(survey)}/responses/${id}/exclude`)
      .send({})
      .expect(400);
    await admin
      .post(`${panel(survey)}/responses/${id}/exclude`)
      .send({ reason })
      .expect(200);
    await admin
      .post(`${panel(survey)}/responses/${id}/exclude`)
      .send({ reason })
      .expect(409);
    const read = () => app.http.get(`/api/surveys/${survey.slug}/receipts/${receipt}`);
    expect((await read()).body.data).toMatchObject({ standing: 'excluded', reason });
    const after = await admin.get(`${panel(survey)}/responses`).expect(200);
    expect(after.body.totals).toMatchObject({ counted: 9, excluded: 1 });
    await admin
      .post(`${panel(survey)}/responses/${id}/include`)
      .send({ reason: '核实后恢复' })
      .expect(200);
    expect((await read()).body.data).toMatchObject({ standing: 'counted', reason: null });
    expect(await recount(survey)).toMatchObject({ responses: 10, repaired: 0 });
    const { body } = await admin.get(`${panel(survey)}/responses/${id}`).expect(200);
    expect(body.events.map(({ name }: { name: string }) => name)).toEqual(['include', 'exclude']);
  });

  it('the same responses, taken in several transactions at once, are there once', async () => {
    const survey = await makeSurvey(app);
    const responses = Array.from({ length: 20 }, () => ({
      ...{ key: randomUUID(), answers: GOOD, locale: 'zh-Hans', at: new Date() },
    }));
    const made = await Promise.all(
      Array.from({ length: 6 }, () => service().importResponses(survey.documentId, responses)),
    );
    expect(made.reduce((sum, count) => sum + count, 0)).toBe(20);
    expect(await responsesOf(survey)).toHaveLength(20);
    expect(await recount(survey)).toMatchObject({ responses: 20, repaired: 0 });
    expect(await surveyRows(app, 'runs', { id: survey.id })).toMatchObject([{ taken: 20 }]);
  });

  it('a counter that is wrong is put right, once, however often at once it is asked for', async () => {
    const survey = await makeSurvey(app);
    await answered(survey, 11);
    const [revision] = await surveyRows(app, 'revisions', { survey_id: survey.id });
    const own = { revision_id: revision?.['id'] };
    const before = await surveyRows(app, 'counters', own);
    await inUnitOfWork(app.strapi, async (unit) => {
      await unit
        .table('survey_counters')
        .where({ ...own, cell: '|food|=4' })
        .increment('count', 7);
      await unit
        .table('survey_counters')
        .where({ ...own, cell: '||counted' })
        .delete();
      await unit.table('survey_runs').where({ id: survey.id }).update({ taken: 3 });
      await unit.table('survey_hours').where({ survey_id: survey.id }).update({ count: 2 });
    });
    const repaired = await Promise.all([recount(survey), recount(survey), recount(survey)]);
    expect(repaired.map((one) => one.repaired).sort()).toEqual([0, 0, 4]);
    const sorted = (rows: readonly Readonly<Record<string, unknown>>[]) =>
      rows.map((row) => `${String(row['cell'])}=${String(row['count'])}`).sort();
    expect(sorted(await surveyRows(app, 'counters', own))).toEqual(sorted(before));
    expect(await surveyRows(app, 'runs', { id: survey.id })).toMatchObject([{ taken: 11 }]);
  });

  it('equal a recount, and every question adds up, after any answers, exclusions and changes', async () => {
    const someAnswers = fc.record(
      {
        role: fc.constantFrom('a', 'b', 'c'),
        food: fc.integer({ min: 1, max: 5 }),
        why: fc.subarray(['a', 'b', 'c'], { minLength: 1, maxLength: 2 }),
        text: fc.constantFrom('好', '', '一般'),
      },
      { requiredKeys: ['role', 'food', 'why'] },
    );
    const act = fc.oneof(
      { weight: 4, arbitrary: fc.array(someAnswers, { minLength: 1, maxLength: 4 }) },
      {
        weight: 2,
        arbitrary: fc.record({ decide: fc.nat(), name: fc.constant('exclude' as const) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ decide: fc.nat(), name: fc.constant('include' as const) }),
      },
      { weight: 1, arbitrary: fc.constant('another question' as const) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 12 }), async (acts) => {
        const survey = await makeSurvey(app);
        const { documentId } = survey;
        let items: readonly object[] = CANTEEN.items;
        for (const one of acts) {
          if (one === 'another question') {
            const code = `more${items.length}`;
            items = [...items, { ...EACH.yesNo, code, required: false }];
            const documents = app.strapi.documents('plugin::satisfaction-survey.survey' as never);
            await documents.update({ documentId, locale: 'zh-Hans', data: { items } } as never);
            await documents.publish({ documentId, locale: '*' });
          } else if (Array.isArray(one)) {
            for (const answers of one) await answered(survey, 1, answers);
          } else {
            await decideAny(survey, one);
          }
        }
        await assertAddsUp(survey);
        expect(await recount(survey)).toMatchObject({ repaired: 0 });
      }),
      { numRuns: 12 },
    );
  });

  /** Decides about one of the responses of which it is possible, where there is one. */
  async function decideAny(
    survey: MadeSurvey,
    { decide, name }: { readonly decide: number; readonly name: 'exclude' | 'include' },
  ): Promise<void> {
    const from = name === 'exclude' ? 'counted' : 'excluded';
    const rows = (await responsesOf(survey)).filter((row) => row['standing'] === from);
    const row = rows[decide % Math.max(1, rows.length)];
    if (row === undefined) return;
    const asked = { responseId: Number(row['id']), name, reason: '测试' };
    await service().decide(person(), survey.documentId, asked);
  }

  /** Per revision and question: answered, skipped and hidden are the counted responses. */
  async function assertAddsUp(survey: MadeSurvey): Promise<void> {
    for (const revision of await surveyRows(app, 'revisions', { survey_id: survey.id })) {
      const counters = await surveyRows(app, 'counters', { revision_id: revision['id'] });
      const countOf = (cell: string) =>
        Number(counters.find((row) => row['cell'] === cell)?.['count'] ?? 0);
      const asked = JSON.parse(String(revision['definition'])) as { items: { code: string }[] };
      for (const { code } of asked.items) {
        const all = ['answered', 'skipped', 'hidden'].map((cell) => countOf(`|${code}|${cell}`));
        expect(all.reduce((sum, count) => sum + count, 0)).toBe(countOf('||counted'));
      }
    }
  }
});

describe('files', () => {
  it('CSV, JSON and the codebook have every response once, and no word of who or when', async () => {
    const survey = await makeSurvey(app);
    await answered(survey, 40, { ...GOOD, text: '不错' });
    const csv = await admin.get(`${panel(survey)}/export?format=csv`).expect(200);
    const lines = csv.text.trim().split('\r\n');
    expect(lines).toHaveLength(41);
    expect(lines[0]).toBe(
      'revision,locale,channel,standing,late,flags,role,food,why,why.other,text',
    );
    const json = await admin.get(`${panel(survey)}/export?format=json`).expect(200);
    expect(json.body).toHaveLength(40);
    const stored = await responsesOf(survey);
    for (const row of stored) {
      expect(csv.text).not.toContain(String(row['receipt_hash']));
      expect(json.text).not.toContain(String(row['hour']).slice(0, 13));
    }
    const xlsx = await admin
      .get(`${panel(survey)}/export?format=xlsx`)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    const sheet = unzipSync(xlsx.body as Buffer)['xl/worksheets/sheet1.xml'];
    expect(strFromU8(sheet ?? new Uint8Array()).match(/<row /g)).toHaveLength(41);
    const book = await admin.get(`${panel(survey)}/export?format=codebook`).expect(200);
    expect(book.text).toContain('role,single,a,');
    await admin.get(`${panel(survey)}/export?format=pdf`).expect(400);
  });

  it('that cannot be read are a fault, and those that break off do not keep anybody waiting', async () => {
    const survey = await makeSurvey(app);
    await answered(survey, 1001);
    const rename = (from: string, to: string) =>
      inUnitOfWork(app.strapi, (unit) => unit.schema().renameTable(from, to));
    await rename('survey_responses', 'survey_responses_away');
    const unread = await admin.get(`${panel(survey)}/export`);
    await rename('survey_responses_away', 'survey_responses');
    expect(unread.status).toBe(500);
    const [last] = (await responsesOf(survey))
      .map((row) => String(row['receipt_hash']))
      .sort()
      .reverse();
    await inUnitOfWork(app.strapi, (unit) =>
      unit.table('survey_responses').where({ receipt_hash: last }).update({ answers: '{' }),
    );
    const broken = admin.get(`${panel(survey)}/export`);
    expect(await broken.then(() => 'whole', String)).toMatch(/aborted|hang up|terminated/);
  });

  it('are for those who may read responses', async () => {
    const survey = await makeSurvey(app);
    await app.http.get(`${panel(survey)}/export`).expect(401);
  });
});

it('a series shows how a question came out over the published rounds, where it was asked alike', async () => {
  const documents = app.strapi.documents('plugin::satisfaction-survey.survey-series' as never);
  const made = (await documents.create({
    locale: 'zh-Hans',
    data: { title: `食堂 ${randomUUID()}` },
  } as never)) as unknown as { documentId: string; slug: string };
  await documents.publish({ documentId: made.documentId, locale: '*' });
  const { slug } = made;
  for (const food of [3, 5]) {
    const round = await makeSurvey(app, { settings: { series: slug } });
    await answered(round, 12, { role: 'a', food });
    await publish(round);
  }
  const unpublished = await makeSurvey(app, { settings: { series: slug } });
  await answered(unpublished, 12);
  const { body } = await app.http.get(`/api/survey-series/${slug}/trend`).expect(200);
  const line = body.data.lines.find((one: { question: string }) => one.question === 'food');
  expect(
    line.points.map((point: { figures: { meanX100?: number } }) => point.figures.meanX100),
  ).toEqual([300, 500]);
  await app.http.get('/api/survey-series/none/trend').expect(404);
});

it('GraphQL answers by the same rules', async () => {
  const survey = await makeSurvey(app);
  const ask = (query: string, variables: object) =>
    app.http.post('/graphql').send({ query, variables });
  const key = randomUUID();
  const started = await ask(
    'mutation ($slug: String!, $key: String!) { startSurvey(slug: $slug, key: $key) { startToken revision } }',
    { slug: survey.slug, key },
  );
  const { startToken, revision } = started.body.data.startSurvey;
  const submit = (answers: object) =>
    ask(
      'mutation ($slug: String!, $key: String!, $body: JSON!) { submitSurvey(slug: $slug, key: $key, body: $body) { receipt isNew isLate } }',
      { slug: survey.slug, key, body: { startToken, revision, locale: 'en', answers } },
    );
  const first = await submit(GOOD);
  expect(first.body.data.submitSurvey).toMatchObject({ isNew: true, isLate: false });
  const again = await submit(GOOD);
  expect(again.body.data.submitSurvey).toEqual({
    ...first.body.data.submitSurvey,
    isNew: false,
  });
  const other = await submit({ ...GOOD, food: 1, why: ['a'] });
  expect(other.body.errors[0].extensions.error.details.code).toBe('SURVEY_KEY_CONFLICT');
  expect(await responsesOf(survey)).toHaveLength(1);
  const read = await ask(
    '{ survey(slug: "none") { slug } __type(name: "Mutation") { fields { name } } }',
    {},
  );
  expect(read.body.data.survey).toBeNull();
});

it('reading pages and receipts changes nothing', async () => {
  const survey = await makeSurvey(app);
  await answered(survey, 12);
  await publish(survey);
  const { answer } = await sendAnswers(app, survey.slug);
  const receipt = answer.body.data.receipt as string;
  const tables = ['runs', 'responses', 'counters', 'tokens', 'events', 'hours', 'outbox'];
  const all = () =>
    Promise.all([...tables, 'snapshots', 'used_challenges'].map((name) => surveyRows(app, name)));
  const before = await all();
  for (const path of ['', '/results', `/receipts/${receipt}`]) {
    await app.http.get(`/s/${survey.slug}${path}`).expect(200);
    await app.http.head(`/s/${survey.slug}${path}`);
  }
  await app.http.get(`/api/surveys/${survey.slug}/receipts/${receipt}`).expect(200);
  expect(await all()).toEqual(before);
});
