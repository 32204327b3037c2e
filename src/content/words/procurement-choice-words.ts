import { computed } from './common-words';
import { field, say, type ModelWords } from './words';

/** Words of the components that lead up to an award. */
export const PROCUREMENT_CHOICE_WORDS: Readonly<Record<string, ModelWords>> = {
  'procurement.item': {
    name: say('采购标的', '採購標的', 'Item'),
    fields: {
      itemNo: field(
        say('标的序号', '標的序號', 'Item no.'),
        say(
          '不填则自动编号；名称按这个编号对应。',
          '不填則自動編號；名稱按這個編號對應。',
          'Numbered by itself when empty; the names refer to it.',
        ),
      ),
      catalogueCode: field(
        say('采购目录代码', '採購目錄代碼', 'Catalogue code'),
        say(
          '政府采购品目代码，一个字母加八位数字。',
          '政府採購品目代碼，一個字母加八位數字。',
          'Procurement catalogue code: a letter and eight digits.',
        ),
        { placeholder: 'A02020800' },
      ),
      quantity: field(
        say('数量', '數量', 'Quantity'),
        say(
          '按数字填写，最多三位小数。',
          '按數字填寫，最多三位小數。',
          'A number, at most three decimals.',
        ),
        { placeholder: '48' },
      ),
      unitCode: field(
        say('计量单位代码', '計量單位代碼', 'Unit code'),
        say(
          'UN/CEFACT 代码，可不填。',
          'UN/CEFACT 代碼，可不填。',
          'UN/CEFACT code; may be empty.',
        ),
        { placeholder: 'SET' },
      ),
      unitPriceFen: field(
        say('单价（元）', '單價（元）', 'Unit price (yuan)'),
        say(
          '成交单价；成交前留空。',
          '成交單價；成交前留空。',
          'The price agreed; empty before the award.',
        ),
      ),
      amountFen: computed('小计（元）', '小計（元）', 'Amount (yuan)'),
    },
  },
  'procurement.item-words': {
    name: say('标的说明', '標的說明', 'Item description'),
    fields: {
      itemNo: field(
        say('标的序号', '標的序號', 'Item no.'),
        say('与“采购标的”的序号对应。', '與「採購標的」的序號對應。', 'The number under “Items”.'),
      ),
      name: field(
        say('标的名称', '標的名稱', 'Item name'),
        say(
          '如“86英寸交互式智能黑板”。',
          '如「86英寸交互式智能黑板」。',
          'For example “86-inch interactive blackboard”.',
        ),
      ),
      unit: field(
        say('计量单位', '計量單位', 'Unit'),
        say(
          '如“套”“台”“平方米”。',
          '如「套」「台」「平方米」。',
          'For example “set”, “square metre”.',
        ),
      ),
      spec: field(
        say('规格和要求', '規格和要求', 'Specification'),
        say(
          '主要技术和服务要求。',
          '主要技術和服務要求。',
          'The main technical and service requirements.',
        ),
      ),
    },
  },
  'procurement.criterion': {
    name: say('评审权重', '評審權重', 'Criterion'),
    fields: {
      no: field(
        say('行号', '行號', 'Line no.'),
        say(
          '不填则自动编号；其他列表按这个编号对应。',
          '不填則自動編號；其他列表按這個編號對應。',
          'Numbered by itself when empty; other lists refer to it.',
        ),
      ),
      weight: field(
        say('权重（%）', '權重（%）', 'Weight (%)'),
        say('各项合计为 100。', '各項合計為 100。', 'All of them add up to 100.'),
      ),
    },
  },
  'procurement.timeline': {
    name: say('时间节点', '時間節點', 'Timeline'),
    fields: {
      planPublishedOn: field(
        say('计划公开日期', '計劃公開日期', 'Plan published'),
        say('采购计划公开的日期。', '採購計劃公開的日期。', 'The day on which the plan went out.'),
      ),
      intentionPublishedOn: field(
        say('意向公开日期', '意向公開日期', 'Intention published'),
        say(
          '公开招标一般应早于公告 30 日。',
          '公開招標一般應早於公告 30 日。',
          'For open tenders usually 30 days before the notice.',
        ),
      ),
      noticePublishedOn: field(
        say('公告日期', '公告日期', 'Notice published'),
        say('采购公告发布的日期。', '採購公告發布的日期。', 'The day of the procurement notice.'),
      ),
      noticeUntilOn: field(
        say('公示截止日期', '公示截止日期', 'Notice until'),
        say(
          '单一来源公示不少于 5 个工作日。',
          '單一來源公示不少於 5 個工作日。',
          'Single source: at least 5 workdays.',
        ),
      ),
      bidDeadlineAt: field(
        say('响应截止时间', '響應截止時間', 'Bid deadline'),
        say(
          '递交投标或响应文件的截止时间。',
          '遞交投標或響應文件的截止時間。',
          'Until when bids may be handed in.',
        ),
      ),
      openedAt: field(
        say('开标时间', '開標時間', 'Bids opened'),
        say('不早于响应截止时间。', '不早於響應截止時間。', 'Not before the deadline.'),
      ),
      evaluatedOn: field(
        say('评审日期', '評審日期', 'Evaluated'),
        say('评审结束的日期。', '評審結束的日期。', 'The day on which the evaluation ended.'),
      ),
      resultPublishedOn: field(
        say('结果公告日期', '結果公告日期', 'Result published'),
        say(
          '填写后向公众显示报价。',
          '填寫後向公眾顯示報價。',
          'Once filled in, readers see the bids.',
        ),
      ),
      awardNotifiedOn: field(
        say('成交通知日期', '成交通知日期', 'Award notified'),
        say(
          '向中标人发出通知的日期。',
          '向中標人發出通知的日期。',
          'The day on which the winner was told.',
        ),
      ),
      contractSignedOn: field(
        say('合同签订日期', '合同簽訂日期', 'Contract signed'),
        say(
          '应在成交通知后 30 日内。',
          '應在成交通知後 30 日內。',
          'Within 30 days after the notice of award.',
        ),
      ),
      contractPublishedOn: field(
        say('合同公告日期', '合同公告日期', 'Contract published'),
        say(
          '应在签订后 2 个工作日内。',
          '應在簽訂後 2 個工作日內。',
          'Within 2 workdays after signing.',
        ),
      ),
      deliveredOn: field(
        say('交付日期', '交付日期', 'Delivered'),
        say('交货或完工的日期。', '交貨或完工的日期。', 'The day of delivery or completion.'),
      ),
      acceptedOn: field(
        say('验收通过日期', '驗收通過日期', 'Accepted on'),
        say('验收合格的日期。', '驗收合格的日期。', 'The day on which it passed.'),
      ),
      acceptancePublishedOn: field(
        say('验收公告日期', '驗收公告日期', 'Acceptance published'),
        say(
          '验收结果公开的日期。',
          '驗收結果公開的日期。',
          'The day on which the result went out.',
        ),
      ),
    },
  },
  'procurement.bid': {
    name: say('投标报价', '投標報價', 'Bid'),
    fields: {
      no: field(
        say('行号', '行號', 'Line no.'),
        say(
          '不填则自动编号；其他列表按这个编号对应。',
          '不填則自動編號；其他列表按這個編號對應。',
          'Numbered by itself when empty; other lists refer to it.',
        ),
      ),
      supplierCode: field(
        say('供应商', '供應商', 'Supplier'),
        say(
          '不公开；公开的是“公开的报价”一栏。',
          '不公開；公開的是「公開的報價」一欄。',
          'Not public; readers see “Bids as shown”.',
        ),
      ),
      priceFen: field(
        say('报价（元）', '報價（元）', 'Price (yuan)'),
        say(
          '不公开；公开的是“公开的报价”一栏。',
          '不公開；公開的是「公開的報價」一欄。',
          'Not public; readers see “Bids as shown”.',
        ),
      ),
      scoreX100: field(
        say('评审得分（×100）', '評審得分（×100）', 'Score (×100)'),
        say(
          '91.6 分填 9160；不评分则留空。',
          '91.6 分填 9160；不評分則留空。',
          '9160 for 91.6; empty where there is none.',
        ),
      ),
      state: field(
        say('投标结果', '投標結果', 'Outcome'),
        say('评审后逐家选择。', '評審後逐家選擇。', 'Chosen for each bidder after the evaluation.'),
        {
          options: {
            invited: say('已邀请', '已邀請', 'Invited'),
            pending: say('待审', '待審', 'Pending'),
            valid: say('有效', '有效', 'Valid'),
            disqualified: say('无效投标', '無效投標', 'Disqualified'),
            withdrawn: say('撤回', '撤回', 'Withdrawn'),
          },
        },
      ),
      warrantyYears: field(
        say('质保（年）', '質保（年）', 'Warranty (years)'),
        say('可不填；用于比价表。', '可不填；用於比價表。', 'May be empty; for the comparison.'),
      ),
      onsiteHours: field(
        say('上门时限（小时）', '上門時限（小時）', 'On site within (hours)'),
        say('可不填；用于比价表。', '可不填；用於比價表。', 'May be empty; for the comparison.'),
      ),
    },
  },
  'procurement.public-bid': {
    name: say('公开的报价', '公開的報價', 'Bid as shown'),
    fields: {
      no: computed('条目编号', '條目編號', 'Entry no.'),
      bidder: computed('投标人（公开名称）', '投標人（公開名稱）', 'Bidder as shown'),
      priceFen: computed('报价（元）', '報價（元）', 'Price (yuan)'),
      aboveLowestBp: computed('高于最低价（基点）', '高於最低價（基點）', 'Above the lowest (bp)'),
      scoreX100: computed('评审得分（×100）', '評審得分（×100）', 'Score (×100)'),
      state: field(
        say('投标结果', '投標結果', 'Outcome'),
        say('由系统计算。', '由系統計算。', 'Computed by the system.'),
        {
          options: {
            invited: say('已邀请', '已邀請', 'Invited'),
            pending: say('待审', '待審', 'Pending'),
            valid: say('有效', '有效', 'Valid'),
            disqualified: say('无效投标', '無效投標', 'Disqualified'),
            withdrawn: say('撤回', '撤回', 'Withdrawn'),
          },
        },
      ),
      isSelected: computed('成交', '成交', 'Selected'),
      warrantyYears: computed('质保（年）', '質保（年）', 'Warranty (years)'),
      onsiteHours: computed('上门时限（小时）', '上門時限（小時）', 'On site within (hours)'),
    },
  },
  'procurement.evaluation': {
    name: say('评审小组', '評審小組', 'Evaluation panel'),
    fields: {
      panelSize: field(
        say('小组人数', '小組人數', 'Panel size'),
        say('不少于 3 人的单数。', '不少於 3 人的單數。', 'An odd number, at least 3.'),
      ),
      externalExperts: field(
        say('外部专家人数', '外部專家人數', 'External experts'),
        say(
          '只公开人数，不公开姓名。',
          '只公開人數，不公開姓名。',
          'Only the number is public, no names.',
        ),
      ),
      schoolRepresentatives: field(
        say('校方代表人数', '校方代表人數', 'School representatives'),
        say(
          '只公开人数，不公开姓名。',
          '只公開人數，不公開姓名。',
          'Only the number is public, no names.',
        ),
      ),
      conflictDeclarations: field(
        say('利益申报人数', '利益申報人數', 'Declarations of interest'),
        say(
          '签署利益冲突声明的人数。',
          '簽署利益衝突聲明的人數。',
          'How many signed a declaration.',
        ),
      ),
      recusals: field(
        say('回避人数', '回避人數', 'Recusals'),
        say('因利害关系回避的人数。', '因利害關系回避的人數。', 'How many stepped aside.'),
      ),
    },
  },
  'procurement.attempt': {
    name: say('此前采购情况', '此前採購情況', 'Earlier attempt'),
    fields: {
      no: field(
        say('条目编号', '條目編號', 'Entry no.'),
        say(
          '不填则自动编号；各语言用同一编号。',
          '不填則自動編號；各語言用同一編號。',
          'Numbered by itself when empty; every language uses the same number.',
        ),
      ),
      endedOn: field(
        say('失败或终止日期', '失敗或終止日期', 'Ended on'),
        say(
          '该次采购失败或终止的日期。',
          '該次採購失敗或終止的日期。',
          'The day on which it failed.',
        ),
      ),
      result: field(
        say('此前结果', '此前結果', 'Outcome of the attempt'),
        say('选择一项。', '選擇一項。', 'Choose one.'),
        {
          options: {
            unsuccessful: say('采购失败', '採購失敗', 'Unsuccessful'),
            cancelled: say('终止', '終止', 'Called off'),
          },
        },
      ),
    },
  },
};
