import {
  computed,
  ECONOMIC_CODE,
  FUNCTION_CODE,
  INCOME_SOURCE,
  MANAGING_DEPARTMENT,
} from './common-words';
import { field, say, type ModelWords } from './words';

const monthAmount = field(
  say('本月金额（元）', '本月金額（元）', 'Amount of the month (yuan)'),
  say(
    '按元填写，如 1,234.50；退款填负数。',
    '按元填寫，如 1,234.50；退款填負數。',
    'In yuan, e.g. 1,234.50; refunds are negative.',
  ),
);
const itemNo = field(
  say('项目序号', '項目序號', 'Item no.'),
  say('从 1 开始的序号。', '從 1 開始的序號。', 'Numbered from 1.'),
  { placeholder: '1' },
);
const annualBudgetFen = computed('年度预算（元）', '年度預算（元）', 'Annual budget (yuan)');
const cumulativeFen = computed('本年累计（元）', '本年累計（元）', 'Cumulative amount (yuan)');
const executionRateBp = computed('执行率', '執行率', 'Execution rate');

/** Words of the components of a month. */
export const MONTH_COMPONENT_WORDS: Readonly<Record<string, ModelWords>> = {
  'finance.income-line': {
    name: say('收入行', '收入行', 'Income line'),
    fields: { source: INCOME_SOURCE, annualBudgetFen, amountFen: monthAmount, cumulativeFen },
  },
  'finance.expenditure-line': {
    name: say('支出行', '支出行', 'Expenditure line'),
    fields: {
      economicCode: ECONOMIC_CODE,
      functionCode: FUNCTION_CODE,
      managingDepartment: MANAGING_DEPARTMENT,
      annualBudgetFen,
      amountFen: monthAmount,
      cumulativeFen,
      executionRateBp,
    },
  },
  'finance.summary-totals': {
    name: say('合计', '合計', 'Totals'),
    fields: {
      incomeFen: computed('本月收入合计（元）', '本月收入合計（元）', 'Income (yuan)'),
      expenditureFen: computed('本月支出合计（元）', '本月支出合計（元）', 'Expenditure (yuan)'),
      closingBalanceFen: computed('期末余额（元）', '期末餘額（元）', 'Closing balance (yuan)'),
      cumulativeIncomeFen: computed(
        '累计收入合计（元）',
        '累計收入合計（元）',
        'Cumulative income (yuan)',
      ),
      cumulativeExpenditureFen: computed(
        '累计支出合计（元）',
        '累計支出合計（元）',
        'Cumulative expenditure (yuan)',
      ),
      annualBudgetExpenditureFen: computed(
        '年度支出预算合计（元）',
        '年度支出預算合計（元）',
        'Annual expenditure budget (yuan)',
      ),
      executionRateBp: computed('支出执行率', '支出執行率', 'Execution rate of expenditure'),
      timeProgressBp: computed('时间进度', '時間進度', 'Time progress'),
    },
  },
  'finance.highlights': {
    name: say('重点项目', '重點項目', 'Highlights'),
    fields: {
      personnelFen: computed('人员经费（元）', '人員經費（元）', 'Personnel (yuan)'),
      repairFen: computed('维修支出（元）', '維修支出（元）', 'Repairs (yuan)'),
      procurementFen: computed('采购支出（元）', '採購支出（元）', 'Procurement (yuan)'),
      capitalFen: computed('资本性支出（元）', '資本性支出（元）', 'Capital expenditure (yuan)'),
      utilitiesFen: computed('水电取暖支出（元）', '水電取暖支出（元）', 'Utilities (yuan)'),
      generalAffairsFen: computed('总务处支出（元）', '總務處支出（元）', 'General affairs (yuan)'),
    },
  },
  'finance.procurement-payment': {
    name: say('采购付款', '採購付款', 'Procurement payment'),
    fields: {
      procurementCode: field(
        say('采购编号', '採購編號', 'Procurement code'),
        say('采购公告上的编号。', '採購公告上的編號。', 'As in the procurement notice.'),
      ),
      economicCode: ECONOMIC_CODE,
      amountFen: field(
        say('付款金额（元）', '付款金額（元）', 'Paid (yuan)'),
        say('按元填写。', '按元填寫。', 'In yuan.'),
      ),
    },
  },
  'finance.repair-item': {
    name: say('维修项目', '維修項目', 'Repair item'),
    fields: {
      itemNo,
      placeCode: field(
        say('地点代码', '地點代碼', 'Place code'),
        say('在哪里维修。', '在哪裡維修。', 'Where it was repaired.'),
      ),
      amountFen: field(
        say('维修金额（元）', '維修金額（元）', 'Cost (yuan)'),
        say('按元填写。', '按元填寫。', 'In yuan.'),
      ),
    },
  },
  'finance.repair-item-title': {
    name: say('维修项目名称', '維修項目名稱', 'Name of a repair item'),
    fields: {
      itemNo,
      title: field(
        say('项目名称', '項目名稱', 'Name'),
        say(
          '如“教学楼屋面防水”。',
          '如「教學樓屋面防水」。',
          'For example “Roof of the teaching building”.',
        ),
      ),
    },
  },
  'finance.variance-note': {
    name: say('差异说明', '差異說明', 'Note on a deviation'),
    fields: {
      economicCode: ECONOMIC_CODE,
      note: field(
        say('原因', '原因', 'Reason'),
        say('一两句话。', '一兩句話。', 'One or two sentences.'),
      ),
    },
  },
};
