import { checkOfficePhone, isMobileNumber } from './phone';

describe('a mobile number is known', () => {
  test.each([
    ['as it is dialled', '13812345678'],
    ['in groups', '138 1234 5678'],
    ['with dashes', '138-1234-5678'],
    ['with other dashes', '138–1234—5678'],
    ['with dots', '138.1234.5678'],
    ['in full-width digits', '１３８１２３４５６７８'],
    ['in full-width digits with full-width blanks', '１３８　１２３４　５６７８'],
    ['digit by digit', '1 3 8 1 2 3 4 5 6 7 8'],
    ['in circled digits', '①③⑧①②③④⑤⑥⑦⑧'],
    ['with invisible signs between', '138\u200b1234\u200b5678'],
    ['with the country code', '+86 13812345678'],
    ['with the country code in digits only', '8613812345678'],
    ['with the international prefix', '0086-199-1234-5678'],
    ['with a trunk zero', '013812345678'],
    ['with the area in brackets', '(86)13812345678'],
    ['inside a sentence', '请联系张老师：13812345678（下班后）'],
    ['behind an office line', '0999-5550100 / 13812345678'],
  ])('%s', (_name, text) => {
    expect(isMobileNumber(text)).toBe(true);
  });
});

describe('no mobile number is', () => {
  test.each([
    ['an office line', '0999-5550100'],
    ['an office line of Beijing', '010-62345678'],
    ['a line whose area holds 13', '0513-81234567'],
    ['that line with an extension', '0513-81234567-8001'],
    ['a hotline', '12345'],
    ['a service number', '400-810-0000'],
    ['one digit short', '1381234567'],
    ['one digit long', '138123456789'],
    ['no series of mobiles', '12012345678'],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    expect(isMobileNumber(text)).toBe(false);
  });
});

describe('a public contact', () => {
  test.each([
    ['no number', null, []],
    ['blanks', '  ', []],
    ['a hotline', '12345', []],
    ['an emergency number', '119', []],
    ['a local hotline', '96110', []],
    ['an office line', '0999-5550100', []],
    ['an office line in full-width signs', '０９９９－５５５０１００', []],
    ['an office line with an extension', '010-62345678-801', []],
    ['an office line with an extension in words', '010-62345678转801', []],
    ['an area in brackets', '(0999)5550100', []],
    ['a line without area', '5550100', []],
    ['a line with the country code', '+86 0999-5550100', []],
    ['a service number', '400-810-0000', []],
    ['a mobile', '13812345678', ['PHONE_MOBILE']],
    ['a mobile in full-width digits', '１３８ １２３４ ５６７８', ['PHONE_MOBILE']],
    ['an office line and a mobile', '0999-5550100，13812345678', ['PHONE_MOBILE']],
    ['words', '门卫室', ['VALUE_FORMAT']],
    ['too few digits', '99', ['VALUE_FORMAT']],
    ['too many digits', '0999-55501001234567', ['VALUE_FORMAT']],
  ])('%s', (_name, text, codes) => {
    expect(checkOfficePhone(text, 'complaintPhone').map(({ code }) => code)).toEqual(codes);
  });

  test('is named by its place', () => {
    expect(
      checkOfficePhone('13812345678', 'contactPhone', ['contacts', 0, 'contactPhone']),
    ).toEqual([
      {
        code: 'PHONE_MOBILE',
        severity: 'error',
        path: ['contacts', 0, 'contactPhone'],
        params: { field: 'contactPhone' },
      },
    ]);
  });
});
