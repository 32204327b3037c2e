import { emptyAmounts, FINANCE_SUMMARY, listsOf, liveTotals, withoutAmounts } from './month-lists';

const LISTS = listsOf(FINANCE_SUMMARY);
const [EXPENDITURE] = LISTS;

function month(facts: object) {
  return liveTotals({ openingBalanceFen: '100000', ...facts }, LISTS);
}

test('the closing balance is what was there, plus income, less expenditure', () => {
  const totals = month({
    incomeLines: [{ amountFen: '50000' }, { amountFen: 1 }],
    expenditureLines: [{ amountFen: '20000' }, { amountFen: '-300' }],
  });
  expect(totals).toMatchObject({
    incomeFen: 50001,
    expenditureFen: 19700,
    closingFen: 130301,
    missing: 0,
    wrong: 0,
  });
});

test('empty and wrong amounts count as nothing, and are counted', () => {
  const totals = month({ expenditureLines: [{ amountFen: null }, {}, { amountFen: '?12a' }] });
  expect(totals).toMatchObject({ expenditureFen: 0, closingFen: 100000, missing: 2, wrong: 1 });
});

test('only amounts that nobody typed are filled with zero', () => {
  const values = {
    incomeLines: [{ amountFen: '5' }, { amountFen: null }],
    expenditureLines: [{ amountFen: '?x' }, {}],
  };
  expect(emptyAmounts(values, LISTS)).toEqual([
    'expenditureLines.1.amountFen',
    'incomeLines.1.amountFen',
  ]);
});

test('a form without lines has its opening balance left', () => {
  expect(month({}).closingFen).toBe(100000);
});

test('a sum beyond 2^53 fen is no sum', () => {
  const most = String(Number.MAX_SAFE_INTEGER);
  const totals = month({ incomeLines: [{ amountFen: most }, { amountFen: most }] });
  expect(totals.incomeFen).toBeNull();
  expect(totals.closingFen).toBeNull();
});

test('a new month takes the codes of the last one, not its ids, keys and figures', () => {
  const line = {
    id: 7,
    __temp_key__: 'a0',
    economicCode: '30213',
    functionCode: '20502',
    managingDepartment: 'general-affairs',
    amountFen: '100',
    cumulativeFen: '600',
    executionRateBp: 12,
  };
  expect(EXPENDITURE && withoutAmounts([line], EXPENDITURE)).toEqual([
    {
      economicCode: '30213',
      functionCode: '20502',
      managingDepartment: 'general-affairs',
      amountFen: null,
    },
  ]);
});

test('only types with lines of money have lists', () => {
  expect(listsOf('api::school.school')).toEqual([]);
});
