import { computed } from './common-words';
import { say, type ModelWords } from './words';

const ON_TIME = computed('按时公开项数', '按時公開項數', 'On time');
const LATE = computed('延迟公开项数', '延遲公開項數', 'Late');
const OVERDUE = computed('逾期未公开项数', '逾期未公開項數', 'Overdue');
const OBLIGATIONS = computed('到期项数', '到期項數', 'Fell due');
const TIMELINESS = computed('及时率', '及時率', 'Timeliness');
const COVERAGE = computed('覆盖率', '覆蓋率', 'Coverage rate');

/** Words of the components of an annual disclosure report: nobody types any of them. */
export const REPORT_COMPONENT_WORDS: Readonly<Record<string, ModelWords>> = {
  'governance.report-figures': {
    name: say('年度数字', '年度數字', 'Figures of the year'),
    fields: {
      ...{ obligations: OBLIGATIONS, onTime: ON_TIME, late: LATE, overdue: OVERDUE },
      waived: computed('豁免项数', '豁免項數', 'Waived'),
      timelinessBp: TIMELINESS,
      meanWorkdaysLateX100: computed(
        '平均延迟工作日（百分之一日）',
        '平均延遲工作日（百分之一日）',
        'Mean delay (hundredths of a workday)',
      ),
      itemsExpected: computed('应公开事项数', '應公開事項數', 'Items expected'),
      itemsCovered: computed('已公开事项数', '已公開事項數', 'Items covered'),
      coverageBp: COVERAGE,
      completenessBp: computed('完整率', '完整率', 'Completeness'),
      channelCoverageBp: computed('渠道覆盖率', '渠道覆蓋率', 'Channel coverage'),
      readabilityScore: computed('易懂得分', '易懂得分', 'Readability score'),
      corrections: computed('更正次数', '更正次數', 'Number of corrections'),
      requestsReceived: computed('收到申请件数', '收到申請件數', 'Requests received'),
      requestsReplied: computed('已答复申请件数', '已答覆申請件數', 'Requests replied to'),
      requestsOnTime: computed(
        '按期答复申请件数',
        '按期答覆申請件數',
        'Requests replied to in time',
      ),
      tickets: computed('收到意见件数', '收到意見件數', 'Feedback received'),
      replyOnTimeBp: computed('意见按期答复率', '意見按期答覆率', 'Feedback replied to in time'),
      findings: computed('检查发现问题数', '檢查發現問題數', 'Findings of inspections'),
      verifiedOnTimeBp: computed('按期整改率', '按期整改率', 'Rectified in time'),
    },
  },
  'governance.report-coverage': {
    name: say('各类事项覆盖', '各類事項覆蓋', 'Coverage by theme'),
    fields: {
      theme: computed('事项类别', '事項類別', 'Theme of the items'),
      expected: computed('应公开事项数', '應公開事項數', 'Items expected'),
      covered: computed('已公开事项数', '已公開事項數', 'Items covered'),
      coverageBp: COVERAGE,
    },
  },
  'governance.report-department': {
    name: say('各部门及时情况', '各部門及時情況', 'Timeliness by department'),
    fields: {
      departmentCode: computed('部门代码', '部門代碼', 'Code'),
      ...{ obligations: OBLIGATIONS, onTime: ON_TIME, late: LATE, overdue: OVERDUE },
      timelinessBp: TIMELINESS,
    },
  },
};
