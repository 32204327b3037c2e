import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const WORKING_GROUP_WORDS: ModelWords = {
  name: say('校务公开工作小组', '校務公開工作小組', 'Working group'),
  fields: {
    establishedOn: field(
      say('成立日期', '成立日期', 'Established on'),
      say('工作小组成立的日期。', '工作小組成立的日期。', 'The day the group was set up.'),
    ),
    meetingsPerTerm: field(
      say('每学期会议次数', '每學期會議次數', 'Meetings per term'),
      say(
        '每学期至少开几次协调会。',
        '每學期至少開幾次協調會。',
        'How often the group meets in a term, at least.',
      ),
    ),
    members: field(
      say('小组成员', '小組成員', 'Members of the group'),
      say(
        '一人一行；岗位和职责写在“成员岗位与职责”里，按序号对应。',
        '一人一行；崗位和職責寫在「成員崗位與職責」裡，按序號對應。',
        'One line per member; post and duty stand under “Posts and duties” with the same number.',
      ),
    ),
    memberWords: field(
      say('成员岗位与职责', '成員崗位與職責', 'Posts and duties'),
      say('只写岗位，不写姓名。', '只寫崗位，不寫姓名。', 'The post, never a name.'),
    ),
    memberNames: field(
      say('成员姓名', '成員姓名', 'Names of the members'),
      say(
        '受限内容：只有有权限的人写明理由后才能查看，并留下记录。',
        '受限內容：只有有權限的人寫明理由後才能查看，並留下記錄。',
        'Restricted: seen only with a permission and a reason, and every look is on record.',
      ),
    ),
    ...PUBLICATION_WORDS,
  },
};
