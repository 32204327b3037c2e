import type { ObligationState } from '../domain/obligation/standing';
import { say, type Sentence } from '../../../../../shared/sentence';

/** What a state is called. */
export const STATE_WORDS: Readonly<Record<ObligationState, Sentence>> = {
  upcoming: say('未到期', '未到期', 'Upcoming'),
  dueSoon: say('即将到期', '即將到期', 'Due soon'),
  onTime: say('按时公开', '按時公開', 'On time'),
  late: say('延迟公开', '延遲公開', 'Late'),
  overdue: say('逾期未公开', '逾期未公開', 'Overdue'),
  waived: say('已豁免', '已豁免', 'Waived'),
};

/** A state with its days, for readers. */
export const STATE_SENTENCES: Readonly<Record<ObligationState, Sentence>> = {
  upcoming: say(
    '应在 {dueOn} 前公开，还有 {workdaysLeft} 个工作日。',
    '應在 {dueOn} 前公開，還有 {workdaysLeft} 個工作日。',
    'Due by {dueOn}, in {workdaysLeft} {workdaysLeft|workday|workdays}.',
  ),
  dueSoon: say(
    '应在 {dueOn} 前公开，只剩 {workdaysLeft} 个工作日。',
    '應在 {dueOn} 前公開，只剩 {workdaysLeft} 個工作日。',
    'Due by {dueOn}; {workdaysLeft} {workdaysLeft|workday is|workdays are} left.',
  ),
  onTime: say(
    '应在 {dueOn} 前公开，已按时公开。',
    '應在 {dueOn} 前公開，已按時公開。',
    'Due by {dueOn}; published on time.',
  ),
  late: say(
    '应在 {dueOn} 前公开，迟 {daysLate} 天（{workdaysLate} 个工作日）公开。',
    '應在 {dueOn} 前公開，遲 {daysLate} 天（{workdaysLate} 個工作日）公開。',
    'Due by {dueOn}; published {daysLate} {daysLate|day|days} ({workdaysLate} {workdaysLate|workday|workdays}) late.',
  ),
  overdue: say(
    '应在 {dueOn} 前公开，已逾期 {daysOverdue} 天（{workdaysOverdue} 个工作日），仍未公开。',
    '應在 {dueOn} 前公開，已逾期 {daysOverdue} 天（{workdaysOverdue} 個工作日），仍未公開。',
    'Due by {dueOn}; {daysOverdue} {daysOverdue|day|days} ({workdaysOverdue} {workdaysOverdue|workday|workdays}) overdue and still not published.',
  ),
  waived: say(
    '本期不需公开。原因：{reason}',
    '本期不需公開。原因：{reason}',
    'Not due this time. Reason: {reason}',
  ),
};
