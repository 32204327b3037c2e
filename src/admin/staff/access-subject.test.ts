import { accessSubject } from './access-subject';

test.each([
  ['api::department.department', 'headName', '部门 · 负责人姓名'],
  [
    'api::finance-summary.finance-summary',
    'ledgerFile: 六月: 明细.pdf',
    '财务摘要 · 明细账（受限） · 六月: 明细.pdf',
  ],
  ['feedback-ticket', 'contact', '意见 · 联系方式'],
  ['feedback-ticket', 'attachment: 照片.jpg', '意见 · 附件 · 照片.jpg'],
  ['api::gone.gone', 'secret', 'api::gone.gone · secret'],
])('%s %s is called by its words', (uid, attribute, shown) => {
  expect(accessSubject({ uid, attribute }, 'zh-Hans')).toBe(shown);
});

test('in the language of the panel', () => {
  const entry = { uid: 'api::finance-summary.finance-summary', attribute: 'ledgerFile: june.pdf' };
  expect(accessSubject(entry, 'en')).toContain('Ledger (restricted) · june.pdf');
});
