import { blocksSaving, errorAt, ISSUE_CODES, isIssueCode, warningAt } from './issue-codes';
import { LABELS } from './labels';
import { LOCALES } from './locales';
import { MESSAGES, ruleErrorOf, sentence } from './messages';
import { isSimplified } from './simplified-only';

const codes = Object.keys(ISSUE_CODES).filter(isIssueCode);

describe.each(LOCALES)('the sentences in %s', (locale) => {
  test.each(codes)('%s says something and uses each of its values', (code) => {
    const template = MESSAGES[locale][code];
    const places = new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect(places).toEqual(new Set(ISSUE_CODES[code]));
    expect(template.trim().length).toBeGreaterThan(8);
  });

  test('there is no sentence without a code', () => {
    expect(Object.keys(MESSAGES[locale]).sort()).toEqual([...codes].sort());
  });

  test('every name has a label', () => {
    expect(Object.keys(LABELS[locale])).toEqual(Object.keys(LABELS['zh-Hans']));
    expect(Object.values(LABELS[locale]).filter((text) => text.trim() === '')).toEqual([]);
  });
});

test.each([MESSAGES['zh-Hant'], LABELS['zh-Hant']])(
  'in traditional Chinese has no simplified characters',
  (texts) => {
    expect(Object.entries(texts).filter(([, text]) => isSimplified(text))).toEqual([]);
  },
);

describe('a sentence', () => {
  const above = errorAt('F5_ABOVE_BUDGET', ['expenditureLines', 3, 'cumulativeFen'], {
    code: '30213',
    key: '30213/20502/general-affairs',
    cumulativeFen: 123400,
    annualBudgetFen: 100000,
  });

  test('gives amounts in yuan and says what to do next', () => {
    expect(sentence(above, 'zh-Hans')).toBe(
      '支出行“30213/20502/general-affairs”累计 1,234.00 元，超过年度预算 1,000.00 元。' +
        '请在差异说明中写明“30213”的原因。',
    );
    expect(sentence(above, 'zh-Hant')).toContain('累計 1,234.00 元');
    expect(sentence(above, 'en')).toContain('CNY 1,234.00 so far exceeds');
  });

  test('gives rates in percent', () => {
    const params = { code: '30208', key: 'k', executionRateBp: 6939, timeProgressBp: 5000 };
    expect(sentence({ code: 'F6_VARIANCE', params }, 'zh-Hans')).toContain('69.39%');
  });

  test('calls fields, lists and languages by their names', () => {
    const params = { list: 'varianceNotes', locale: 'zh-Hant', key: '30213' };
    expect(sentence({ code: 'WORDS_KEY_TWICE', params }, 'zh-Hans')).toBe(
      '繁体中文的差异说明中“30213”出现了两次。请合并为一条。',
    );
  });

  test.each([
    ['text', '应为 文字。'],
    ['list', '应为 列表。'],
    ['object', '应为 一组内容。'],
    ['YYYY-MM-DD', '应为 YYYY-MM-DD。'],
  ])('names the kind %s in the language of the reader', (expected, words) => {
    expect(sentence({ code: 'INPUT_WRONG_TYPE', params: { expected } }, 'zh-Hans')).toContain(
      words,
    );
  });

  test('shows a value as it is, even one that looks like a place or a label', () => {
    const params = { text: '{code} constructor title' };
    expect(sentence({ code: 'MONEY_NOT_A_NUMBER', params }, 'en')).toContain(
      '"{code} constructor title" is not an amount',
    );
    const role = { field: 'constructor', otherField: '__proto__', role: 'title' };
    expect(sentence({ code: 'F9_SAME_PERSON', params: role }, 'en')).toContain(
      'The constructor and the __proto__ are both "title"',
    );
  });

  test('names an unknown code and still tells what to do', () => {
    expect(sentence({ code: 'SOMETHING_NEW', params: {} }, 'zh-Hans')).toBe(
      '内容未通过检查（SOMETHING_NEW），请检查后重新提交。',
    );
    expect(sentence({ code: 'toString', params: {} }, 'en')).toContain('(toString)');
  });

  test('marks a value that is missing', () => {
    expect(sentence({ code: 'F8_ORDER', params: {} }, 'zh-Hans')).toBe(
      '… 还没有发布。请先发布 …，再发布本月。',
    );
  });

  test('becomes the message of an error, with its values as details', () => {
    const error = ruleErrorOf('PERIOD_INVALID', { text: '2025-13' });
    expect(error.code).toBe('PERIOD_INVALID');
    expect(error.message).toContain('“2025-13”不是有效的期间');
    expect(error.details).toEqual({ text: '2025-13' });
  });
});

describe('a draft', () => {
  const period = { period: '2025-06' };

  test('is refused when it doubles a period', () => {
    expect(blocksSaving(errorAt('DUPLICATE_PERIOD', ['month'], period))).toBe(true);
  });

  test('may be unfinished', () => {
    expect(blocksSaving(errorAt('F8_ORDER', ['month'], period))).toBe(false);
    expect(blocksSaving(warningAt('DUPLICATE_PERIOD', ['month'], period))).toBe(false);
  });
});
