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
  INPUT_BROKEN_TEXT: '內容含有無法保存的字元。請重新輸入這段文字。',
  INPUT_MONEY_NOT_INTEGER: '金額應為以分為單位的整數。請修改。',
  INPUT_MONEY_TOO_LARGE: '金額太大，系統無法精確保存。請檢查是否多輸了數字。',
  CANNOT_BE_PUBLISHED: '還不能發布。請按各項提示修改後再發布。',
  NOTHING_TO_PUBLISH: '沒有可以發布的內容。請先保存這種語言的內容，再發布。',
  CORRECTION_REASON_REQUIRED: '內容與已公開的版本不同（{fields}）。請填寫更正原因，再重新發布。',
  FOLLOWER_HAS_CHANGES:
    '這次更正會一併更正「{title}」，但它還有未發布的修改。請先發布或放棄那些修改。',
  NAME_CONFLICT: '已有另一份文件使用同樣的{field}。請打開那一份修改，或改用別的{field}。',
  WRITE_CONFLICT: '這份文件剛剛由別人保存或發布過。請重新整理頁面，核對之後再試一次。',

  LINES_MISSING: '收入行和支出行都是空的。請至少填寫一行，或從上月複製。',
  LINE_FIELD_REQUIRED: '{list}第 {line} 行缺少{field}，請補填。',
  DUPLICATE_LINE: '{list}第 {line} 行與第 {otherLine} 行重複（{key}）。請合併為一行。',
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
  BUDGET_ADJUSTED: '{list}第 {line} 行（{key}）的調整後預算應為 {computedFen}。請重新保存一次。',
  BUDGET_NEGATIVE:
    '{list}第 {line} 行（{key}）調整後為 {adjustedFen}，不能小於零。請減少調減的金額。',
  BUDGET_NET: '預算調整 {no} 的淨額應為 {computedFen}。請重新保存一次。',
  BUDGET_TOTALS: '{field}應為 {computedFen}。請重新保存一次，系統會自動計算。',
  BUDGET_DEFICIT:
    '支出預算 {expenditureFen} 超過可用資金 {availableFen}（收入預算加期初餘額）。請確認資金來源。',

  F1_TOTALS: '{field}與各行之和不一致，應為 {computedFen}。請重新保存一次，系統會自動計算。',
  F2_OPENING:
    '期初餘額為 {openingFen}，應為 {expectedFen}（1 月取年度預算的期初餘額，其他月份取上月期末餘額）。請改正。',
  F3_CLOSING: '期末餘額應為 {computedFen}（期初餘額加收入減支出）。請重新保存一次。',
  F4_CUMULATIVE:
    '{list}第 {line} 行（{key}）的累計數應為 {computedFen}（上月累計加本月金額）。請重新保存一次。',
  F4_LINE_MISSING:
    '上月的「{key}」累計 {cumulativeFen}，本月的{list}中沒有這一行。請加上這一行，本月沒有發生時金額填 0。',
  F5_ABOVE_BUDGET:
    '支出行 {key} 累計 {cumulativeFen}，超過年度預算 {annualBudgetFen}。請在差異說明中寫明 {code} 的原因。',
  F6_VARIANCE:
    '支出行 {key} 的執行率為 {executionRateBp}，與時間進度 {timeProgressBp} 相差超過 15 個百分點。建議在差異說明中寫明 {code} 的原因。',
  F7_PROCUREMENT:
    '經濟分類 {code} 的採購付款共 {paymentsFen}，超過本月該科目支出 {amountFen}。請核對付款或支出行。',
  F8_ORDER: '{period} 還沒有發布。請先發布 {period}，再發布本月。',
  F9_SAME_PERSON: '{field}與{otherField}都是「{role}」。編製、覆核、審批須由不同的人擔任，請修改。',
  NO_BUDGET: '沒有找到 {year} 年的預算，無法計算執行率。請先錄入年度預算。',
  BUDGET_UNPUBLISHED: '{year} 年的預算還沒有公開，本月的執行率依據的是預算草稿。建議先發布預算。',
  BUDGET_STALE:
    '{list}第 {line} 行（{key}）的年度預算或執行率已變，年度預算現為 {computedFen}。請重新保存一次。',
  BUDGET_LINE_MISSING:
    '預算中的「{key}」（{annualBudgetFen}）沒有出現在{list}中。請加上這一行，沒有發生時金額填 0。',

  CODE_TAKEN: '代碼「{code}」已經存在。請打開已有的那一條修改，或換一個代碼。',
  CODE_FORMAT: '代碼「{code}」只能由字母、數字、連字號和點組成，最長 40 個字元，請修改。',
  PARENT_UNKNOWN:
    '「{code}」的上級代碼「{parent}」不在同一體系的代碼表中，或就是它自己。請改正或先添加上級。',
  VALIDITY_ORDER: '失效日期 {to} 早於生效日期 {from}。請改正日期。',
  CREDIT_CODE: '統一社會信用代碼「{text}」不正確（應為 18 位，末位為校驗碼）。請對照證書核對。',
  VALUE_FORMAT: '{field}「{text}」的格式不正確。請寫成 {example} 的形式。',
  HEADCOUNT_TWICE: '{year} 學年的「{stage}」填寫了兩次。請合併為一行。',

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
};
