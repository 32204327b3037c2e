import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const FEEDBACK_ENTRY_WORDS: ModelWords = {
  name: say('意见答复', '意見答覆', 'Feedback and answers'),
  fields: {
    question: field(
      say('意见（公开文字）', '意見（公開文字）', 'Report, for the public'),
      say(
        '经编辑的公开文字，不写姓名、电话、证件号码。原文另存，不会公开。',
        '經編輯的公開文字，不寫姓名、電話、證件號碼。原文另存，不會公開。',
        'Edited for the public: no names, telephone or ID numbers. The original is kept apart.',
      ),
    ),
    reply: field(
      say('答复（公开文字）', '答覆（公開文字）', 'Answer, for the public'),
      say(
        '说明怎么办了、什么时候办的。',
        '說明怎麼辦了、什麼時候辦的。',
        'What was done, and when.',
      ),
    ),
    service: field(
      say('意见类别', '意見類別', 'Subject'),
      say('意见关于什么。', '意見關於什麼。', 'What the report is about.'),
    ),
    kind: field(
      say('意见类型', '意見類型', 'Kind of report'),
      say('咨询、建议、投诉……', '諮詢、建議、投訴……', 'Question, suggestion, complaint …'),
      {
        options: {
          question: say('咨询', '諮詢', 'Question'),
          suggestion: say('建议', '建議', 'Suggestion'),
          complaint: say('投诉', '投訴', 'Complaint'),
          praise: say('表扬', '表揚', 'Praise'),
          report: say('举报', '舉報', 'Report of a wrong'),
        },
      },
    ),
    outcome: field(
      say('办理结果', '辦理結果', 'Outcome'),
      say(
        '还在办理时不填。',
        '還在辦理時不填。',
        'Empty while the matter is still being worked on.',
      ),
      {
        options: {
          adopted: say('已采纳', '已採納', 'Adopted'),
          partiallyAdopted: say('部分采纳', '部分採納', 'Partly adopted'),
          answered: say('已答复', '已答覆', 'Answered'),
          explained: say('已解释说明', '已解釋說明', 'Explained'),
          declined: say('不予受理', '不予受理', 'Declined'),
          duplicate: say('重复意见', '重複意見', 'Duplicate'),
          notApplicable: say('不属于校务', '不屬於校務', 'No matter of the school'),
        },
      },
    ),
    receivedOn: field(
      say('收到日期', '收到日期', 'Received on'),
      say('学校收到意见的日期。', '學校收到意見的日期。', 'The day the report came in.'),
    ),
    repliedOn: field(
      say('首次答复日期', '首次答覆日期', 'First answered on'),
      say('第一次答复的日期。', '第一次答覆的日期。', 'The day of the first answer.'),
    ),
    satisfaction: field(
      say('满意度（1—5）', '滿意度（1—5）', 'Satisfaction (1–5)'),
      say(
        '提意见的人评的分，没有评就不填。',
        '提意見的人評的分，沒有評就不填。',
        'As the reporter rated it; empty without a rating.',
      ),
    ),
    ticketNo: field(
      say('意见编号', '意見編號', 'Ticket number'),
      say(
        '由意见办理页带入，不要修改。',
        '由意見辦理頁帶入，不要修改。',
        'Filled in by the queue page; leave it as it is.',
      ),
    ),
    ...PUBLICATION_WORDS,
  },
};
