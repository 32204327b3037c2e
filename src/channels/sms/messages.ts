import type { Core } from '@strapi/strapi';
import { say, type Words } from '../../content/words/words';
import { refusalsOf } from '../../content/worded-refusal';
import type { SmsFailureKind } from './domain/gateway';
import type { SmsError } from './sms-provider';

/** What is said to staff when no text message left: what happened, and who does what next. */
const MESSAGES = {
  SMS_OFF_NOT_FOUND: say(
    '还没有配置短信。请系统管理员设置 SMS_PROVIDER。',
    '還沒有配置短信。請系統管理員設定 SMS_PROVIDER。',
    'Text messages are not set up. Ask the administrator to set SMS_PROVIDER.',
  ),
  SMS_DOCUMENT_NOT_FOUND: say(
    '这种语言的内容还没有公开，没有可以发送的短信。请先发布。',
    '這種語言的內容還沒有公開，沒有可以發送的短信。請先發布。',
    'Nothing is public in this language, so there is no message to send. Publish it first.',
  ),
  SMS_NUMBER_INVALID: say(
    '这不是大陆的手机号码。请填写 11 位手机号码。',
    '這不是大陸的手機號碼。請填寫 11 位手機號碼。',
    'This is no mobile number of the mainland. Type its 11 digits.',
  ),
  SMS_TRIALS_TOO_MANY: say(
    '试发次数已用完（每人每天 {limit} 条），没有发送。请过 {hours} 小时再试。',
    '試發次數已用完（每人每天 {limit} 條），沒有發送。請過 {hours} 小時再試。',
    'You have used up your trials ({limit} a day), so nothing was sent. Try again in {hours} hours.',
  ),
  SMS_REFUSED_CONFLICT: say(
    '短信网关没有接受（{status}），没有发送。请系统管理员核对 SMS_GATEWAY_URL、SMS_GATEWAY_SECRET 和网关的记录。',
    '短信網關沒有接受（{status}），沒有發送。請系統管理員核對 SMS_GATEWAY_URL、SMS_GATEWAY_SECRET 和網關的記錄。',
    'The gateway refused it ({status}), so nothing was sent. The administrator checks SMS_GATEWAY_URL, SMS_GATEWAY_SECRET and the log of the gateway.',
  ),
  SMS_LATE_UNAVAILABLE: say(
    '短信网关没有及时给出完整的回答，不知道是否已发送。请先看手机，几分钟后没有收到再试。',
    '短信網關沒有及時給出完整的回答，不知道是否已發送。請先看手機，幾分鐘後沒有收到再試。',
    'The gateway gave no complete answer in time, so nobody knows whether it was sent. Look at the phone first, and try again if nothing comes within minutes.',
  ),
  SMS_UNREACHABLE_UNAVAILABLE: say(
    '服务器连不上短信网关，没有发送。请过几分钟再试；如一再出现，请系统管理员检查网络和 SMS_GATEWAY_URL。',
    '伺服器連不上短信網關，沒有發送。請過幾分鐘再試；如一再出現，請系統管理員檢查網路和 SMS_GATEWAY_URL。',
    'The server cannot reach the gateway, so nothing was sent. Try again in a few minutes; if it goes on, the administrator checks the network and SMS_GATEWAY_URL.',
  ),
} satisfies Readonly<Record<string, Words>>;

type SmsCode = keyof typeof MESSAGES;

const CODES: Readonly<Record<SmsFailureKind, SmsCode>> = {
  refused: 'SMS_REFUSED_CONFLICT',
  late: 'SMS_LATE_UNAVAILABLE',
  unreachable: 'SMS_UNREACHABLE_UNAVAILABLE',
};

export const smsRefusal = refusalsOf(MESSAGES);

/** What came of the gateway, as a refusal that names what to do next. */
export function smsFailureRefusal(strapi: Core.Strapi, { kind, status }: SmsError): Error {
  return smsRefusal(strapi, CODES[kind], status === null ? {} : { status });
}
