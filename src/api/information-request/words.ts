import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';
import { DECISION_OPTIONS, REFUSAL_OPTIONS } from './option-words';

export const INFORMATION_REQUEST_WORDS: ModelWords = {
  name: say('信息公开申请', '資訊公開申請', 'Information requests'),
  fields: {
    requestNo: field(
      say('申请编号', '申請編號', 'Request number'),
      say(
        '告知申请人的编号，如 YSQ2025001；不公开。',
        '告知申請人的編號，如 YSQ2025001；不公開。',
        'The number the requester was given, e.g. YSQ2025001; never published.',
      ),
    ),
    mode: field(
      say('受理方式', '受理方式', 'Mode'),
      say(
        '依申请公开，或信息公开咨询。',
        '依申請公開，或資訊公開諮詢。',
        'A formal request, or an enquiry.',
      ),
      {
        options: {
          onRequest: say('依申请公开', '依申請公開', 'On request'),
          enquiry: say('信息公开咨询', '資訊公開諮詢', 'Enquiry'),
        },
      },
    ),
    receivedOn: field(
      say('收到日期', '收到日期', 'Received on'),
      say(
        '期限从这一天的次日起算。',
        '期限從這一天的次日起算。',
        'The time limit counts from the day after it.',
      ),
    ),
    replySummary: field(
      say('答复摘要', '答覆摘要', 'Summary of the reply'),
      say(
        '公开后大家看得到；不写申请人的任何信息。',
        '公開後大家看得到；不寫申請人的任何資訊。',
        'Readers will see it; nothing about the requester.',
      ),
    ),
    legalBasis: field(
      say('不予公开的依据', '不予公開的依據', 'Legal basis of the refusal'),
      say(
        '不予公开或部分公开时必须写明。',
        '不予公開或部分公開時必須寫明。',
        'Needed where all or part is refused.',
      ),
    ),
    state: field(
      say('办理状态', '辦理狀態', 'State of the request'),
      say(
        '由“办理进度”中的步骤填写。',
        '由「辦理進度」中的步驟填寫。',
        'Filled in by a step under “Progress”.',
      ),
      {
        options: {
          received: say('已收到', '已收到', 'Received'),
          clarifying: say('等待补正', '等待補正', 'Waiting for clarification'),
          processing: say('办理中', '辦理中', 'In progress'),
          thirdParty: say('征求第三方意见', '徵求第三方意見', 'With a third party'),
          replied: say('已答复', '已答覆', 'Replied'),
          closed: say('已办结', '已辦結', 'Closed'),
        },
      },
    ),
    decision: field(
      say('办理决定', '辦理決定', 'Decision'),
      say(
        '由“办理进度”中的步骤填写。',
        '由「辦理進度」中的步驟填寫。',
        'Filled in by a step under “Progress”.',
      ),
      { options: DECISION_OPTIONS },
    ),
    refusalReason: field(
      say('不予公开的理由', '不予公開的理由', 'Reason for refusal'),
      say(
        '由“办理进度”中的步骤填写。',
        '由「辦理進度」中的步驟填寫。',
        'Filled in by a step under “Progress”.',
      ),
      { options: REFUSAL_OPTIONS },
    ),
    replyDueOn: field(
      say('答复期限', '答覆期限', 'Reply due on'),
      say(
        '20 个工作日；补正后重新计算，征求第三方意见的时间不计（最多 15 个工作日），可延长一次 20 个工作日。',
        '20 個工作日；補正後重新計算，徵求第三方意見的時間不計（最多 15 個工作日），可延長一次 20 個工作日。',
        '20 workdays; anew after a clarification, without the time of a third party (at most 15), extended once by 20.',
      ),
    ),
    repliedOn: field(
      say('答复日期', '答覆日期', 'Replied on'),
      say(
        '由“办理进度”中的步骤填写。',
        '由「辦理進度」中的步驟填寫。',
        'Filled in by a step under “Progress”.',
      ),
    ),
    extendedOn: field(
      say('延期日期', '延期日期', 'Extended on'),
      say(
        '由“办理进度”中的步骤填写。',
        '由「辦理進度」中的步驟填寫。',
        'Filled in by a step under “Progress”.',
      ),
    ),
    madeProactive: field(
      say('已转为主动公开', '已轉為主動公開', 'Made public for everybody'),
      say(
        '多人申请同一信息时，可转为主动公开。',
        '多人申請同一資訊時，可轉為主動公開。',
        'Where several people asked for the same.',
      ),
    ),
    clarificationAskedOn: field(
      say('要求补正日期', '要求補正日期', 'Clarification asked on'),
      say(
        '由“办理进度”中的步骤填写。',
        '由「辦理進度」中的步驟填寫。',
        'Filled in by a step under “Progress”.',
      ),
    ),
    clarifiedOn: field(
      say('补正日期', '補正日期', 'Clarified on'),
      say(
        '由“办理进度”中的步骤填写。',
        '由「辦理進度」中的步驟填寫。',
        'Filled in by a step under “Progress”.',
      ),
    ),
    thirdPartyAskedOn: field(
      say('征求第三方意见日期', '徵求第三方意見日期', 'Third party asked on'),
      say(
        '由“办理进度”中的步骤填写。',
        '由「辦理進度」中的步驟填寫。',
        'Filled in by a step under “Progress”.',
      ),
    ),
    thirdPartyRepliedOn: field(
      say('第三方答复日期', '第三方答覆日期', 'Third party replied on'),
      say(
        '由“办理进度”中的步骤填写。',
        '由「辦理進度」中的步驟填寫。',
        'Filled in by a step under “Progress”.',
      ),
    ),
    extensionApprovedByRole: field(
      say('批准延期的岗位', '批准延期的崗位', 'Extension approved by (post)'),
      say(
        '由“办理进度”中的步骤填写。',
        '由「辦理進度」中的步驟填寫。',
        'Filled in by a step under “Progress”.',
      ),
    ),
    extensionNoticeOn: field(
      say('告知延期日期', '告知延期日期', 'Extension told on'),
      say(
        '由“办理进度”中的步骤填写。',
        '由「辦理進度」中的步驟填寫。',
        'Filled in by a step under “Progress”.',
      ),
    ),
    closedOn: field(
      say('办结日期', '辦結日期', 'Closed on'),
      say(
        '由“办理进度”中的步骤填写。',
        '由「辦理進度」中的步驟填寫。',
        'Filled in by a step under “Progress”.',
      ),
    ),
    requesterType: field(
      say('申请人类别', '申請人類別', 'Kind of requester'),
      say('只用于统计，不公开。', '只用於統計，不公開。', 'For the figures only; never published.'),
      {
        options: {
          student: say('学生', '學生', 'Student'),
          parent: say('家长', '家長', 'Parent'),
          staff: say('教职工', '教職員', 'Staff'),
          citizen: say('其他公民', '其他公民', 'Citizen'),
          organisation: say('单位', '單位', 'Organisation'),
        },
      },
    ),
    subject: field(
      say('申请内容原文', '申請內容原文', "Request in the requester's words"),
      say(
        '受限内容：只有有权限的人写明理由后才能查看，并留下记录。',
        '受限內容：只有有權限的人寫明理由後才能查看，並留下記錄。',
        'Restricted: seen only with a permission and a reason, and every look is on record.',
      ),
    ),
    requester: field(
      say('申请人', '申請人', 'Requester'),
      say(
        '受限内容：只有有权限的人写明理由后才能查看，并留下记录。',
        '受限內容：只有有權限的人寫明理由後才能查看，並留下記錄。',
        'Restricted: seen only with a permission and a reason, and every look is on record.',
      ),
    ),
    internalNotes: field(
      say('内部备注', '內部備註', 'Internal notes'),
      say(
        '只有校内工作人员看得到，不公开。',
        '只有校內工作人員看得到，不公開。',
        'Staff only; never published.',
      ),
    ),
    ...PUBLICATION_WORDS,
  },
};
