import { isSimplified, isTraditional } from '../../../../../content/simplified-only';
import { letterText, type LetterBody } from './letter';

const lines: LetterBody['lines'] = [
  {
    ...{ kind: 'overdue', itemNo: '1.3', periodKey: '2025-03', dueOn: '2025-04-15' },
    titles: { 'zh-Hans': '月度财务摘要', 'zh-Hant': '月度財務摘要', en: 'Monthly finance summary' },
  },
  {
    ...{ kind: 'dueSoon', itemNo: '2.2', periodKey: 'works-1', dueOn: '2025-04-18' },
    titles: { 'zh-Hans': '施工公告' },
  },
];

describe('a letter', () => {
  it('names what is owed and by when, and where to do it', () => {
    expect(letterText({ lines }, 'zh-Hans', 'https://school.example/admin')).toEqual({
      subject: '校务公开提醒：2 项任务待办',
      text: [
        '已逾期：1.3 月度财务摘要（2025-03），应在 2025-04-15 前公开。',
        '即将到期：2.2 施工公告（works-1），应在 2025-04-18 前公开。',
        '请到后台处理：https://school.example/admin',
      ].join('\n'),
    });
  });

  it('keeps to the language of its reader, and leaves out a link that nobody knows', () => {
    const first = lines.slice(0, 1);
    const traditional = letterText({ lines: first }, 'zh', null).text;
    expect([isSimplified(traditional), traditional.includes('http')]).toEqual([false, false]);
    expect(isTraditional(letterText({ lines: first }, 'zh-Hans', null).text)).toBe(false);
    expect(letterText({ lines: first }, 'en', null).text).toBe(
      'Overdue: 1.3 Monthly finance summary (2025-03), was due by 2025-04-15.',
    );
  });
});
