import type TestAgent from 'supertest/lib/agent';

import { bootApp, type TestApp } from '../support/boot';
import { clerkOf } from '../support/content-clerk';
import {
  BUDGET,
  create,
  DEPARTMENT,
  freshYear,
  monthData,
  publish,
  publishedMonths,
  repairLine,
  storedRows,
  SUMMARY,
  update,
  waterLine,
  yearState,
  type Data,
} from '../support/content-months';

let app: TestApp;
let clerk: TestAgent;

beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  clerk = await clerkOf(app, 'zh-Hans');
});
afterAll(() => app.stop());

const manager = (path = '', uid: string = SUMMARY) =>
  `/content-manager/collection-types/${uid}${path}`;

const line = (changes: Data) => ({ expenditureLines: [{ ...waterLine(1), ...changes }] });
const word = (text: string) => ({ plainSummary: text });

type Fault = readonly [what: string, changes: Data, code: string, path: readonly string[]];

const FAULTS: readonly Fault[] = [
  ['a text for the month', { month: '六月' }, 'INPUT_NOT_IN_RANGE', ['month']],
  ['month 13', { month: 13 }, 'INPUT_NOT_IN_RANGE', ['month']],
  ['half a month', { month: 1.5 }, 'INPUT_NOT_IN_RANGE', ['month']],
  ['the year 20250', { fiscalYear: 20250 }, 'INPUT_NOT_IN_RANGE', ['fiscalYear']],
  ['a scope of its own', { scope: 'moon' }, 'INPUT_NOT_ALLOWED', ['scope']],
  ['a list for the scope', { scope: ['wholeSchool'] }, 'INPUT_NOT_ALLOWED', ['scope']],
  ['a number for the title', { title: 5 }, 'INPUT_WRONG_TYPE', ['title']],
  ['an object for the title', { title: { $ne: '' } }, 'INPUT_WRONG_TYPE', ['title']],
  ['a day that does not exist', { dueOn: '2025-02-30' }, 'INPUT_WRONG_TYPE', ['dueOn']],
  ['a day without its year', { dueOn: '02-03' }, 'INPUT_WRONG_TYPE', ['dueOn']],
  ['an instant without a zone', { expiresAt: '2025-02-03' }, 'INPUT_WRONG_TYPE', ['expiresAt']],
  ['an object for the lines', { expenditureLines: {} }, 'INPUT_WRONG_TYPE', ['expenditureLines']],
  ['a text for a line', { incomeLines: ['x'] }, 'INPUT_WRONG_TYPE', ['incomeLines', '0']],
  ['null for a line', { incomeLines: [null] }, 'INPUT_WRONG_TYPE', ['incomeLines', '0']],
  [
    'more lines than a month has',
    { incomeLines: Array.from({ length: 501 }, () => ({ source: 'business', amountFen: 1 })) },
    'INPUT_TOO_MANY',
    ['incomeLines'],
  ],
  [
    '2^53 fen',
    line({ amountFen: 2 ** 53 }),
    'INPUT_MONEY_TOO_LARGE',
    ['expenditureLines', '0', 'amountFen'],
  ],
  [
    'half a fen',
    line({ amountFen: '1.5' }),
    'INPUT_MONEY_NOT_INTEGER',
    ['expenditureLines', '0', 'amountFen'],
  ],
  [
    'a number for a code',
    line({ economicCode: 30205 }),
    'INPUT_WRONG_TYPE',
    ['expenditureLines', '0', 'economicCode'],
  ],
  ['a control character', word('a\u0007b'), 'INPUT_BROKEN_TEXT', ['plainSummary']],
  ['a summary of 300 kB', word('x'.repeat(300_000)), 'INPUT_TOO_LONG', ['plainSummary']],
  ['a title of 121 characters', { title: '字'.repeat(121) }, 'INPUT_TOO_LONG', ['title']],
];

/** Faults that the gates before the content find, whatever it is. */
const GATED: readonly (readonly [what: string, changes: Data, status: number])[] = [
  ['half a character', word('\ud800'), 400],
  ['a NUL character', word('a\u0000b'), 400],
  ['a prototype', JSON.parse('{"__proto__":{"isAdmin":true}}'), 400],
  ['a prototype in a line', { incomeLines: [JSON.parse('{"__proto__":{"x":1}}')] }, 400],
  ['a mebibyte of text', word('x'.repeat(1024 * 1024)), 413],
  ['an unknown locale', { locale: 'fr' }, 400],
  ['a locale that is none', { locale: '../../etc' }, 400],
  ['a list of locales', { locale: ['zh-Hans', 'en'] }, 400],
  ['a department that does not exist', department('nosuchdepartment'), 400],
  ['a department of the wrong form', { ownerDepartment: 'finance' }, 400],
];

function department(documentId: string): Data {
  return { ownerDepartment: { connect: [{ documentId }] } };
}

const stackTrace = /node_modules|\bat .*\.(js|ts):|SQLITE|select |insert /i;

describe('an editor who enters', () => {
  it.each(FAULTS)('%s is told where and why, and nothing is stored', async (...fault) => {
    const [, changes, code, path] = fault;
    const year = freshYear();
    const answer = await clerk.post(manager()).send({ ...monthData(year, 1), ...changes });
    expect([answer.status, answer.body.error?.details]).toMatchObject([
      400,
      { code: 'INVALID_INPUT', errors: [{ name: code, path }] },
    ]);
    expect(answer.body.error.message).toMatch(/\p{Script=Han}/u);
    expect(answer.text).not.toMatch(stackTrace);
    expect(await storedRows(app, SUMMARY, { fiscalYear: year })).toEqual([]);
  });

  it.each(FAULTS)('%s into a saved month changes nothing of it', async (...fault) => {
    const [, changes, code] = fault;
    const year = freshYear();
    const documentId = await create(app, SUMMARY, monthData(year, 1));
    const before = await yearState(app, year);
    const answer = await clerk.put(manager(`/${documentId}`)).send(changes);
    expect([answer.status, answer.body.error?.details.errors]).toMatchObject([
      400,
      [{ name: code }],
    ]);
    expect(await yearState(app, year)).toEqual(before);
  });

  it.each(GATED)('%s is refused, and nothing is stored', async (_what, changes, status) => {
    const year = freshYear();
    const answer = await clerk.post(manager()).send({ ...monthData(year, 1), ...changes });
    expect([answer.status, answer.body.error?.status]).toEqual([status, status]);
    expect(answer.body.error.message.length).toBeGreaterThan(10);
    expect(answer.text).not.toMatch(stackTrace);
    expect(await storedRows(app, SUMMARY, { fiscalYear: year })).toEqual([]);
  });
});

describe('what an editor cannot set', () => {
  it.each<[string, Data]>([
    ['totals that do not add up', { totals: { incomeFen: 1, closingBalanceFen: 5 } }],
    ['highlights of his own', { highlights: { repairFen: 77 } }],
    ['a period of his own', { period: '1999-01', periodKey: '1999-01', key: 'x', slug: 'x' }],
    ['facts of publication', { publicSince: '2001-01-01T00:00:00Z', revision: 9 }],
    ['a hash and corrections', { contentHash: 'x', corrections: [{ no: 1 }] }],
    [
      'computed parts of a line',
      line({ cumulativeFen: 9, annualBudgetFen: 8, executionRateBp: 7 }),
    ],
    ['times and ids', { publishedAt: '2001-01-01T00:00:00Z', documentId: 'mine', id: 1 }],
  ])('%s: the server computes them', async (_what, changes) => {
    const year = freshYear();
    const plain = { ...monthData(year, 1), expenditureLines: [waterLine(1)] };
    await clerk
      .post(manager())
      .send({ ...plain, ...changes })
      .expect(201);
    const [row = {}] = await storedRows(app, SUMMARY, { fiscalYear: year });
    expect(row).toMatchObject({
      ...{ period: `${year}-01`, key: `fin-${year}-01`, revision: 0, publicSince: null },
      ...{ contentHash: null, corrections: null, publishedAt: null },
      expenditureLines: [{ executionRateBp: null }],
    });
    expect(row['documentId']).not.toBe('mine');
    expect(row['slug']).toContain(String(year));
    expect(Number(row['totals'].incomeFen)).toBe(500_000);
    expect(Number(row['highlights'].repairFen)).toBe(0);
    expect(Number(row['expenditureLines'][0].cumulativeFen)).toBe(1);
  });

  it('the address of a month that is public', async () => {
    const [documentId = ''] = await publishedMonths(app, freshYear(), 1);
    const before = await storedRows(app, SUMMARY, { documentId });
    await clerk
      .put(manager(`/${documentId}`))
      .send({ slug: 'mine', key: 'mine' })
      .expect(200);
    const after = await storedRows(app, SUMMARY, { documentId });
    expect(after.map(({ slug, key }) => [slug, key])).toEqual(
      before.map(({ slug, key }) => [slug, key]),
    );
  });
});

describe('a month that may not be published', () => {
  it.each<[string, Data, string]>([
    ['without lines', { incomeLines: [], expenditureLines: [] }, 'LINES_MISSING'],
    ['with a code that does not exist', line({ economicCode: '99999' }), 'UNKNOWN_CODE'],
    ['with one line twice', { expenditureLines: [waterLine(1), waterLine(2)] }, 'DUPLICATE_LINE'],
    ['checked by who prepared it', { checkedByRole: '财务室会计' }, 'F9_SAME_PERSON'],
    ['out of order', { month: 3, openingBalanceFen: 1 }, 'F8_ORDER'],
    ['without its Chinese summary', { plainSummary: ' ' }, 'WORDS_REQUIRED'],
  ])('%s is refused with every reason, and stays a draft', async (_what, changes, code) => {
    const year = freshYear();
    const documentId = await create(app, SUMMARY, { ...monthData(year, 1), ...changes });
    const before = await yearState(app, year);
    const answer = await clerk.post(manager(`/${documentId}/actions/publish`)).send({});
    expect(answer.status).toBe(400);
    const names = answer.body.error.details.errors.map(({ name }: { name: string }) => name);
    expect(names).toContain(code);
    expect(await yearState(app, year)).toEqual(before);
  });

  it('above the budget without a note is refused, with a note it goes out', async () => {
    const year = freshYear();
    const codes = { economicCode: '30205', functionCode: '20502' };
    const managingDepartment = 'general-affairs';
    const budget = await create(app, BUDGET, {
      ...{ fiscalYear: year, scope: 'wholeSchool', approvedOn: `${year}-01-05` },
      ...{ approvalDocNo: '校办1号', openingBalanceFen: 0 },
      incomeLines: [{ source: 'business', originalFen: 500_000 }],
      expenditureLines: [{ ...codes, managingDepartment, originalFen: 100 }],
    });
    await publish(app, BUDGET, budget);
    const data = { openingBalanceFen: null, expenditureLines: [waterLine(101)] };
    const documentId = await create(app, SUMMARY, { ...monthData(year, 1), ...data });
    const address = manager(`/${documentId}/actions/publish`);
    const refused = await clerk.post(address).send({});
    expect([refused.status, refused.body.error.details.errors]).toMatchObject([
      400,
      [{ name: 'F5_ABOVE_BUDGET', path: ['expenditureLines', '0', 'cumulativeFen'] }],
    ]);
    const varianceNotes = [{ economicCode: '30205', note: '水价上涨' }];
    await clerk.post(address).send({ varianceNotes }).expect(200);
  });

  it('a second time for the same month is refused even as a draft', async () => {
    const year = freshYear();
    await publishedMonths(app, year, 1);
    const answer = await clerk.post(manager()).send(monthData(year, 1));
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors).toMatchObject([{ name: 'DUPLICATE_PERIOD' }]);
    expect(await storedRows(app, SUMMARY, { fiscalYear: year })).toHaveLength(6);
  });

  it('cannot become another month once it is public', async () => {
    const year = freshYear();
    const [documentId = ''] = await publishedMonths(app, year, 1);
    const answer = await clerk.put(manager(`/${documentId}`)).send({ month: 2 });
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors).toMatchObject([{ name: 'PERIOD_FIXED' }]);
  });
});

describe('the language of a refusal', () => {
  const wrong = { month: 13 };
  it.each([
    ['zh-Hans', /请|必须|月/],
    ['zh', /請|須|月/],
    ['en', /^[\x20-\x7e\u2013-\u201d]+$/],
  ])('is the one of the panel of %s', async (language, words) => {
    const reader = await clerkOf(app, language);
    const answer = await reader.post(manager()).send({ ...monthData(freshYear(), 1), ...wrong });
    expect(answer.body.error.message).toMatch(words);
    const refused = await reader
      .post(manager('', DEPARTMENT))
      .send({ code: 'no good', name: '新' });
    expect([refused.status, refused.body.error.message]).toEqual([
      400,
      expect.stringMatching(words),
    ]);
  });

  it('names the same fields whatever the language', async () => {
    const year = freshYear();
    const documentId = await create(app, SUMMARY, monthData(year, 2));
    await update(app, SUMMARY, documentId, 'zh-Hans', { expenditureLines: [repairLine(1)] });
    const answers = [];
    for (const language of ['zh-Hans', 'en']) {
      const reader = await clerkOf(app, language);
      const { body } = await reader.post(manager(`/${documentId}/actions/publish`)).send({});
      answers.push(body.error.details.errors.map(({ name, path }: Data) => [name, path]));
    }
    expect(answers[0]).toEqual(answers[1]);
  });
});

it('after all of that the server still serves', async () => {
  await app.http.get('/api/finance-summaries').expect(200);
  await clerk.get(manager()).expect(200);
});
