import { say } from '../../../../../shared/sentence';

/** A letter to somebody whose department owes something. */
export const REMINDER = {
  subject: say(
    '校务公开提醒：{count} 项任务待办',
    '校務公開提醒：{count} 項任務待辦',
    'Disclosure: {count} tasks are open',
  ),
  dueSoon: say(
    '即将到期：{itemNo} {title}（{periodKey}），应在 {dueOn} 前公开。',
    '即將到期：{itemNo} {title}（{periodKey}），應在 {dueOn} 前公開。',
    'Due soon: {itemNo} {title} ({periodKey}), by {dueOn}.',
  ),
  overdue: say(
    '已逾期：{itemNo} {title}（{periodKey}），应在 {dueOn} 前公开。',
    '已逾期：{itemNo} {title}（{periodKey}），應在 {dueOn} 前公開。',
    'Overdue: {itemNo} {title} ({periodKey}), was due by {dueOn}.',
  ),
  link: say('请到后台处理：{link}', '請到後台處理：{link}', 'Open the panel: {link}'),
} as const;
