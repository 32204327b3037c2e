import type { RefusalCode } from '../domain/refusal';
import { say, type Sentence } from '../../../../../shared/sentence';

/** What is said when something cannot be done, and what to do instead. */
export const REFUSAL_MESSAGES: Readonly<Record<RefusalCode, Sentence>> = {
  DISCLOSURE_ITEM_NOT_FOUND: say(
    '公开目录中没有编号为 {itemNo} 的事项。请核对编号。',
    '公開目錄中沒有編號為 {itemNo} 的事項。請核對編號。',
    'The catalogue has no item {itemNo}. Check the number.',
  ),
  DISCLOSURE_ITEM_NUMBER_TAKEN: say(
    '编号 {itemNo} 已被另一个事项使用。请换一个编号。',
    '編號 {itemNo} 已被另一個事項使用。請換一個編號。',
    'Another item has the number {itemNo}. Choose a different one.',
  ),
  DISCLOSURE_OBLIGATION_NOT_FOUND: say(
    '{itemNo} 在 {periodKey} 没有公开任务。请核对事项和期间。',
    '{itemNo} 在 {periodKey} 沒有公開任務。請核對事項和期間。',
    'Item {itemNo} owes nothing for {periodKey}. Check item and period.',
  ),
  DISCLOSURE_REASON_NEEDED: say(
    '请写明豁免原因。原因会向公众公开。',
    '請寫明豁免原因。原因會向公眾公開。',
    'State the reason of the waiver. The public will read it.',
  ),
  DISCLOSURE_WAIVED_ALREADY: say(
    '{itemNo} 的 {periodKey} 已经豁免，不需要再豁免。',
    '{itemNo} 的 {periodKey} 已經豁免，不需要再豁免。',
    'Item {itemNo} is waived for {periodKey} already.',
  ),
  DISCLOSURE_MET_ON_TIME: say(
    '{itemNo} 的 {periodKey} 已按时公开，不需要豁免。',
    '{itemNo} 的 {periodKey} 已按時公開，不需要豁免。',
    'Item {itemNo} was published on time for {periodKey}; nothing needs to be waived.',
  ),
  DISCLOSURE_PERMISSION_NEEDED: say(
    '您没有进行这项操作的权限。请校务公开办处理。',
    '您沒有進行這項操作的權限。請校務公開辦處理。',
    'You lack the permission for this. Ask the disclosure office.',
  ),
  DISCLOSURE_VERSION_CONFLICT: say(
    '刚刚有人改过。请刷新后按最新情况再改。',
    '剛剛有人改過。請重新整理後按最新情況再改。',
    'Somebody has just changed this. Reload it and change it again.',
  ),
  DISCLOSURE_ITEM_INVALID: say(
    '事项的“{field}”不符合要求：{problem}。请改正后再保存。',
    '事項的「{field}」不符合要求：{problem}。請改正後再儲存。',
    'The field {field} of the item is not right: {problem} Correct it and save again.',
  ),
  DISCLOSURE_METHOD_INVALID: say(
    '评估标准的“{field}”不符合要求：{problem}。请改正后再保存。',
    '評估標準的「{field}」不符合要求：{problem}。請改正後再儲存。',
    'The field {field} of the method is not right: {problem} Correct it and save again.',
  ),
  DISCLOSURE_INPUT_INVALID: say(
    '参数“{field}”无法识别。请核对后再试。',
    '參數「{field}」無法識別。請核對後再試。',
    'The field {field} cannot be read. Check it and try again.',
  ),
  DISCLOSURE_LOCALE_UNKNOWN: say(
    '没有语言 {locale}。可用的语言：{allowed}。',
    '沒有語言 {locale}。可用的語言：{allowed}。',
    'There is no locale {locale}. Use one of {allowed}.',
  ),
  DISCLOSURE_NO_DRAFT: say(
    '事项 {itemNo} 没有可预填的草稿。请在内容管理中新建。',
    '事項 {itemNo} 沒有可預填的草稿。請在內容管理中新建。',
    'There is no pre-filled draft for item {itemNo}. Create it in the content manager.',
  ),
  DISCLOSURE_NOTHING_OPEN: say(
    '{itemNo} 的 {periodKey} 已经公开或豁免，不需要再建草稿。',
    '{itemNo} 的 {periodKey} 已經公開或豁免，不需要再建草稿。',
    'Item {itemNo} is met or waived for {periodKey}; no draft is needed.',
  ),
  DISCLOSURE_ANSWER_NEEDED: say(
    '请填写改进措施的编号，或说明没有措施的原因。',
    '請填寫改進措施的編號，或說明沒有措施的原因。',
    'Name an improvement action, or state why there is none.',
  ),
};
