import type { Messages } from './messages';

export const MESSAGES_ZH_HANS: Messages = {
  MONEY_NOT_FEN: '“{text}”不是以分为单位的整数金额，请改为整数。',
  MONEY_NOT_A_NUMBER: '“{text}”不是金额。请以元为单位填写数字，例如 1,234.50。',
  MONEY_TOO_MANY_DECIMALS: '“{text}”的小数超过两位。请精确到分，例如 1,234.50。',
  MONEY_TOO_LARGE: '金额“{text}”太大，系统无法精确保存。请检查是否多输了数字。',
  MONEY_NEGATIVE: '{list}第 {line} 行的{field}为 {amountFen}，不能小于零。请改为零或正数。',
  TOTAL_TOO_LARGE: '{field}太大，系统无法精确保存。请检查各行金额是否多输了数字。',
  PERIOD_INVALID: '“{text}”不是有效的期间。请写成 2025 或 2025-06 的形式。',

  FIELD_REQUIRED: '发布前请填写{field}。',
  FIELD_OUT_OF_RANGE: '{field}应在 {minimum} 到 {maximum} 之间，请修改。',
  WORDS_REQUIRED: '发布前请填写{locale}的{field}。',
  TEXT_TOO_LONG: '{locale}的{field}有 {length} 个字，最多 {limit} 个字。请精简后再提交。',
  DUPLICATE_PERIOD: '{period} 已有一份同范围的记录。请打开那一份修改，不要重复新建。',
  PERIOD_FIXED: '本记录已以 {key} 公开，不能再改期间和范围。请恢复原值，另建新的记录。',
  NOT_RECOMPUTED: '{field}与填写的内容不一致。请重新保存一次，系统会自动计算。',

  DUPLICATE_YEAR: '{year} 年已有一份同范围的预算。请打开那一份修改，不要重复新建。',
  INVALID_INPUT: '有些内容无法保存。请按各项提示修改后再保存。',
  INPUT_UNKNOWN_FIELD: '没有这个字段。可以填写的字段：{allowed}。',
  INPUT_WRONG_TYPE: '内容的类型不对，应为 {expected}。请修改。',
  INPUT_NOT_ALLOWED: '不能填写这个值。可选的值：{allowed}。',
  INPUT_NOT_IN_RANGE: '应为 {min} 到 {max} 之间的整数，请修改。',
  INPUT_TOO_MANY: '行数太多，最多 {limit} 行。请分开填写。',
  INPUT_TOO_LONG: '内容太长，最多 {limit} 个字符。请精简。',
  INPUT_TOO_DEEP: '内容的层次太多，最多 {limit} 层。请减少嵌套。',
  INPUT_BROKEN_TEXT: '内容含有无法保存的字符。请重新输入这段文字。',
  INPUT_CHOICE_TWICE: '同一个选项选了两次，请每个选项只留一个。',
  INPUT_MONEY_NOT_INTEGER: '金额应为以分为单位的整数。请修改。',
  INPUT_MONEY_TOO_LARGE: '金额太大，系统无法精确保存。请检查是否多输了数字。',
  CANNOT_BE_PUBLISHED: '还不能发布。请按各项提示修改后再发布。',
  NOTHING_TO_PUBLISH: '没有可以发布的内容。请先保存这种语言的内容，再发布。',
  CORRECTION_REASON_REQUIRED: '内容与已公开的版本不同（{fields}）。请填写更正原因，再重新发布。',
  FOLLOWER_HAS_CHANGES:
    '这次更正会一并更正“{title}”，但它还有未发布的修改。请先发布或放弃那些修改。',
  NAME_CONFLICT: '已有另一份文档使用同样的{field}。请打开那一份修改，或改用别的{field}。',
  WRITE_CONFLICT: '这份文档刚刚由别人保存或发布过。请刷新页面，核对之后再试一次。',
  WRITE_QUEUE_UNAVAILABLE: '同时保存的人太多，这一次没有存上。请过半分钟再试。',

  LINES_MISSING: '收入行和支出行都是空的。请至少填写一行，或从上月复制。',
  LINE_FIELD_REQUIRED: '{list}第 {line} 行缺少{field}，请补填。',
  DUPLICATE_LINE: '{list}第 {line} 行与第 {otherLine} 行重复“{key}”。请合并为一行。',
  UNKNOWN_CODE: '{list}第 {line} 行的{field}“{code}”不在代码表中。请从列表中选择。',
  CODE_LEVEL:
    '{list}第 {line} 行的经济分类“{code}”不是款级代码。请选择五位的款级代码，例如 30213。',
  WORDS_KEY_UNKNOWN: '{locale}的{list}写了“{key}”，但没有对应的行。请删除这条文字，或补上那一行。',
  WORDS_KEY_TWICE: '{locale}的{list}中“{key}”出现了两次。请合并为一条。',
  WORDS_KEY_MISSING: '{locale}的{list}缺少“{key}”的文字，请补填。',
  WORDS_ONLY_TRANSLATED: '{locale}的{list}写了“{key}”，简体中文却没有。请先填写简体中文。',
  TRANSLATION_INCOMPLETE: '{locale}的{list}还没有“{key}”，公开时将显示简体中文。需要时请补译。',

  ADJUSTMENT_NO_TWICE: '预算调整的序号 {no} 出现了两次。请改成不同的序号。',
  ADJUSTMENT_UNKNOWN_NO:
    '调整明细第 {line} 行写的序号 {no} 不在预算调整中。请改正序号，或先登记这次调整。',
  ADJUSTMENT_UNKNOWN_LINE:
    '调整明细第 {line} 行对应的“{key}”不在预算各行中。请改正，或先添加金额为零的预算行。',
  ADJUSTMENT_WITHOUT_LINES: '预算调整 {no} 没有调整明细。请说明它调整了哪些行。',
  ADJUSTMENT_UNBALANCED:
    '预算调整 {no} 的收入变动 {incomeFen} 与支出变动 {expenditureFen} 不相等。请确认差额由结余解决。',
  BUDGET_ADJUSTED: '{list}第 {line} 行“{key}”的调整后预算应为 {computedFen}。请重新保存一次。',
  BUDGET_NEGATIVE:
    '{list}第 {line} 行“{key}”调整后为 {adjustedFen}，不能小于零。请减少调减的金额。',
  BUDGET_NET: '预算调整 {no} 的净额应为 {computedFen}。请重新保存一次。',
  BUDGET_TOTALS: '{field}应为 {computedFen}。请重新保存一次，系统会自动计算。',
  BUDGET_DEFICIT:
    '支出预算 {expenditureFen} 超过可用资金 {availableFen}（收入预算加期初余额）。请确认资金来源。',

  F1_TOTALS: '{field}与各行之和不一致，应为 {computedFen}。请重新保存一次，系统会自动计算。',
  F2_OPENING:
    '期初余额为 {openingFen}，应为 {expectedFen}（1 月取年度预算的期初余额，其他月份取上月期末余额）。请改正。',
  F3_CLOSING: '期末余额应为 {computedFen}（期初余额加收入减支出）。请重新保存一次。',
  F4_CUMULATIVE:
    '{list}第 {line} 行“{key}”的累计数应为 {computedFen}（上月累计加本月金额）。请重新保存一次。',
  F4_LINE_MISSING:
    '上月的“{key}”累计 {cumulativeFen}，本月的{list}中没有这一行。请加上这一行，本月没有发生时金额填 0。',
  F5_ABOVE_BUDGET:
    '支出行“{key}”累计 {cumulativeFen}，超过年度预算 {annualBudgetFen}。请在差异说明中写明“{code}”的原因。',
  F6_VARIANCE:
    '支出行“{key}”的执行率为 {executionRateBp}，与时间进度 {timeProgressBp} 相差超过 15 个百分点。建议在差异说明中写明“{code}”的原因。',
  F7_PROCUREMENT:
    '经济分类“{code}”的采购付款共 {paymentsFen}，超过本月该科目支出 {amountFen}。请核对付款或支出行。',
  F8_ORDER: '{period} 还没有发布。请先发布 {period}，再发布本月。',
  F9_SAME_PERSON: '{field}与{otherField}都是“{role}”。编制、复核、审批须由不同的人担任，请修改。',
  NO_BUDGET: '没有找到 {year} 年的预算，无法计算执行率。请先录入年度预算。',
  BUDGET_UNPUBLISHED: '{year} 年的预算还没有公开，本月的执行率依据的是预算草稿。建议先发布预算。',
  BUDGET_STALE:
    '{list}第 {line} 行“{key}”的年度预算或执行率已变，年度预算现为 {computedFen}。请重新保存一次。',
  BUDGET_LINE_MISSING:
    '预算中的“{key}”（{annualBudgetFen}）没有出现在{list}中。请加上这一行，没有发生时金额填 0。',

  P1_ITEMS:
    '标的合计 {itemsFen} 与成交金额 {awardFen} 不一致（P1）。请核对各项数量、单价和成交金额。',
  P2_PAYMENTS:
    '付款合计 {paymentsFen} 与合同合计 {contractFen} 不符（P2）。请核对付款记录和合同变更。',
  P3_ABOVE_BUDGET:
    '成交金额 {awardFen} 超过采购预算 {budgetFen}（P3）。请先调整预算，并填写预算调整序号。',
  P4_TOO_FEW_BIDS:
    '有效投标只有 {count} 家，不足 {minimum} 家（P4）。请在“办理进度”中宣布采购失败后重新采购。',
  P5_TENDER_PERIOD:
    '公开招标从公告到投标截止只有 {days} 天，不得少于 {minimum} 天（P5）。请推迟截止时间。',
  P5_INTENTION: '采购意向在公告前 {days} 天公开，一般应提前 {minimum} 天（P5）。',
  P6_SIGNED_LATE: '成交通知后 {days} 天才签合同，应在 {limit} 天内（P6）。',
  P6_CONTRACT_PUBLISHED_LATE:
    '合同签订后 {workdays} 个工作日才公告，应在 {limit} 个工作日内（P6）。',
  P7_NOTICE:
    '单一来源公示只有 {workdays} 个工作日，不得少于 {minimum} 个（P7）。请推后公示截止日期。',
  P8_CHANGES:
    '合同 {no} 变更合计 {changeFen}，超过合同金额 {contractFen} 的 {limitBp}（P8）。超出部分须另行采购。',
  P9_ORDER: '“{field}”早于“{otherField}”（P9）。请核对时间节点。',
  P10_NAMES_BIDDER: '{locale}的“{field}”里写了未中标单位的名称（P10）。请改用甲、乙等代号。',
  P10_NOTES_EARLY: '成交结果公告前不能公开报价说明（P10）。请填写结果公告日期，或先删去报价说明。',
  P11_OPEN_TENDER:
    '预算 {budgetFen} 已达到公开招标标准 {limitFen}（P11）。请改为公开招标，或填写方式变更批准文号。',
  P11_OWN_PURCHASE:
    '预算 {budgetFen} 已达到政府采购限额 {limitFen}，不能校内比价或电子卖场直购（P11）。请改用政府采购方式。',
  P12_PANEL: '评审小组 {count} 人，应为 3 人以上单数（P12）。请核对人数。',
  P12_EXPERTS: '评审小组 {count} 人中外部专家只有 {experts} 人，应不少于三分之二（P12）。',
  P12_PURCHASER: '第 {line} 名验收人员“{role}”就是采购经办岗位（P12）。请换人验收。',
  CRITERIA_SUM: '评审权重合计为 {total}，应为 100。请核对。',
  AWARD_NOT_BIDDER: '成交人不在有效投标人之中。请核对成交结果和投标报价。',
  CONTRACT_NOT_WINNER: '第 {line} 份合同的供应商不是成交人。请核对。',
  CONTRACT_NOT_AWARD:
    '合同合计 {contractFen} 与成交金额 {awardFen} 不一致。合同应按成交金额签订，请核对。',
  ACCEPTANCE_NOT_PASSED: '验收结论为不合格或未填，不能进入“已验收”。请返工复验后再办理。',
  CHALLENGE_LATE: '第 {line} 项质疑在 {workdays} 个工作日后才答复，应在 {limit} 个工作日内。',
  CODE_TAKEN: '代码“{code}”已经存在。请打开已有的那一条修改，或换一个代码。',
  CODE_FORMAT: '代码“{code}”只能由字母、数字、连字符和点组成，最长 40 个字符，请修改。',
  PARENT_UNKNOWN:
    '“{code}”的上级代码“{parent}”不在同一体系的代码表中，或就是它自己。请改正或先添加上级。',
  VALIDITY_ORDER: '失效日期 {to} 早于生效日期 {from}。请改正日期。',
  CREDIT_CODE: '统一社会信用代码“{text}”不正确（应为 18 位，末位为校验码）。请对照证书核对。',
  VALUE_FORMAT: '{field}“{text}”的格式不正确。请写成 {example} 的形式。',
  PHONE_MOBILE: '{field}是手机号码，属于个人信息，不能公开。请改为办公电话或热线，如 12345。',
  AMOUNT_TOO_SMALL: '{field}不能小于 {minimumFen}。请改正。',
  MEAL_OPENING:
    '期初余额为 {openingFen}，应等于上一份伙食账（{period}）的期末余额 {expectedFen}。请改正。',
  MEAL_LATER_PUBLIC:
    '{later} 的伙食账已经公开，不能再补发更早的 {period}。请把 {period} 的收支并入以后月份，并写明说明。',
  MEAL_SURPLUS_RATE:
    '本年累计结余率为 {rateBp}，超出正负 {limitBp}。学生伙食不得盈利，建议在说明中写明原因和处理办法。',
  FEE_OVERLAP:
    '与“{title}”的执行期间重叠（自 {from} 起）。同一收费项目、同一对象在同一天只能有一个标准，请先给旧标准填写截止日期。',
  FEE_NOT_VOLUNTARY: '服务性收费和代收费须由家长自愿选择。请确认是否必须缴纳。',
  FEEDBACK_TICKET_UNKNOWN: '没有编号为“{text}”的意见。请从意见办理页生成公开稿。',
  FEEDBACK_TICKET_PROTECTED: '这条意见由专人受理，不进入公开流程，不能发布。',
  FEEDBACK_SERVICE_UNKNOWN: '没有“{code}”这个意见类别。请从列表中选择。',
  PERSONAL_DATA:
    '{locale}的{field}里有个人信息“{text}”（证件、银行卡、手机、车牌号码或邮箱）。请删去后再发布。',
  PERSONAL_NAME: '{locale}的{field}里的“{text}”像是姓名。请确认，不能公开姓名时改写为岗位。',
  MENU_EMPTY: '食谱还没有菜品。请至少填写一道菜。',
  RICH_TEXT_SHAPE: '{locale}的{field}格式无法识别。请在编辑器中重新输入这段内容。',
  RICH_TEXT_KIND:
    '{locale}的{field}含有不支持的内容“{text}”。请改用段落、标题、列表、引用或链接；图片和文件请作为附件。',
  RICH_TEXT_LINK:
    '{locale}的{field}中的链接“{text}”不能使用。请改为以 https:// 开头的网址、以 / 开头的本站地址或 mailto: 邮箱。',
  RICH_TEXT_BLOCKS: '{locale}的{field}有 {length} 段，最多 {limit} 段。请拆成几个页面。',
  ISO_WEEK_UNKNOWN: '{year} 年没有第 {week} 周（共 {weeks} 周）。请改正周次。',
  HEADCOUNT_TWICE: '{year} 学年的“{stage}”填写了两次。请合并为一行。',

  SECTION_MISSING: '“{section}”部分没有填写。没有变化时请勾选“无变化”并写明原因。',
  SECTION_FIELD_REQUIRED: '请填写“{section}”的{field}。',
  NO_CHANGE_WITH_FIGURES: '“{section}”勾选了“无变化”，却填写了{field}。请清空数字，或取消勾选。',
  FIGURE_ABOVE: '{field}（{value}）大于{otherField}（{limit}）。请核对两个数字。',
  PENDING_NEGATIVE: '完成数（{completed}）大于上周结转加本周新收（{available}）。请核对报修数字。',
  WEEK_BEFORE_MISSING: '找不到 {period} 的简报，上周结转数无法核对。如果那一周有简报，请先填写。',
  WEEK_CARRIED_OVER:
    '上周结转填写为 {carriedOver}，而 {period} 周末待修为 {expected}。请改为 {expected}，或先更正上一周。',
  NOTICE_UNKNOWN:
    '相关施工公告第 {line} 行：没有编号为“{key}”的公告。请从列表中选择；编号写在“施工与停水停电公告”列表和每份公告的“编号”里，如 works-2025-03。',
  SHORT_NOTICE: '公告时间（{day}）晚于规定：应最迟在 {due} 公告，即开工前 {workdays} 个工作日。',
  SHORT_NOTICE_REASON:
    '应最迟在 {due} 公告（开工前 {workdays} 个工作日），请填写“未提前公告的原因”；紧急抢修请勾选“紧急”。',
  DUPLICATE_WORKS:
    '同一地点（{place}）同一时间已有同类公告“{title}”（{key}）。请修改那一份，不要重复公告。',
  WORKS_OVERLAP:
    '同一地点（{place}）在这段时间还有公告“{title}”（{key}）。请确认两项施工可以同时进行。',
  STATE_CANNOT_BEGIN: '新公告不能直接是“{state}”。请先选“计划中”或“已公告”，紧急抢修可选“进行中”。',
  STATE_CANNOT_FOLLOW: '“{from}”不能直接改为“{state}”。请按顺序更新状态。',
  END_BEFORE_COMPLETION: '状态是“{state}”，还没有实际结束时间。请清空，或把状态改为“已完成”。',
  STATE_BY_TRANSITION_ONLY:
    '状态由步骤改变，不能直接填写。现在是“{now}”，可以进行：{steps}。请在右侧“办理进度”栏中进行。',
  STEP_BLOCKED: '现在还不能进行这一步。请先完成下列各项。',
  STEP_FIELD_REQUIRED: '办这一步前，请先填写{field}。',
  STEP_ANSWERS: '请按要求填写后再进行这一步。',
  STEP_ANSWER_REQUIRED: '请填写“{ask}”。',
  STEP_ANSWER_FORMAT: '“{ask}”填写有误。请按提示的格式重新填写。',
  STEP_ANSWER_UNKNOWN: '这一步没有“{ask}”这一项。请去掉后重试。',
  INSPECTION_LATE: '检查结果应在 {workdays} 个工作日内、最迟 {due} 公开，现在是 {day}，已经晚了。',
  FINDINGS_MISSING: '检查没有合格，却没有登记任何问题。请先登记需要整改的问题，再发布。',
  INSPECTION_UNKNOWN: '没有编号为“{key}”的检查。请从检查列表复制编号。',
  INSPECTION_UNPUBLISHED: '检查“{key}”还没有公开。请先发布检查，再发布它的问题。',
  CODE_UNKNOWN: '{field}“{code}”不存在，请从列表选择。',
  DAY_BEFORE: '{field}早于{otherField}，请改正。',
  DUE_BY_EXTENSION_ONLY: '整改期限是 {due}，不能直接改写。请在右侧“办理进度”中办理延期并写明原因。',
  EXTENSION_NOT_LATER: '新期限必须晚于 {due}，请选更晚的日期。',
  FINDING_NOT_CRITICAL: '只有重大隐患才有临时措施。这个问题请直接开始整改。',
  INTERIM_FIRST: '重大隐患要先采取临时措施。请写明临时措施并办理这一步，再开始整改。',
  INTERIM_LATE_REASON: '已经超过 24 小时。请说明临时措施为什么晚了。',
  VERIFIER_RESPONSIBLE: '“{role}”是这个问题的整改责任岗位，不能自己复查。请由其他岗位复查。',
  VERIFIER_OF_DEPARTMENT: '您在整改责任部门任职，不能复查本部门的问题。请由其他部门复查。',
  CRITICAL_PLACE_NAMED:
    '{locale}的{field}写出了“{name}”，这是还没有通过复查的重大隐患的地点。请换一种说法。',
  UPDATE_MISSING: '状态是“{state}”时，请在“进展”中写明延期到什么时候。',
  UPDATE_TOLD: '第 {no} 条进展已经公开，不能修改或删除。有新情况请增加一条。',
  PLACE_CIRCLE: '“{code}”不能放在“{parent}”里：它们会互相包含。请改正所在地点。',
  PLACE_HAS_PARTS: '有别的地点在“{code}”里面，所以代码不能改。请先改那些地点的“所在地点”。',
  PLACE_IN_SENSITIVE: '“{parent}”是敏感地点，在它里面的地点也必须标为敏感。请勾选“敏感地点”。',
  PLACE_PARTS_PUBLIC: '它里面的“{code}”还不是敏感地点。请先把里面的地点标为敏感。',
  THRESHOLD_NOT_POSITIVE: '金额标准必须大于零，请改正。',
  THRESHOLD_OVERLAP:
    '同类标准已有一条在 {from} 至 {to} 有效。请先给它填写停用日期，或修改启用日期。',
  DAY_TAKEN: '{day} 已经在工作日历中。请打开那一条修改。',
  MAKEUP_ON_WEEKDAY: '{day} 是周一至周五，本来就上班，不需要调休。请核对日期。',
  TERM_OUTSIDE_YEAR: '学期的日期不在“{key}”的学年内（7 月 1 日至次年 8 月 31 日）。请核对日期。',
  TERM_OVERLAP: '与学期“{key}”的日期重叠。请改正日期。',
  TERM_TAKEN: '“{text}”在{locale}中已有解释。请修改已有的那一条，或删去这个说法。',
  TIME_IN_FUTURE: '{field}晚于现在。请填写实际发生的时间。',
  TIME_ORDER: '{field}必须晚于{otherField}，请改正。',
  POSTING_OF_WEBSITE: '网站渠道由系统在发布时自动记录，不能手工填写。请选择其他渠道。',
  POSTING_AUTOMATIC: '这条记录由系统自动写入，不能修改。',
  POSTING_UNKNOWN: '没有编号为“{key}”的公开内容。请核对编号；不在系统中的材料请填写内容标题。',
  POSTING_UNPUBLISHED: '“{key}”还没有在网站公开。请先发布，再登记其他渠道。',
  POSTING_REVISION: '这份内容最新是第 {newest} 版，没有第 {revision} 版。请改正版本号。',
  POSTING_TWICE: '“{key}”的这一版在这个渠道已有记录。请打开那一条，填写撤下时间。',

  NUMBER_FIXED: '本记录已以 {key} 公开，编号不能再改。请恢复原值，另建新的记录。',
  REGULATION_UNKNOWN: '没有编号为“{code}”的规章制度。请先建立这项制度，或改正编号。',
  VERSION_NO_TAKEN: '这项制度已有第 {no} 版。请打开那一版修改，或改用下一个版本序号。',
  VERSION_STILL_DRAFT: '起草中的文本不能公开。请先执行“征求意见”或“通过”这一步。',
  VERSION_SAME_DAY: '第 {no} 版也从 {day} 起施行，同一天只能有一个有效版本。请改正施行日期。',
  VERSION_OVERLAP: '第 {no} 版到 {lastDay} 仍有效，与 {nextDay} 起施行的版本重叠。请改正施行日期。',
  VERSION_GAP:
    '第 {no} 版到 {lastDay} 为止，下一版却从 {nextDay} 起施行，中间没有有效版本。请改为次日起施行。',
  VERSION_ORDER: '版本序号与施行日期的先后不一致（第 {no} 版）。施行较晚的版本序号应较大，请改正。',
  VERSION_DAY_FIXED: '第 {versionNo} 版已经施行，{field}不能再改。请恢复原值。',
  ADOPTION_ORDER: '通过日期 {adopted} 晚于施行日期 {effective}。请改正其中一个。',
  ARTICLES_MISSING: '发布前请填写条文，至少一条。',
  ARTICLES_NUMBERS: '{locale}的条文第 {line} 行编号为 {no}，应为 {line}。条文请从 1 起依次编号。',
  ARTICLES_TRANSLATION:
    '{locale}有 {translated} 条条文，简体中文有 {count} 条。请译全，或一条都不填（公开时显示简体中文）。',
  ARTICLES_FIXED:
    '第 {versionNo} 版已经施行，{locale}的第 {no} 条不能再改。要修改内容，请新建一个版本。',
  CONSULTATION_UNANSWERED: '第 {no} 个意见主题还没有答复。通过之前，请写明处理结果和答复。',
  CONSULTATION_OPEN: '征求意见到 {day} 才结束。请在结束之后再办理通过。',
  REPEAL_BEFORE_EFFECT: '这一版从 {day} 起才施行，有效期最后一天不能早于施行日期。请改正日期。',
  PERSONAL_NUMBER:
    '{locale}的{field}含有手机号、身份证号或银行卡号。公开内容不能出现个人号码，请删去。',
  KEY_UNKNOWN: '没有编号为“{key}”的内容。请核对类型和编号。',
  KEY_NOT_PUBLIC: '“{key}”不是已公开的内容。请先公开那一份，或不填编号。',
  QUESTION_WITHOUT_MEETING: '只有来自会议的措施才能填写提问序号。请删去序号，或把来源改为会议。',
  GROUP_HEAD: '工作小组应有一名组长，现在有 {count} 名。请改正成员的分工。',
  MEETING_INTERNAL: '这是内部会议，不公开。需要公开时，请先取消勾选“内部会议”。',
  MEETING_NOT_INTERNAL: '这是公开的会议。请先发公告，会后公开纪要。',
  MEETING_BEGUN: '会议的开始时间已过，不能再发公告。请核对时间。',
  MEETING_NOT_OVER: '会议还没有结束。请在结束后再办这一步。',
  MEETING_MINUTES_UNPUBLISHED: '公开的内容中还没有纪要和参会人数。请填写并发布，再办这一步。',
  MEETING_ACTIONS_OPEN: '这次会议还有没有决定的改进措施（{keys}）。请先决定是否采纳。',
  MEETING_QUESTIONS_OPEN: '第 {no} 个提问还没有答复。请先补充答复并发布。',
  STEP_UNPUBLISHED: '这份内容还没有公开。请先发布，再办这一步。',
  STEP_WORDS_MISSING: '办这一步前，请先填写简体中文的{field}。',
  REQUEST_ONCE: '“{field}”只能办理一次，已经办过。',
  REQUEST_TOO_LATE: '“{field}”应最迟在 {due} 办理，现在已过期限。',
  REQUEST_LATE: '答复期限是 {due}，已超过 {workdays} 个工作日。',
  ASSET_CODE_FIXED: '这项资产已有变动记录，资产编号 {code} 不能再改。请恢复原编号。',
  ASSET_HAS_EVENTS: '资产 {code} 已有变动记录，不能删除。请按报废程序处置。',
  ASSET_NOT_DEPRECIATED:
    '文物陈列品、图书档案、动植物和名义金额入账的资产不计提折旧。请选“不计提”。',
  ASSET_UNKNOWN: '没有编号为“{code}”的资产。请先建立资产卡片，或改正编号。',
  STATE_BY_EVENT_ONLY: '资产状态不能直接修改。请新增一条资产变动，状态会随之变化。',
  EVENT_FIXED: '资产变动只增不改，不能修改、复制或删除。如登记有误，请另增一条变动说明。',
  EVENT_BACKDATED: '日期 {day} 早于这项资产上一条变动的日期 {last}。请改正日期，变动须按先后登记。',
  EVENT_BEFORE_ACQUISITION: '日期 {day} 早于资产取得的月份（{acquired}）。请核对日期。',
  EVENT_REGISTER_CLOSED:
    '日期 {day} 所在季度的资产清单（{period}）已经公开。请登记在本季度，并在说明中写明实际日期。',
  EVENT_WRONG_STATE: '资产现在的状态是“{state}”，不能登记“{field}”。请先登记前面的步骤。',
  EVENT_TWICE: '这项资产已经登记入账，不能再登记一次。请选择其他变动类型。',
  EVENT_NEEDS_ACCEPTANCE: '登记入账须先验收。请填写采购编号或验收文件的文号。',
  EVENT_NEEDS_REGISTRATION: '领用前须先登记入账。请先新增“登记入账”的变动。',
  NOTICE_TOO_SHORT:
    '公示只有 {workdays} 个工作日，至少 {required} 个工作日（公示当日不计）。请延长公示期。',
  RETIREMENT_NEEDS_APPRAISAL: '报废前须有技术鉴定。请先登记技术鉴定。',
  RETIREMENT_NEEDS_NOTICE: '报废前须公示至少 {workdays} 个工作日。请先登记报废公示。',
  RETIREMENT_NOTICE_RUNS: '报废公示到 {until} 才结束。请在公示结束之后再登记报废。',
  RETIREMENT_NEEDS_APPROVAL: '报废须经批准并有批复文号。请先登记处置批复，填写文号。',
  REPORT_TOO_EARLY: '这一年到 {day} 才结束。请在年度结束之后再公开报告。',
  REGISTER_TOO_EARLY: '这个季度到 {day} 才结束。请在季度结束之后再公开清单。',

  IMPORT_TOO_LARGE: '内容超过 {limit}。请只粘贴需要的行，或分几次导入。',
  IMPORT_TOO_MANY_ROWS: '超过 {limit} 行。请分几次导入。',
  IMPORT_EMPTY: '没有可以导入的行。请从表格中复制包含数据的行，再粘贴到这里。',
  IMPORT_ENCODING:
    '文件不是 UTF-8 编码，中文无法识别。请在表格软件中另存为“CSV UTF-8”，或直接复制粘贴。',
  IMPORT_QUOTES: '第 {row} 行的引号没有成对。请补上或删除引号。',
  IMPORT_COLUMN_MISSING: '表头中没有“{column}”列。请补上这一列，或去掉表头并按默认顺序排列。',
  IMPORT_COLUMN_TWICE: '表头中“{column}”列出现了两次。请只保留一列。',
  IMPORT_COLUMN_IGNORED: '“{text}”列不需要导入，已忽略。',
  IMPORT_CELL_MISSING: '第 {row} 行的{column}是空的，请补填。',
  IMPORT_CELL_TOO_LONG: '第 {row} 行的{column}超过 {limit} 个字符。请检查是否粘贴错位。',
  IMPORT_EXTRA_CELLS:
    '第 {row} 行多出 {count} 个单元格。请检查列是否错位；CSV 中带逗号的金额要加引号。',
  IMPORT_UNKNOWN_CODE: '第 {row} 行的{column}“{text}”不在代码表中。请填写代码表中的代码或名称。',
  IMPORT_NAME_AMBIGUOUS: '第 {row} 行的{column}“{text}”对应多个代码（{codes}）。请改写为代码。',
  IMPORT_CODE_LEVEL: '第 {row} 行的经济分类“{code}”不是款级代码。请改为五位的款级代码。',
  IMPORT_NOT_A_NUMBER:
    '第 {row} 行的{column}“{text}”不是金额。请以元为单位填写数字，例如 1,234.50。',
  IMPORT_TOO_MANY_DECIMALS: '第 {row} 行的{column}“{text}”小数超过两位。请精确到分。',
  IMPORT_AMOUNT_TOO_LARGE:
    '第 {row} 行的{column}“{text}”太大，无法精确保存。请检查是否多输了数字。',
  IMPORT_NEGATIVE: '第 {row} 行的{column}为 {amountFen}，不能小于零。请改正。',
  IMPORT_DUPLICATE: '第 {row} 行与第 {otherRow} 行重复（{key}）。请合并为一行。',
  IMPORT_TOTAL_ROW: '第 {row} 行“{text}”是合计行，已跳过；合计由系统计算。',

  FILE_TYPE_NOT_ALLOWED: '不接受“{name}”这种文件。可以上传：{allowed}。请另存为其中一种再上传。',
  FILE_NOT_WHAT_IT_SAYS: '“{name}”的内容与扩展名不符，没有保存。请用原来的软件重新导出后再上传。',
  FILE_IMAGE_BROKEN: '图片“{name}”已损坏，无法读取。请换一份再上传。',
  FILE_IMAGE_TOO_LARGE: '图片“{name}”超过 {limit} 百万像素。请缩小后再上传。',
  FILE_MISSING: '文件“{name}”已不在文件库中或内容有变。请重新上传并替换后再发布。',
  FILE_NAME_UNREADABLE: '文件名最多 {limit} 个字，不能有斜杠和看不见的控制字符。请改名后再上传。',
  FILE_ATTACHED_BY_UPLOAD: '上传时不能直接附到内容上。请先上传，再在内容的表单里选择文件并保存。',
  FILE_IS_RESTRICTED:
    '“{name}”是受限文件，不能附到这里。请换一个文件；确需公开的，请另存一份处理过的再上传。',
  FILE_IN_USE: '文件“{name}”正被内容使用，不能删除。请先在那份内容里取下它。',
};
