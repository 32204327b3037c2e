import { IMPORT_MESSAGES } from '../../../domain/messages/import-messages';
import { say, type Sentence } from '../../../domain/messages/sentence';
import type { EditorRefusalCode } from '../domain/editor-refusal';

/** What is said to editors when something does not go. */
export const EDITOR_MESSAGES: Readonly<Record<EditorRefusalCode, Sentence>> = {
  SURVEY_UNKNOWN: say(
    '没有这份调查，可能已被删除。请回到列表。',
    '沒有這份調查，可能已被刪除。請回到列表。',
    'There is no such survey; it may have been deleted. Go back to the list.',
  ),
  SURVEY_RESPONSE_UNKNOWN: say(
    '没有这份答卷，请刷新列表。',
    '沒有這份答卷，請重新整理列表。',
    'There is no such response. Reload the list.',
  ),
  SURVEY_BATCH_UNKNOWN: say(
    '没有这批邀请码，请刷新页面。',
    '沒有這批邀請碼，請重新整理頁面。',
    'There is no such batch of invitations. Reload the page.',
  ),
  SURVEY_SNAPSHOT_UNKNOWN: say(
    '没有这次结果公布，请刷新页面。',
    '沒有這次結果公佈，請重新整理頁面。',
    'There is no such publication of results. Reload the page.',
  ),
  SURVEY_COPY_UNKNOWN: say(
    '要复制的调查不存在，请另选一份。',
    '要複製的調查不存在，請另選一份。',
    'The survey to be copied does not exist. Choose another one.',
  ),
  SURVEY_INPUT_INVALID: say(
    '“{field}”填写得不对，请修改后再试。',
    '「{field}」填寫得不對，請修改後再試。',
    'The field {field} is not valid. Change it and try again.',
  ),
  SURVEY_VERSION_CONFLICT: say(
    '问卷刚被别人改过。请刷新页面，核对之后再保存。',
    '問卷剛被別人改過。請重新整理頁面，核對之後再儲存。',
    'Somebody changed the questionnaire meanwhile. Reload the page, look again, then save.',
  ),
  SURVEY_SLUG_CONFLICT: say(
    '网址“{slug}”已被另一份调查使用，请换一个。',
    '網址「{slug}」已被另一份調查使用，請換一個。',
    'The address {slug} belongs to another survey. Choose another one.',
  ),
  SURVEY_DEFINITION_INVALID: say(
    '问卷还有 {count} 处问题，改好后才能发布。',
    '問卷還有 {count} 處問題，改好後才能發佈。',
    'The questionnaire has {count} faults; correct them, then publish.',
  ),
  SURVEY_CHANGES_BREAKING: say(
    '有 {count} 处修改会让已有答卷失去意义。请停用原题，另加一道新题。',
    '有 {count} 處修改會讓已有答卷失去意義。請停用原題，另加一道新題。',
    '{count} changes would spoil the answers that are there. Retire the question and add a new one.',
  ),
  SURVEY_UNCHANGED: say(
    '问卷与已发布的相同，没有可发布的修改。',
    '問卷與已發佈的相同，沒有可發佈的修改。',
    'The questionnaire is the one that is published; there is nothing to publish.',
  ),
  SURVEY_PERIOD_INVALID: say(
    '结束时间要晚于开始时间。',
    '結束時間要晚於開始時間。',
    'The end has to be after the beginning.',
  ),
  SURVEY_CELL_LOWERED: say(
    '结果公布过以后，最小人数只能调高，不能调低。',
    '結果公佈過以後，最小人數只能調高，不能調低。',
    'Once results were published, the smallest number can be raised, not lowered.',
  ),
  SURVEY_STEP_UNPUBLISHED: say(
    '问卷还没有发布。请先发布问卷，再开放调查。',
    '問卷還沒有發佈。請先發佈問卷，再開放調查。',
    'The questionnaire is not published. Publish it first, then open the survey.',
  ),
  SURVEY_STEP_CONFLICT: say(
    '现在的状态不能这样操作，请刷新页面。',
    '現在的狀態不能這樣操作，請重新整理頁面。',
    'That is not possible in the present state. Reload the page.',
  ),
  SURVEY_STEP_TIME_OVER: say(
    '结束时间已过。请先改晚结束时间。',
    '結束時間已過。請先改晚結束時間。',
    'The end is over. Set a later one first.',
  ),
  SURVEY_STEP_FULL: say(
    '问卷已收满。请先调高份数上限。',
    '問卷已收滿。請先調高份數上限。',
    'The quota is reached. Raise it first.',
  ),
  SURVEY_STEP_UNTIL: say(
    '暂停的截止时间要晚于现在。',
    '暫停的截止時間要晚於現在。',
    'A pause has to end later than now.',
  ),
  SURVEY_DECISION_CONFLICT: say(
    '这份答卷现在不能这样处理，可能刚被别人处理过。请刷新。',
    '這份答卷現在不能這樣處理，可能剛被別人處理過。請重新整理。',
    'That is not possible with this response now; somebody may have been faster. Reload.',
  ),
  SURVEY_RESULTS_TOO_FEW: say(
    '计入统计的答卷不足 {k} 份，还不能公布结果。',
    '計入統計的答卷不足 {k} 份，還不能公佈結果。',
    'Fewer than {k} responses count: results cannot be published yet.',
  ),
  SURVEY_RESULTS_TOO_FEW_NEW: say(
    '与以前公布的结果相比，变动不足 {k} 份，公布会暴露个人。请等更多答卷。',
    '與以前公佈的結果相比，變動不足 {k} 份，公佈會暴露個人。請等更多答卷。',
    'Fewer than {k} responses changed since earlier results: publishing would tell of persons. Wait for more.',
  ),
  SURVEY_RESULTS_PRIVATE: say(
    '引用或说明里有个人信息（{kinds}），请删去后再公布。',
    '引用或說明裡有個人資訊（{kinds}），請刪去後再公佈。',
    'Quotes or summary hold personal data ({kinds}). Take them out first.',
  ),
  SURVEY_SNAPSHOT_CONFLICT: say(
    '这次公布现在不能这样操作，请刷新页面。',
    '這次公佈現在不能這樣操作，請重新整理頁面。',
    'That is not possible with this publication now. Reload the page.',
  ),
  SURVEY_SNAPSHOT_STALE: say(
    '准备之后又公布过别的结果，请重新准备。',
    '準備之後又公佈過別的結果，請重新準備。',
    'Other results were published since this was prepared. Prepare it again.',
  ),
  SURVEY_EXPORT_TOO_LARGE: say(
    'XLSX 最多 {most} 行，请改用 CSV。',
    'XLSX 最多 {most} 行，請改用 CSV。',
    'XLSX takes {most} rows at most. Use CSV instead.',
  ),
  ...IMPORT_MESSAGES,
};
