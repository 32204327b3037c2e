import type { Messages } from './messages';

export const MESSAGES_ZH_HANT: Messages = {
  MONEY_NOT_FEN: '「{text}」不是以分為單位的整數金額，請改為整數。',
  MONEY_NOT_A_NUMBER: '「{text}」不是金額。請以元為單位填寫數字，例如 1,234.50。',
  MONEY_TOO_MANY_DECIMALS: '「{text}」的小數超過兩位。請精確到分，例如 1,234.50。',
  MONEY_TOO_LARGE: '金額「{text}」太大，系統無法精確保存。請檢查是否多輸了數字。',
  MONEY_NEGATIVE: '{list}第 {line} 行的{field}為 {amountFen}，不能小於零。請改為零或正數。',
  TOTAL_TOO_LARGE: '{field}太大，系統無法精確保存。請檢查各行金額是否多輸了數字。',
  PERIOD_INVALID: '「{text}」不是有效的期間。請寫成 2025 或 2025-06 的形式。',

  FIELD_REQUIRED: '發布前請填寫{field}。',
  FIELD_OUT_OF_RANGE: '{field}應在 {minimum} 到 {maximum} 之間，請修改。',
  WORDS_REQUIRED: '發布前請填寫{locale}的{field}。',
  TEXT_TOO_LONG: '{locale}的{field}有 {length} 個字，最多 {limit} 個字。請精簡後再提交。',
  DUPLICATE_PERIOD: '{period} 已有一份同範圍的記錄。請打開那一份修改，不要重複新建。',
  PERIOD_FIXED: '本記錄已以 {key} 公開，不能再改期間和範圍。請恢復原值，另建新的記錄。',
  NOT_RECOMPUTED: '{field}與填寫的內容不一致。請重新保存一次，系統會自動計算。',

  DUPLICATE_YEAR: '{year} 年已有一份同範圍的預算。請打開那一份修改，不要重複新建。',
  INVALID_INPUT: '有些內容無法保存。請按各項提示修改後再保存。',
  INPUT_UNKNOWN_FIELD: '沒有這個欄位。可以填寫的欄位：{allowed}。',
  INPUT_WRONG_TYPE: '內容的類型不對，應為 {expected}。請修改。',
  INPUT_NOT_ALLOWED: '不能填寫這個值。可選的值：{allowed}。',
  INPUT_NOT_IN_RANGE: '應為 {min} 到 {max} 之間的整數，請修改。',
  INPUT_TOO_MANY: '行數太多，最多 {limit} 行。請分開填寫。',
  INPUT_TOO_LONG: '內容太長，最多 {limit} 個字元。請精簡。',
  INPUT_TOO_DEEP: '內容的層次太多，最多 {limit} 層。請減少巢狀。',
  INPUT_BROKEN_TEXT: '內容含有無法保存的字元。請重新輸入這段文字。',
  INPUT_CHOICE_TWICE: '同一個選項選了兩次，請每個選項只留一個。',
  INPUT_MONEY_NOT_INTEGER: '金額應為以分為單位的整數。請修改。',
  INPUT_MONEY_TOO_LARGE: '金額太大，系統無法精確保存。請檢查是否多輸了數字。',
  CANNOT_BE_PUBLISHED: '還不能發布。請按各項提示修改後再發布。',
  NOTHING_TO_PUBLISH: '沒有可以發布的內容。請先保存這種語言的內容，再發布。',
  CORRECTION_REASON_REQUIRED: '內容與已公開的版本不同（{fields}）。請填寫更正原因，再重新發布。',
  FOLLOWER_HAS_CHANGES:
    '這次更正會一併更正「{title}」，但它還有未發布的修改。請先發布或放棄那些修改。',
  NAME_CONFLICT: '已有另一份文件使用同樣的{field}。請打開那一份修改，或改用別的{field}。',
  WRITE_CONFLICT: '這份文件剛剛由別人保存或發布過。請重新整理頁面，核對之後再試一次。',
  WRITE_QUEUE_UNAVAILABLE: '同時保存的人太多，這一次沒有存上。請過半分鐘再試。',

  LINES_MISSING: '收入行和支出行都是空的。請至少填寫一行，或從上月複製。',
  LINE_FIELD_REQUIRED: '{list}第 {line} 行缺少{field}，請補填。',
  DUPLICATE_LINE: '{list}第 {line} 行與第 {otherLine} 行重複「{key}」。請合併為一行。',
  UNKNOWN_CODE: '{list}第 {line} 行的{field}「{code}」不在代碼表中。請從列表中選擇。',
  CODE_LEVEL:
    '{list}第 {line} 行的經濟分類「{code}」不是款級代碼。請選擇五位的款級代碼，例如 30213。',
  WORDS_KEY_UNKNOWN:
    '{locale}的{list}寫了「{key}」，但沒有對應的行。請刪除這條文字，或補上那一行。',
  WORDS_KEY_TWICE: '{locale}的{list}中「{key}」出現了兩次。請合併為一條。',
  WORDS_KEY_MISSING: '{locale}的{list}缺少「{key}」的文字，請補填。',
  WORDS_ONLY_TRANSLATED: '{locale}的{list}寫了「{key}」，簡體中文卻沒有。請先填寫簡體中文。',
  TRANSLATION_INCOMPLETE: '{locale}的{list}還沒有「{key}」，公開時將顯示簡體中文。需要時請補譯。',

  ADJUSTMENT_NO_TWICE: '預算調整的序號 {no} 出現了兩次。請改成不同的序號。',
  ADJUSTMENT_UNKNOWN_NO:
    '調整明細第 {line} 行寫的序號 {no} 不在預算調整中。請改正序號，或先登記這次調整。',
  ADJUSTMENT_UNKNOWN_LINE:
    '調整明細第 {line} 行對應的「{key}」不在預算各行中。請改正，或先添加金額為零的預算行。',
  ADJUSTMENT_WITHOUT_LINES: '預算調整 {no} 沒有調整明細。請說明它調整了哪些行。',
  ADJUSTMENT_UNBALANCED:
    '預算調整 {no} 的收入變動 {incomeFen} 與支出變動 {expenditureFen} 不相等。請確認差額由結餘解決。',
  BUDGET_ADJUSTED: '{list}第 {line} 行「{key}」的調整後預算應為 {computedFen}。請重新保存一次。',
  BUDGET_NEGATIVE:
    '{list}第 {line} 行「{key}」調整後為 {adjustedFen}，不能小於零。請減少調減的金額。',
  BUDGET_NET: '預算調整 {no} 的淨額應為 {computedFen}。請重新保存一次。',
  BUDGET_TOTALS: '{field}應為 {computedFen}。請重新保存一次，系統會自動計算。',
  BUDGET_DEFICIT:
    '支出預算 {expenditureFen} 超過可用資金 {availableFen}（收入預算加期初餘額）。請確認資金來源。',

  F1_TOTALS: '{field}與各行之和不一致，應為 {computedFen}。請重新保存一次，系統會自動計算。',
  F2_OPENING:
    '期初餘額為 {openingFen}，應為 {expectedFen}（1 月取年度預算的期初餘額，其他月份取上月期末餘額）。請改正。',
  F3_CLOSING: '期末餘額應為 {computedFen}（期初餘額加收入減支出）。請重新保存一次。',
  F4_CUMULATIVE:
    '{list}第 {line} 行「{key}」的累計數應為 {computedFen}（上月累計加本月金額）。請重新保存一次。',
  F4_LINE_MISSING:
    '上月的「{key}」累計 {cumulativeFen}，本月的{list}中沒有這一行。請加上這一行，本月沒有發生時金額填 0。',
  F5_ABOVE_BUDGET:
    '支出行「{key}」累計 {cumulativeFen}，超過年度預算 {annualBudgetFen}。請在差異說明中寫明「{code}」的原因。',
  F6_VARIANCE:
    '支出行「{key}」的執行率為 {executionRateBp}，與時間進度 {timeProgressBp} 相差超過 15 個百分點。建議在差異說明中寫明「{code}」的原因。',
  F7_PROCUREMENT:
    '經濟分類「{code}」的採購付款共 {paymentsFen}，超過本月該科目支出 {amountFen}。請核對付款或支出行。',
  F8_ORDER: '{period} 還沒有發布。請先發布 {period}，再發布本月。',
  F9_SAME_PERSON: '{field}與{otherField}都是「{role}」。編製、覆核、審批須由不同的人擔任，請修改。',
  NO_BUDGET: '沒有找到 {year} 年的預算，無法計算執行率。請先錄入年度預算。',
  BUDGET_UNPUBLISHED: '{year} 年的預算還沒有公開，本月的執行率依據的是預算草稿。建議先發布預算。',
  BUDGET_STALE:
    '{list}第 {line} 行「{key}」的年度預算或執行率已變，年度預算現為 {computedFen}。請重新保存一次。',
  BUDGET_LINE_MISSING:
    '預算中的「{key}」（{annualBudgetFen}）沒有出現在{list}中。請加上這一行，沒有發生時金額填 0。',

  P1_ITEMS:
    '標的合計 {itemsFen} 與成交金額 {awardFen} 不一致（P1）。請核對各項數量、單價和成交金額。',
  P2_PAYMENTS:
    '付款合計 {paymentsFen} 與合同合計 {contractFen} 不元（P2）。請核對付款記錄和合同變更。',
  P3_ABOVE_BUDGET:
    '成交金額 {awardFen} 超過採購預算 {budgetFen}（P3）。請先調整預算，併填寫預算調整序號。',
  P4_TOO_FEW_BIDS:
    '有效投標只有 {count} 家，不足 {minimum} 家（P4）。請在「辦理進度」中宣布採購失敗後重新採購。',
  P5_TENDER_PERIOD:
    '公開招標從公告到投標截止只有 {days} 天，不得少於 {minimum} 天（P5）。請推遲截止時間。',
  P5_INTENTION: '採購意向在公告前 {days} 天公開，一般應提前 {minimum} 天（P5）。',
  P6_SIGNED_LATE: '成交通知後 {days} 天才簽合同，應在 {limit} 天內（P6）。',
  P6_CONTRACT_PUBLISHED_LATE:
    '合同簽訂後 {workdays} 個工作日才公告，應在 {limit} 個工作日內（P6）。',
  P7_NOTICE:
    '單一來源公示只有 {workdays} 個工作日，不得少於 {minimum} 個（P7）。請推後公示截止日期。',
  P8_CHANGES:
    '合同 {no} 變更合計 {changeFen}，超過合同金額 {contractFen} 的 {limitBp}（P8）。超出部分須另行採購。',
  P9_ORDER: '「{field}」早於「{otherField}」（P9）。請核對時間節點。',
  P10_NAMES_BIDDER: '{locale}的「{field}」裡寫了未中標單位的名稱（P10）。請改用甲、乙等代號。',
  P10_NOTES_EARLY: '成交結果公告前不能公開報價說明（P10）。請填寫結果公告日期，或先刪去報價說明。',
  P11_OPEN_TENDER:
    '預算 {budgetFen} 已達到公開招標標準 {limitFen}（P11）。請改為公開招標，或填寫方式變更批準文號。',
  P11_OWN_PURCHASE:
    '預算 {budgetFen} 已達到政府採購限額 {limitFen}，不能校內比價或電子賣場直購（P11）。請改用政府採購方式。',
  P12_PANEL: '評審小組 {count} 人，應為 3 人以上單數（P12）。請核對人數。',
  P12_EXPERTS: '評審小組 {count} 人中外部專家只有 {experts} 人，應不少於三分之二（P12）。',
  P12_PURCHASER: '第 {line} 名驗收人員「{role}」就是採購經辦崗位（P12）。請換人驗收。',
  CRITERIA_SUM: '評審權重合計為 {total}，應為 100。請核對。',
  AWARD_NOT_BIDDER: '成交人不在有效投標人之中。請核對成交結果和投標報價。',
  CONTRACT_NOT_WINNER: '第 {line} 份合同的供應商不是成交人。請核對。',
  CONTRACT_NOT_AWARD:
    '合同合計 {contractFen} 與成交金額 {awardFen} 不一致。合同應按成交金額簽訂，請核對。',
  ACCEPTANCE_NOT_PASSED: '驗收結論為不合格或未填，不能進入「已驗收」。請返工複驗後再辦理。',
  CHALLENGE_LATE: '第 {line} 項質疑在 {workdays} 個工作日後才答覆，應在 {limit} 個工作日內。',
  CODE_TAKEN: '代碼「{code}」已經存在。請打開已有的那一條修改，或換一個代碼。',
  CODE_FORMAT: '代碼「{code}」只能由字母、數字、連字號和點組成，最長 40 個字元，請修改。',
  PARENT_UNKNOWN:
    '「{code}」的上級代碼「{parent}」不在同一體系的代碼表中，或就是它自己。請改正或先添加上級。',
  VALIDITY_ORDER: '失效日期 {to} 早於生效日期 {from}。請改正日期。',
  CREDIT_CODE: '統一社會信用代碼「{text}」不正確（應為 18 位，末位為校驗碼）。請對照證書核對。',
  VALUE_FORMAT: '{field}「{text}」的格式不正確。請寫成 {example} 的形式。',
  PHONE_MOBILE: '{field}是手機號碼，屬於個人資料，不能公開。請改為辦公電話或熱線，如 12345。',
  AMOUNT_TOO_SMALL: '{field}不能小於 {minimumFen}。請改正。',
  MEAL_OPENING:
    '期初餘額為 {openingFen}，應等於上一份伙食帳（{period}）的期末餘額 {expectedFen}。請改正。',
  MEAL_LATER_PUBLIC:
    '{later} 的伙食帳已經公開，不能再補發更早的 {period}。請把 {period} 的收支併入以後月份，並寫明說明。',
  MEAL_SURPLUS_RATE:
    '本年累計結餘率為 {rateBp}，超出正負 {limitBp}。學生伙食不得盈利，建議在說明中寫明原因和處理辦法。',
  FEE_OVERLAP:
    '與「{title}」的執行期間重疊（自 {from} 起）。同一收費項目、同一對象在同一天只能有一個標準，請先給舊標準填寫截止日期。',
  FEE_NOT_VOLUNTARY: '服務性收費和代收費須由家長自願選擇。請確認是否必須繳納。',
  FEEDBACK_TICKET_UNKNOWN: '沒有編號為「{text}」的意見。請從意見辦理頁產生公開稿。',
  FEEDBACK_TICKET_PROTECTED: '這條意見由專人受理，不進入公開流程，不能發布。',
  FEEDBACK_SERVICE_UNKNOWN: '沒有「{code}」這個意見類別。請從列表中選擇。',
  PERSONAL_DATA:
    '{locale}的{field}裡有個人資訊「{text}」（證件、銀行卡、手機、車牌號碼或電郵）。請刪去後再發布。',
  PERSONAL_NAME: '{locale}的{field}裡的「{text}」像是姓名。請確認，不能公開姓名時改寫為崗位。',
  MENU_EMPTY: '食譜還沒有菜品。請至少填寫一道菜。',
  RICH_TEXT_SHAPE: '{locale}的{field}格式無法識別。請在編輯器中重新輸入這段內容。',
  RICH_TEXT_KIND:
    '{locale}的{field}含有不支援的內容「{text}」。請改用段落、標題、列表、引用或連結；圖片和檔案請作為附件。',
  RICH_TEXT_LINK:
    '{locale}的{field}中的連結「{text}」不能使用。請改為以 https:// 開頭的網址、以 / 開頭的本站位址或 mailto: 郵箱。',
  RICH_TEXT_BLOCKS: '{locale}的{field}有 {length} 段，最多 {limit} 段。請拆成幾個頁面。',
  ISO_WEEK_UNKNOWN: '{year} 年沒有第 {week} 週（共 {weeks} 週）。請改正週次。',
  HEADCOUNT_TWICE: '{year} 學年的「{stage}」填寫了兩次。請合併為一行。',

  SECTION_MISSING: '「{section}」部分沒有填寫。沒有變化時請勾選「無變化」並寫明原因。',
  SECTION_FIELD_REQUIRED: '請填寫「{section}」的{field}。',
  NO_CHANGE_WITH_FIGURES:
    '「{section}」勾選了「無變化」，卻填寫了{field}。請清空數字，或取消勾選。',
  FIGURE_ABOVE: '{field}（{value}）大於{otherField}（{limit}）。請核對兩個數字。',
  PENDING_NEGATIVE: '完成數（{completed}）大於上週結轉加本週新收（{available}）。請核對報修數字。',
  WEEK_BEFORE_MISSING: '找不到 {period} 的簡報，上週結轉數無法核對。如果那一週有簡報，請先填寫。',
  WEEK_CARRIED_OVER:
    '上週結轉填寫為 {carriedOver}，而 {period} 週末待修為 {expected}。請改為 {expected}，或先更正上一週。',
  NOTICE_UNKNOWN:
    '相關施工公告第 {line} 行：沒有編號為「{key}」的公告。請從列表中選擇；編號寫在「施工與停水停電公告」列表和每份公告的「編號」裡，如 works-2025-03。',
  SHORT_NOTICE: '公告時間（{day}）晚於規定：應最遲在 {due} 公告，即開工前 {workdays} 個工作日。',
  SHORT_NOTICE_REASON:
    '應最遲在 {due} 公告（開工前 {workdays} 個工作日），請填寫「未提前公告的原因」；緊急搶修請勾選「緊急」。',
  DUPLICATE_WORKS:
    '同一地點（{place}）同一時間已有同類公告「{title}」（{key}）。請修改那一份，不要重複公告。',
  WORKS_OVERLAP:
    '同一地點（{place}）在這段時間還有公告「{title}」（{key}）。請確認兩項施工可以同時進行。',
  STATE_CANNOT_BEGIN:
    '新公告不能直接是「{state}」。請先選「計劃中」或「已公告」，緊急搶修可選「進行中」。',
  STATE_CANNOT_FOLLOW: '「{from}」不能直接改為「{state}」。請按順序更新狀態。',
  END_BEFORE_COMPLETION: '狀態是「{state}」，還沒有實際結束時間。請清空，或把狀態改為「已完成」。',
  STATE_BY_TRANSITION_ONLY:
    '狀態由步驟改變，不能直接填寫。現在是「{now}」，可以進行：{steps}。請在右側「辦理進度」欄中進行。',
  STEP_BLOCKED: '現在還不能進行這一步。請先完成下列各項。',
  STEP_FIELD_REQUIRED: '辦這一步前，請先填寫{field}。',
  STEP_ANSWERS: '請按要求填寫後再進行這一步。',
  STEP_ANSWER_REQUIRED: '請填寫「{ask}」。',
  STEP_ANSWER_FORMAT: '「{ask}」填寫有誤。請按提示的格式重新填寫。',
  STEP_ANSWER_UNKNOWN: '這一步沒有「{ask}」這一項。請去掉後重試。',
  INSPECTION_LATE: '檢查結果應在 {workdays} 個工作日內、最遲 {due} 公開，現在是 {day}，已經晚了。',
  FINDINGS_MISSING: '檢查沒有合格，卻沒有登記任何問題。請先登記需要整改的問題，再發布。',
  INSPECTION_UNKNOWN: '沒有編號為「{key}」的檢查。請從檢查列表複製編號。',
  INSPECTION_UNPUBLISHED: '檢查「{key}」還沒有公開。請先發布檢查，再發布它的問題。',
  CODE_UNKNOWN: '{field}「{code}」不存在，請從列表選擇。',
  DAY_BEFORE: '{field}早於{otherField}，請改正。',
  DUE_BY_EXTENSION_ONLY:
    '整改期限是 {due}，不能直接改寫。請在右側「辦理進度」中辦理延期並寫明原因。',
  EXTENSION_NOT_LATER: '新期限必須晚於 {due}，請選更晚的日期。',
  FINDING_NOT_CRITICAL: '只有重大隱患才有臨時措施。這個問題請直接開始整改。',
  INTERIM_FIRST: '重大隱患要先採取臨時措施。請寫明臨時措施並辦理這一步，再開始整改。',
  INTERIM_LATE_REASON: '已經超過 24 小時。請說明臨時措施為什麼晚了。',
  VERIFIER_RESPONSIBLE: '「{role}」是這個問題的整改責任崗位，不能自己複查。請由其他崗位複查。',
  VERIFIER_OF_DEPARTMENT: '您在整改責任部門任職，不能複查本部門的問題。請由其他部門複查。',
  CRITICAL_PLACE_NAMED:
    '{locale}的{field}寫出了「{name}」，這是還沒有通過複查的重大隱患的地點。請換一種說法。',
  UPDATE_MISSING: '狀態是「{state}」時，請在「進展」中寫明延期到什麼時候。',
  UPDATE_TOLD: '第 {no} 條進展已經公開，不能修改或刪除。有新情況請增加一條。',
  PLACE_CIRCLE: '「{code}」不能放在「{parent}」裡：它們會互相包含。請改正所在地點。',
  PLACE_HAS_PARTS: '有別的地點在「{code}」裡面，所以代碼不能改。請先改那些地點的「所在地點」。',
  PLACE_IN_SENSITIVE: '「{parent}」是敏感地點，在它裡面的地點也必須標為敏感。請勾選「敏感地點」。',
  PLACE_PARTS_PUBLIC: '它裡面的「{code}」還不是敏感地點。請先把裡面的地點標為敏感。',
  THRESHOLD_NOT_POSITIVE: '金額標準必須大於零，請改正。',
  THRESHOLD_OVERLAP:
    '同類標準已有一條在 {from} 至 {to} 有效。請先給它填寫停用日期，或修改啟用日期。',
  DAY_TAKEN: '{day} 已經在工作日曆中。請打開那一條修改。',
  MAKEUP_ON_WEEKDAY: '{day} 是週一至週五，本來就上班，不需要調休。請核對日期。',
  TERM_OUTSIDE_YEAR: '學期的日期不在「{key}」的學年內（7 月 1 日至次年 8 月 31 日）。請核對日期。',
  TERM_OVERLAP: '與學期「{key}」的日期重疊。請改正日期。',
  TERM_TAKEN: '「{text}」在{locale}中已有解釋。請修改已有的那一條，或刪去這個說法。',
  TIME_IN_FUTURE: '{field}晚於現在。請填寫實際發生的時間。',
  TIME_ORDER: '{field}必須晚於{otherField}，請改正。',
  POSTING_OF_WEBSITE: '網站渠道由系統在發布時自動記錄，不能手工填寫。請選擇其他渠道。',
  POSTING_AUTOMATIC: '這條記錄由系統自動寫入，不能修改。',
  POSTING_UNKNOWN: '沒有編號為「{key}」的公開內容。請核對編號；不在系統中的材料請填寫內容標題。',
  POSTING_UNPUBLISHED: '「{key}」還沒有在網站公開。請先發布，再登記其他渠道。',
  POSTING_REVISION: '這份內容最新是第 {newest} 版，沒有第 {revision} 版。請改正版本號。',
  POSTING_TWICE: '「{key}」的這一版在這個渠道已有記錄。請打開那一條，填寫撤下時間。',

  NUMBER_FIXED: '本記錄已以 {key} 公開，編號不能再改。請恢復原值，另建新的記錄。',
  REGULATION_UNKNOWN: '沒有編號為「{code}」的規章制度。請先建立這項制度，或改正編號。',
  VERSION_NO_TAKEN: '這項制度已有第 {no} 版。請打開那一版修改，或改用下一個版本序號。',
  VERSION_STILL_DRAFT: '起草中的文本不能公開。請先執行「徵求意見」或「通過」這一步。',
  VERSION_SAME_DAY: '第 {no} 版也從 {day} 起施行，同一天只能有一個有效版本。請改正施行日期。',
  VERSION_OVERLAP: '第 {no} 版到 {lastDay} 仍有效，與 {nextDay} 起施行的版本重疊。請改正施行日期。',
  VERSION_GAP:
    '第 {no} 版到 {lastDay} 為止，下一版卻從 {nextDay} 起施行，中間沒有有效版本。請改為次日起施行。',
  VERSION_ORDER: '版本序號與施行日期的先後不一致（第 {no} 版）。施行較晚的版本序號應較大，請改正。',
  VERSION_DAY_FIXED: '第 {versionNo} 版已經施行，{field}不能再改。請恢復原值。',
  ADOPTION_ORDER: '通過日期 {adopted} 晚於施行日期 {effective}。請改正其中一個。',
  ARTICLES_MISSING: '發布前請填寫條文，至少一條。',
  ARTICLES_NUMBERS: '{locale}的條文第 {line} 行編號為 {no}，應為 {line}。條文請從 1 起依次編號。',
  ARTICLES_TRANSLATION:
    '{locale}有 {translated} 條條文，簡體中文有 {count} 條。請譯全，或一條都不填（公開時顯示簡體中文）。',
  ARTICLES_FIXED:
    '第 {versionNo} 版已經施行，{locale}的第 {no} 條不能再改。要修改內容，請新建一個版本。',
  CONSULTATION_UNANSWERED: '第 {no} 個意見主題還沒有答覆。通過之前，請寫明處理結果和答覆。',
  CONSULTATION_OPEN: '徵求意見到 {day} 才結束。請在結束之後再辦理通過。',
  REPEAL_BEFORE_EFFECT: '這一版從 {day} 起才施行，有效期最後一天不能早於施行日期。請改正日期。',
  PERSONAL_NUMBER:
    '{locale}的{field}含有手機號、身份證號或銀行卡號。公開內容不能出現個人號碼，請刪去。',
  KEY_UNKNOWN: '沒有編號為「{key}」的內容。請核對類型和編號。',
  KEY_NOT_PUBLIC: '「{key}」不是已公開的內容。請先公開那一份，或不填編號。',
  QUESTION_WITHOUT_MEETING: '只有來自會議的措施才能填寫提問序號。請刪去序號，或把來源改為會議。',
  GROUP_HEAD: '工作小組應有一名組長，現在有 {count} 名。請改正成員的分工。',
  MEETING_INTERNAL: '這是內部會議，不公開。需要公開時，請先取消勾選「內部會議」。',
  MEETING_NOT_INTERNAL: '這是公開的會議。請先發公告，會後公開紀要。',
  MEETING_BEGUN: '會議的開始時間已過，不能再發公告。請核對時間。',
  MEETING_NOT_OVER: '會議還沒有結束。請在結束後再辦這一步。',
  MEETING_MINUTES_UNPUBLISHED: '公開的內容中還沒有紀要和參會人數。請填寫並發布，再辦這一步。',
  MEETING_ACTIONS_OPEN: '這次會議還有沒有決定的改進措施（{keys}）。請先決定是否採納。',
  MEETING_QUESTIONS_OPEN: '第 {no} 個提問還沒有答覆。請先補充答覆並發布。',
  STEP_UNPUBLISHED: '這份內容還沒有公開。請先發布，再辦這一步。',
  STEP_WORDS_MISSING: '辦這一步前，請先填寫簡體中文的{field}。',
  REQUEST_ONCE: '「{field}」只能辦理一次，已經辦過。',
  REQUEST_TOO_LATE: '「{field}」應最遲在 {due} 辦理，現在已過期限。',
  REQUEST_LATE: '答覆期限是 {due}，已超過 {workdays} 個工作日。',
  ASSET_CODE_FIXED: '這項資產已有變動記錄，資產編號 {code} 不能再改。請恢復原編號。',
  ASSET_HAS_EVENTS: '資產 {code} 已有變動記錄，不能刪除。請按報廢程序處置。',
  ASSET_NOT_DEPRECIATED:
    '文物陳列品、圖書檔案、動植物和名義金額入賬的資產不計提折舊。請選「不計提」。',
  ASSET_UNKNOWN: '沒有編號為「{code}」的資產。請先建立資產卡片，或改正編號。',
  STATE_BY_EVENT_ONLY: '資產狀態不能直接修改。請新增一條資產變動，狀態會隨之變化。',
  EVENT_FIXED: '資產變動只增不改，不能修改、複製或刪除。如登記有誤，請另增一條變動說明。',
  EVENT_BACKDATED: '日期 {day} 早於這項資產上一條變動的日期 {last}。請改正日期，變動須按先後登記。',
  EVENT_BEFORE_ACQUISITION: '日期 {day} 早於資產取得的月份（{acquired}）。請核對日期。',
  EVENT_REGISTER_CLOSED:
    '日期 {day} 所在季度的資產清單（{period}）已經公開。請登記在本季度，並在說明中寫明實際日期。',
  EVENT_WRONG_STATE: '資產現在的狀態是「{state}」，不能登記「{field}」。請先登記前面的步驟。',
  EVENT_TWICE: '這項資產已經登記入賬，不能再登記一次。請選擇其他變動類型。',
  EVENT_NEEDS_ACCEPTANCE: '登記入賬須先驗收。請填寫採購編號或驗收文件的文號。',
  EVENT_NEEDS_REGISTRATION: '領用前須先登記入賬。請先新增「登記入賬」的變動。',
  NOTICE_TOO_SHORT:
    '公示只有 {workdays} 個工作日，至少 {required} 個工作日（公示當日不計）。請延長公示期。',
  RETIREMENT_NEEDS_APPRAISAL: '報廢前須有技術鑑定。請先登記技術鑑定。',
  RETIREMENT_NEEDS_NOTICE: '報廢前須公示至少 {workdays} 個工作日。請先登記報廢公示。',
  RETIREMENT_NOTICE_RUNS: '報廢公示到 {until} 才結束。請在公示結束之後再登記報廢。',
  RETIREMENT_NEEDS_APPROVAL: '報廢須經批准並有批覆文號。請先登記處置批覆，填寫文號。',
  REPORT_TOO_EARLY: '這一年到 {day} 才結束。請在年度結束之後再公開報告。',
  REGISTER_TOO_EARLY: '這個季度到 {day} 才結束。請在季度結束之後再公開清單。',

  IMPORT_TOO_LARGE: '內容超過 {limit}。請只貼上需要的行，或分幾次匯入。',
  IMPORT_TOO_MANY_ROWS: '超過 {limit} 行。請分幾次匯入。',
  IMPORT_EMPTY: '沒有可以匯入的行。請從表格中複製包含資料的行，再貼到這裡。',
  IMPORT_ENCODING:
    '檔案不是 UTF-8 編碼，中文無法識別。請在表格軟體中另存為「CSV UTF-8」，或直接複製貼上。',
  IMPORT_QUOTES: '第 {row} 行的引號沒有成對。請補上或刪除引號。',
  IMPORT_COLUMN_MISSING: '表頭中沒有「{column}」列。請補上這一列，或去掉表頭並按預設順序排列。',
  IMPORT_COLUMN_TWICE: '表頭中「{column}」列出現了兩次。請只保留一列。',
  IMPORT_COLUMN_IGNORED: '「{text}」列不需要匯入，已忽略。',
  IMPORT_CELL_MISSING: '第 {row} 行的{column}是空的，請補填。',
  IMPORT_CELL_TOO_LONG: '第 {row} 行的{column}超過 {limit} 個字元。請檢查是否貼錯位置。',
  IMPORT_EXTRA_CELLS:
    '第 {row} 行多出 {count} 個儲存格。請檢查列是否錯位；CSV 中帶逗號的金額要加引號。',
  IMPORT_UNKNOWN_CODE: '第 {row} 行的{column}「{text}」不在代碼表中。請填寫代碼表中的代碼或名稱。',
  IMPORT_NAME_AMBIGUOUS: '第 {row} 行的{column}「{text}」對應多個代碼（{codes}）。請改寫為代碼。',
  IMPORT_CODE_LEVEL: '第 {row} 行的經濟分類「{code}」不是款級代碼。請改為五位的款級代碼。',
  IMPORT_NOT_A_NUMBER:
    '第 {row} 行的{column}「{text}」不是金額。請以元為單位填寫數字，例如 1,234.50。',
  IMPORT_TOO_MANY_DECIMALS: '第 {row} 行的{column}「{text}」小數超過兩位。請精確到分。',
  IMPORT_AMOUNT_TOO_LARGE:
    '第 {row} 行的{column}「{text}」太大，無法精確保存。請檢查是否多輸了數字。',
  IMPORT_NEGATIVE: '第 {row} 行的{column}為 {amountFen}，不能小於零。請改正。',
  IMPORT_DUPLICATE: '第 {row} 行與第 {otherRow} 行重複（{key}）。請合併為一行。',
  IMPORT_TOTAL_ROW: '第 {row} 行「{text}」是合計行，已跳過；合計由系統計算。',

  FILE_TYPE_NOT_ALLOWED: '不接受「{name}」這種檔案。可以上傳：{allowed}。請另存為其中一種再上傳。',
  FILE_NOT_WHAT_IT_SAYS: '「{name}」的內容與副檔名不符，沒有儲存。請用原來的軟體重新匯出後再上傳。',
  FILE_IMAGE_BROKEN: '圖片「{name}」已損壞，無法讀取。請換一份再上傳。',
  FILE_IMAGE_TOO_LARGE: '圖片「{name}」超過 {limit} 百萬像素。請縮小後再上傳。',
  FILE_MISSING: '檔案「{name}」已不在檔案庫中或內容有變。請重新上傳並替換後再發布。',
  FILE_NAME_UNREADABLE: '檔案名稱最多 {limit} 個字，不能有斜線和看不見的控制字元。請改名後再上傳。',
  FILE_ATTACHED_BY_UPLOAD: '上傳時不能直接附到內容上。請先上傳，再在內容的表單裡選擇檔案並儲存。',
  FILE_IS_RESTRICTED:
    '「{name}」是受限檔案，不能附到這裡。請換一個檔案；確需公開的，請另存一份處理過的再上傳。',
  FILE_IN_USE: '檔案「{name}」正被內容使用，不能刪除。請先在那份內容裡取下它。',
};
