import type {
  PublicResults,
  QuestionResults,
} from '../../src/plugins/satisfaction-survey/contracts/public/results';
import type {
  QuestionCounts,
  ResultsResponse,
} from '../../src/plugins/satisfaction-survey/contracts/admin/results';
import { publishedFacts } from '../../src/plugins/satisfaction-survey/server/src/store/snapshot-store';
import type { seedSample } from '../../src/seed/sample';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, compiled, type TestApp } from '../support/boot';
import { clientOf } from '../support/http-client';
import { sendAnswers, surveyRows } from '../support/survey';
import { foundOut } from '../support/survey-attack';
import { sampleSurvey } from '../support/survey-sample';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
});
afterAll(() => app.stop());

async function runOf(slug: string) {
  const [run] = await surveyRows(app, 'runs', { slug });
  return { id: Number(run?.['id']), documentId: String(run?.['document_id']), run };
}

async function publicResults(slug: string): Promise<PublicResults> {
  const { body } = await app.http.get(`/api/surveys/${slug}/results`).expect(200);
  return body.data as PublicResults;
}

const countsOf = ({ cells }: QuestionCounts) =>
  Object.fromEntries(
    cells.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]),
  );

describe.each(['survey-canteen-2025b', 'survey-disclosure-2025'] as const)('%s', (slug) => {
  const { stated, definition } = sampleSurvey(slug);

  it('has for its editors the counts that the sample states', async () => {
    const { documentId } = await runOf(slug);
    const admin = await clientOf(app, 'superAdmin');
    const { body } = await admin.get(`/satisfaction-survey/surveys/${documentId}/results`);
    const results = body as ResultsResponse;
    expect(results.totals).toMatchObject({ counted: stated.responses, excluded: 0, late: 0 });
    expect(results).toMatchObject({
      invited: stated.targetPopulation,
      responseRateBp: stated.responseRateBp,
    });
    for (const figures of stated.questions) {
      const question = results.questions.find((one) => one.question === figures.questionKey);
      if (question === undefined) throw new Error(`${figures.questionKey} is missing`);
      expect(question.answered).toBe(figures.n);
      if (figures.counts !== undefined) {
        const counts = Object.entries(figures.counts).filter(([, count]) => count > 0);
        expect(countsOf(question)).toEqual(Object.fromEntries(counts));
      }
      const { meanX100, top2BoxBp, meanRankX100, nps } = question.statistics;
      expect({ meanX100, top2BoxBp, meanRankX100, nps: nps?.score }).toMatchObject({
        ...(figures.meanX100 === undefined ? {} : { meanX100: figures.meanX100 }),
        ...(figures.top2BoxBp === undefined ? {} : { top2BoxBp: figures.top2BoxBp }),
        ...(figures.meanRankX100 === undefined ? {} : { meanRankX100: figures.meanRankX100 }),
        ...(figures.nps === undefined ? {} : { nps: figures.nps }),
      });
    }
  });

  it('tells the public the same, but for what would tell of a few people', async () => {
    const results = await publicResults(slug);
    expect(results).toMatchObject({
      ...{ counted: stated.responses, smallestCell: 5, invited: stated.targetPopulation },
      title: definition.title,
    });
    for (const figures of stated.questions) {
      const told = results.questions.find(({ question }) => question === figures.questionKey);
      assertTold(told, figures.counts);
    }
    // Every figure of a group is either whole or withheld.
    for (const { questions } of results.groups)
      for (const one of questions) assertTold(one, undefined);
  });

  it('lets nobody find out fewer people than five by adding and subtracting', async () => {
    const { id } = await runOf(slug);
    const facts = await inUnitOfWork(app.strapi, (unit) => publishedFacts(unit, id));
    expect(facts).toHaveLength(1);
    expect(foundOut(facts, 5)).toEqual([]);
  });

  it('is closed, in three languages, and says when its results came out', async () => {
    const { body } = await app.http.get(`/api/surveys/${slug}`).expect(200);
    const survey = body.data as {
      readonly state: string;
      readonly definition: typeof definition;
    };
    expect(survey.state).toBe('closed');
    const { title, items } = survey.definition;
    for (const words of [title, ...items.map(({ text }) => text)]) {
      expect(Object.keys(words).sort()).toEqual(['en', 'zh-Hans', 'zh-Hant']);
    }
    const results = await publicResults(slug);
    const day = slug === 'survey-canteen-2025b' ? '2025-10-28' : '2025-12-25';
    expect(results.publishedAt).toBe(`${day}T02:00:00.000Z`);
    expect(Object.keys(results.summary).sort()).toEqual(['en', 'zh-Hans', 'zh-Hant']);
    for (const language of ['zh-Hans', 'zh-Hant', 'en']) {
      const page = await app.http.get(`/s/${slug}/results?lang=${language}`).expect(200);
      expect(page.text).toContain(results.summary[language]);
    }
  });
});

/** Whole, or with at least two cells and all figures withheld; never a small count. */
function assertTold(
  told: QuestionResults | undefined,
  stated: Readonly<Record<string, number>> | undefined,
): void {
  if (told === undefined) throw new Error('A question without results');
  const counts = told.cells.map(({ count }) => count);
  for (const count of counts) expect(count === null || count === 0 || count >= 5).toBe(true);
  for (const { value, count } of stated === undefined ? [] : told.cells) {
    if (count !== null) expect(count).toBe(stated?.[value] ?? 0);
  }
  if (counts.includes(null)) {
    expect(told).toMatchObject({ isWithheld: true, figures: {} });
    expect(counts.filter((count) => count === null).length).toBeGreaterThanOrEqual(2);
  }
}

it('counters are those of a recount', async () => {
  const admin = await clientOf(app, 'superAdmin');
  for (const slug of ['survey-canteen-2025b', 'survey-disclosure-2025']) {
    const { documentId } = await runOf(slug);
    const { body } = await admin
      .post(`/satisfaction-survey/surveys/${documentId}/recount`)
      .expect(200);
    expect(body.recount).toMatchObject({ repaired: 0 });
  }
});

it('a new round of the canteen survey can be answered for thirty days', async () => {
  const { body } = await app.http.get('/api/surveys/canteen').expect(200);
  expect(body.data).toMatchObject({ state: 'open', access: 'open', revision: 1 });
  const daysLeft = (Date.parse(body.data.closesAt as string) - Date.now()) / 86_400_000;
  expect(Math.ceil(daysLeft)).toBe(30);
  const page = await app.http.get('/s/canteen?lang=zh-Hans').expect(200);
  expect(page.text).toContain('不满十四周岁');
  const levels = Object.fromEntries(
    ['q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q11'].map((code) => [code, 4]),
  );
  const answers = { q1: 'parent', ...levels, q9: ['queue'], q10: 8 };
  const { answer } = await sendAnswers(app, 'canteen', answers);
  expect(answer.status).toBe(201);
});

it('the series is there, and has no trend while one round alone is published', async () => {
  const { body } = await app.http.get('/api/survey-series/canteen-satisfaction/trend').expect(200);
  expect(body.data).toEqual({
    ...{ series: 'canteen-satisfaction', lines: [] },
    title: { 'zh-Hans': '食堂服务满意度', 'zh-Hant': '食堂服務滿意度', en: 'Canteen satisfaction' },
  });
});

it('the seed once more changes nothing', async () => {
  const tables = ['runs', 'revisions', 'responses', 'counters', 'snapshots', 'events', 'tokens'];
  const all = () => Promise.all(tables.map((table) => surveyRows(app, table)));
  const before = await all();
  const { seedSample: seed } = compiled<{ seedSample: typeof seedSample }>('src/seed/sample.js');
  await seed(app.strapi);
  expect(await all()).toEqual(before);
});
