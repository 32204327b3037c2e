import { personalKinds } from './personal-data';

it.each([
  ['打 13800138000 找我', ['phone']],
  ['打 １３８-００１３-８０００', ['phone']],
  ['电话 021-12345678', ['phone']],
  ['写信到 someone@school.example', ['email']],
  ['身份证 11010519491231002X', ['idNumber']],
  ['卡号 6222 0212 3456 7890 123', ['bankCard']],
  ['2025年10月13日 12:30 排队 15 分钟，3 号窗口', []],
  ['评分 4.5，共 1998 人，编号 20250001', []],
])('%s holds %j', (text, kinds) => {
  expect(personalKinds([text])).toEqual(kinds);
});
