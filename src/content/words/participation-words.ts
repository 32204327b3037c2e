import { field, say, type ModelWords } from './words';

const no = field(
  say('序号', '序號', 'No.'),
  say(
    '不填则自动编号；各语言用同一序号。',
    '不填則自動編號；各語言用同一序號。',
    'Numbered by itself when empty; every language uses the same number.',
  ),
  { placeholder: '1' },
);

/** Words of the components of meetings, trainings and the working group. */
export const PARTICIPATION_COMPONENT_WORDS: Readonly<Record<string, ModelWords>> = {
  'participation.attendance': {
    name: say('参会人数', '參會人數', 'Attendance'),
    fields: {
      teacher: field(
        say('教师（人）', '教師（人）', 'Teachers'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
      student: field(
        say('学生（人）', '學生（人）', 'Students'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
      parent: field(
        say('家长（人）', '家長（人）', 'Parents'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
      staff: field(
        say('其他教职工（人）', '其他教職員（人）', 'Other staff'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
    },
  },
  'participation.question': {
    name: say('提问', '提問', 'Questions'),
    fields: {
      no: no,
      askerRole: field(
        say('提问人身份', '提問人身份', 'Role of who asked'),
        say('只记身份，不记姓名。', '只記身份，不記姓名。', 'The role, never a name.'),
        {
          options: {
            student: say('学生', '學生', 'Student'),
            parent: say('家长', '家長', 'Parent'),
            teacher: say('教师', '教師', 'Teacher'),
            staff: say('教职工', '教職員', 'Staff'),
            other: say('其他', '其他', 'Other'),
          },
        },
      ),
      answerState: field(
        say('答复情况', '答覆情況', 'State of the answer'),
        say(
          '当场答复、会后答复或不答复。',
          '當場答覆、會後答覆或不答覆。',
          'Answered at once, later, or not.',
        ),
        {
          options: {
            answered: say('当场答复', '當場答覆', 'Answered'),
            answeredLater: say('会后答复', '會後答覆', 'Answered later'),
            declined: say('不予答复', '不予答覆', 'Declined'),
          },
        },
      ),
      answeredOn: field(
        say('会后答复日期', '會後答覆日期', 'Day of the later answer'),
        say(
          '会后答复的，答复后填写。',
          '會後答覆的，答覆後填寫。',
          'Filled in when an answer that was promised has come.',
        ),
      ),
      relatedKey: field(
        say('相关公开内容编号', '相關公開內容編號', 'Key of what it is about'),
        say(
          '如 fin-2025-06；只能填已公开的内容。',
          '如 fin-2025-06；只能填已公開的內容。',
          'For example fin-2025-06; public documents only.',
        ),
      ),
    },
  },
  'participation.question-words': {
    name: say('问答内容', '問答內容', 'Questions and answers'),
    fields: {
      no: no,
      question: field(
        say('提问内容', '提問內容', 'What was asked'),
        say('不写提问人姓名。', '不寫提問人姓名。', 'Never who asked.'),
      ),
      answer: field(
        say('答复内容', '答覆內容', 'The answer'),
        say('答复了什么。', '答覆了什麼。', 'What was said in reply.'),
      ),
    },
  },
  'participation.topic': {
    name: say('议题', '議題', 'Topics'),
    fields: {
      text: field(
        say('议题内容', '議題內容', 'Topic'),
        say('一句话。', '一句話。', 'A few words.'),
      ),
    },
  },
  'governance.group-member': {
    name: say('小组成员', '小組成員', 'Members of the group'),
    fields: {
      no: no,
      position: field(
        say('组内分工', '組內分工', 'Position in the group'),
        say(
          '一名组长，其余为副组长或成员。',
          '一名組長，其餘為副組長或成員。',
          'One head; the others are deputies or members.',
        ),
        {
          options: {
            head: say('组长', '組長', 'Head'),
            deputyHead: say('副组长', '副組長', 'Deputy head'),
            member: say('成员', '成員', 'Member'),
          },
        },
      ),
    },
  },
  'governance.group-member-words': {
    name: say('成员岗位与职责', '成員崗位與職責', 'Posts and duties'),
    fields: {
      no: no,
      post: field(
        say('成员岗位', '成員崗位', 'Post of the member'),
        say('只写岗位，不写姓名。', '只寫崗位，不寫姓名。', 'The post, never a name.'),
      ),
      duty: field(
        say('成员职责', '成員職責', 'Duty of the member'),
        say('在工作小组里负责什么。', '在工作小組裡負責什麼。', 'What the member answers for.'),
      ),
    },
  },
};
