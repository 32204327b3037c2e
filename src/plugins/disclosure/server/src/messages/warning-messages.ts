import type { GenerationWarning } from '../domain/obligation/generate';
import { say, type Sentence } from '../../../../../shared/sentence';

/** What somebody should look at, and where. */
export const WARNING_MESSAGES: Readonly<Record<GenerationWarning['code'], Sentence>> = {
  calendarYearMissing: say(
    '{year} 年的节假日还没有录入，{obligations} 项任务的期限暂按周一至周五计算。请在工作日历中补录。',
    '{year} 年的節假日還沒有錄入，{obligations} 項任務的期限暫按週一至週五計算。請在工作日曆中補錄。',
    'The holidays of {year} are not entered; {obligations} due {obligations|day counts|days count} Monday to Friday. Enter them in the workday calendar.',
  ),
  termsMissing: say(
    '没有录入这段时间的学期，事项 {itemNo} 因此没有任务。请先录入学期。',
    '沒有錄入這段時間的學期，事項 {itemNo} 因此沒有任務。請先錄入學期。',
    'No term is entered for this time, so item {itemNo} owes nothing. Enter the terms first.',
  ),
};
