import { say, type Sentence } from '../../../../../shared/sentence';

/** What is said where no case refuses. */
export const OTHER_MESSAGES = {
  APPROVAL_UNAVAILABLE: say(
    '暂时无法读取审批规则，因此不能发布或保存。请稍后再试。',
    '暫時無法讀取審批規則，因此不能發布或儲存。請稍後再試。',
    'The approval policies cannot be read now, so nothing can be published. Try again shortly.',
  ),
  APPROVAL_NOTHING_PUBLISHED: say(
    '没有可以发布的内容。请先保存草稿。',
    '沒有可以發布的內容。請先儲存草稿。',
    'There was nothing to publish. Save a draft first.',
  ),
  APPROVAL_DIRECT_WRITE: say(
    '这类内容须经审批才能发布，不能绕过发布流程直接写入。请通过“发布”操作。',
    '這類內容須經審批才能發布，不能繞過發布流程直接寫入。請透過「發布」操作。',
    'Content of this type is published after approval only. Publish it instead of writing its rows.',
  ),
  APPROVAL_LOCALE_NOT_FOUND: say(
    '还没有“{locale}”语言版本。请先保存它，再提交审批。',
    '還沒有「{locale}」語言版本。請先儲存它，再提交審批。',
    'There is no locale {locale} yet. Save it before submitting.',
  ),
  APPROVAL_DOCUMENT_NOT_FOUND: say(
    '没有这份文档，或您无权查看。请返回列表后重新打开。',
    '沒有這份文件，或您無權查看。請返回列表後重新打開。',
    'There is no such document, or you may not see it. Open it again from the list.',
  ),
  APPROVAL_DOCUMENT_FORBIDDEN: say(
    '您可以查看，但没有修改这份文档的权限，因此不能提交或发布。请找负责的部门办理。',
    '您可以查看，但沒有修改這份文件的權限，因此不能提交或發布。請找負責的部門辦理。',
    'You may read this document but not change it. Ask the department that owns it.',
  ),
  APPROVAL_TYPE_NOT_GATED: say(
    '这类内容不需要审批，可以直接发布。',
    '這類內容不需要審批，可以直接發布。',
    'Content of this type needs no approval; publish it.',
  ),
  APPROVAL_INPUT_INVALID: say(
    '提交的数据不对（{field}）。请修改后重试。',
    '提交的資料不對（{field}）。請修改後重試。',
    'The value of {field} is not valid. Change it and try again.',
  ),
  APPROVAL_FINDING_NOT_FOUND: say(
    '这处发现已经不在了，可能内容已改。请刷新后查看。',
    '這處發現已經不在了，可能內容已改。請重新整理後查看。',
    'This finding is no longer there; the text may have changed. Reload.',
  ),
  JUSTIFICATION_REASON_NEEDED: say(
    '请写明为什么可以保留。理由会一直留存。',
    '請寫明為什麼可以保留。理由會一直留存。',
    'State why it may stay. The reason stays on record.',
  ),
  JUSTIFICATION_BY_AUTHOR: say(
    '您修改过这份内容，不能由您说明理由。请由审查人说明，或修改内容。',
    '您修改過這份內容，不能由您說明理由。請由審查人說明，或修改內容。',
    'You edited this content, so you cannot justify it. Ask a reviewer, or change the text.',
  ),
  DELEGATION_TO_ONESELF: say(
    '不能委托给自己。请选择另一个人。',
    '不能委託給自己。請選擇另一個人。',
    'Nobody delegates to themselves. Choose somebody else.',
  ),
  DELEGATION_ENDS_BEFORE_START: say(
    '结束日期早于开始日期。请修改。',
    '結束日期早於開始日期。請修改。',
    'The last day is before the first. Change one of them.',
  ),
  DELEGATION_TOO_LONG: say(
    '委托最长 184 天。请缩短；长期离岗请改任职。',
    '委託最長 184 天。請縮短；長期離崗請改任職。',
    'A delegation lasts 184 days at most. For longer, change the post.',
  ),
  DELEGATION_SCOPE_NEEDED: say(
    '请选择委托的内容类型，或选择全部。',
    '請選擇委託的內容類型，或選擇全部。',
    'Choose the types that are delegated, or all.',
  ),
  DELEGATION_OVERLAPS_CONFLICT: say(
    '这两个人之间在这段时间已有委托。请先收回原来的。',
    '這兩個人之間在這段時間已有委託。請先收回原來的。',
    'There is a delegation between the two for this time already. Revoke it first.',
  ),
  DELEGATION_DAY_INVALID: say(
    '“{day}”不是有效的日期。请写成 2025-09-01 的形式。',
    '「{day}」不是有效的日期。請寫成 2025-09-01 的形式。',
    '“{day}” is not a day. Write it like 2025-09-01.',
  ),
  DELEGATION_PERSON_UNKNOWN: say(
    '没有这位用户，或账号已停用。请从列表中选择。',
    '沒有這位用戶，或帳號已停用。請從列表中選擇。',
    'There is no such active user. Choose one from the list.',
  ),
  DELEGATION_OF_OTHERS_FORBIDDEN: say(
    '只能登记或收回自己的委托。替别人登记，请校务公开办办理。',
    '只能登記或收回自己的委託。替別人登記，請校務公開辦辦理。',
    'You may enter and revoke your own delegations only. Ask the disclosure office for others.',
  ),
  DELEGATION_NOT_FOUND: say(
    '没有这条委托。请刷新后重试。',
    '沒有這條委託。請重新整理後重試。',
    'There is no such delegation. Reload and try again.',
  ),
  DELEGATION_REVOKED_CONFLICT: say(
    '这条委托已经收回。',
    '這條委託已經收回。',
    'This delegation was revoked already.',
  ),
  POLICY_INVALID: say(
    '审批规则填写不完整或不正确（{field}）。请检查后保存。',
    '審批規則填寫不完整或不正確（{field}）。請檢查後儲存。',
    'The policy is not complete ({field}). Check it and save again.',
  ),
  POLICY_VERSION_CONFLICT: say(
    '这条规则刚刚被别人改过。请刷新后再改。',
    '這條規則剛剛被別人改過。請重新整理後再改。',
    'Somebody has just changed this policy. Reload it and change it again.',
  ),
  POLICY_TYPE_UNFIT: say(
    '内容类型“{contentType}”没有草稿与发布，不能设审批。请选择别的类型。',
    '內容類型「{contentType}」沒有草稿與發布，不能設審批。請選擇別的類型。',
    'The type {contentType} has no drafts, so nothing can be approved before it is public. Choose another.',
  ),
  TERMS_VERSION_CONFLICT: say(
    '词表刚刚被别人改过。请刷新后再改。',
    '詞表剛剛被別人改過。請重新整理後再改。',
    'Somebody has just changed the list. Reload it and change it again.',
  ),
  APPROVAL_DOCUMENT_DELETED: say('文档已删除', '文件已刪除', 'The document was deleted'),
} satisfies Readonly<Record<string, Sentence>>;

export type OtherCode = keyof typeof OTHER_MESSAGES;
