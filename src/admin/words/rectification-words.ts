import { say } from '../../content/words/words';

/** Sentences of the page about findings that are not verified yet. */
export const RECTIFICATION_WORDS = {
  'rectification.menu': say('整改进度', '整改進度', 'Rectification'),
  'rectification.subtitle': say(
    '还没有复查通过的问题，逾期的排在前面。点开后在“办理进度”中办理。',
    '還沒有複查通過的問題，逾期的排在前面。點開後在「辦理進度」中辦理。',
    'Findings that are not verified yet, overdue ones first. Open one to take its next step.',
  ),
  'rectification.overdue': say('已逾期（{count}）', '已逾期（{count}）', 'Overdue ({count})'),
  'rectification.running': say('未到期（{count}）', '未到期（{count}）', 'Not due yet ({count})'),
  'rectification.checking': say(
    '待复查（{count}）',
    '待複查（{count}）',
    'To be verified ({count})',
  ),
  'rectification.none': say('没有。', '沒有。', 'None.'),
  'rectification.due': say('期限 {day} · {role}', '期限 {day} · {role}', 'Due {day} · {role}'),
  'rectification.days': say(
    '逾期 {days} 天',
    '逾期 {days} 天',
    '{days, plural, one {# day} other {# days}} overdue',
  ),
  'rectification.unsafe': say(
    '超过 24 小时没有临时措施',
    '超過 24 小時沒有臨時措施',
    'No interim measure within 24 hours',
  ),
};
