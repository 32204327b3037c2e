import type { seedSample } from '../../src/seed/sample';
import { bootApp, compiled, type TestApp } from '../support/boot';
import { databaseState, type Loose } from '../support/content-months';
import { sampleMonths, type SampleMonth } from '../support/finance-documents';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
});
afterAll(() => app.stop());

const TOTALS =
  'incomeFen expenditureFen closingBalanceFen cumulativeIncomeFen cumulativeExpenditureFen ' +
  'annualBudgetExpenditureFen executionRateBp timeProgressBp';
const HIGHLIGHTS =
  'personnelFen repairFen procurementFen capitalFen utilitiesFen generalAffairsFen';
const MONTH_QUERY = `query ($period: String, $locale: String) {
  financeSummaries(filters: { period: { eq: $period } }, locale: $locale) {
    locale title plainSummary openingBalanceFen revision
    incomeLines { source annualBudgetFen amountFen cumulativeFen }
    expenditureLines {
      economicCode functionCode managingDepartment
      annualBudgetFen amountFen cumulativeFen executionRateBp
    }
    procurementPayments { economicCode amountFen }
    varianceNotes { economicCode note }
    totals { ${TOTALS} } highlights { ${HIGHLIGHTS} }
  }
}`;

/** The public figures of a month, in the sample's own form: amounts as numbers, no ids. */
function figures(row: Loose) {
  return {
    openingBalanceFen: Number(row['openingBalanceFen']),
    incomeLines: row['incomeLines'].map(plain),
    expenditureLines: row['expenditureLines'].map(plain),
    payments: row['procurementPayments'].map(({ amountFen }: Loose) => Number(amountFen)),
    varianceNotes: row['varianceNotes'].map(plain),
    totals: plain(row['totals']),
    highlights: plain(row['highlights']),
    revision: row['revision'],
  };
}

function plain(row: Loose): Loose {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => name !== 'id' && name !== '__typename')
      .map(([name, value]) => [name, name.endsWith('Fen') ? Number(value) : value]),
  );
}

const expected = (month: SampleMonth) => ({
  openingBalanceFen: month.openingBalanceFen,
  incomeLines: month.incomeLines,
  expenditureLines: month.expenditureLines,
  payments: month.procurementPayments.map(({ amountFen }) => amountFen),
  varianceNotes: month.varianceNotes,
  totals: month.totals,
  highlights: month.highlights,
  revision: month.revision,
});

async function overRest(period: string, locale: string): Promise<Loose> {
  const { body } = await app.http
    .get('/api/finance-summaries')
    .query({ 'filters[period][$eq]': period, populate: '*', locale })
    .expect(200);
  expect(body.meta.pagination.total).toBe(1);
  return body.data[0];
}

async function overGraphql(period: string, locale: string): Promise<Loose> {
  const variables = { period, locale };
  const { body } = await app.http.post('/graphql').send({ query: MONTH_QUERY, variables });
  expect(body.errors).toBeUndefined();
  expect(body.data.financeSummaries).toHaveLength(1);
  return body.data.financeSummaries[0];
}

describe.each(sampleMonths.map((month) => [month.period, month] as const))(
  'the published month %s',
  (period, month) => {
    it.each(['zh-Hans', 'zh-Hant', 'en'] as const)(
      'equals the sample to the last fen over REST and GraphQL in %s',
      async (locale) => {
        const rest = await overRest(period, locale);
        const graphql = await overGraphql(period, locale);
        expect(figures(rest)).toEqual(expected(month));
        expect(figures(graphql)).toEqual(expected(month));
        expect(rest['totals'].closingBalanceFen).toBe(String(month.totals.closingBalanceFen));
        expect(graphql['totals'].closingBalanceFen).toBe(month.totals.closingBalanceFen);
      },
    );

    it('says its words in each language, in Chinese where nobody translated them', async () => {
      const words: Record<string, { title?: string; plainSummary?: string } | undefined> =
        month.localizations;
      for (const locale of ['zh-Hans', 'zh-Hant', 'en'] as const) {
        const row = await overRest(period, locale);
        const own = words[locale];
        expect(row['title']).toBe(own?.title ?? month.title);
        expect(row['plainSummary']).toBe(own?.plainSummary ?? month.plainSummary);
        expect(row['locale']).toBe(own ? locale : 'zh-Hans');
      }
    });
  },
);

describe('June 2025, published with two amounts exchanged', () => {
  const lines = ['30205/20502/general-affairs', '30206/20502/general-affairs'];

  it.each([
    ['zh-Hans', '水费与电费两行金额录反，由教师来信指出，合计不变。'],
    ['zh-Hant', '水費與電費兩行金額錄反，由教師來信指出，合計不變。'],
    ['en', '水费与电费两行金额录反，由教师来信指出，合计不变。'],
  ])('tells its one correction to readers of %s', async (locale, reason) => {
    const row = await overRest('2025-06', locale);
    expect(row['revision']).toBe(2);
    expect(Date.parse(row['publicSince'])).toBe(Date.parse('2025-07-10T16:30:00+08:00'));
    expect(row['corrections']).toEqual([
      {
        no: 1,
        revision: 2,
        at: '2025-07-21T02:00:00.000Z',
        source: 'fb-2025-002',
        reason,
        changes: [
          { field: `expenditureLines[${lines[0]}].amountFen`, before: 4042764, after: 1706852 },
          { field: `expenditureLines[${lines[1]}].amountFen`, before: 1706852, after: 4042764 },
        ],
      },
    ]);
  });

  it('is the only month with a correction', async () => {
    const { body } = await app.http
      .get('/api/finance-summaries?fields=period,revision,corrections&pagination[pageSize]=50')
      .expect(200);
    const corrected = body.data.filter(({ corrections }: Loose) => corrections?.length);
    expect(corrected.map(({ period }: Loose) => period)).toEqual(['2025-06']);
  });
});

describe('seeding', () => {
  it('a second time changes no row, not even its time of change', async () => {
    const before = await databaseState(app);
    const { seedSample: seed } = compiled<{ seedSample: typeof seedSample }>('src/seed/sample.js');
    await seed(app.strapi);
    expect(await databaseState(app)).toEqual(before);
    expect(before.length).toBeGreaterThan(4);
  });
});
