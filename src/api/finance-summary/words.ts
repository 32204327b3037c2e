import { computed, FISCAL_YEAR, SCOPE } from '../../content/words/common-words';
import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const FINANCE_SUMMARY_WORDS: ModelWords = {
  name: say('财务摘要', '財務摘要', 'Finance summaries'),
  fields: {
    fiscalYear: FISCAL_YEAR,
    month: field(
      say('月份', '月份', 'Month'),
      say('哪个月的数据。', '哪個月的資料。', 'The month of these figures.'),
      {
        placeholder: '6',
      },
    ),
    period: computed('期间', '期間', 'Period'),
    scope: SCOPE,
    openingBalanceFen: field(
      say('期初余额（元）', '期初餘額（元）', 'Opening balance (yuan)'),
      say(
        '按元填写，应等于上月期末余额。可用右侧“从上月开始”带入。',
        '按元填寫，應等於上月期末餘額。可用右側「從上月開始」帶入。',
        'In yuan; equals the closing balance of last month. “From last month” fills it in.',
      ),
    ),
    incomeLines: field(
      say('本月收入行', '本月收入行', 'Income lines of the month'),
      say(
        '每个来源一行，只填本月金额。',
        '每個來源一行，只填本月金額。',
        'One line per source; type the amount of this month only.',
      ),
    ),
    expenditureLines: field(
      say('本月支出行', '本月支出行', 'Expenditure lines of the month'),
      say(
        '每个经济分类、功能分类和部门一行，只填本月金额；预算、累计和执行率由系统计算。',
        '每個經濟分類、功能分類和部門一行，只填本月金額；預算、累計和執行率由系統計算。',
        'One line per economic class, function and department. Type the amount of this month only.',
      ),
    ),
    procurementPayments: field(
      say('采购付款', '採購付款', 'Procurement payments'),
      say(
        '本月为采购项目支付的款项，没有就不填。',
        '本月為採購項目支付的款項，沒有就不填。',
        'Payments for procurements in this month, if any.',
      ),
    ),
    repairItems: field(
      say('维修项目', '維修項目', 'Repair items'),
      say(
        '较大的维修各一行，名称写在“维修项目名称”。',
        '較大的維修各一行，名稱寫在「維修項目名稱」。',
        'One line per larger repair; titles go to “Repair item titles”.',
      ),
    ),
    totals: computed('合计', '合計', 'Totals'),
    highlights: computed('重点项目', '重點項目', 'Highlights'),
    plainSummary: field(
      say('简明摘要', '簡明摘要', 'Plain summary'),
      say(
        '用大白话说说本月的钱从哪来、花在哪。',
        '用大白話說說本月的錢從哪來、花在哪。',
        'Where the money came from and where it went, in everyday words.',
      ),
    ),
    varianceNotes: field(
      say('差异说明', '差異說明', 'Variance notes'),
      say(
        '执行进度与时间进度相差较大或超预算的科目，写明原因。',
        '執行進度與時間進度相差較大或超預算的科目，寫明原因。',
        'Why a class is above budget or far from the time progress.',
      ),
    ),
    repairItemTitles: field(
      say('维修项目名称', '維修項目名稱', 'Repair item titles'),
      say('序号与“维修项目”对应。', '序號與「維修項目」對應。', 'Numbered like “Repair items”.'),
    ),
    preparedByRole: field(
      say('编制人岗位', '編製人崗位', 'Prepared by (post)'),
      say(
        '只写岗位，不写姓名，如“会计”。',
        '只寫崗位，不寫姓名，如「會計」。',
        'The post, not a name, e.g. “Accountant”.',
      ),
    ),
    checkedByRole: field(
      say('复核人岗位', '覆核人崗位', 'Checked by (post)'),
      say(
        '不能与编制人相同，如“财务主管”。',
        '不能與編製人相同，如「財務主管」。',
        'Another post than the preparer, e.g. “Head of finance”.',
      ),
    ),
    attachments: field(
      say('附件（内部）', '附件（內部）', 'Attachments (internal)'),
      say(
        '本月的凭证、合同等。只有登录的工作人员看得到，不会公开。',
        '本月的憑證、合同等。只有登入的工作人員看得到，不會公開。',
        'Vouchers, contracts and the like. Staff who are signed in see them; the public never does.',
      ),
    ),
    ledgerFile: field(
      say('明细账（受限）', '明細帳（受限）', 'Ledger (restricted)'),
      say(
        '含个人信息的明细账。须有专门权限并说明理由才能打开，每次打开都有记录。',
        '含個人資訊的明細帳。須有專門權限並說明理由才能開啟，每次開啟都有記錄。',
        'The ledger with personal data. Opened with its own permission and a reason; each time is logged.',
      ),
    ),
    ...PUBLICATION_WORDS,
  },
};
