import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const IMPROVEMENT_ACTION_WORDS: ModelWords = {
  name: say('改进措施', '改進措施', 'Improvement actions'),
  fields: {
    sourceType: field(
      say('意见来源', '意見來源', 'Source of the idea'),
      say('这条建议从哪里来。', '這條建議從哪裡來。', 'Where the idea comes from.'),
      {
        options: {
          feedback: say('意见反馈', '意見反饋', 'Feedback'),
          meeting: say('会议', '會議', 'Meeting'),
          survey: say('问卷调查', '問卷調查', 'Survey'),
          inspection: say('监督检查', '監督檢查', 'Inspection'),
          evaluation: say('效果评估', '效果評估', 'Evaluation'),
        },
      },
    ),
    sourceKey: field(
      say('来源编号', '來源編號', 'Key of the source'),
      say(
        '已公开内容的编号，如 meet-01；没有公开的不填。',
        '已公開內容的編號，如 meet-01；沒有公開的不填。',
        'Key of a published document, e.g. meet-01; leave it empty if it is not public.',
      ),
    ),
    sourceQuestionNo: field(
      say('会议中的第几个提问', '會議中的第幾個提問', 'Number of the question'),
      say(
        '来源是会议的提问时填写序号。',
        '來源是會議的提問時填寫序號。',
        'Where it comes from a question of a meeting.',
      ),
    ),
    meetingKey: field(
      say('讨论会议编号', '討論會議編號', 'Key of the meeting that discussed it'),
      say(
        '在哪次会议上讨论，如 meet-03；会议办结前要作出决定。',
        '在哪次會議上討論，如 meet-03；會議辦結前要作出決定。',
        'The meeting that discussed it, e.g. meet-03; it is decided on before that meeting is closed.',
      ),
    ),
    completionDueOn: field(
      say('计划完成日期', '計劃完成日期', 'To be done by'),
      say('最迟在哪一天完成。', '最遲在哪一天完成。', 'The last day to have it done.'),
    ),
    state: field(
      say('措施状态', '措施狀態', 'State of the action'),
      say(
        '由“办理进度”中的步骤填写。',
        '由「辦理進度」中的步驟填寫。',
        'Filled in by a step under “Progress”.',
      ),
      {
        options: {
          proposed: say('已提出', '已提出', 'Proposed'),
          approved: say('已批准', '已批准', 'Approved'),
          inProgress: say('进行中', '進行中', 'In progress'),
          done: say('已完成', '已完成', 'Done'),
          declined: say('未采纳', '未採納', 'Declined'),
        },
      },
    ),
    decision: field(
      say('采纳情况', '採納情況', 'What was decided'),
      say(
        '由“办理进度”中的步骤填写。',
        '由「辦理進度」中的步驟填寫。',
        'Filled in by a step under “Progress”.',
      ),
      {
        options: {
          adopted: say('采纳', '採納', 'Adopted'),
          partiallyAdopted: say('部分采纳', '部分採納', 'Partially adopted'),
          declined: say('不采纳', '不採納', 'Declined'),
        },
      },
    ),
    doneOn: field(
      say('完成日期', '完成日期', 'Done on'),
      say(
        '由“办理进度”中的步骤填写。',
        '由「辦理進度」中的步驟填寫。',
        'Filled in by a step under “Progress”.',
      ),
    ),
    proposalText: field(
      say('建议内容', '建議內容', 'What was proposed'),
      say(
        '大家提了什么，用通俗的话写；不写姓名。',
        '大家提了什麼，用通俗的話寫；不寫姓名。',
        'What people asked for, in plain words; no names.',
      ),
    ),
    declineReason: field(
      say('不采纳的原因', '不採納的原因', 'Reason for declining'),
      say(
        '不采纳时必须写明，会向公众显示。',
        '不採納時必須寫明，會向公眾顯示。',
        'Needed when it is declined; readers will see it.',
      ),
    ),
    outcome: field(
      say('改进成效', '改進成效', 'What came of it'),
      say(
        '做了什么、有什么变化。完成时必须填写。',
        '做了什麼、有什麼變化。完成時必須填寫。',
        'What was done and what changed. Needed when it is done.',
      ),
    ),
    resultType: field(
      say('结果类型', '結果類型', 'Kind of result'),
      say(
        '结果体现在哪类公开内容里。',
        '結果體現在哪類公開內容裡。',
        'What kind of document shows the result.',
      ),
      {
        options: {
          regulation: say('规章制度', '規章制度', 'Regulation'),
          regulationVersion: say('制度版本', '制度版本', 'Version of a regulation'),
          procurement: say('采购项目', '採購項目', 'Procurement'),
          worksNotice: say('施工公告', '施工公告', 'Works notice'),
          disclosurePage: say('公开页面', '公開頁面', 'Page'),
          inspection: say('监督检查', '監督檢查', 'Inspection'),
          survey: say('问卷调查', '問卷調查', 'Survey'),
        },
      },
    ),
    resultKey: field(
      say('结果编号', '結果編號', 'Key of the result'),
      say('那份已公开内容的编号。', '那份已公開內容的編號。', 'Key of that published document.'),
    ),
    metricName: field(
      say('对比指标', '對比指標', 'What is compared'),
      say('如“平均排队时间”。', '如「平均排隊時間」。', 'For example “average time in the queue”.'),
    ),
    metricUnit: field(
      say('对比单位', '對比單位', 'Unit of the comparison'),
      say(
        '改进前后两个数字的单位。',
        '改進前後兩個數字的單位。',
        'Unit of the figures before and after.',
      ),
      {
        options: {
          minutes: say('分钟', '分鐘', 'Minutes'),
          hours: say('小时', '小時', 'Hours'),
          days: say('天', '天', 'Days'),
          count: say('次或件', '次或件', 'Count'),
          bp: say('万分之一', '萬分之一', 'Basis points'),
          meanX100: say('平均分（乘以 100）', '平均分（乘以 100）', 'Mean times 100'),
        },
      },
    ),
    metricBefore: field(
      say('改进前', '改進前', 'Figure before'),
      say('改进前的数字。', '改進前的數字。', 'The figure before.'),
    ),
    metricAfter: field(
      say('改进后', '改進後', 'Figure after'),
      say('改进后的数字。', '改進後的數字。', 'The figure after.'),
    ),
    publicCredit: field(
      say('建议人（身份）', '建議人（身份）', 'Credit (role)'),
      say(
        '只写身份，如“一名教师代表”。',
        '只寫身份，如「一名教師代表」。',
        'The role only, e.g. “a teacher representative”.',
      ),
    ),
    proposerName: field(
      say('建议人姓名', '建議人姓名', 'Name of who proposed it'),
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
