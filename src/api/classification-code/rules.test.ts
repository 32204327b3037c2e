import classifications from '../../../database/sample/classifications.json';
import { classificationCodeRules, type ClassificationCodeShared } from './rules';

const codesOfScheme = new Set(classifications.economicClass.map(({ code }) => code));
const water = {
  scheme: 'economicClass',
  code: '30205',
  parentCode: '302',
  validFrom: null,
  validTo: null,
};
const words = { 'zh-Hans': { name: '水费', includes: null, excludes: null } };

function codesOf(shared: Partial<ClassificationCodeShared>, sameKey: string | null = null) {
  const document = { shared: { ...water, ...shared }, words };
  const context = { codesOfScheme, sameKey };
  return classificationCodeRules.check(document, context).map(({ code }) => code);
}

describe('an entry of a code list', () => {
  test.each(classifications.economicClass)('$code of the sample is right', ({ code, parent }) => {
    expect(codesOf({ code, parentCode: parent })).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    ['needs a scheme', codesOf({ scheme: null }), ['FIELD_REQUIRED']],
    ['needs a code', codesOf({ code: '', parentCode: null }), ['FIELD_REQUIRED']],
    ['may not have a colon in its code', codesOf({ code: 'a:b' }), ['CODE_FORMAT']],
    ['has a parent of its scheme', codesOf({ parentCode: '999' }), ['PARENT_UNKNOWN']],
    ['is not its own parent', codesOf({ parentCode: '30205' }), ['PARENT_UNKNOWN']],
    ['may stand at the top', codesOf({ parentCode: '' }), []],
    [
      'ends after it begins',
      codesOf({ validFrom: '2026-01-01', validTo: '2025-12-31' }),
      ['VALIDITY_ORDER'],
    ],
    ['may end on its first day', codesOf({ validFrom: '2026-01-01', validTo: '2026-01-01' }), []],
    ['may have no end', codesOf({ validFrom: '2026-01-01' }), []],
    ['is there once', codesOf({}, 'abc'), ['CODE_TAKEN']],
  ])('%s', (_name, found, expected) => {
    expect(found).toEqual(expected);
  });

  test('is stored as it is', () => {
    const document = { shared: water, words };
    expect(classificationCodeRules.derive(document, { codesOfScheme, sameKey: null })).toEqual(
      document,
    );
  });
});
