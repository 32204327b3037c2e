import { FISCAL_YEAR, SCOPE } from '../../content/words/common-words';
import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const BUDGET_WORDS: ModelWords = {
  name: say('年度预算', '年度預算', 'Annual budgets'),
  fields: {
    fiscalYear: FISCAL_YEAR,
    scope: SCOPE,
    approvedOn: field(
      say('批复日期', '批覆日期', 'Date of approval'),
      say('批复文件上的日期。', '批覆文件上的日期。', 'The date of the approval.'),
    ),
    approvalDocNo: field(
      say('批复文号', '批覆文號', 'Approval document number'),
      say('如“青教财〔2025〕3号”。', '如「青教財〔2025〕3號」。', 'Number of the document.'),
    ),
    openingBalanceFen: field(
      say('期初余额（元）', '期初餘額（元）', 'Opening balance (yuan)'),
      say(
        '上年结转的余额，按元填写，可为负数。',
        '上年結轉的餘額，按元填寫，可為負數。',
        'Carried over from last year, in yuan; may be negative.',
      ),
    ),
    incomeLines: field(
      say('收入行', '收入行', 'Income lines'),
      say('每个来源一行。', '每個來源一行。', 'One line per source.'),
    ),
    expenditureLines: field(
      say('支出行', '支出行', 'Expenditure lines'),
      say(
        '每个经济分类、功能分类和部门一行，不能重复。',
        '每個經濟分類、功能分類和部門一行，不能重複。',
        'One line per economic class, function and department; no duplicates.',
      ),
    ),
    adjustments: field(
      say('预算调整', '預算調整', 'Adjustments'),
      say('每份调整文件一行。', '每份調整文件一行。', 'One line per adjustment document.'),
    ),
    adjustmentLines: field(
      say('调整明细', '調整明細', 'Adjustment lines'),
      say(
        '写明每次调整增减了哪一项。',
        '寫明每次調整增減了哪一項。',
        'What each adjustment added to or took from.',
      ),
    ),
    adjustmentReasons: field(
      say('调整原因', '調整原因', 'Adjustment reasons'),
      say('每次调整写一条原因。', '每次調整寫一條原因。', 'One reason per adjustment.'),
    ),
    totals: field(
      say('预算合计', '預算合計', 'Totals'),
      say('由系统计算。', '由系統計算。', 'Computed by the system.'),
    ),
    ...PUBLICATION_WORDS,
  },
};
