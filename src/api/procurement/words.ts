import { computed } from '../../content/words/common-words';
import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const PROCUREMENT_WORDS: ModelWords = {
  name: say('采购项目', '採購項目', 'Procurements'),
  fields: {
    code: field(
      say('项目编号', '項目編號', 'Project no.'),
      say(
        '大写字母、数字和连字符，全校唯一。',
        '大寫字母、數字和連字元，全校唯一。',
        'Capital letters, digits and hyphens; one of its kind.',
      ),
      { placeholder: 'SY3-CG-2025-001' },
    ),
    category: field(
      say('采购类别', '採購類別', 'Kind of purchase'),
      say('按主要内容选择。', '按主要內容選擇。', 'By the main content.'),
      {
        options: {
          goods: say('货物', '貨物', 'Goods'),
          works: say('工程', '工程', 'Works'),
          services: say('服务', '服務', 'Services'),
        },
      },
    ),
    method: field(
      say('采购方式', '採購方式', 'Method'),
      say(
        '达到金额标准的，方式受限制。',
        '達到金額標準的，方式受限制。',
        'Above the thresholds the choice is limited.',
      ),
      {
        options: {
          openTender: say('公开招标', '公開招標', 'Open tender'),
          invitedTender: say('邀请招标', '邀請招標', 'Invited tender'),
          competitiveNegotiation: say('竞争性谈判', '競爭性談判', 'Competitive negotiation'),
          competitiveConsultation: say('竞争性磋商', '競爭性磋商', 'Competitive consultation'),
          singleSource: say('单一来源采购', '單一來源採購', 'Single source'),
          inquiry: say('询价', '詢價', 'Request for quotations'),
          frameworkAgreement: say('框架协议采购', '框架協議採購', 'Framework agreement'),
          electronicMall: say('电子卖场直购', '電子賣場直購', 'Electronic mall'),
          selfOrganised: say(
            '校内比价（限额以下）',
            '校內比價（限額以下）',
            'In-school comparison, below threshold',
          ),
        },
      },
    ),
    fiscalYear: field(
      say('预算年度', '預算年度', 'Fiscal year'),
      say('四位年份。', '四位年份。', 'Four digits.'),
      { placeholder: '2025' },
    ),
    economicCode: field(
      say('经济分类', '經濟分類', 'Economic class'),
      say('款级经济分类。', '款級經濟分類。', 'At the second level.'),
    ),
    budgetFen: field(
      say('采购预算（元）', '採購預算（元）', 'Budget (yuan)'),
      say('批准的采购预算。', '批準的採購預算。', 'The budget approved.'),
    ),
    fundingSource: field(
      say('资金来源', '資金來源', 'Source of funds'),
      say('按收入来源选择。', '按收入來源選擇。', 'By source of income.'),
    ),
    budgetAdjustmentNo: field(
      say('预算调整序号', '預算調整序號', 'Budget adjustment no.'),
      say(
        '成交价超出预算时填写。',
        '成交價超出預算時填寫。',
        'Needed where the award is above the budget.',
      ),
    ),
    methodApprovalDocNo: field(
      say('方式变更批准文号', '方式變更批準文號', 'Approval of the method'),
      say(
        '不采用公开招标而须批准时填写。',
        '不採用公開招標而須批準時填寫。',
        'Where a method needs approval instead of a tender.',
      ),
    ),
    purchaserRole: field(
      say('采购经办岗位', '採購經辦崗位', 'Purchaser (role)'),
      say(
        '只写岗位；经办人不能参加验收。',
        '只寫崗位；經辦人不能參加驗收。',
        'A role; who buys does not accept.',
      ),
    ),
    agentName: field(
      say('代理机构', '代理機構', 'Agent'),
      say('委托代理时填写。', '委託代理時填寫。', 'Where an agent is charged with it.'),
    ),
    methodReason: field(
      say('采用该方式的原因', '採用該方式的原因', 'Reason for the method'),
      say(
        '除公开招标外必须填写。',
        '除公開招標外必須填寫。',
        'Needed for every method but open tender.',
      ),
    ),
    need: field(
      say('采购需求', '採購需求', 'Need'),
      say(
        '为什么买，解决什么问题。',
        '為什麼買，解決什麼問題。',
        'Why it is bought, and what for.',
      ),
    ),
    items: field(
      say('采购标的', '採購標的', 'Items'),
      say('每种一行。', '每種一行。', 'One line each.'),
    ),
    itemWords: field(
      say('标的名称和规格', '標的名稱和規格', 'Names of items'),
      say('序号与“采购标的”对应。', '序號與「採購標的」對應。', 'Numbered like “Items”.'),
    ),
    criteria: field(
      say('评审权重', '評審權重', 'Criteria'),
      say('合计为 100。', '合計為 100。', 'They add up to 100.'),
    ),
    criterionNames: field(
      say('评审因素', '評審因素', 'Names of criteria'),
      say(
        '条目编号与“评审权重”的行号对应。',
        '條目編號與「評審權重」的行號對應。',
        'Numbered like “Criteria”.',
      ),
    ),
    timeline: field(
      say('时间节点', '時間節點', 'Timeline'),
      say('随进展填写。', '隨進展填寫。', 'Filled in as it goes on.'),
    ),
    previousAttempts: field(
      say('此前采购', '此前採購', 'Earlier attempts'),
      say('失败后重新采购时填写。', '失敗後重新採購時填寫。', 'Where it failed before.'),
    ),
    attemptReasons: field(
      say('此前失败原因', '此前失敗原因', 'Reasons of failure'),
      say(
        '条目编号与“此前采购”的行号对应。',
        '條目編號與「此前採購」的行號對應。',
        'Numbered like “Earlier attempts”.',
      ),
    ),
    bids: field(
      say('投标报价（内部）', '投標報價（內部）', 'Bids (internal)'),
      say(
        '不公开；公开内容由系统生成。',
        '不公開；公開內容由系統生成。',
        'Not public; the system makes what readers see.',
      ),
    ),
    bidDisclosure: field(
      say('报价公开方式', '報價公開方式', 'How bids are shown'),
      say(
        '采购文件写明公开名称的，才可选名称。',
        '採購文件寫明公開名稱的，才可選名稱。',
        'By name only where the tender rules say so.',
      ),
      {
        options: {
          labels: say(
            '以甲乙丙等代号公开（默认）',
            '以甲乙丙等代號公開（預認）',
            'By label (default)',
          ),
          names: say('公开名称', '公開名稱', 'By name'),
          none: say('不公开报价', '不公開報價', 'Not at all'),
        },
      },
    ),
    technicalProposals: field(
      say('技术方案（受限）', '技術方案（受限）', 'Technical proposals'),
      say('商业秘密，永不公开。', '商業秘密，永不公開。', 'Business secrets; never public.'),
    ),
    bidNotes: field(
      say('报价说明', '報價說明', 'Notes on bids'),
      say(
        '成交后公开；不要写投标人名称。',
        '成交後公開；不要寫投標人名稱。',
        'Public after the award; name no bidder.',
      ),
    ),
    publicBids: computed('公开报价', '公開報價', 'Bids as shown'),
    evaluation: field(
      say('评审小组', '評審小組', 'Evaluation'),
      say('只写人数。', '只寫人數。', 'Numbers only.'),
    ),
    panelNames: field(
      say('评审人员名单（受限）', '評審人員名單（受限）', 'Names of the panel'),
      say(
        '只供监督核查，不公开。',
        '只供監督核查，不公開。',
        'For supervision only; never public.',
      ),
    ),
    evaluationReason: field(
      say('推荐理由', '推荐理由', 'Reason for the award'),
      say('为什么选这一家。', '為什麼選這一家。', 'Why this one.'),
    ),
    award: field(
      say('成交结果', '成交結果', 'Award'),
      say('成交后填写。', '成交後填寫。', 'Filled in after the award.'),
    ),
    contracts: field(
      say('采购合同', '採購合同', 'Contracts'),
      say('每份一行。', '每份一行。', 'One line each.'),
    ),
    contractChanges: field(
      say('合同变更', '合同變更', 'Contract changes'),
      say('没有就不填。', '沒有就不填。', 'Empty where there are none.'),
    ),
    contractChangeReasons: field(
      say('变更原因', '變更原因', 'Reasons of changes'),
      say(
        '条目编号与“合同变更”的行号对应。',
        '條目編號與「合同變更」的行號對應。',
        'Numbered like “Contract changes”.',
      ),
    ),
    acceptance: field(
      say('验收结果', '驗收結果', 'Acceptance'),
      say('验收后填写。', '驗收後填寫。', 'Filled in after the check.'),
    ),
    acceptanceMembers: field(
      say('验收人员', '驗收人員', 'Who accepted'),
      say('只写岗位。', '只寫崗位。', 'Roles only.'),
    ),
    acceptanceChecks: field(
      say('验收项目', '驗收項目', 'Acceptance checks'),
      say('逐项写明。', '逐項寫明。', 'Item by item.'),
    ),
    acceptanceNotes: field(
      say('验收说明', '驗收說明', 'Notes on acceptance'),
      say('检查和返工情况。', '檢查和返工情況。', 'What was checked and mended.'),
    ),
    payments: field(
      say('付款记录', '付款記錄', 'Payments'),
      say('已付和计划付款。', '已付和計劃付款。', 'Made and planned.'),
    ),
    challenges: field(
      say('质疑处理', '質疑處理', 'Challenges'),
      say('没有就不填。', '沒有就不填。', 'Empty where there are none.'),
    ),
    challengeSummaries: field(
      say('质疑内容和答复', '質疑內容和答覆', 'Challenges and replies'),
      say(
        '条目编号与“质疑处理”的行号对应。',
        '條目編號與「質疑處理」的行號對應。',
        'Numbered like “Challenges”.',
      ),
    ),
    casePublishedOn: field(
      say('案例公开日期', '案例公開日期', 'Case study published'),
      say('写案例时填写。', '寫案例時填寫。', 'Where there is a case study.'),
    ),
    caseSummary: field(
      say('案例摘要', '案例摘要', 'Case summary'),
      say('一句话说清怎么选的。', '一句話說清怎麼選的。', 'One sentence: how it was chosen.'),
    ),
    caseBody: field(
      say('案例正文', '案例正文', 'Case text'),
      say(
        '比价表由系统按报价生成。',
        '比價表由系統按報價生成。',
        'The comparison is made from the bids.',
      ),
    ),
    totals: computed('采购合计', '採購合計', 'Totals'),
    state: field(
      say('办理阶段', '辦理階段', 'Stage'),
      say(
        '在“办理进度”栏中进行下一步。',
        '在「辦理進度」欄中進行下一步。',
        'Moves by the panel “Progress”.',
      ),
      {
        options: {
          planned: say('已公开计划', '已公開計劃', 'Planned'),
          tendering: say('采购中', '採購中', 'Out to tender'),
          evaluated: say('已评审', '已評審', 'Evaluated'),
          awarded: say('已成交', '已成交', 'Awarded'),
          contracted: say('履约中', '履約中', 'Under contract'),
          accepted: say('已验收', '已驗收', 'Accepted'),
          closed: say('已结清', '已結清', 'Closed'),
          failed: say('采购失败', '採購失敗', 'Failed'),
          cancelled: say('已取消', '已取消', 'Called off'),
          terminated: say('合同终止', '合同終止', 'Contract terminated'),
        },
      },
    ),
    stateSince: computed('进入本阶段日期', '進入本階段日期', 'In this stage since'),
    attempt: computed('采购次数', '採購次數', 'Attempt'),
    ...PUBLICATION_WORDS,
  },
};
