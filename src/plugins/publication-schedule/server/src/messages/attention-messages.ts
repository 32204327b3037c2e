import type { AttentionCode } from '../domain/plan/attention';
import type { CancelCause } from '../domain/plan/plan';
import type { PreviewReason } from '../domain/preview/preview';
import type { ZoneNote } from '../domain/time/zoned-time';
import { say, type Sentence } from '../../../../../shared/sentence';

/** Why a plan waits for somebody, and what to do. */
export const ATTENTION_MESSAGES: Readonly<Record<AttentionCode, Sentence>> = {
  approvalMissing: say(
    '还没有获得批准，因此没有发布。批准后会自动发布。',
    '還沒有獲得批准，因此沒有發佈。批准後會自動發佈。',
    'It is not approved yet, so it was not published. It goes out once it is approved.',
  ),
  approvalInvalid: say(
    '原来的批准已经失效，因此没有发布。请重新提交审批。',
    '原來的批准已經失效，因此沒有發佈。請重新提交審批。',
    'The approval holds no longer, so it was not published. Submit it for approval again.',
  ),
  contentInvalid: say(
    '内容没有通过检查，因此没有发布。请修改后再执行。',
    '內容沒有通過檢查，因此沒有發佈。請修改後再執行。',
    'The content is not valid, so it was not published. Correct it and run the plan again.',
  ),
  requesterLostRight: say(
    '安排计划的人已没有发布这类内容的权限。请由有权限的人执行或重新安排。',
    '安排計劃的人已沒有發佈這類內容的權限。請由有權限的人執行或重新安排。',
    'Whoever made the plan may publish this no longer. Somebody who may has to run or move it.',
  ),
  timeUnresolved: say(
    '时区规则变了，计划的时间不再有效。请另选时间。',
    '時區規則變了，計劃的時間不再有效。請另選時間。',
    'The rules of the time zone changed and the time holds no longer. Choose another one.',
  ),
  bundleBlocked: say(
    '同批有计划还不能发布，因此整批等待。请在批次页面查看原因。',
    '同批有計劃還不能發佈，因此整批等待。請在批次頁面查看原因。',
    'Another plan of the bundle cannot go out yet, so all of them wait. See the page of the bundle.',
  ),
  ruleRefused: say(
    '发布被规则拒绝：{message}',
    '發佈被規則拒絕：{message}',
    'A rule refused the publication: {message}',
  ),
};

/** What a preview adds to that. */
export const WARNING_MESSAGES: Readonly<
  Record<Exclude<PreviewReason['code'], AttentionCode | `SCHEDULE_${string}`>, Sentence>
> = {
  contentWarning: say(
    '可以发布，但请注意：{message}',
    '可以發佈，但請注意：{message}',
    'It can go out, but note: {message}',
  ),
};

/** Why a plan was called off. */
export const CANCEL_MESSAGES: Readonly<Record<CancelCause, Sentence>> = {
  person: say('已取消。原因：{reason}', '已取消。原因：{reason}', 'Called off. Reason: {reason}'),
  documentDeleted: say(
    '文档已删除，计划随之取消。',
    '文件已刪除，計劃隨之取消。',
    'The document was deleted, and its plan with it.',
  ),
  localeDeleted: say(
    '这个语言版本已删除，计划随之取消。',
    '這個語言版本已刪除，計劃隨之取消。',
    'The locale was deleted, and its plan with it.',
  ),
  missed: say(
    '错过了时间，按设定不再执行。',
    '錯過了時間，按設定不再執行。',
    'Its time was missed, and by its rule it does not run late.',
  ),
};

/** What went wrong with no rule that refused; the administrator knows what the fault means. */
export const FAILURE_MESSAGES: Readonly<Record<'retryWait' | 'failed', Sentence>> = {
  retryWait: say(
    '执行时出了故障，系统会自动再试。故障信息：{fault}',
    '執行時出了故障，系統會自動再試。故障資訊：{fault}',
    'Something broke during the run; it is tried again by itself. The fault: {fault}',
  ),
  failed: say(
    '多次执行都出了故障，因此没有完成。请把故障信息交给管理员，修复后再执行。故障信息：{fault}',
    '多次執行都出了故障，因此沒有完成。請把故障資訊交給管理員，修復後再執行。故障資訊：{fault}',
    'Every attempt broke, so it is not done. Give the fault to the administrator, and run the plan again once it is repaired. The fault: {fault}',
  ),
};

/** What is said where the clocks do not go on evenly. */
export const ZONE_NOTES: Readonly<Record<ZoneNote['kind'], Sentence>> = {
  gap: say(
    '当天钟从 {from} 拨到 {to}，所选时间不存在，将在 {shown} 执行。',
    '當天鐘從 {from} 撥到 {to}，所選時間不存在，將在 {shown} 執行。',
    'The clocks go from {from} to {to}; the time does not exist, and the plan runs at {shown}.',
  ),
  fold: say(
    '当天钟拨慢，所选时间出现两次：{earlierAt} 和 {laterAt}。',
    '當天鐘撥慢，所選時間出現兩次：{earlierAt} 和 {laterAt}。',
    'The clocks are put back and the time comes twice: {earlierAt} and {laterAt}.',
  ),
};
