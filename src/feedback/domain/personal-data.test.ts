import { masked, personalKinds, scanPersonalData } from './personal-data';

it.each([
  ['an ID number', '证件 11010519491231002X。', ['idNumber']],
  ['an ID number in groups', '110105 19491231 002X', ['idNumber']],
  ['an ID number in full width', '１１０１０５１９４９１２３１００２Ｘ', ['idNumber']],
  ['a mobile number', '电话13800138000，谢谢', ['mobile']],
  ['a mobile number in groups', '138-0013-8000', ['mobile']],
  ['a bank card', '卡号 4111 1111 1111 1111', ['bankCard']],
  ['a number plate', '车牌京A·12345违停', ['plate']],
  ['an address', 'write to someone@school.example', ['email']],
  ['a name before a title', '请王小明老师处理', ['name']],
  ['a surname before a title', '李主任态度很好', ['name']],
  ['several kinds', '王小明老师，13800138000', ['name', 'mobile']],
])('%s is found', (_what, text, kinds) => {
  expect(personalKinds(text)).toEqual(kinds);
});

it.each([
  ['任课老师布置作业太多'],
  ['2025年9月15日起错开10分钟'],
  ['采购金额 2100000000 元'],
  ['卡号 4111 1111 1111 1112'],
  ['A301教室日光灯一直闪'],
  ['يرجى فتح المكتبة'],
  ['🙂🙂🙂'],
  [''],
])('nothing is found in: %s', (text) => {
  expect(scanPersonalData(text)).toEqual([]);
});

it('what is found is blotted out and the rest stays, emoji and all', () => {
  expect(masked('🙂王小明老师（13800138000）说：好')).toBe('🙂○○老师（○○）说：好');
});
