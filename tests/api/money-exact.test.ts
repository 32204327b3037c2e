import fc from 'fast-check';

import { bootApp, type TestApp } from '../support/boot';
import {
  create,
  draftRow,
  freshYear,
  monthData,
  publish,
  publishedRow,
  readMonth,
  refusalOf,
  storedRows,
  SUMMARY,
  update,
  waterLine,
  type Loose,
} from '../support/content-months';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
});
afterAll(() => app.stop());

const MAX = Number.MAX_SAFE_INTEGER;
const QUERY = `query ($id: ID!) {
  financeSummary(documentId: $id) {
    openingBalanceFen
    incomeLines { amountFen cumulativeFen }
    totals { incomeFen closingBalanceFen }
  }
}`;

/** The month whose one income is the amount; what opens it keeps the closing balance at zero. */
const monthOf = (year: number, amountFen: number, spelled: number | string = amountFen) =>
  monthData(year, 1, {
    openingBalanceFen: amountFen === 0 ? 0 : -amountFen,
    incomeLines: [{ source: 'business', amountFen: spelled }],
    expenditureLines: [waterLine(0)],
  });

async function overGraphql(id: string): Promise<Loose> {
  const { body } = await app.http.post('/graphql').send({ query: QUERY, variables: { id } });
  expect(body.errors).toBeUndefined();
  return body.data.financeSummary;
}

/** The amount in every form in which somebody may meet it. */
async function expectEverywhere(documentId: string, amountFen: number): Promise<void> {
  for (const row of [
    await draftRow(app, SUMMARY, documentId, 'zh-Hans'),
    await publishedRow(app, SUMMARY, documentId, 'zh-Hans'),
  ]) {
    const line: Loose = row['incomeLines'][0];
    expect([line['amountFen'], line['cumulativeFen']].map(BigInt)).toEqual([
      BigInt(amountFen),
      BigInt(amountFen),
    ]);
    expect(BigInt(row['openingBalanceFen'])).toBe(-BigInt(amountFen));
    expect(BigInt(row['totals'].incomeFen)).toBe(BigInt(amountFen));
  }
  const rest = await readMonth(app, documentId, 'zh-Hans');
  expect(rest['incomeLines'][0].amountFen).toBe(String(amountFen));
  expect(rest['totals']).toMatchObject({ incomeFen: String(amountFen), closingBalanceFen: '0' });
  const graphql = await overGraphql(documentId);
  expect(graphql).toEqual({
    openingBalanceFen: amountFen === 0 ? 0 : -amountFen,
    incomeLines: [{ amountFen, cumulativeFen: amountFen }],
    totals: { incomeFen: amountFen, closingBalanceFen: 0 },
  });
}

describe('an amount', () => {
  it.each([0, 1, -1, 2 ** 31, -(2 ** 31) - 1, 2 ** 32, MAX, -MAX, MAX - 1, 123_456_789_012_345])(
    'of %i fen is the same in the draft, in public, over REST and over GraphQL',
    async (amountFen) => {
      const documentId = await create(app, SUMMARY, monthOf(freshYear(), amountFen));
      await publish(app, SUMMARY, documentId);
      await expectEverywhere(documentId, amountFen);
    },
  );

  it('of any size below 2^53, typed as number or text, is the same everywhere', async () => {
    const documentId = await create(app, SUMMARY, monthOf(freshYear(), 0));
    await publish(app, SUMMARY, documentId);
    const year = (await draftRow(app, SUMMARY, documentId, 'zh-Hans'))['fiscalYear'];
    const amounts = fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.constantFrom(MAX, -MAX));
    await fc.assert(
      fc.asyncProperty(amounts, fc.boolean(), async (amountFen, asText) => {
        const spelled = asText ? String(amountFen) : amountFen;
        const data = { ...monthOf(year, amountFen, spelled), correctionReason: 'Read again' };
        await update(app, SUMMARY, documentId, 'zh-Hans', data);
        await publish(app, SUMMARY, documentId);
        await expectEverywhere(documentId, amountFen);
      }),
      { numRuns: 25 },
    );
  });
});

const UNSTORABLE: readonly (readonly [unknown, string])[] = [
  [2 ** 53, 'INPUT_MONEY_TOO_LARGE'],
  [-(2 ** 53), 'INPUT_MONEY_TOO_LARGE'],
  ['9007199254740992', 'INPUT_MONEY_TOO_LARGE'],
  ['-9007199254740993', 'INPUT_MONEY_TOO_LARGE'],
  [1e300, 'INPUT_MONEY_TOO_LARGE'],
  ['9'.repeat(60), 'INPUT_MONEY_NOT_INTEGER'],
  [0.5, 'INPUT_MONEY_NOT_INTEGER'],
  ['1.0', 'INPUT_MONEY_NOT_INTEGER'],
  ['1e3', 'INPUT_MONEY_NOT_INTEGER'],
  ['0x10', 'INPUT_MONEY_NOT_INTEGER'],
  ['007', 'INPUT_MONEY_NOT_INTEGER'],
  ['', 'INPUT_MONEY_NOT_INTEGER'],
  [' 1', 'INPUT_MONEY_NOT_INTEGER'],
  ['12,34', 'INPUT_MONEY_NOT_INTEGER'],
  [true, 'INPUT_MONEY_NOT_INTEGER'],
  [[1], 'INPUT_MONEY_NOT_INTEGER'],
  [{ fen: 1 }, 'INPUT_MONEY_NOT_INTEGER'],
  [Number.NaN, 'INPUT_MONEY_NOT_INTEGER'],
];

describe.each([
  ['a line', (value: unknown) => ({ expenditureLines: [waterLine(value)] })],
  ['the opening balance', (value: unknown) => ({ openingBalanceFen: value })],
] as const)('in %s', (_where, data) => {
  it.each(UNSTORABLE)('%p is refused and nothing is stored', async (value, code) => {
    const year = freshYear();
    const refusal = await refusalOf(create(app, SUMMARY, monthData(year, 1, data(value))));
    expect(refusal.details.errors?.map(({ name }) => name)).toEqual([code]);
    expect(await storedRows(app, SUMMARY, { fiscalYear: year })).toEqual([]);
  });
});

describe('a sum that leaves the exact range', () => {
  it.each([
    ['of the income', { incomeLines: [amount('business', MAX), amount('other', 1)] }],
    ['of the balance', { openingBalanceFen: MAX, incomeLines: [amount('business', 1)] }],
    ['downwards', { openingBalanceFen: -MAX, expenditureLines: [waterLine(2)] }],
  ])('%s is refused with the field that would not hold it', async (_what, data) => {
    const year = freshYear();
    const bare = { incomeLines: [], expenditureLines: [], ...data };
    const refusal = await refusalOf(create(app, SUMMARY, monthData(year, 1, bare)));
    const names = refusal.details.errors?.map(({ name }) => name) ?? [];
    expect(new Set(names)).toEqual(new Set(['TOTAL_TOO_LARGE']));
    expect(refusal.details.errors?.[0]?.path[0]).toBe('totals');
    expect(await storedRows(app, SUMMARY, { fiscalYear: year })).toEqual([]);
  });

  it('so far this year is refused in the month that would overflow', async () => {
    const year = freshYear();
    const first = await create(app, SUMMARY, monthOf(year, MAX));
    await publish(app, SUMMARY, first);
    const next = monthData(year, 2, { incomeLines: [amount('business', 1)] });
    const refusal = await refusalOf(create(app, SUMMARY, next));
    expect(refusal.details.errors?.map(({ name }) => name)).toContain('TOTAL_TOO_LARGE');
    expect(await storedRows(app, SUMMARY, { fiscalYear: year, month: 2 })).toEqual([]);
  });
});

function amount(source: string, amountFen: number) {
  return { source, amountFen };
}
