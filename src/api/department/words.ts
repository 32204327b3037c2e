import { UNTRANSLATED } from '../../content/words/common-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const DEPARTMENT_WORDS: ModelWords = {
  name: say('部门', '部門', 'Departments'),
  fields: {
    code: field(
      say('部门代码', '部門代碼', 'Code'),
      say(
        '英文小写，定下后不要改，如 general-affairs。',
        '英文小寫，定下後不要改，如 general-affairs。',
        'Lower-case letters; do not change it later. E.g. general-affairs.',
      ),
      { placeholder: 'general-affairs' },
    ),
    shortCode: field(
      say('部门简码', '部門簡碼', 'Short code'),
      say('两三个字母，如 ZW。', '兩三個字母，如 ZW。', 'Two or three letters, e.g. ZW.'),
      { placeholder: 'ZW' },
    ),
    name: field(
      say('部门名称', '部門名稱', 'Name'),
      say('如“总务处”。', '如「總務處」。', 'For example “General Affairs Office”.'),
    ),
    headRole: field(
      say('负责人岗位', '負責人崗位', 'Head (post)'),
      say(
        '只写岗位，不写姓名，如“总务主任”。',
        '只寫崗位，不寫姓名，如「總務主任」。',
        'The post, never a name.',
      ),
    ),
    headName: field(
      say('负责人姓名', '負責人姓名', 'Name of the head'),
      say(
        '受限内容：不公开，查看和修改都要写原因。',
        '受限內容：不公開，查看和修改都要寫原因。',
        'Restricted: never public; reading and changing it needs a reason.',
      ),
    ),
    untranslated: UNTRANSLATED,
  },
};
