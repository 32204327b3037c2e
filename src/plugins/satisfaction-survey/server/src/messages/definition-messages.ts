import { say, type Sentence } from '../../../domain/messages/sentence';
import type { DefinitionIssueCode } from '../domain/definition/definition-issue';
import type { ChangeCode } from '../domain/revision/change';

/** What is wrong with a questionnaire. */
export const DEFINITION_MESSAGES: Readonly<Record<DefinitionIssueCode, Sentence>> = {
  SURVEY_DEFINITION_SHAPE: say(
    '缺少内容，或内容太长、格式不对。',
    '缺少內容，或內容太長、格式不對。',
    'Something is missing, too long or of another kind.',
  ),
  SURVEY_DEFINITION_CONDITION_DEEP: say(
    '显示条件太复杂，请简化。',
    '顯示條件太複雜，請簡化。',
    'The condition has too many parts. Make it simpler.',
  ),
  SURVEY_DEFINITION_CODE_TWICE: say(
    '代码重复，请换一个。',
    '代碼重複，請換一個。',
    'The code exists already. Choose another one.',
  ),
  SURVEY_DEFINITION_CODE_RETIRED: say(
    '这个代码以前用过，不能再用。',
    '這個代碼以前用過，不能再用。',
    'The code belonged to something else once and cannot be used again.',
  ),
  SURVEY_DEFINITION_CODE_RESERVED: say(
    '代码 other 留给“其他”选项。',
    '代碼 other 留給「其他」選項。',
    'The code “other” is that of the option with a text.',
  ),
  SURVEY_DEFINITION_WORDS_MISSING: say(
    '缺少默认语言的文字。',
    '缺少預設語言的文字。',
    'The text is missing in the default language.',
  ),
  SURVEY_DEFINITION_RANGE: say(
    '下限大于上限，或超出选项数。',
    '下限大於上限，或超出選項數。',
    'The least is more than the most, or more than there is.',
  ),
  SURVEY_DEFINITION_CONDITION_FORWARD: say(
    '显示条件只能引用前面的题目。',
    '顯示條件只能引用前面的題目。',
    'A condition may ask only about earlier questions.',
  ),
  SURVEY_DEFINITION_CONDITION_VALUE: say(
    '那道题不可能有这个答案，条件永远不成立。',
    '那道題不可能有這個答案，條件永遠不成立。',
    'That question cannot be answered so; the condition never holds.',
  ),
  SURVEY_DEFINITION_NO_QUESTION: say(
    '问卷还没有题目。',
    '問卷還沒有題目。',
    'Nothing is asked yet.',
  ),
  SURVEY_DEFINITION_SEGMENT: say(
    '分组题必须是人人都答的单选题。',
    '分組題必須是人人都答的單選題。',
    'Groups are formed by a single-choice question that everybody is asked.',
  ),
  SURVEY_DEFINITION_IDENTIFYING: say(
    '不满十四周岁的对象，不能问能认出本人的问题。',
    '不滿十四周歲的對象，不能問能認出本人的問題。',
    'Children under 14 are not asked who they are.',
  ),
  SURVEY_DEFINITION_GUARDIAN: say(
    '对象不满十四周岁时，请写明监护人须知。',
    '對象不滿十四周歲時，請寫明監護人須知。',
    'Where children under 14 are asked, write a notice to guardians.',
  ),
};

/** What differs from the published questionnaire. */
export const CHANGE_MESSAGES: Readonly<Record<ChangeCode, Sentence>> = {
  SURVEY_CHANGE_WORDS: say('文字有修改', '文字有修改', 'Words changed'),
  SURVEY_CHANGE_ORDER: say('题目顺序有变', '題目順序有變', 'The order of questions changed'),
  SURVEY_CHANGE_LOOK: say('显示方式有变', '顯示方式有變', 'It is shown in another way'),
  SURVEY_CHANGE_NOTICE: say(
    '隐私说明或监护人须知有修改',
    '隱私說明或監護人須知有修改',
    'The privacy notice or the notice to guardians changed',
  ),
  SURVEY_CHANGE_QUESTION_ADDED: say('新增题目', '新增題目', 'A new question'),
  SURVEY_CHANGE_QUESTION_RETIRED: say('停用题目', '停用題目', 'A question is retired'),
  SURVEY_CHANGE_OPTION_ADDED: say('新增选项', '新增選項', 'A new option'),
  SURVEY_CHANGE_OPTION_RETIRED: say('停用选项', '停用選項', 'An option is retired'),
  SURVEY_CHANGE_REQUIRED: say(
    '必答与否有变',
    '必答與否有變',
    'Whether it must be answered changed',
  ),
  SURVEY_CHANGE_LIMITS_WIDER: say('范围放宽', '範圍放寬', 'The limits are wider'),
  SURVEY_CHANGE_REMOVED: say(
    '删除了已有答案的内容，请改为停用',
    '刪除了已有答案的內容，請改為停用',
    'Something with answers was removed: retire it instead',
  ),
  SURVEY_CHANGE_TYPE: say('题型变了', '題型變了', 'The type changed'),
  SURVEY_CHANGE_SCALE: say('量表变了', '量表變了', 'The scale changed'),
  SURVEY_CHANGE_CONDITION: say('显示条件变了', '顯示條件變了', 'It is asked of others'),
  SURVEY_CHANGE_LIMITS_NARROWER: say('范围收紧', '範圍收緊', 'The limits are narrower'),
  SURVEY_CHANGE_SEGMENT: say('分组题变了', '分組題變了', 'Groups are formed otherwise'),
  SURVEY_CHANGE_UNRETIRED: say(
    '停用的代码不能恢复',
    '停用的代碼不能恢復',
    'A retired code cannot come back',
  ),
};
