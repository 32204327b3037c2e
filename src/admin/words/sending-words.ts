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
} as const;
