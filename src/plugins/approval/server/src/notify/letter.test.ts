import { NOTICE_KINDS, type Notice } from '../domain/notice/notice';
import { LANGUAGES } from '../../../../../shared/language';
import { letterOf, type LetterFacts } from './letter';

const facts: LetterFacts = {
  ...{ type: '财务摘要', title: '2025年6月', step: '部门审批', due: '2025-06-05' },
  ...{ text: '请补附件', link: 'https://school.example/admin/1' },
};

const DUES = ['beforeDue', 'dueToday', 'overdue'] as const;
const kinds: readonly Pick<Notice, 'kind' | 'due'>[] = [
  ...NOTICE_KINDS.filter((kind) => kind !== 'reminder').map((kind) => ({ kind, due: null })),
  ...DUES.map((due) => ({ kind: 'reminder', due: { kind: due, on: '2025-06-05' } }) as const),
];

it.each(LANGUAGES)('each letter in %s names the document and leaves no gap', (language) => {
  const letters = kinds.map((kind) => letterOf(kind, facts, language));
  for (const { subject, text } of letters) {
    expect(subject).toContain('2025年6月');
    expect(text).toContain('财务摘要');
    expect(text).toContain('https://school.example/admin/1');
    expect(`${subject}${text}`).not.toMatch(/[{}–]/);
  }
  expect(new Set(letters.map(({ subject }) => subject)).size).toBe(kinds.length);
});

it('reads as people write', () => {
  expect(letterOf({ kind: 'changesRequested', due: null }, facts, 'zh-Hans')).toEqual({
    subject: '请修改：2025年6月',
    text: '财务摘要“2025年6月”被退回修改。意见：请补附件\n\n打开：https://school.example/admin/1',
  });
});

it('has no link where the address of the panel is not known', () => {
  const { text } = letterOf({ kind: 'approved', due: null }, { ...facts, link: null }, 'en');
  expect(text).toBe('The 财务摘要 "2025年6月" is approved and can be published.');
});

it('lets no title begin another header', () => {
  const title = '六月\r\nBcc: someone@elsewhere.example';
  const { subject } = letterOf({ kind: 'approved', due: null }, { ...facts, title }, 'en');
  expect(subject).toBe('Approved: 六月 Bcc: someone@elsewhere.example');
});
