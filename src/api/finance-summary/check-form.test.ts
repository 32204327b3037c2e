import { budgetOfYear } from '../../../tests/support/finance-documents';
import {
  changed,
  codesOf,
  expenditure,
  facts,
  income,
  payment,
  repair,
  title,
  type Change,
} from '../../../tests/support/finance-march';
import { isIssueCode } from '../../content/issue-codes';
import { MAX_FEN } from '../../content/money';

describe('a summary whose form keeps it from being published', () => {
  test.each<[string, string, Change]>([
    ['the month exists already', 'DUPLICATE_PERIOD', { context: { sameKey: 'abc' } }],
    ['no month', 'FIELD_REQUIRED', { shared: { month: null }, saved: true }],
    ['no year', 'FIELD_REQUIRED', { shared: { fiscalYear: null }, saved: true }],
    ['no scope', 'FIELD_REQUIRED', { shared: { scope: null }, saved: true }],
    ['nobody prepared it', 'FIELD_REQUIRED', { shared: { preparedByRole: ' ' } }],
    ['no opening balance', 'FIELD_REQUIRED', { shared: { openingBalanceFen: null } }],
    ['month 13', 'FIELD_OUT_OF_RANGE', { shared: { month: 13 }, saved: true }],
    ['month 1.5', 'FIELD_OUT_OF_RANGE', { shared: { month: 1.5 }, saved: true }],
    ['year 1999', 'FIELD_OUT_OF_RANGE', { shared: { fiscalYear: 1999 }, saved: true }],
    [
      'a month changed after it became public',
      'PERIOD_FIXED',
      {
        shared: { month: 4, publicSince: '2025-04-10T08:30:00Z' },
        saved: true,
      },
    ],
    ['a period that was not computed', 'NOT_RECOMPUTED', { shared: { period: '2025-04' } }],
    ['a key that was not computed', 'NOT_RECOMPUTED', { shared: { key: 'x' } }],
    [
      'no lines',
      'LINES_MISSING',
      { shared: { incomeLines: [], expenditureLines: [] }, saved: true },
    ],
    ['no plain summary', 'WORDS_REQUIRED', { words: { plainSummary: ' ' } }],
    ['no Chinese title', 'WORDS_REQUIRED', { words: { title: null } }],
    ['no English title', 'WORDS_REQUIRED', { en: { title: '' } }],
    [
      'a plain summary of 121 characters',
      'TEXT_TOO_LONG',
      { words: { plainSummary: '字'.repeat(121) } },
    ],
    ['a summary of 201 characters', 'TEXT_TOO_LONG', { words: { summary: '字'.repeat(201) } }],
    [
      'an English summary of 241 letters',
      'TEXT_TOO_LONG',
      { en: { plainSummary: 'a'.repeat(241) } },
    ],
    [
      'two lines of the same codes',
      'DUPLICATE_LINE',
      {
        shared: { incomeLines: [...facts.incomeLines, ...income('other', {}).slice(-1)] },
        saved: true,
      },
    ],
    [
      'an unknown code',
      'UNKNOWN_CODE',
      {
        shared: { expenditureLines: expenditure('30213', { economicCode: '99999' }) },
        saved: true,
      },
    ],
    [
      'an unknown department',
      'UNKNOWN_CODE',
      {
        shared: { expenditureLines: expenditure('30213', { managingDepartment: 'ghosts' }) },
        saved: true,
      },
    ],
    [
      'a code of a prototype',
      'UNKNOWN_CODE',
      {
        shared: { incomeLines: income('other', { source: '__proto__' }) },
        saved: true,
      },
    ],
    [
      'a code above the 款 level',
      'CODE_LEVEL',
      {
        shared: { expenditureLines: expenditure('30213', { economicCode: '302' }) },
        saved: true,
      },
    ],
    [
      'a line without an amount',
      'LINE_FIELD_REQUIRED',
      {
        shared: { incomeLines: income('other', { amountFen: null }) },
        saved: true,
      },
    ],
    [
      'a line without a code',
      'LINE_FIELD_REQUIRED',
      {
        shared: { incomeLines: income('other', { source: '' }) },
        saved: true,
      },
    ],
    [
      'a negative payment',
      'MONEY_NEGATIVE',
      {
        shared: { procurementPayments: [{ ...payment, amountFen: -1 }] },
        saved: true,
      },
    ],
    [
      'half a fen',
      'MONEY_NOT_FEN',
      {
        shared: { incomeLines: income('other', { amountFen: 0.5 }) },
        saved: true,
      },
    ],
    [
      '2^53 fen',
      'MONEY_TOO_LARGE',
      {
        shared: { incomeLines: income('other', { amountFen: 2 ** 53 }) },
        saved: true,
      },
    ],
    [
      'an opening balance of 2^53 fen',
      'MONEY_TOO_LARGE',
      {
        shared: { openingBalanceFen: 2 ** 53 },
        saved: true,
      },
    ],
    [
      'a sum beyond 2^53 fen',
      'TOTAL_TOO_LARGE',
      {
        shared: { incomeLines: income('other', { amountFen: MAX_FEN }) },
        saved: true,
      },
    ],
    [
      'a rate that was not computed',
      'BUDGET_STALE',
      { shared: { expenditureLines: expenditure('30213', { executionRateBp: 1 }) } },
    ],
    [
      'a note on a code without a line',
      'WORDS_KEY_UNKNOWN',
      {
        words: { varianceNotes: [{ economicCode: '39999', note: '说明' }] },
      },
    ],
    [
      'two notes on one code',
      'WORDS_KEY_TWICE',
      {
        words: {
          varianceNotes: [
            { economicCode: '30213', note: '甲' },
            { economicCode: '30213', note: '乙' },
          ],
        },
      },
    ],
    [
      'a note in English only',
      'WORDS_ONLY_TRANSLATED',
      {
        en: { varianceNotes: [{ economicCode: '30213', note: 'Roof' }] },
      },
    ],
    ['a repair item without a title', 'WORDS_KEY_MISSING', { shared: { repairItems: [repair] } }],
    [
      'a title without a repair item',
      'WORDS_KEY_UNKNOWN',
      { words: { repairItemTitles: [title] } },
    ],
    [
      'two repair items of one number',
      'DUPLICATE_LINE',
      {
        shared: { repairItems: [repair, repair] },
        words: { repairItemTitles: [title] },
      },
    ],
    [
      'a note without a code',
      'LINE_FIELD_REQUIRED',
      {
        words: { varianceNotes: [{ economicCode: null, note: '说明' }] },
      },
    ],
    [
      'an annual budget that has changed since',
      'BUDGET_STALE',
      {
        context: { budget: budgetOfYear({ adjustments: [{ no: 1, date: '2025-03-31' }] }) },
      },
    ],
  ])('%s (%s)', (_name, code, change) => {
    expect(isIssueCode(code)).toBe(true);
    expect(codesOf(changed(change))).toContain(code);
  });
});
