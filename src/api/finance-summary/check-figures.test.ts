import { previousMonth } from '../../../tests/support/finance-documents';
import {
  before,
  changed,
  codesOf,
  expenditure,
  facts,
  income,
  march,
  payment,
  totals,
  without,
  year,
  type Change,
} from '../../../tests/support/finance-march';
import { isIssueCode } from '../../content/issue-codes';

describe('a summary whose figures keep it from being published', () => {
  test.each<[string, string, Change]>([
    [
      'F1: a total that is not the sum of the lines',
      'F1_TOTALS',
      { shared: { totals: totals && { ...totals, incomeFen: 1 } } },
    ],
    ['F1: no totals at all', 'F1_TOTALS', { shared: { totals: null } }],
    [
      'F1: a highlight that is not the sum of its lines',
      'F1_TOTALS',
      { shared: { highlights: facts.highlights && { ...facts.highlights, repairFen: 1 } } },
    ],
    [
      'F2: another opening balance than the closing balance of last month',
      'F2_OPENING',
      { shared: { openingBalanceFen: 1 }, saved: true },
    ],
    [
      'F3: a closing balance that does not follow',
      'F3_CLOSING',
      { shared: { totals: totals && { ...totals, closingBalanceFen: 0 } } },
    ],
    [
      'F4: a cumulative amount that does not follow from last month',
      'F4_CUMULATIVE',
      { shared: { incomeLines: income('other', { cumulativeFen: 5 }) } },
    ],
    [
      'F4: a line that had money this year is gone',
      'F4_LINE_MISSING',
      { shared: { expenditureLines: without('30213') }, saved: true },
    ],
    [
      'F5: more spent than the annual budget, and no reason given',
      'F5_ABOVE_BUDGET',
      { shared: { expenditureLines: expenditure('30217', { amountFen: 80000000 }) }, saved: true },
    ],
    [
      'F5: more spent than the budget, and an empty reason',
      'F5_ABOVE_BUDGET',
      {
        shared: { expenditureLines: expenditure('30217', { amountFen: 80000000 }) },
        words: { varianceNotes: [{ economicCode: '30217', note: ' ' }] },
        saved: true,
      },
    ],
    [
      'F5: money spent on a line outside the budget',
      'F5_ABOVE_BUDGET',
      { shared: { expenditureLines: expenditure('31006', { amountFen: 1 }) }, saved: true },
    ],
    [
      'F7: more paid for procurement than spent under the code',
      'F7_PROCUREMENT',
      { shared: { procurementPayments: [{ ...payment, amountFen: 3505308 }] }, saved: true },
    ],
    [
      'F7: two payments that together exceed the code',
      'F7_PROCUREMENT',
      { shared: { procurementPayments: [payment, { ...payment, amountFen: 1 }] }, saved: true },
    ],
    [
      'F7: a payment under a code without a line',
      'F7_PROCUREMENT',
      { shared: { procurementPayments: [{ ...payment, economicCode: '301' }] }, saved: true },
    ],
    ['F8: last month is missing', 'F8_ORDER', { context: { previous: null } }],
    [
      'F8: last month is not published',
      'F8_ORDER',
      { context: { previous: previousMonth(year[1]?.document ?? march().document, false) } },
    ],
    [
      'F8: the month given as last month is another one',
      'F8_ORDER',
      { context: { previous: previousMonth(year[0]?.document ?? march().document) } },
    ],
    [
      'F9: one role prepares and checks',
      'F9_SAME_PERSON',
      { shared: { checkedByRole: ` ${facts.preparedByRole} ` } },
    ],
    [
      'F9: one role prepares and approves',
      'F9_SAME_PERSON',
      { shared: { approvedByRole: facts.preparedByRole } },
    ],
    [
      'F5: one fen more spent than the annual budget',
      'F5_ABOVE_BUDGET',
      {
        shared: {
          expenditureLines: expenditure('30217', { amountFen: 800001 - (before('30217') ?? 0) }),
        },
        saved: true,
      },
    ],
  ])('%s (%s)', (_name, code, change) => {
    expect(isIssueCode(code)).toBe(true);
    expect(codesOf(changed(change))).toContain(code);
  });
});
