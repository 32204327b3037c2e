import { computed } from './common-words';
import { field, say, type ModelWords } from './words';

/** Words of the components from the award to the last payment. */
export const PROCUREMENT_CONTRACT_WORDS: Readonly<Record<string, ModelWords>> = {
  'procurement.award': {
    name: say('成交结果', '成交結果', 'Award'),
    fields: {
      supplierCode: field(
        say('供应商', '供應商', 'Supplier'),
        say(
          '从供应商名录选择；公开名称由系统填写。',
          '從供應商名錄選擇；公開名稱由系統填寫。',
          'Chosen from the register; the system fills in what readers see.',
        ),
      ),
      amountFen: field(
        say('成交金额（元）', '成交金額（元）', 'Award (yuan)'),
        say('成交通知书上的金额。', '成交通知書上的金額。', 'The amount of the notice of award.'),
      ),
      awardedOn: field(
        say('成交日期', '成交日期', 'Awarded on'),
        say('确定成交人的日期。', '確定成交人的日期。', 'The day on which the winner was chosen.'),
      ),
      supplierName: computed('成交人名称', '成交人名稱', 'Winner'),
      supplierCreditCode: computed('成交人信用代码', '成交人信用代碼', 'Credit code of the winner'),
      supplierAddress: computed('成交人地址', '成交人地址', 'Address of the winner'),
      supplierScale: field(
        say('成交人规模', '成交人規模', 'Size of the winner'),
        say('由系统计算。', '由系統計算。', 'Computed by the system.'),
        {
          options: {
            large: say('大型企业', '大型企業', 'Large company'),
            sme: say('中小企业', '中小企業', 'Small or medium company'),
            micro: say('小微企业', '小微企業', 'Micro company'),
          },
        },
      ),
    },
  },
  'procurement.contract': {
    name: say('采购合同', '採購合同', 'Contract'),
    fields: {
      contractNo: field(
        say('合同编号', '合同編號', 'Contract no.'),
        say('学校的合同编号。', '學校的合同編號。', 'The school’s number of the contract.'),
        { placeholder: 'SY3-HT-2025-004' },
      ),
      supplierCode: field(
        say('供应商', '供應商', 'Supplier'),
        say(
          '签订合同的供应商，应为成交人。',
          '簽訂合同的供應商，應為成交人。',
          'Who signs; the winner.',
        ),
      ),
      supplierName: computed('签约方名称', '簽約方名稱', 'Contractor'),
      signedOn: field(
        say('签订日期', '簽訂日期', 'Signed on'),
        say('双方签字的日期。', '雙方簽字的日期。', 'The day of signature.'),
      ),
      amountFen: field(
        say('合同金额（元）', '合同金額（元）', 'Contract (yuan)'),
        say(
          '各合同合计应等于成交金额。',
          '各合同合計應等於成交金額。',
          'All contracts add up to the award.',
        ),
      ),
      startOn: field(
        say('合同开始日期', '合同開始日期', 'Start'),
        say('合同开始履行的日期。', '合同開始履行的日期。', 'The first day of the contract.'),
      ),
      endOn: field(
        say('合同结束日期', '合同結束日期', 'End'),
        say('含质保期的最后一天。', '含質保期的最後一天。', 'The last day, warranty included.'),
      ),
    },
  },
  'procurement.contract-change': {
    name: say('合同变更', '合同變更', 'Contract change'),
    fields: {
      no: field(
        say('行号', '行號', 'Line no.'),
        say(
          '不填则自动编号；其他列表按这个编号对应。',
          '不填則自動編號；其他列表按這個編號對應。',
          'Numbered by itself when empty; other lists refer to it.',
        ),
      ),
      contractNo: field(
        say('合同编号', '合同編號', 'Contract no.'),
        say('被变更的合同。', '被變更的合同。', 'The contract that is changed.'),
      ),
      changedOn: field(
        say('变更日期', '變更日期', 'Changed on'),
        say('签订补充协议的日期。', '簽訂補充協議的日期。', 'The day of the supplement.'),
      ),
      deltaFen: field(
        say('增减金额（元）', '增減金額（元）', 'Change (yuan)'),
        say(
          '减少填负数；合计不超过合同的 10%。',
          '減少填負數；合計不超過合同的 10%。',
          'Negative for less; at most 10 % of the contract.',
        ),
      ),
    },
  },
  'procurement.acceptance': {
    name: say('验收结果', '驗收結果', 'Acceptance'),
    fields: {
      acceptedOn: field(
        say('验收日期', '驗收日期', 'Date of acceptance'),
        say('最后一次验收的日期。', '最後一次驗收的日期。', 'The day of the last check.'),
      ),
      result: field(
        say('验收结论', '驗收結論', 'Result'),
        say(
          '不合格时不能进入“已验收”。',
          '不合格時不能進入「已驗收」。',
          'A failure stops the step “accepted”.',
        ),
        {
          options: {
            passed: say('合格', '合格', 'Passed'),
            passedAfterRework: say('返工后合格', '返工後合格', 'Passed after rework'),
            failed: say('不合格', '不合格', 'Failed'),
          },
        },
      ),
    },
  },
  'procurement.acceptance-member': {
    name: say('验收人员', '驗收人員', 'Acceptance member'),
    fields: {
      no: field(
        say('行号', '行號', 'Line no.'),
        say(
          '不填则自动编号；其他列表按这个编号对应。',
          '不填則自動編號；其他列表按這個編號對應。',
          'Numbered by itself when empty; other lists refer to it.',
        ),
      ),
      role: field(
        say('验收人员岗位', '驗收人員崗位', 'Role'),
        say(
          '只写岗位，不写姓名；不能是采购经办人。',
          '只寫崗位，不寫姓名；不能是採購經辦人。',
          'A role, no name; not who bought it.',
        ),
      ),
    },
  },
  'procurement.acceptance-check': {
    name: say('验收项目', '驗收項目', 'Acceptance check'),
    fields: {
      no: field(
        say('条目编号', '條目編號', 'Entry no.'),
        say(
          '不填则自动编号；各语言用同一编号。',
          '不填則自動編號；各語言用同一編號。',
          'Numbered by itself when empty; every language uses the same number.',
        ),
      ),
      requirement: field(
        say('验收要求', '驗收要求', 'Requirement'),
        say('合同约定的一项要求。', '合同約定的一項要求。', 'One requirement of the contract.'),
      ),
      result: field(
        say('验收情况', '驗收情況', 'Finding'),
        say('如“符合”。', '如「元合」。', 'For example “met”.'),
      ),
    },
  },
  'procurement.payment': {
    name: say('付款记录', '付款記錄', 'Payment'),
    fields: {
      no: field(
        say('行号', '行號', 'Line no.'),
        say(
          '不填则自动编号；其他列表按这个编号对应。',
          '不填則自動編號；其他列表按這個編號對應。',
          'Numbered by itself when empty; other lists refer to it.',
        ),
      ),
      paidOn: field(
        say('付款日期', '付款日期', 'Paid on'),
        say('计划付款填计划日期。', '計劃付款填計劃日期。', 'For a planned one, the day planned.'),
      ),
      amountFen: field(
        say('付款金额（元）', '付款金額（元）', 'Paid (yuan)'),
        say('每笔一行。', '每筆一行。', 'One line a payment.'),
      ),
      kind: field(
        say('款项性质', '款項性質', 'Kind of payment'),
        say('按合同选择。', '按合同選擇。', 'As the contract has it.'),
        {
          options: {
            advance: say('预付款', '預付款', 'Advance'),
            progress: say('进度款', '進度款', 'Progress'),
            acceptance: say('验收款', '驗收款', 'On acceptance'),
            monthly: say('按月付款', '按月付款', 'Monthly'),
            retention: say('质保金', '質保金', 'Retention'),
          },
        },
      ),
      planned: field(
        say('尚未支付', '尚未支付', 'Not yet paid'),
        say('计划中的付款请勾选。', '計劃中的付款請勾選。', 'Tick what is only planned.'),
      ),
    },
  },
  'procurement.challenge': {
    name: say('质疑处理', '質疑處理', 'Challenge'),
    fields: {
      no: field(
        say('行号', '行號', 'Line no.'),
        say(
          '不填则自动编号；其他列表按这个编号对应。',
          '不填則自動編號；其他列表按這個編號對應。',
          'Numbered by itself when empty; other lists refer to it.',
        ),
      ),
      receivedOn: field(
        say('收到日期', '收到日期', 'Received on'),
        say('收到质疑函的日期。', '收到質疑函的日期。', 'The day on which it came in.'),
      ),
      repliedOn: field(
        say('答复日期', '答覆日期', 'Replied on'),
        say('应在 7 个工作日内。', '應在 7 個工作日內。', 'Within 7 workdays.'),
      ),
      supplierCode: field(
        say('供应商', '供應商', 'Supplier'),
        say(
          '提出质疑的供应商；不公开。',
          '提出質疑的供應商；不公開。',
          'Who challenged; not public.',
        ),
      ),
    },
  },
  'procurement.totals': {
    name: say('采购合计', '採購合計', 'Totals'),
    fields: {
      itemsFen: computed('标的合计（元）', '標的合計（元）', 'Items (yuan)'),
      contractFen: computed('合同合计（元）', '合同合計（元）', 'Contracts with changes (yuan)'),
      paidFen: computed('已付合计（元）', '已付合計（元）', 'Paid (yuan)'),
      plannedFen: computed('待付合计（元）', '待付合計（元）', 'To be paid (yuan)'),
      savingsFen: computed('节约金额（元）', '節約金額（元）', 'Savings (yuan)'),
      savingsRateBp: computed('节约率（基点）', '節約率（基點）', 'Savings rate (bp)'),
      bidders: computed('投标家数', '投標家數', 'Bidders'),
      validBidders: computed('有效家数', '有效家數', 'Valid bidders'),
    },
  },
};
