import { say } from '../../content/words/words';

/** Sentences about taking down and deleting what was public. */
export const WITHDRAWAL_WORDS = {
  'withdrawal.unpublish': say('撤下公开', '撤下公開', 'Take down'),
  'withdrawal.delete': say('删除公开过的内容', '刪除公開過的內容', 'Delete what was public'),
  'withdrawal.unpublishHint': say(
    '公众将不能再查看这份内容；公开渠道记录会写明撤下的时间和原因，草稿保留。',
    '公眾將不能再查看這份內容；公開渠道記錄會寫明撤下的時間和原因，草稿保留。',
    'The public can no longer read it. The publication record says when and why; the draft stays.',
  ),
  'withdrawal.deleteHint': say(
    '内容和草稿都会删除，不能恢复；公开渠道记录保留，写明撤下的时间和原因。',
    '內容和草稿都會刪除，不能恢復；公開渠道記錄保留，寫明撤下的時間和原因。',
    'The content and its draft are gone for good. The publication record stays and says when and why.',
  ),
  'withdrawal.reason': say('原因（公众可见）', '原因（公眾可見）', 'Reason (the public reads it)'),
  'withdrawal.cancel': say('取消', '取消', 'Cancel'),
  'withdrawal.working': say('正在办理…', '正在辦理…', 'Working…'),
  'withdrawal.failed': say('没有办成，请重试。', '沒有辦成，請重試。', 'Not done. Try again.'),
  'withdrawal.done': say('已办理。', '已辦理。', 'Done.'),
} as const;
