import type { RefusalCode } from '../../../contracts/public/refusal';
import { say, type Sentence } from '../../../domain/messages/sentence';

/** What is said to whoever answers, or wants to, when something does not go. */
export const REFUSAL_MESSAGES: Readonly<Record<RefusalCode, Sentence>> = {
  SURVEY_NOT_FOUND: say(
    '没有这份问卷，请核对网址。',
    '沒有這份問卷，請核對網址。',
    'There is no such survey. Check the address.',
  ),
  SURVEY_QUERY_INVALID: say(
    '参数“{field}”不能这样写。可用：{allowed}。',
    '參數「{field}」不能這樣寫。可用：{allowed}。',
    'The parameter {field} is not possible so. Allowed: {allowed}.',
  ),
  SURVEY_FORMAT_UNKNOWN: say(
    '没有这种格式。可用：{allowed}。',
    '沒有這種格式。可用：{allowed}。',
    'There is no such format. Allowed: {allowed}.',
  ),
  SURVEY_BODY_INVALID: say(
    '“{field}”的内容不对，问卷没有提交。',
    '「{field}」的內容不對，問卷沒有提交。',
    'The field {field} is not valid; nothing was sent.',
  ),
  SURVEY_KEY_INVALID: say(
    '提交编号不对：需要 20 到 64 个字母、数字、连字符或下划线，例如一个 UUID。',
    '提交編號不對：需要 20 到 64 個字母、數字、連字號或底線，例如一個 UUID。',
    'The key must have 20 to 64 letters, digits, hyphens or underscores, such as a UUID.',
  ),
  SURVEY_ANSWERS_INVALID: say(
    '还没有提交。请按提示修改后再提交，已填写的内容不会丢失。',
    '還沒有提交。請按提示修改後再提交，已填寫的內容不會遺失。',
    'Not sent yet. Correct what is named below and send it again; nothing you gave is lost.',
  ),
  SURVEY_START_INVALID: say(
    '这次填写没有登记，请再提交一次；答案还在。',
    '這次填寫沒有登記，請再提交一次；答案還在。',
    'This questionnaire was not begun here. Send it again; your answers are kept.',
  ),
  SURVEY_START_EXPIRED: say(
    '打开问卷的时间太久了，请再提交一次；答案还在。',
    '開啟問卷的時間太久了，請再提交一次；答案還在。',
    'The questionnaire was opened too long ago. Send it again; your answers are kept.',
  ),
  SURVEY_TOKEN_NEEDED: say(
    '这份问卷凭邀请码或现场二维码填写。请扫描您收到的二维码，或输入邀请码。',
    '這份問卷憑邀請碼或現場二維碼填寫。請掃描您收到的二維碼，或輸入邀請碼。',
    'This survey asks for an invitation or the code on site. Scan your code or type it in.',
  ),
  SURVEY_TOKEN_INVALID: say(
    '邀请码不对或已停用，请核对后重新输入。',
    '邀請碼不對或已停用，請核對後重新輸入。',
    'The code is not valid, or no longer. Check it and type it again.',
  ),
  SURVEY_TOKEN_SPENT: say(
    '这个邀请码已经用过，每个只能填写一次。',
    '這個邀請碼已經用過，每個只能填寫一次。',
    'This invitation was used already; each is for one questionnaire.',
  ),
  SURVEY_KEY_CONFLICT: say(
    '这份问卷已经提交过，原来的答案没有改动。',
    '這份問卷已經提交過，原來的答案沒有改動。',
    'This questionnaire was sent already; those answers stay as they are.',
  ),
  SURVEY_CLOSED: say(
    '调查已经结束，谢谢您的关注。',
    '調查已經結束，謝謝您的關注。',
    'The survey is closed. Thank you for your interest.',
  ),
  SURVEY_FULL: say(
    '问卷已收满，谢谢您的关注。',
    '問卷已收滿，謝謝您的關注。',
    'Enough have answered already. Thank you for your interest.',
  ),
  SURVEY_REVISION_EXPIRED: say(
    '问卷内容更新了。请刷新页面，核对后再提交；答案还在。',
    '問卷內容更新了。請重新整理頁面，核對後再提交；答案還在。',
    'The questions were changed. Reload the page, look again and send; your answers are kept.',
  ),
  SURVEY_SCHEDULED: say(
    '调查还没有开始，请稍后再来。',
    '調查還沒有開始，請稍後再來。',
    'The survey has not begun yet. Come back later.',
  ),
  SURVEY_PAUSED: say(
    '调查暂停中，答案还在，请稍后再提交。',
    '調查暫停中，答案還在，請稍後再提交。',
    'The survey is paused. Your answers are kept; send them later.',
  ),
  SURVEY_TOO_QUICK: say(
    '提交得太快了，还没有收下。请过 {seconds} 秒再提交。',
    '提交得太快了，還沒有收下。請過 {seconds} 秒再提交。',
    'Sent too quickly, so it was not taken yet. Send it again in {seconds} seconds.',
  ),
  SURVEY_TOO_MANY: say(
    '现在提交的人太多，请过 {seconds} 秒再试；答案还在。',
    '現在提交的人太多，請過 {seconds} 秒再試；答案還在。',
    'Too many at once. Try again in {seconds} seconds; your answers are kept.',
  ),
  SURVEY_PROOF_NEEDED: say(
    '现在提交的人很多，请过 {seconds} 秒再点一次“提交”；答案还在。',
    '現在提交的人很多，請過 {seconds} 秒再點一次「提交」；答案還在。',
    'Many are sending at the moment. Press Send again in {seconds} seconds; your answers are kept.',
  ),
  SURVEY_RECEIPT_NOT_FOUND: say(
    '没有找到这个回执号。请核对，一共 20 位字母和数字。',
    '沒有找到這個回執號。請核對，一共 20 位字母和數字。',
    'No answers have this receipt. Check it: it has 20 letters and digits.',
  ),
  SURVEY_RESULTS_NOT_FOUND: say(
    '结果还没有公布。',
    '結果還沒有公佈。',
    'The results are not published yet.',
  ),
  SURVEY_SERIES_NOT_FOUND: say(
    '没有这个系列调查，请核对网址。',
    '沒有這個系列調查，請核對網址。',
    'There is no such series of surveys. Check the address.',
  ),
  SURVEY_UNAVAILABLE: say(
    '暂时无法提交，请过 {seconds} 秒再试；答案还在。',
    '暫時無法提交，請過 {seconds} 秒再試；答案還在。',
    'It cannot be sent at the moment. Try again in {seconds} seconds; your answers are kept.',
  ),
};
