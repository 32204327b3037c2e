import type { RuleStatuses } from '../shared/strapi/error-mapping';
import { say, type Words } from './words/words';
import { refusalsOf } from './worded-refusal';

/** What is said to staff who may not, or cannot now, do what they asked for. */
const STAFF_MESSAGES = {
  ACCESS_REASON_NEEDED: say(
    '请写明查看或修改的原因（{min} 到 {max} 个字），会记入访问日志。',
    '請寫明查看或修改的原因（{min} 到 {max} 個字），會記入存取日誌。',
    'State the reason ({min} to {max} characters). It is entered in the access log.',
  ),
  RESTRICTED_NOT_FOUND: say(
    '没有这项受限内容。请返回文档，从“受限内容”栏中选择。',
    '沒有這項受限內容。請返回文件，從「受限內容」欄中選擇。',
    'There is no such restricted content. Go back to the document and choose it there.',
  ),
  FILE_OF_OTHERS_FORBIDDEN: say(
    '文件“{name}”已用在您无权修改的内容里，不能替换或改名。请上传新文件，或请负责那份内容的部门处理。',
    '檔案「{name}」已用在您無權修改的內容裡，不能替換或改名。請上傳新檔案，或請負責那份內容的部門處理。',
    'The file {name} belongs to content that you may not change, so it cannot be replaced or renamed. Upload a new file, or ask the department that owns the content.',
  ),
  FILE_RESTRICTED_FORBIDDEN: say(
    '文件“{name}”是受限内容，您的岗位不能替换或改名。请校务公开办处理。',
    '檔案「{name}」是受限內容，您的崗位不能替換或改名。請校務公開辦處理。',
    'The file {name} is restricted and cannot be replaced or renamed from your post. Ask the disclosure office.',
  ),
  QUERY_INVALID: say(
    '查询条件不对（{field}）。请修改后再查。',
    '查詢條件不對（{field}）。請修改後再查。',
    'The condition {field} is not valid. Change it and try again.',
  ),
  DEPARTMENT_FORBIDDEN: say(
    '您的岗位只能处理本部门的内容。请把“责任部门”选为您负责的部门，或请校务公开办处理。',
    '您的崗位只能處理本部門的內容。請把「責任部門」選為您負責的部門，或請校務公開辦處理。',
    'Your post covers your own department only. Choose your department as the owner, or ask the disclosure office.',
  ),
  REPORT_YEAR_RUNS_CONFLICT: say(
    '{year} 年还没有结束，年度报告的数字还统计不全。请在 {year}-12-31 之后再新建草稿。',
    '{year} 年還沒有結束，年度報告的數字還統計不全。請在 {year}-12-31 之後再新建草稿。',
    'The year {year} is not over, so its figures are not complete. Open the draft of its report after {year}-12-31.',
  ),
  DRAFT_CHANGED_CONFLICT: say(
    '{who}在 {at} 保存过这份内容，您打开的已不是最新的。您填写的内容还在页面上，没有保存。请在右侧“内容已被更新”栏中选择：复制自己写的、载入最新内容，或用自己的内容覆盖。',
    '{who}在 {at} 儲存過這份內容，您打開的已不是最新的。您填寫的內容還在頁面上，沒有儲存。請在右側「內容已被更新」欄中選擇：複製自己寫的、載入最新內容，或用自己的內容覆蓋。',
    '{who} saved this at {at}; what you opened is no longer the latest. What you typed is still on the page and was not saved. Choose in the panel “Changed meanwhile”: copy your text, load the latest, or overwrite it with yours.',
  ),
  POST_UNKNOWN_USER: say(
    '没有这位用户，或该账号已停用。请从列表中选择。',
    '沒有這位用戶，或該帳號已停用。請從列表中選擇。',
    'There is no such user, or the account is not active. Choose one from the list.',
  ),
  POST_UNKNOWN_DEPARTMENT: say(
    '没有代码为“{departmentCode}”的部门。请从列表中选择。',
    '沒有代碼為「{departmentCode}」的部門。請從列表中選擇。',
    'There is no department {departmentCode}. Choose one from the list.',
  ),
  POST_LABEL_NEEDED: say(
    '请填写岗位名称，不超过 {max} 个字，例如“总务主任”。',
    '請填寫崗位名稱，不超過 {max} 個字，例如「總務主任」。',
    'Name the post in at most {max} characters, e.g. “Head of General Affairs”.',
  ),
  POST_DAY_INVALID: say(
    '“{day}”不是有效的日期。请写成 2025-09-01 的形式。',
    '「{day}」不是有效的日期。請寫成 2025-09-01 的形式。',
    '“{day}” is not a day. Write it like 2025-09-01.',
  ),
  POST_ENDS_BEFORE_START: say(
    '结束日期 {to} 早于开始日期 {from}。请修改。',
    '結束日期 {to} 早於開始日期 {from}。請修改。',
    'The last day {to} is before the first day {from}. Change one of them.',
  ),
  POST_OVERLAPS_CONFLICT: say(
    '这个部门从 {from} 起已有负责人（{label}）。请先结束那一任，或勾选“接替现任”；临时负责请选“副职或代理”。',
    '這個部門從 {from} 起已有負責人（{label}）。請先結束那一任，或勾選「接替現任」；臨時負責請選「副職或代理」。',
    'The department has a head since {from} ({label}). End that post first or tick “Succeeds the present head”; for a stand-in choose “Deputy”.',
  ),
  POST_TWICE_CONFLICT: say(
    '这位用户在这段时间已经担任这个部门的岗位（{label}，从 {from} 起）。',
    '這位用戶在這段時間已經擔任這個部門的崗位（{label}，從 {from} 起）。',
    'This user already holds a post of the department at that time ({label}, since {from}).',
  ),
  POST_NOT_FOUND: say(
    '没有这条任职记录。请刷新页面后再试。',
    '沒有這條任職記錄。請重新整理頁面後再試。',
    'There is no such post. Reload the page and try again.',
  ),
  POST_ENDED_CONFLICT: say(
    '这一任已在 {to} 结束，不能再改。如需更正，请新增一条。',
    '這一任已在 {to} 結束，不能再改。如需更正，請新增一條。',
    'This post ended on {to} and stays as it is. Add another one if something was wrong.',
  ),
  TRANSITION_NOT_FOUND: say(
    '没有这份内容，或它没有状态步骤。请返回列表后重新打开。',
    '沒有這份內容，或它沒有狀態步驟。請返回列表後重新打開。',
    'There is no such content, or it has no steps. Go back to the list and open it again.',
  ),
  STEP_UNKNOWN: say(
    '没有名为“{step}”的步骤。现在是“{now}”，可以进行：{steps}。',
    '沒有名為「{step}」的步驟。現在是「{now}」，可以進行：{steps}。',
    'There is no step {step}. The state is “{now}”; open steps: {steps}.',
  ),
  STEP_NOT_NOW: say(
    '现在是“{now}”，还不能进行“{step}”。可以进行：{steps}。',
    '現在是「{now}」，還不能進行「{step}」。可以進行：{steps}。',
    '“{step}” is not possible now: the state is “{now}”. Open steps: {steps}.',
  ),
  STEP_STATE_CONFLICT: say(
    '状态刚刚已变为“{now}”，这一步没有进行。现在可以进行：{steps}。',
    '狀態剛剛已變為「{now}」，這一步沒有進行。現在可以進行：{steps}。',
    'The state has just become “{now}”, so this step was not taken. Open steps: {steps}.',
  ),
  STEP_REASON_NEEDED: say(
    '进行“{step}”请写明原因，不超过 {max} 个字。',
    '進行「{step}」請寫明原因，不超過 {max} 個字。',
    'State the reason for “{step}”, in at most {max} characters.',
  ),
  STEP_FORBIDDEN: say(
    '您可以查看，但没有修改这份内容的权限。请找负责这份内容的部门办理。',
    '您可以查看，但沒有修改這份內容的權限。請找負責這份內容的部門辦理。',
    'You may read this but not change it. Ask the department that owns it.',
  ),
  WITHDRAWAL_NEEDED: say(
    '这份内容公开过。请校务公开办打开文档，用“撤下公开”或“删除公开过的内容”，并写明原因。',
    '這份內容公開過。請校務公開辦打開文件，用「撤下公開」或「刪除公開過的內容」，並寫明原因。',
    'The public has read this. The disclosure office takes it down or deletes it in the document, and says why.',
  ),
  WITHDRAWAL_REASON_NEEDED: say(
    '请写明撤下或删除的原因，不超过 {max} 个字。公众会看到这个原因。',
    '請寫明撤下或刪除的原因，不超過 {max} 個字。公眾會看到這個原因。',
    'State the reason in at most {max} characters. The public will read it.',
  ),
  WITHDRAWAL_NOT_FOUND: say(
    '没有这份内容，可能已被删除。请返回列表。',
    '沒有這份內容，可能已被刪除。請返回列表。',
    'There is no such document; it may have been deleted. Go back to the list.',
  ),
} satisfies Readonly<Record<string, Words>>;

export type StaffCode = keyof typeof STAFF_MESSAGES;

const STATUSES: RuleStatuses = {
  RESTRICTED_NOT_FOUND: 404,
  POST_NOT_FOUND: 404,
  WITHDRAWAL_NOT_FOUND: 404,
};

export const staffRefusal = refusalsOf(STAFF_MESSAGES, STATUSES);
