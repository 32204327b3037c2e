import { say, type Sentence } from '../../../../../shared/sentence';

/** What is told beside a day that was counted in workdays. */
export const CALENDAR_WARNINGS: Readonly<Record<'SCHEDULE_CALENDAR_YEAR_MISSING', Sentence>> = {
  SCHEDULE_CALENDAR_YEAR_MISSING: say(
    '工作日历里没有 {year} 年的放假和调休，已按周一至周五计算，撤下日期可能偏早。请补全日历后重新安排。',
    '工作日曆裡沒有 {year} 年的放假和調休，已按週一至週五計算，撤下日期可能偏早。請補全日曆後重新安排。',
    'The workday calendar has no holidays of {year}: Monday to Friday were counted, and it may come down too early. Complete the calendar and schedule again.',
  ),
};
