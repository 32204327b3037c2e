import school from '../../../database/sample/school.json';
import { departmentRules, type DepartmentShared, type DepartmentWords } from './rules';

const finance = { code: 'finance', shortCode: 'CW' };
const name = { name: '财务室', headRole: null };

function codesOf(
  shared: Partial<DepartmentShared>,
  words: Record<string, DepartmentWords> = { 'zh-Hans': name },
  sameKey: string | null = null,
): string[] {
  const document = { shared: { ...finance, ...shared }, words };
  return departmentRules.check(document, { sameKey }).map(({ code }) => code);
}

describe('a department', () => {
  test.each(school.departments)('$key of the sample is right', (department) => {
    expect(codesOf({ code: department.key, shortCode: department.code })).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    ['needs a code', codesOf({ code: ' ' }), ['FIELD_REQUIRED']],
    ['may not have a slash in its code', codesOf({ code: 'a/b' }), ['CODE_FORMAT']],
    ['may not have a code of a prototype', codesOf({ code: '__proto__' }), ['CODE_FORMAT']],
    ['may not have a code of 41 letters', codesOf({ code: 'a'.repeat(41) }), ['CODE_FORMAT']],
    ['may have a code of 40 letters', codesOf({ code: 'a'.repeat(40) }), []],
    ['needs a Chinese name', codesOf({}, {}), ['WORDS_REQUIRED']],
    [
      'needs a name in each language it has',
      codesOf({}, { 'zh-Hans': name, en: { name: '', headRole: null } }),
      ['WORDS_REQUIRED'],
    ],
    ['has a code of its own', codesOf({}, { 'zh-Hans': name }, 'abc'), ['CODE_TAKEN']],
  ])('%s', (_name, found, expected) => {
    expect(found).toEqual(expected);
  });

  test('is stored as it is', () => {
    const document = { shared: finance, words: { 'zh-Hans': name } };
    expect(departmentRules.derive(document, { sameKey: null })).toEqual(document);
  });
});
