import type { RefusalCode } from '../domain/refusal';
import { say, type Sentence } from '../../../../../shared/sentence';

/** What is said when something cannot be done with a plan, and what to do instead. */
export const REFUSAL_MESSAGES: Readonly<Record<RefusalCode, Sentence>> = {
  SCHEDULE_VERSION_CONFLICT: say(
    '这个计划刚刚被别人改过。请刷新后按最新情况再改。',
    '這個計劃剛剛被別人改過。請重新整理後按最新情況再改。',
    'Somebody has just changed this plan. Reload it and change it again.',
  ),
  SCHEDULE_PLAN_NOT_FOUND: say(
    '没有这个计划。请返回计划列表后重新打开。',
    '沒有這個計劃。請返回計劃列表後重新打開。',
    'There is no such plan. Open it again from the list.',
  ),
  SCHEDULE_PLAN_EXISTS: say(
    '这份文档的这个语言版本已有同样的计划（{plannedAt}）。请改它的时间，或用新计划取代它。',
    '這份文件的這個語言版本已有同樣的計劃（{plannedAt}）。請改它的時間，或用新計劃取代它。',
    'There is a plan for this document and locale already ({plannedAt}). Move it, or replace it.',
  ),
  SCHEDULE_PLAN_ENDED: say(
    '这个计划已经结束。请新建计划。',
    '這個計劃已經結束。請新建計劃。',
    'This plan has ended. Make a new one.',
  ),
  SCHEDULE_PLAN_RUNNING: say(
    '这个计划正在执行。请稍等片刻，刷新后再看结果。',
    '這個計劃正在執行。請稍等片刻，重新整理後再看結果。',
    'This plan is running. Wait a moment and reload to see what came of it.',
  ),
  SCHEDULE_PLAN_STATE_UNFIT: say(
    '计划现在的状态不能这样操作。请刷新后查看最新状态。',
    '計劃現在的狀態不能這樣操作。請重新整理後查看最新狀態。',
    'This does not fit the state of the plan. Reload to see where it stands.',
  ),
  SCHEDULE_PLAN_IN_BUNDLE: say(
    '这个计划属于一个批次，同批一起发布。请在批次页面修改整批的时间。',
    '這個計劃屬於一個批次，同批一起發佈。請在批次頁面修改整批的時間。',
    'This plan goes out with its bundle. Move the whole bundle on its page.',
  ),
  SCHEDULE_PLAN_FOREIGN: say(
    '这个计划来自另一套系统的数据库，因此暂停。确认要在这里执行，请先“接管”。',
    '這個計劃來自另一套系統的資料庫，因此暫停。確認要在這裡執行，請先「接管」。',
    'This plan came with a copy of another database and stands still. Adopt it if it shall run here.',
  ),
  SCHEDULE_PLAN_NOT_DUE: say(
    '计划时间（{dueAt}）还没有到。',
    '計劃時間（{dueAt}）還沒有到。',
    'The plan is not due before {dueAt}.',
  ),
  SCHEDULE_PLAN_UNLIKE: say(
    '要取代的计划属于别的文档或别的操作。请刷新后重新安排。',
    '要取代的計劃屬於別的文件或別的操作。請重新整理後重新安排。',
    'The plan to be replaced is about something else. Reload and schedule again.',
  ),
  SCHEDULE_INPUT_INVALID: say(
    '提交的内容有误：{field}。请检查后再提交。',
    '提交的內容有誤：{field}。請檢查後再提交。',
    'Something that was sent is not as it should be: {field}. Correct it and send it again.',
  ),
  SCHEDULE_TYPE_UNFIT: say(
    '这类内容没有草稿和发布之分，不能安排发布。',
    '這類內容沒有草稿和發佈之分，不能安排發佈。',
    'Content of this type has no drafts, so there is nothing to schedule.',
  ),
  SCHEDULE_DOCUMENT_NOT_FOUND: say(
    '没有这份文档，可能已被删除。请返回列表重新选择。',
    '沒有這份文件，可能已被刪除。請返回列表重新選擇。',
    'There is no such document; it may have been deleted. Choose another from the list.',
  ),
  SCHEDULE_LOCALE_NOT_FOUND: say(
    '文档没有“{locale}”这个语言版本。请先建立它，或改选其他语言。',
    '文件沒有「{locale}」這個語言版本。請先建立它，或改選其他語言。',
    'The document has no draft in the locale “{locale}”. Write it first, or choose another one.',
  ),
  SCHEDULE_PERMISSION_NEEDED: say(
    '您没有管理发布计划的权限。请联系系统管理员。',
    '您沒有管理發佈計劃的權限。請聯絡系統管理員。',
    'You lack the permission to schedule. Ask the administrator.',
  ),
  SCHEDULE_PUBLISH_RIGHT_NEEDED: say(
    '您没有发布这类内容的权限，因此不能安排它的发布。请找负责的部门办理。',
    '您沒有發佈這類內容的權限，因此不能安排它的發佈。請找負責的部門辦理。',
    'You may not publish this type of content, so you cannot schedule it. Ask the department that owns it.',
  ),
  SCHEDULE_REASON_NEEDED: say('请写明原因。', '請寫明原因。', 'State the reason.'),
  SCHEDULE_ZONE_UNKNOWN: say(
    '没有“{zone}”这个时区。请从列表中选择，例如 Asia/Shanghai。',
    '沒有「{zone}」這個時區。請從列表中選擇，例如 Asia/Shanghai。',
    'There is no time zone “{zone}”. Choose one from the list, such as Asia/Shanghai.',
  ),
  SCHEDULE_TIME_INVALID: say(
    '“{local}”不是有效的时间。请检查日期，并写成 2026-07-10T09:00 的形式。',
    '「{local}」不是有效的時間。請檢查日期，並寫成 2026-07-10T09:00 的形式。',
    '“{local}” is not a time. Check the day and write it like 2026-07-10T09:00.',
  ),
  SCHEDULE_TIME_IN_GAP: say(
    '{zone} 当天把钟从 {from} 拨到 {to}，{local} 不存在。请另选时间，或选择提前、推后。',
    '{zone} 當天把鐘從 {from} 撥到 {to}，{local} 不存在。請另選時間，或選擇提前、推後。',
    'In {zone} the clocks go from {from} to {to}, so {local} does not exist. Choose another time, or earlier or later.',
  ),
  SCHEDULE_TIME_IN_FOLD: say(
    '{zone} 当天把钟拨慢，{local} 会出现两次。请另选时间，或选择第一次、第二次。',
    '{zone} 當天把鐘撥慢，{local} 會出現兩次。請另選時間，或選擇第一次、第二次。',
    'In {zone} the clocks are put back, so {local} comes twice. Choose another time, or the first or the second.',
  ),
  SCHEDULE_TIME_PAST: say(
    '这个时间（{plannedAt}）已经过去。请选择以后的时间，或立即发布。',
    '這個時間（{plannedAt}）已經過去。請選擇以後的時間，或立即發佈。',
    'That time ({plannedAt}) is over. Choose a later one, or publish now.',
  ),
  SCHEDULE_TIME_UNCHANGED: say(
    '时间没有变化（{plannedAt}）。',
    '時間沒有變化（{plannedAt}）。',
    'The time is the same as before ({plannedAt}).',
  ),
  SCHEDULE_WINDOW_ORDER: say(
    '撤下时间（{unpublishAt}）必须晚于发布时间（{publishAt}）。请改其中一个。',
    '撤下時間（{unpublishAt}）必須晚於發佈時間（{publishAt}）。請改其中一個。',
    'It would come down ({unpublishAt}) before it goes out ({publishAt}). Change one of the two.',
  ),
  SCHEDULE_WORKDAYS_INVALID: say(
    '公示期须为 1 至 {most} 个工作日的整数。',
    '公示期須為 1 至 {most} 個工作日的整數。',
    'A notice period is a whole number of workdays from 1 to {most}.',
  ),
  SCHEDULE_WORKDAYS_UNANCHORED: say(
    '公示期从发布之日算起，但文档没有公开，也没有安排发布。请同时安排发布，或直接选择撤下时间。',
    '公示期從發佈之日算起，但文件沒有公開，也沒有安排發佈。請同時安排發佈，或直接選擇撤下時間。',
    'A notice period counts from the publication, and the document is neither public nor scheduled to be. Schedule that too, or choose a time.',
  ),
  SCHEDULE_RANGE_INVALID: say(
    '时间范围须先始后终，且不超过一年。请改小范围。',
    '時間範圍須先始後終，且不超過一年。請改小範圍。',
    'The stretch of time has to end after it begins and may be a year at most. Ask for less.',
  ),
  SCHEDULE_NOTHING_TO_UNPUBLISH: say(
    '文档没有公开，也没有安排发布，不需要撤下。请先安排发布。',
    '文件沒有公開，也沒有安排發佈，不需要撤下。請先安排發佈。',
    'The document is neither public nor scheduled to be. Schedule its publication first.',
  ),
  SCHEDULE_NOTHING_PUBLISHED: say(
    '没有任何内容被发布或撤下。请打开文档，检查草稿和语言版本。',
    '沒有任何內容被發佈或撤下。請打開文件，檢查草稿和語言版本。',
    'Nothing was published or taken down. Open the document and check its draft and its locale.',
  ),
  SCHEDULE_LEASE_LOST: say(
    '执行权已经失效或转给了另一个进程，这次执行没有写入任何内容。',
    '執行權已經失效或轉給了另一個程序，這次執行沒有寫入任何內容。',
    'The lease ran out or went to another runner; this run wrote nothing.',
  ),
  SCHEDULE_LEASE_RUNNING: say(
    '另一个进程正在执行，执行权到 {expiresAt} 为止。',
    '另一個程序正在執行，執行權到 {expiresAt} 為止。',
    'Another runner holds the lease until {expiresAt}.',
  ),
  SCHEDULE_BUNDLE_NOT_FOUND: say(
    '没有这个批次。请返回批次列表后重新打开。',
    '沒有這個批次。請返回批次列表後重新打開。',
    'There is no such bundle. Open it again from the list.',
  ),
  SCHEDULE_BUNDLE_CONFLICT: say(
    '这个批次刚刚被别人改过。请刷新后按最新情况再改。',
    '這個批次剛剛被別人改過。請重新整理後按最新情況再改。',
    'Somebody has just changed this bundle. Reload it and change it again.',
  ),
  SCHEDULE_FEED_NOT_FOUND: say(
    '这个日历地址已经失效。请在日历页面重新生成。',
    '這個日曆地址已經失效。請在日曆頁面重新產生。',
    'This calendar address works no longer. Make a new one on the calendar page.',
  ),
  SCHEDULE_BUNDLE_ENDED: say(
    '这个批次已经结束。请新建批次。',
    '這個批次已經結束。請新建批次。',
    'This bundle has ended. Make a new one.',
  ),
  SCHEDULE_BUNDLE_EMPTY: say(
    '批次里没有计划。请先加入计划。',
    '批次裡沒有計劃。請先加入計劃。',
    'The bundle has no plans. Add some first.',
  ),
  SCHEDULE_BUNDLE_INSTANT: say(
    '同一批次必须在同一时刻发布（{plannedAt}）。请改时间后再加入。',
    '同一批次必須在同一時刻發佈（{plannedAt}）。請改時間後再加入。',
    'The plans of a bundle go out at one instant ({plannedAt}). Change the time and add it again.',
  ),
  SCHEDULE_BUNDLE_TARGET_TWICE: say(
    '同一批次里，一份文档的一个语言版本只能有一个计划。请删去多余的。',
    '同一批次裡，一份文件的一個語言版本只能有一個計劃。請刪去多餘的。',
    'A bundle has one plan for a document and locale. Remove the other.',
  ),
  SCHEDULE_BUNDLE_BLOCKED: say(
    '批次须整批发布，但有计划还不能发布，因此整批没有开始。请在批次页面查看原因。',
    '批次須整批發佈，但有計劃還不能發佈，因此整批沒有開始。請在批次頁面查看原因。',
    'The bundle goes out whole and one of its plans cannot yet, so nothing has started. See its page for the reasons.',
  ),
};
