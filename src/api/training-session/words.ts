import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const TRAINING_SESSION_WORDS: ModelWords = {
  name: say('公开培训', '公開培訓', 'Training sessions'),
  fields: {
    heldOn: field(
      say('培训日期', '培訓日期', 'Held on'),
      say('哪一天举办。', '哪一天舉辦。', 'The day it took place.'),
    ),
    hours: field(
      say('学时', '學時', 'Hours of training'),
      say('按整数填写。', '按整數填寫。', 'A whole number.'),
    ),
    topics: field(
      say('培训内容', '培訓內容', 'Topics of the training'),
      say('一行一个内容。', '一行一個內容。', 'One a line.'),
    ),
    eligible: field(
      say('应到人数', '應到人數', 'People expected'),
      say('应参加的人数。', '應參加的人數。', 'How many should have come.'),
    ),
    attendees: field(
      say('实到人数', '實到人數', 'People present'),
      say('实际参加的人数。', '實際參加的人數。', 'How many came.'),
    ),
    attendanceRateBp: field(
      say('到课率', '到課率', 'Attendance rate'),
      say('由系统计算。', '由系統計算。', 'Computed by the system.'),
    ),
    trainerRole: field(
      say('主讲人（身份）', '主講人（身份）', 'Trainer (role)'),
      say('只写身份，不写姓名。', '只寫身份，不寫姓名。', 'The role, not a name.'),
    ),
    attendeeNames: field(
      say('参训人员名单', '參訓人員名單', 'Names of the trained'),
      say(
        '受限内容：只有有权限的人写明理由后才能查看，并留下记录。',
        '受限內容：只有有權限的人寫明理由後才能查看，並留下記錄。',
        'Restricted: seen only with a permission and a reason, and every look is on record.',
      ),
    ),
    ...PUBLICATION_WORDS,
  },
};
