import type { RefusalCode } from '../domain/refusal';
import { say, type Sentence } from '../../../../../shared/sentence';

/** What is said when something cannot be done with a case, and what to do instead. */
export const CASE_MESSAGES: Readonly<Record<RefusalCode, Sentence>> = {
  APPROVAL_VERSION_CONFLICT: say(
    '这份审批单刚刚被别人处理过。请刷新后按最新情况再处理。',
    '這份審批單剛剛被別人處理過。請重新整理後按最新情況再處理。',
    'Somebody has just changed this case. Reload it and decide again.',
  ),
  APPROVAL_CASE_NOT_FOUND: say(
    '没有这份审批单。请从文档中提交审批。',
    '沒有這份審批單。請從文件中提交審批。',
    'There is no such case. Submit the document for approval first.',
  ),
  APPROVAL_CASE_ENDED: say(
    '这份审批单已经结束。请重新提交审批。',
    '這份審批單已經結束。請重新提交審批。',
    'This case has ended. Submit the document for approval again.',
  ),
  APPROVAL_CASE_RUNNING: say(
    '文档已在审批中或已获批准。要修改后再提交，请先撤回。',
    '文件已在審批中或已獲批准。要修改後再提交，請先撤回。',
    'The document is in review or approved already. Withdraw it first to submit it anew.',
  ),
  APPROVAL_POLICY_NOT_FOUND: say(
    '没有适用于这份文档的审批规则，因此不能发布。请校务公开办在“审批规则”中添加。',
    '沒有適用於這份文件的審批規則，因此不能發布。請校務公開辦在「審批規則」中添加。',
    'No approval policy fits this document, so it cannot be published. Ask the disclosure office to add one.',
  ),
  APPROVAL_LOCALES_NEEDED: say(
    '请选择要审批的语言版本。',
    '請選擇要審批的語言版本。',
    'Choose the locales that the approval shall cover.',
  ),
  APPROVAL_DOCUMENT_UNFIT: say(
    '这份审批单属于另一份文档。请刷新页面后重试。',
    '這份審批單屬於另一份文件。請重新整理頁面後重試。',
    'The case belongs to another document. Reload the page and try again.',
  ),
  APPROVAL_FINDINGS_OPEN: say(
    '还有 {findings} 处疑似个人信息或敏感词没有处理。请修改，或请审查人说明保留的理由，然后再提交。',
    '還有 {findings} 處疑似個人資訊或敏感詞沒有處理。請修改，或請審查人說明保留的理由，然後再提交。',
    '{findings} findings of personal data or listed words are open. Fix them, or have a reviewer justify them, then submit.',
  ),
  APPROVAL_NOT_IN_REVIEW: say(
    '文档现在不在审批中，不能审批。请刷新后查看最新状态。',
    '文件現在不在審批中，不能審批。請重新整理後查看最新狀態。',
    'The document is not in review now. Reload to see where it stands.',
  ),
  APPROVAL_REQUIREMENT_NOT_OPEN: say(
    '现在还没到这一项审批。请刷新后查看当前步骤。',
    '現在還沒到這一項審批。請重新整理後查看目前步驟。',
    'This requirement is not one of the current step. Reload to see the step.',
  ),
  APPROVAL_REQUIREMENT_MET: say(
    '这一项审批人数已够，不需要再批。',
    '這一項審批人數已夠，不需要再批。',
    'This requirement has all its approvals; nothing more is needed.',
  ),
  APPROVAL_ALREADY_DECIDED: say(
    '您已经同意过这一项，请等待其他审批人。',
    '您已經同意過這一項，請等待其他審批人。',
    'You have approved this already. Wait for the others.',
  ),
  APPROVAL_CONTENT_CHANGED: say(
    '内容与提交审批时不同。请刷新后看清最新内容；若已修改，须由提交人重新提交。',
    '內容與提交審批時不同。請重新整理後看清最新內容；若已修改，須由提交人重新提交。',
    'The content is not what was submitted. Reload and look again; after an edit it has to be submitted anew.',
  ),
  APPROVAL_COMMENT_NEEDED: say(
    '退回或不同意时请写明意见，让提交人知道要改什么。',
    '退回或不同意時請寫明意見，讓提交人知道要改什麼。',
    'Write a comment when you send back or reject, so that the submitter knows what to change.',
  ),
  APPROVAL_REASON_NEEDED: say('请写明原因。', '請寫明原因。', 'State the reason.'),
  APPROVAL_PERSON_INACTIVE: say(
    '这个账号已停用，不能审批。请联系系统管理员。',
    '這個帳號已停用，不能審批。請聯絡系統管理員。',
    'The account is not active. Ask the administrator.',
  ),
  APPROVAL_NOT_ELIGIBLE: say(
    '审批规则没有指定您审批这一项。如应由您审批，请校务公开办转交或修改规则。',
    '審批規則沒有指定您審批這一項。如應由您審批，請校務公開辦轉交或修改規則。',
    'The policy does not name you here. If you should decide, ask the disclosure office to reassign it.',
  ),
  APPROVAL_DELEGATION_NOT_FOUND: say(
    '对方没有委托您审批。请对方先在“委托”中登记。',
    '對方沒有委託您審批。請對方先在「委託」中登記。',
    'There is no delegation to you. Ask the person to enter one first.',
  ),
  APPROVAL_DELEGATION_NOT_IN_FORCE: say(
    '委托还没有开始、已经到期或已被收回。请对方重新委托。',
    '委託還沒有開始、已經到期或已被收回。請對方重新委託。',
    'The delegation has not begun, has ended or was revoked. Ask for a new one.',
  ),
  APPROVAL_DELEGATION_OUT_OF_SCOPE: say(
    '委托范围不包括这类内容。请由委托人本人审批。',
    '委託範圍不包括這類內容。請由委託人本人審批。',
    'The delegation does not cover this type of content. The person has to decide.',
  ),
  APPROVAL_DELEGATOR_NOT_ELIGIBLE: say(
    '委托人自己也不能审批这一项，因此不能代批。',
    '委託人自己也不能審批這一項，因此不能代批。',
    'Whoever delegated may not decide here either.',
  ),
  APPROVAL_ACTOR_IS_SUBMITTER: say(
    '提交人不能审批自己提交的内容，管理员也一样。请由其他审批人审批。',
    '提交人不能審批自己提交的內容，管理員也一樣。請由其他審批人審批。',
    'Whoever submitted does not decide, administrators included. Somebody else has to.',
  ),
  APPROVAL_ACTOR_IS_EDITOR: say(
    '您修改过这份内容，不能再审批它。请由没有参与编写的人审批。',
    '您修改過這份內容，不能再審批它。請由沒有參與編寫的人審批。',
    'You edited this content, so you do not decide on it. Somebody who did not has to.',
  ),
  APPROVAL_DELEGATOR_IS_SUBMITTER: say(
    '委托人是提交人，任何人都不能代其审批。',
    '委託人是提交人，任何人都不能代其審批。',
    'Nobody decides for whoever submitted.',
  ),
  APPROVAL_DELEGATOR_IS_EDITOR: say(
    '委托人修改过这份内容，任何人都不能代其审批。',
    '委託人修改過這份內容，任何人都不能代其審批。',
    'Nobody decides for somebody who edited this content.',
  ),
  APPROVAL_APPROVED_ELSEWHERE: say(
    '您在本轮已经批过另一项，这一项须由另一个人审批。',
    '您在本輪已經批過另一項，這一項須由另一個人審批。',
    'You approved another requirement of this round; this one takes a different person.',
  ),
  APPROVAL_AUTHORITY_USED: say(
    '同一审批权已经用过，请由另一个人审批。',
    '同一審批權已經用過，請由另一個人審批。',
    'The same authority has approved here already; another person has to.',
  ),
  APPROVAL_PERMISSION_NEEDED: say(
    '您没有进行这项操作的权限。请校务公开办处理。',
    '您沒有進行這項操作的權限。請校務公開辦處理。',
    'You lack the permission for this. Ask the disclosure office.',
  ),
  APPROVAL_NOT_THE_SUBMITTER: say(
    '只有提交人可以撤回。需要停止审批，请校务公开办取消。',
    '只有提交人可以撤回。需要停止審批，請校務公開辦取消。',
    'Only whoever submitted may withdraw. The disclosure office can cancel the case.',
  ),
  APPROVAL_CHECK_NOT_OPEN: say(
    '审批单现在不在等待这项自动检查。请刷新后重试。',
    '審批單現在不在等待這項自動檢查。請重新整理後重試。',
    'The case is not waiting for this check. Reload and try again.',
  ),
  APPROVAL_ADDED_ALREADY: say(
    '这个人已经可以审批这一项。',
    '這個人已經可以審批這一項。',
    'This person may decide here already.',
  ),
  APPROVAL_NOTHING_OWED: say(
    '没有需要补批的发布。',
    '沒有需要補批的發布。',
    'Nothing waits for an approval after the fact.',
  ),
  APPROVAL_ACTOR_RELEASED: say(
    '这次发布是您放行的，须由另一个人补批。',
    '這次發布是您放行的，須由另一個人補批。',
    'You let it out, so somebody else has to approve it afterwards.',
  ),
  APPROVAL_NOTHING_TO_INVALIDATE: say(
    '没有需要作废的审批。',
    '沒有需要作廢的審批。',
    'There is no approval that this could invalidate.',
  ),
  APPROVAL_GATE_CLOSED: say(
    '这份文档还不能发布。请先在“审批”栏提交审批，批准后再发布。',
    '這份文件還不能發布。請先在「審批」欄提交審批，批准後再發布。',
    'This document cannot be published yet. Submit it for approval and publish it once it is approved.',
  ),
  APPROVAL_PUBLISHED_DIFFERS: say(
    '要发布的内容与批准的内容不一致，已撤销发布。请重新提交审批。',
    '要發布的內容與批准的內容不一致，已撤銷發布。請重新提交審批。',
    'What would have been published is not what was approved; nothing was published. Submit it again.',
  ),
  APPROVAL_LOCKED_FROZEN: say(
    '文档正在审批，暂时不能修改。要修改，请提交人先撤回。',
    '文件正在審批，暫時不能修改。要修改，請提交人先撤回。',
    'The document is in review and cannot be edited. The submitter can withdraw it first.',
  ),
  APPROVAL_LOCKED_TO_SUBMITTER: say(
    '文档正在审批，只有提交人可以修改。请联系提交人。',
    '文件正在審批，只有提交人可以修改。請聯絡提交人。',
    'The document is in review; only whoever submitted it may edit it.',
  ),
};
