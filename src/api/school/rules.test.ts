import sample from '../../../database/sample/school.json';
import suppliers from '../../../database/sample/suppliers.json';
import { isCreditCode } from './credit-code';
import { schoolRules, type SchoolShared } from './rules';

const words = { 'zh-Hans': { name: sample.school.name } };
const [primary] = sample.school.headcounts;
const row = { schoolYear: '2025-2026', stage: 'primary', students: 1 };

function codesOf(shared: Partial<SchoolShared>, own: object = words): string[] {
  const document = { shared: { ...sample.school, ...shared }, words: own };
  return schoolRules.check(document, {}).map(({ code }) => code);
}

describe('the school', () => {
  test('of the sample is right', () => {
    expect(codesOf({})).toEqual([]);
  });

  test('may leave out what it does not have', () => {
    const blank = { ocidPrefix: null, websiteUrl: '', unifiedSocialCreditCode: null };
    expect(codesOf({ ...blank, headcounts: [] })).toEqual([]);
  });

  test.each<[string, string[], string]>([
    ['a name', codesOf({}, {}), 'WORDS_REQUIRED'],
    [
      'a name in each language it has',
      codesOf({}, { ...words, en: { name: null } }),
      'WORDS_REQUIRED',
    ],
    [
      'a credit code with its check character',
      codesOf({ unifiedSocialCreditCode: '12990000MB00000353' }),
      'CREDIT_CODE',
    ],
    ['a time zone that exists', codesOf({ timezone: 'Asia/Qinghe' }), 'VALUE_FORMAT'],
    ['a fiscal year that begins on a day', codesOf({ fiscalYearStart: '02-30' }), 'VALUE_FORMAT'],
    ['a currency', codesOf({ defaultCurrency: 'yuan' }), 'VALUE_FORMAT'],
    ['an OCID prefix', codesOf({ ocidPrefix: 'ocds-1' }), 'VALUE_FORMAT'],
    ['a web address', codesOf({ websiteUrl: 'javascript:alert(1)' }), 'VALUE_FORMAT'],
    [
      'school years of two years in a row',
      codesOf({ headcounts: [{ ...row, schoolYear: '2025-2027' }] }),
      'VALUE_FORMAT',
    ],
    [
      'a number of students',
      codesOf({ headcounts: [{ ...row, students: null }] }),
      'LINE_FIELD_REQUIRED',
    ],
    ['one number a stage and year', codesOf({ headcounts: [row, row] }), 'HEADCOUNT_TWICE'],
  ])('needs %s', (_name, found, code) => {
    expect(found).toEqual([code]);
  });

  test('is stored as it is', () => {
    const shared = { ...sample.school, headcounts: primary ? [primary] : [] };
    expect(schoolRules.derive({ shared, words }, {})).toEqual({ shared, words });
  });
});

describe('a unified social credit code', () => {
  test.each(suppliers)('of the sample holds: $unifiedSocialCreditCode', (supplier) => {
    expect(isCreditCode(supplier.unifiedSocialCreditCode)).toBe(true);
  });

  test.each([
    '',
    '1',
    '12990000mb00000352',
    '12990000MB0000035',
    '12990000MB0000035２',
    'I'.repeat(18),
  ])('%p is none', (text) => {
    expect(isCreditCode(text)).toBe(false);
  });

  test('a wrong character is found at every place', () => {
    const code = sample.school.unifiedSocialCreditCode;
    const wrong = [...code].map(
      (sign, at) => code.slice(0, at) + (sign === '7' ? '8' : '7') + code.slice(at + 1),
    );
    expect(wrong.filter(isCreditCode)).toEqual([]);
  });
});
