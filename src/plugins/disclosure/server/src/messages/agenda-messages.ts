import type { AgendaKind } from '../domain/working-group/agenda';
import { say, type Sentence } from '../../../../../shared/sentence';

/** A point of the agenda of the working group. */
export const AGENDA_SENTENCES: Readonly<Record<AgendaKind, Sentence>> = {
  obligationOverdue: say(
    '{name} 应在 {dueOn} 前公开，已逾期 {daysOverdue} 天。',
    '{name} 應在 {dueOn} 前公開，已逾期 {daysOverdue} 天。',
    '{name} was due by {dueOn} and is {daysOverdue} {daysOverdue|day|days} overdue.',
  ),
  findingOverdue: say(
    '问题 {name} 应在 {dueOn} 前整改，已逾期 {daysOverdue} 天。',
    '問題 {name} 應在 {dueOn} 前整改，已逾期 {daysOverdue} 天。',
    'Finding {name} was to be put right by {dueOn} and is {daysOverdue} {daysOverdue|day|days} overdue.',
  ),
  replyOverdue: say(
    '意见 {name} 应在 {dueOn} 前答复，已逾期 {daysOverdue} 天。',
    '意見 {name} 應在 {dueOn} 前答覆，已逾期 {daysOverdue} 天。',
    'Ticket {name} was to be answered by {dueOn} and is {daysOverdue} {daysOverdue|day|days} overdue.',
  ),
  actionOverdue: say(
    '改进措施 {name} 应在 {dueOn} 前完成，已逾期 {daysOverdue} 天。',
    '改進措施 {name} 應在 {dueOn} 前完成，已逾期 {daysOverdue} 天。',
    'Action {name} was to be done by {dueOn} and is {daysOverdue} {daysOverdue|day|days} overdue.',
  ),
  weakIndicator: say(
    '指标“{name}”未达目标，还没有改进措施或说明。',
    '指標「{name}」未達目標，還沒有改進措施或說明。',
    'The indicator {name} misses its target; there is neither an action nor a reason.',
  ),
  themeGap: say(
    '“{name}”方面没有现行制度。',
    '「{name}」方面沒有現行制度。',
    'No regulation on {name} is in force.',
  ),
  obligationDueSoon: say(
    '{name} 须在 {dueOn} 前公开。',
    '{name} 須在 {dueOn} 前公開。',
    '{name} is due by {dueOn}.',
  ),
};
