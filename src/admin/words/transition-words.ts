import { say } from '../../content/words/words';

/** Sentences about the state of a document, its steps and their history. */
export const TRANSITION_WORDS = {
  'steps.title': say('办理进度', '辦理進度', 'Progress'),
  'steps.loading': say('正在读取进度…', '正在讀取進度…', 'Loading…'),
  'steps.failed': say('进度读取失败。', '進度讀取失敗。', 'The progress could not be loaded.'),
  'steps.retry': say('重新读取', '重新讀取', 'Try again'),
  'steps.saveFirst': say(
    '保存后可以办理下一步。',
    '儲存後可以辦理下一步。',
    'Save first; then the next steps open.',
  ),
  'steps.now': say('当前状态：{state}', '目前狀態：{state}', 'State: {state}'),
  'steps.answer': say('{label}：{text}', '{label}：{text}', '{label}: {text}'),
  'steps.unsaved': say(
    '页面上有未保存的修改。请先保存或放弃修改，再进行下一步。',
    '頁面上有未儲存的修改。請先儲存或放棄修改，再進行下一步。',
    'There are unsaved changes on the page. Save or discard them before the next step.',
  ),
  'steps.next': say('下一步', '下一步', 'Next steps'),
  'steps.end': say('已是最后状态，没有下一步。', '已是最後狀態，沒有下一步。', 'No further steps.'),
  'steps.reason': say('说明原因', '說明原因', 'Reason'),
  'steps.reasonOptional': say('说明（可不填）', '說明（可不填）', 'Remark (optional)'),
  'steps.choose': say('请选择', '請選擇', 'Choose'),
  'steps.confirm': say('确认：{step}', '確認：{step}', 'Confirm: {step}'),
  'steps.cancel': say('取消', '取消', 'Cancel'),
  'steps.working': say('正在办理…', '正在辦理…', 'Working…'),
  'steps.takeFailed': say(
    '没有办成，请重试。',
    '沒有辦成，請重試。',
    'The step was not taken. Try again.',
  ),
  'steps.taken': say(
    '已办理，状态变为“{state}”。',
    '已辦理，狀態變為「{state}」。',
    'Done. The state is now “{state}”.',
  ),
  'steps.history': say('办理记录', '辦理記錄', 'History'),
  'steps.none': say('还没有办理记录。', '還沒有辦理記錄。', 'No steps yet.'),
  'steps.system': say('系统', '系統', 'System'),
} as const;
