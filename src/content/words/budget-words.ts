import {
  computed,
  ECONOMIC_CODE,
  FUNCTION_CODE,
  INCOME_SOURCE,
  MANAGING_DEPARTMENT,
} from './common-words';
import { field, say, type ModelWords } from './words';

const originalFen = field(
  say('年初预算（元）', '年初預算（元）', 'Original budget (yuan)'),
  say('批复的预算，按元填写。', '批覆的預算，按元填寫。', 'As approved, in yuan.'),
);
const adjustmentFen = computed('调整（元）', '調整（元）', 'Adjustment (yuan)');
const adjustedFen = computed('调整后预算（元）', '調整後預算（元）', 'Adjusted budget (yuan)');
const adjustmentNo = field(
  say('调整序号', '調整序號', 'Adjustment no.'),
  say('第几次调整。', '第幾次調整。', 'Which adjustment it belongs to.'),
  { placeholder: '1' },
);

/** Words of the components of a budget. */
export const BUDGET_COMPONENT_WORDS: Readonly<Record<string, ModelWords>> = {
  'finance.budget-income-line': {
    name: say('预算收入行', '預算收入行', 'Line of budgeted income'),
    fields: { source: INCOME_SOURCE, originalFen, adjustmentFen, adjustedFen },
  },
  'finance.budget-expenditure-line': {
    name: say('预算支出行', '預算支出行', 'Line of budgeted expenditure'),
    fields: {
      economicCode: ECONOMIC_CODE,
      functionCode: FUNCTION_CODE,
      managingDepartment: MANAGING_DEPARTMENT,
      originalFen,
      adjustmentFen,
      adjustedFen,
    },
  },
  'finance.budget-adjustment': {
    name: say('预算调整', '預算調整', 'Adjustment'),
    fields: {
      no: adjustmentNo,
      date: field(
        say('调整日期', '調整日期', 'Date'),
        say('调整文件上的日期。', '調整文件上的日期。', 'The date of the document.'),
      ),
      docNo: field(
        say('调整文号', '調整文號', 'Document number'),
        say('调整文件的文号。', '調整文件的文號。', 'Number of the document.'),
      ),
      netFen: computed('净调整额（元）', '淨調整額（元）', 'Net change (yuan)'),
    },
  },
  'finance.budget-adjustment-line': {
    name: say('预算调整明细', '預算調整明細', 'Line of an adjustment'),
    fields: {
      no: adjustmentNo,
      side: field(
        say('收支方向', '收支方向', 'Side'),
        say(
          '调整的是收入还是支出。',
          '調整的是收入還是支出。',
          'Whether income or expenditure changes.',
        ),
        {
          options: {
            income: say('收入', '收入', 'Income'),
            expenditure: say('支出', '支出', 'Expenditure'),
          },
        },
      ),
      code: field(
        say('科目代码', '科目代碼', 'Code'),
        say(
          '支出填经济分类代码，如 30213；收入填来源代码，如 business。',
          '支出填經濟分類代碼，如 30213；收入填來源代碼，如 business。',
          'Economic class for expenditure, e.g. 30213; source for income, e.g. business.',
        ),
        { placeholder: '30213' },
      ),
      functionCode: FUNCTION_CODE,
      managingDepartment: MANAGING_DEPARTMENT,
      deltaFen: field(
        say('调整金额（元）', '調整金額（元）', 'Change (yuan)'),
        say(
          '增加填正数，减少填负数。',
          '增加填正數，減少填負數。',
          'Positive adds, negative takes away.',
        ),
      ),
    },
  },
  'finance.budget-adjustment-reason': {
    name: say('预算调整原因', '預算調整原因', 'Reason of an adjustment'),
    fields: {
      no: adjustmentNo,
      reason: field(
        say('调整说明', '調整說明', 'Explanation'),
        say('为什么调整。', '為什麼調整。', 'Why the budget was changed.'),
      ),
    },
  },
  'finance.budget-totals': {
    name: say('预算合计', '預算合計', 'Budget totals'),
    fields: {
      incomeOriginalFen: computed(
        '年初收入预算合计（元）',
        '年初收入預算合計（元）',
        'Original income budget (yuan)',
      ),
      incomeAdjustedFen: computed(
        '调整后收入预算合计（元）',
        '調整後收入預算合計（元）',
        'Adjusted income budget (yuan)',
      ),
      expenditureOriginalFen: computed(
        '年初支出预算合计（元）',
        '年初支出預算合計（元）',
        'Original expenditure budget (yuan)',
      ),
      expenditureAdjustedFen: computed(
        '调整后支出预算合计（元）',
        '調整後支出預算合計（元）',
        'Adjusted expenditure budget (yuan)',
      ),
    },
  },
};
