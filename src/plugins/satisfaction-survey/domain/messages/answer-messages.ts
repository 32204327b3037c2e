import type { AnswerIssueCode } from '../answer/issue';
import { say, type Sentence } from './sentence';

/** What is said beside a question; `{limit}` is the number or day that was missed. */
export const ANSWER_MESSAGES: Readonly<Record<AnswerIssueCode, Sentence>> = {
  SURVEY_ANSWER_REQUIRED: say('请回答这道题。', '請回答這道題。', 'Answer this question.'),
  SURVEY_ANSWER_KIND: say(
    '这个回答的格式不对，请重新填写。',
    '這個回答的格式不對，請重新填寫。',
    'The answer is not of the right kind. Give it again.',
  ),
  SURVEY_QUESTION_UNKNOWN: say(
    '问卷里没有这道题，请刷新页面。',
    '問卷裡沒有這道題，請重新整理頁面。',
    'There is no such question. Reload the page.',
  ),
  SURVEY_OPTION_UNKNOWN: say(
    '请从给出的选项中选择。',
    '請從給出的選項中選擇。',
    'Choose one of the options given.',
  ),
  SURVEY_OPTION_TWICE: say(
    '同一个选项选了两次，请只选一次。',
    '同一個選項選了兩次，請只選一次。',
    'An option is chosen twice. Choose it once.',
  ),
  SURVEY_OPTIONS_TOO_FEW: say(
    '请至少选择 {limit} 项。',
    '請至少選擇 {limit} 項。',
    'Choose at least {limit}.',
  ),
  SURVEY_OPTIONS_TOO_MANY: say(
    '最多选择 {limit} 项，请去掉几项。',
    '最多選擇 {limit} 項，請去掉幾項。',
    'Choose at most {limit}; take some away.',
  ),
  SURVEY_OPTION_EXCLUSIVE: say(
    '这一项只能单独选择，请去掉其他选项。',
    '這一項只能單獨選擇，請去掉其他選項。',
    'That option stands alone. Take the others away.',
  ),
  SURVEY_OTHER_TEXT_NEEDED: say(
    '选了“其他”，请写明内容。',
    '選了「其他」，請寫明內容。',
    'You chose “other”: say what it is.',
  ),
  SURVEY_ROW_UNKNOWN: say(
    '没有这一行，请刷新页面。',
    '沒有這一行，請重新整理頁面。',
    'There is no such row. Reload the page.',
  ),
  SURVEY_ROW_REQUIRED: say('请回答每一行。', '請回答每一行。', 'Answer every row.'),
  SURVEY_TEXT_TOO_SHORT: say(
    '请至少写 {limit} 个字。',
    '請至少寫 {limit} 個字。',
    'Write at least {limit} characters.',
  ),
  SURVEY_TEXT_TOO_LONG: say(
    '最多 {limit} 个字，请缩短。',
    '最多 {limit} 個字，請縮短。',
    'At most {limit} characters: shorten it.',
  ),
  SURVEY_NUMBER_TOO_SMALL: say(
    '请填写不小于 {limit} 的数。',
    '請填寫不小於 {limit} 的數。',
    'Give a number that is not below {limit}.',
  ),
  SURVEY_NUMBER_TOO_LARGE: say(
    '请填写不大于 {limit} 的数。',
    '請填寫不大於 {limit} 的數。',
    'Give a number that is not above {limit}.',
  ),
  SURVEY_NUMBER_DECIMALS: say(
    '小数最多 {limit} 位。',
    '小數最多 {limit} 位。',
    'At most {limit} decimals.',
  ),
  SURVEY_DATE_INVALID: say(
    '请填写日期，例如 2026-03-02。',
    '請填寫日期，例如 2026-03-02。',
    'Give a day, such as 2026-03-02.',
  ),
  SURVEY_DATE_TOO_EARLY: say(
    '日期不能早于 {limit}。',
    '日期不能早於 {limit}。',
    'The day cannot be before {limit}.',
  ),
  SURVEY_DATE_TOO_LATE: say(
    '日期不能晚于 {limit}。',
    '日期不能晚於 {limit}。',
    'The day cannot be after {limit}.',
  ),
  SURVEY_CONSENT_NEEDED: say(
    '请勾选同意后再提交。',
    '請勾選同意後再提交。',
    'Tick the consent before you send.',
  ),
};
