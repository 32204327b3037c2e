import type { Locale } from '../content/locales';
import { say, type Words } from '../content/words/words';
import { filledIn } from '../content/worded-refusal';
import { RuleError } from '../shared/rule-error';
import { toStrapiError, type RuleStatuses } from '../shared/strapi/error-mapping';

/** What is said to reporters, and to staff who handle a ticket, when something does not go. */
const MESSAGES = {
  FEEDBACK_INVALID: say(
    '还没有提交。请按提示修改后再提交，已填写的内容不会丢失。',
    '還沒有提交。請按提示修改後再提交，已填寫的內容不會遺失。',
    'Not sent yet. Correct what is named below and send it again; nothing you wrote is lost.',
  ),
  FEEDBACK_TEXT_NEEDED: say(
    '请写下您要反映的内容。',
    '請寫下您要反映的內容。',
    'Write what you want to tell us.',
  ),
  FEEDBACK_TEXT_TOO_LONG: say(
    '内容太长了，最多 {limit} 个字。请缩短，或分两次提交。',
    '內容太長了，最多 {limit} 個字。請縮短，或分兩次提交。',
    'The text is too long: at most {limit} characters. Shorten it or send it in two parts.',
  ),
  FEEDBACK_CONSENT_NEEDED: say(
    '留下联系方式时，请勾选同意；不愿意就清空联系方式，匿名也一样办理。',
    '留下聯絡方式時，請勾選同意；不願意就清空聯絡方式，匿名也一樣辦理。',
    'Tick the consent if you leave contact data, or clear them: anonymous reports are handled alike.',
  ),
  FEEDBACK_FIELD_INVALID: say(
    '“{field}”填写得不对，请从给出的选项中选择或修改。',
    '「{field}」填寫得不對，請從給出的選項中選擇或修改。',
    'The field {field} is not valid. Choose one of the options or change it.',
  ),
  FEEDBACK_FIELD_UNKNOWN: say(
    '没有“{field}”这个字段，请去掉。',
    '沒有「{field}」這個欄位，請去掉。',
    'There is no field {field}; remove it.',
  ),
  FEEDBACK_SERVICE_UNKNOWN: say(
    '没有这个类别，请从列表中选择。',
    '沒有這個類別，請從列表中選擇。',
    'There is no such subject. Choose one from the list.',
  ),
  FEEDBACK_KEY_INVALID: say(
    '提交编号不对：需要 20 到 64 个字母、数字、连字符或下划线，例如一个 UUID。',
    '提交編號不對：需要 20 到 64 個字母、數字、連字號或底線，例如一個 UUID。',
    'The key must have 20 to 64 letters, digits, hyphens or underscores, such as a UUID.',
  ),
  FEEDBACK_KEY_CONFLICT: say(
    '这个提交编号已经用于另一份内容，原来的那份没有改动。要再提一条，请换一个编号；在网页上再点一次“提交”即可。',
    '這個提交編號已經用於另一份內容，原來的那份沒有改動。要再提一條，請換一個編號；在網頁上再點一次「提交」即可。',
    'This key was used for another report, which stays as it is. Use another key for another report; on the site press Send once more.',
  ),
  FEEDBACK_TOO_MANY: say(
    '提交太频繁，请过 {seconds} 秒再试。您写的内容还在。',
    '提交太頻繁，請過 {seconds} 秒再試。您寫的內容還在。',
    'Too many at once. Try again in {seconds} seconds; what you wrote is kept.',
  ),
  FEEDBACK_TOO_QUICK: say(
    '提交得太快了，还没有收下。您写的内容还在，请过 {seconds} 秒再点一次“提交”。',
    '提交得太快了，還沒有收下。您寫的內容還在，請過 {seconds} 秒再點一次「提交」。',
    'Sent too quickly, so it was not taken yet. What you wrote is kept: press Send again in {seconds} seconds.',
  ),
  FEEDBACK_IMAGE_AGAIN: say(
    '请重新选择图片：浏览器不会保留已选的图片。',
    '請重新選擇圖片：瀏覽器不會保留已選的圖片。',
    'Choose the pictures again: browsers do not keep them.',
  ),
  FEEDBACK_IMAGE_COUNT: say(
    '图片最多 {limit} 张。',
    '圖片最多 {limit} 張。',
    'At most {limit} pictures.',
  ),
  FEEDBACK_IMAGE_TOO_LARGE: say(
    '图片“{name}”太大，每张最多 {limit} MB。',
    '圖片「{name}」太大，每張最多 {limit} MB。',
    'The picture {name} is too large: at most {limit} MB each.',
  ),
  FEEDBACK_IMAGE_KIND: say(
    '“{name}”不是 JPG、PNG、GIF 或 WebP 图片，或内容已损坏。请换一张。',
    '「{name}」不是 JPG、PNG、GIF 或 WebP 圖片，或內容已損壞。請換一張。',
    '{name} is no JPG, PNG, GIF or WebP picture, or it is damaged. Choose another one.',
  ),
  FEEDBACK_RECEIPT_NOT_FOUND: say(
    '没有找到这个查询码对应的意见。请核对查询码，一共 20 位字母和数字。',
    '沒有找到這個查詢碼對應的意見。請核對查詢碼，一共 20 位字母和數字。',
    'No report has this receipt. Check it: it has 20 letters and digits.',
  ),
  FEEDBACK_RATING_INVALID: say(
    '请选择 1 到 5 分。',
    '請選擇 1 到 5 分。',
    'Choose a rating from 1 to 5.',
  ),
  FEEDBACK_RATING_EARLY: say(
    '答复之后才能评价。',
    '答覆之後才能評價。',
    'You can rate the answer once there is one.',
  ),
  FEEDBACK_RATING_CONFLICT: say(
    '您已经评过 {given} 分，谢谢。',
    '您已經評過 {given} 分，謝謝。',
    'You have rated it {given} already. Thank you.',
  ),
  FEEDBACK_FOLLOW_UP_TOO_MANY: say(
    '这条意见的补充已经很多了，请等学校答复，或另提一条。',
    '這條意見的補充已經很多了，請等學校答覆，或另提一條。',
    'There are many additions already. Wait for the answer, or send another report.',
  ),
  FEEDBACK_FOLLOW_UP_CLOSED_CONFLICT: say(
    '这条意见已经办结，不能再补充。需要时可以另提一条。',
    '這條意見已經辦結，不能再補充。需要時可以另提一條。',
    'This report is closed and takes no additions. Send another one if you need to.',
  ),
  FEEDBACK_REOPENED_ONCE: say(
    '每条意见只能重新办理一次。如仍不满意，请联系校务公开办。',
    '每條意見只能重新辦理一次。如仍不滿意，請聯絡校務公開辦。',
    'A report can be reopened once. If you are still not satisfied, ask the disclosure office.',
  ),
  FEEDBACK_REOPEN_DECLINED: say(
    '不予受理的意见不能重新办理。请另提一条，写明新的情况。',
    '不予受理的意見不能重新辦理。請另提一條，寫明新的情況。',
    'A declined report cannot be reopened. Send another one with what is new.',
  ),
  FEEDBACK_REOPEN_LATE: say(
    '已超过答复后 10 个工作日的期限，不能重新办理。请另提一条。',
    '已超過答覆後 10 個工作日的期限，不能重新辦理。請另提一條。',
    'The time for reopening after the answer is over. Send another report.',
  ),
  FEEDBACK_STEP_CONFLICT: say(
    '现在的状态不能这样办理，可能刚被别人办过。请刷新后再试。',
    '現在的狀態不能這樣辦理，可能剛被別人辦過。請重新整理後再試。',
    'This step is not possible in the present state; somebody may have been faster. Reload and try again.',
  ),
  FEEDBACK_CHANGED_CONFLICT: say(
    '这条意见刚刚被更新过。请刷新页面，核对之后再办理。',
    '這條意見剛剛被更新過。請重新整理頁面，核對之後再辦理。',
    'This ticket was changed meanwhile. Reload the page and look again before you go on.',
  ),
  FEEDBACK_ANSWER_NEEDED: say('请填写“{field}”。', '請填寫「{field}」。', 'Fill in {field}.'),
  FEEDBACK_ANSWER_TOO_LONG: say(
    '“{field}”最多 {limit} 个字。',
    '「{field}」最多 {limit} 個字。',
    '{field} may have {limit} characters at most.',
  ),
  FEEDBACK_REPLY_PERSONAL: say(
    '答复里有证件、银行卡、手机、车牌号码或邮箱（{kinds}）。请删去后再答复。',
    '答覆裡有證件、銀行卡、手機、車牌號碼或電郵（{kinds}）。請刪去後再答覆。',
    'The reply holds personal numbers or addresses ({kinds}). Take them out first.',
  ),
  FEEDBACK_TICKET_NOT_FOUND: say(
    '没有这条意见，或不在您的办理范围内。',
    '沒有這條意見，或不在您的辦理範圍內。',
    'There is no such ticket, or it is not yours to handle.',
  ),
  FEEDBACK_DEPARTMENT_UNKNOWN: say(
    '没有这个部门，请从列表中选择。',
    '沒有這個部門，請從列表中選擇。',
    'There is no such department. Choose one from the list.',
  ),
  FEEDBACK_MERGE_UNKNOWN: say(
    '没有这个编号的意见。请核对编号（含末尾字母）。',
    '沒有這個編號的意見。請核對編號（含末尾字母）。',
    'No ticket has this number. Check it, the letter at the end included.',
  ),
  FEEDBACK_MERGE_ITSELF: say(
    '不能并入自己。',
    '不能併入自己。',
    'A ticket cannot be merged into itself.',
  ),
  FEEDBACK_MERGE_MERGED: say(
    '那一条已经并入另一条，请填写最终那一条的编号。',
    '那一條已經併入另一條，請填寫最終那一條的編號。',
    'That ticket was merged itself. Name the one it was merged into.',
  ),
  FEEDBACK_MERGE_SENSITIVE: say(
    '专项受理的意见不能合并。',
    '專項受理的意見不能合併。',
    'Protected reports cannot be merged.',
  ),
  FEEDBACK_ENTRY_SENSITIVE: say(
    '专项受理的意见不进入公开流程。',
    '專項受理的意見不進入公開流程。',
    'Protected reports never enter the public flow.',
  ),
  FEEDBACK_ENTRY_CONFLICT: say(
    '已经有一份公开稿。请打开那一份修改。',
    '已經有一份公開稿。請打開那一份修改。',
    'There is a public entry already. Open it and change it there.',
  ),
  FEEDBACK_TEMPLATE_NOT_FOUND: say(
    '没有这个模板，请刷新后再试。',
    '沒有這個範本，請重新整理後再試。',
    'There is no such template. Reload and try again.',
  ),
} satisfies Readonly<Record<string, Words>>;

export type FeedbackCode = keyof typeof MESSAGES;
export type FeedbackValues = Readonly<Record<string, string | number>>;

const STATUSES: RuleStatuses = { FEEDBACK_REOPENED_ONCE: 409, FEEDBACK_REOPEN_LATE: 409 };

/** One thing that is wrong with one field. */
export interface FieldFault {
  readonly field: string;
  readonly code: FeedbackCode;
  readonly values?: FeedbackValues;
}

export function feedbackSentence(
  code: FeedbackCode,
  locale: Locale,
  values: FeedbackValues = {},
): string {
  return filledIn(MESSAGES[code][locale], values);
}

/** A refusal in the reader's language; `details.errors` names each field. */
export function feedbackError(
  code: FeedbackCode,
  locale: Locale,
  { values = {}, faults = [] }: { values?: FeedbackValues; faults?: readonly FieldFault[] } = {},
): RuleError {
  const errors = faults.map((fault) => ({
    path: [fault.field],
    message: feedbackSentence(fault.code, locale, { field: fault.field, ...fault.values }),
    name: fault.code,
  }));
  const details = { ...values, ...(errors.length > 0 && { errors }) };
  return new RuleError(code, feedbackSentence(code, locale, values), details);
}

export function isFeedbackCode(code: string): code is FeedbackCode {
  return Object.hasOwn(MESSAGES, code);
}

/** What Strapi answers with. */
export function toHttpError(error: unknown): Error {
  return toStrapiError(error, STATUSES);
}
