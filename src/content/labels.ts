import type { Locale } from './locales';

type Label = Readonly<Record<Locale, string>>;

function label(zhHans: string, zhHant: string, en: string): Label {
  return { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
}

const NAMES: Readonly<Record<string, Label>> = {
  'zh-Hans': label('简体中文', '簡體中文', 'Simplified Chinese'),
  'zh-Hant': label('繁体中文', '繁體中文', 'Traditional Chinese'),
  en: label('英文', '英文', 'English'),
  title: label('标题', '標題', 'title'),
  summary: label('摘要', '摘要', 'summary'),
  plainSummary: label('简明摘要', '簡明摘要', 'plain summary'),
  fiscalYear: label('财政年度', '財政年度', 'fiscal year'),
  month: label('月份', '月份', 'month'),
  period: label('期间', '期間', 'period'),
  periodKey: label('期间编号', '期間編號', 'period key'),
  key: label('编号', '編號', 'key'),
  slug: label('网址名称', '網址名稱', 'address name'),
  scope: label('范围', '範圍', 'scope'),
  approvedOn: label('批复日期', '批覆日期', 'date of approval'),
  approvalDocNo: label('批复文号', '批覆文號', 'approval document number'),
  openingBalanceFen: label('期初余额', '期初餘額', 'opening balance'),
  incomeLines: label('收入行', '收入行', 'income lines'),
  expenditureLines: label('支出行', '支出行', 'expenditure lines'),
  procurementPayments: label('采购付款', '採購付款', 'procurement payments'),
  repairItems: label('维修项目', '維修項目', 'repair items'),
  repairItemTitles: label('维修项目名称', '維修項目名稱', 'repair item titles'),
  varianceNotes: label('差异说明', '差異說明', 'variance notes'),
  adjustments: label('预算调整', '預算調整', 'adjustments'),
  adjustmentLines: label('调整明细', '調整明細', 'adjustment lines'),
  adjustmentReasons: label('调整原因', '調整原因', 'adjustment reasons'),
  headcounts: label('在校生数', '在校生數', 'headcounts'),
  source: label('收入来源', '收入來源', 'income source'),
  economicCode: label('经济分类', '經濟分類', 'economic class'),
  functionCode: label('功能分类', '功能分類', 'function class'),
  managingDepartment: label('归口部门', '歸口部門', 'managing department'),
  amountFen: label('金额', '金額', 'amount'),
  originalFen: label('年初预算', '年初預算', 'original budget'),
  adjustedFen: label('调整后预算', '調整後預算', 'adjusted budget'),
  deltaFen: label('调整金额', '調整金額', 'change'),
  cumulativeFen: label('累计', '累計', 'cumulative amount'),
  executionRateBp: label('执行率', '執行率', 'execution rate'),
  timeProgressBp: label('时间进度', '時間進度', 'time progress'),
  procurementCode: label('采购编号', '採購編號', 'procurement code'),
  itemNo: label('项目序号', '項目序號', 'item number'),
  no: label('序号', '序號', 'number'),
  date: label('日期', '日期', 'date'),
  docNo: label('文号', '文號', 'document number'),
  side: label('收支方向', '收支方向', 'side'),
  code: label('代码', '代碼', 'code'),
  note: label('说明', '說明', 'note'),
  reason: label('原因', '原因', 'reason'),
  name: label('名称', '名稱', 'name'),
  scheme: label('分类体系', '分類體系', 'scheme'),
  parentCode: label('上级代码', '上級代碼', 'parent code'),
  incomeFen: label('本月收入合计', '本月收入合計', 'income of the month'),
  expenditureFen: label('本月支出合计', '本月支出合計', 'expenditure of the month'),
  closingBalanceFen: label('期末余额', '期末餘額', 'closing balance'),
  cumulativeIncomeFen: label('累计收入合计', '累計收入合計', 'cumulative income'),
  cumulativeExpenditureFen: label('累计支出合计', '累計支出合計', 'cumulative expenditure'),
  annualBudgetExpenditureFen: label(
    '年度支出预算合计',
    '年度支出預算合計',
    'annual expenditure budget',
  ),
  personnelFen: label('人员经费', '人員經費', 'personnel'),
  repairFen: label('维修支出', '維修支出', 'repairs'),
  procurementFen: label('采购支出', '採購支出', 'procurement'),
  capitalFen: label('资本性支出', '資本性支出', 'capital expenditure'),
  utilitiesFen: label('水电取暖支出', '水電取暖支出', 'utilities'),
  generalAffairsFen: label('总务处支出', '總務處支出', 'general affairs'),
  incomeOriginalFen: label('年初收入预算合计', '年初收入預算合計', 'original income budget'),
  incomeAdjustedFen: label('调整后收入预算合计', '調整後收入預算合計', 'adjusted income budget'),
  expenditureOriginalFen: label(
    '年初支出预算合计',
    '年初支出預算合計',
    'original expenditure budget',
  ),
  expenditureAdjustedFen: label(
    '调整后支出预算合计',
    '調整後支出預算合計',
    'adjusted expenditure budget',
  ),
  preparedByRole: label('编制人岗位', '編製人崗位', 'role of the preparer'),
  checkedByRole: label('复核人岗位', '覆核人崗位', 'role of the checker'),
  approvedByRole: label('审批人岗位', '審批人崗位', 'role of the approver'),
  fiscalYearStart: label('财政年度起始日', '財政年度起始日', 'start of the fiscal year'),
  timezone: label('时区', '時區', 'time zone'),
  ocidPrefix: label('OCID 前缀', 'OCID 前綴', 'OCID prefix'),
  websiteUrl: label('网站地址', '網站地址', 'website address'),
  defaultCurrency: label('币种', '幣種', 'currency'),
  schoolYear: label('学年', '學年', 'school year'),
  stage: label('学段', '學段', 'stage'),
  students: label('学生数', '學生數', 'students'),
};

/** What sentences call an attribute, a list or a language. */
export const LABELS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-Hans': labelsIn('zh-Hans'),
  'zh-Hant': labelsIn('zh-Hant'),
  en: labelsIn('en'),
};

function labelsIn(locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(NAMES).map(([name, words]) => [name, words[locale]]));
}
