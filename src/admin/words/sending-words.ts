import { say } from '../../content/words/words';

/** Sentences about handing texts on to other services. */
export const SENDING_WORDS = {
  'wechat.save': say('存为公众号草稿', '存為公眾號草稿', 'Save as WeChat draft'),
  'wechat.failed': say(
    '没有存成，请重试。',
    '沒有存成，請重試。',
    'The draft was not saved. Try again.',
  ),
  'wechat.saved': say(
    '已存入公众号的草稿箱。请在公众平台检查后由负责人发送。',
    '已存入公眾號的草稿箱。請在公眾平台檢查後由負責人發送。',
    'It is in the draft box of the account. Look it over on the platform; a person sends it.',
  ),
  'wechat.savedBefore': say(
    '这一版在 {at} 已存入公众号的草稿箱，没有再存一份。',
    '這一版在 {at} 已存入公眾號的草稿箱，沒有再存一份。',
    'This revision is in the draft box since {at}; it was not saved twice.',
  ),
  'wechat.record': say(
    '发送之后在这里登记',
    '發送之後在這裡登記',
    'Once it is sent, record it here',
  ),
  'sms.send': say('发送一条试看', '發送一條試看', 'Send one to try'),
  'sms.number': say('您的手机号码', '您的手機號碼', 'Your mobile number'),
  'sms.hint': say(
    '只发这一条，按已公开的内容生成。号码不会保存。',
    '只發這一條，按已公開的內容生成。號碼不會儲存。',
    'One message, made of what is public. The number is not kept.',
  ),
  'sms.failed': say('没有发送，请重试。', '沒有發送，請重試。', 'Nothing was sent. Try again.'),
  'sms.sent': say(
    '已交给短信网关，请看手机。',
    '已交給短信網關，請看手機。',
    'The gateway has it. Look at the phone.',
  ),
  'sms.logged': say(
    '只写入了日志，没有真的发送（SMS_PROVIDER 为 log）。',
    '只寫入了日誌，沒有真的發送（SMS_PROVIDER 為 log）。',
    'It was only logged and not sent (SMS_PROVIDER is log).',
  ),
} as const;
