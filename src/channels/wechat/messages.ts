import type { Core } from '@strapi/strapi';
import { say, type Words } from '../../content/words/words';
import { refusalsOf } from '../../content/worded-refusal';
import type { FailureKind, WechatFailure } from './domain/failure';

/** What is said to staff when no draft was saved: what happened, and who does what next. */
const MESSAGES = {
  WECHAT_OFF_NOT_FOUND: say(
    '还没有配置公众号。请系统管理员设置 WECHAT_APP_ID 和 WECHAT_APP_SECRET。',
    '還沒有配置公眾號。請系統管理員設定 WECHAT_APP_ID 和 WECHAT_APP_SECRET。',
    'WeChat is not set up. Ask the administrator to set WECHAT_APP_ID and WECHAT_APP_SECRET.',
  ),
  WECHAT_DOCUMENT_NOT_FOUND: say(
    '这种语言的内容还没有公开，不能存为公众号草稿。请先发布。',
    '這種語言的內容還沒有公開，不能存為公眾號草稿。請先發布。',
    'Nothing is public in this language, so there is nothing to save as a draft. Publish it first.',
  ),
  WECHAT_UNDERWAY_CONFLICT: say(
    '这份草稿正在保存，请过一会儿再点一次。',
    '這份草稿正在儲存，請過一會兒再點一次。',
    'This draft is being saved. Press again in a moment.',
  ),
  WECHAT_TOKEN_CONFLICT: say(
    '微信两次不接受访问凭证，草稿没有保存。请过几分钟再试；如一再出现，请系统管理员核对 AppSecret 是否也被别的系统使用。',
    '微信兩次不接受存取憑證，草稿沒有儲存。請過幾分鐘再試；如一再出現，請系統管理員核對 AppSecret 是否也被別的系統使用。',
    'WeChat refused the access token twice, so no draft was saved. Try again in a few minutes; if it goes on, the administrator checks whether another system uses the same AppSecret.',
  ),
  WECHAT_COVER_CONFLICT: say(
    '微信不接受封面图片，草稿没有保存。请再试一次；如仍不行，请系统管理员查看日志。',
    '微信不接受封面圖片，草稿沒有儲存。請再試一次；如仍不行，請系統管理員查看日誌。',
    'WeChat did not take the cover, so no draft was saved. Try once more; if it fails again, the administrator looks into the log.',
  ),
  WECHAT_APP_ID_CONFLICT: say(
    '微信不认识配置的 AppID，草稿没有保存。请系统管理员核对 WECHAT_APP_ID。',
    '微信不認識配置的 AppID，草稿沒有儲存。請系統管理員核對 WECHAT_APP_ID。',
    'WeChat does not know the AppID, so no draft was saved. The administrator checks WECHAT_APP_ID.',
  ),
  WECHAT_SECRET_CONFLICT: say(
    'AppSecret 不对，草稿没有保存。请系统管理员核对 WECHAT_APP_SECRET；在公众平台重置过的，要填新的。',
    'AppSecret 不對，草稿沒有儲存。請系統管理員核對 WECHAT_APP_SECRET；在公眾平台重置過的，要填新的。',
    'The AppSecret is wrong, so no draft was saved. The administrator checks WECHAT_APP_SECRET; after a reset on the platform the new one is needed.',
  ),
  WECHAT_SECRET_FROZEN_CONFLICT: say(
    'AppSecret 已被冻结，草稿没有保存。请公众号管理员在微信开发者平台解冻，约 10 分钟后再试。',
    'AppSecret 已被凍結，草稿沒有儲存。請公眾號管理員在微信開發者平台解凍，約 10 分鐘後再試。',
    'The AppSecret is frozen, so no draft was saved. The administrator of the account unfreezes it on the developer platform; try again ten minutes later.',
  ),
  WECHAT_ADDRESS_CONFLICT: say(
    '服务器的地址（{address}）不在公众号的 IP 白名单中，草稿没有保存。请公众号管理员把它加入白名单，然后再试。',
    '伺服器的位址（{address}）不在公眾號的 IP 白名單中，草稿沒有儲存。請公眾號管理員把它加入白名單，然後再試。',
    'The address of the server ({address}) is not on the IP allow-list of the account, so no draft was saved. The administrator of the account adds it; then try again.',
  ),
  WECHAT_CONFIRMATION_CONFLICT: say(
    '微信要公众号管理员确认这台服务器，草稿没有保存。请管理员在手机微信中确认，然后再试。',
    '微信要公眾號管理員確認這台伺服器，草稿沒有儲存。請管理員在手機微信中確認，然後再試。',
    'WeChat wants the administrator of the account to confirm this server, so no draft was saved. Confirm it in WeChat on the phone, then try again.',
  ),
  WECHAT_UNAUTHORIZED_CONFLICT: say(
    '这个公众号没有草稿接口的权限，草稿没有保存。请公众号管理员在公众平台查看“接口权限”（通常需要认证）；在此之前请用“复制公众号文章”。',
    '這個公眾號沒有草稿介面的權限，草稿沒有儲存。請公眾號管理員在公眾平台查看「介面權限」（通常需要認證）；在此之前請用「複製公眾號文章」。',
    'The account may not use the interface for drafts, so no draft was saved. Its administrator looks at its API permissions on the platform (usually it has to be verified); until then use “Copy for WeChat”.',
  ),
  WECHAT_BANNED_CONFLICT: say(
    '公众号或它的接口被微信限制了，草稿没有保存。请公众号管理员登录公众平台查看通知。',
    '公眾號或它的介面被微信限制了，草稿沒有儲存。請公眾號管理員登入公眾平台查看通知。',
    'WeChat has restricted the account or its interface, so no draft was saved. The administrator of the account reads the notice on the platform.',
  ),
  WECHAT_QUOTA_TOO_MANY: say(
    '今天的接口调用次数已用完，草稿没有保存。请明天再试，或用“复制公众号文章”。',
    '今天的介面呼叫次數已用完，草稿沒有儲存。請明天再試，或用「複製公眾號文章」。',
    'The calls of today are used up, so no draft was saved. Try again tomorrow, or use “Copy for WeChat”.',
  ),
  WECHAT_PACE_TOO_MANY: say(
    '这一分钟内的调用太多，草稿没有保存。请过一分钟再试。',
    '這一分鐘內的呼叫太多，草稿沒有儲存。請過一分鐘再試。',
    'Too many calls within this minute, so no draft was saved. Try again in a minute.',
  ),
  WECHAT_BUSY_UNAVAILABLE: say(
    '微信系统繁忙，草稿没有保存。请过几分钟再试。',
    '微信系統繁忙，草稿沒有儲存。請過幾分鐘再試。',
    'WeChat is busy, so no draft was saved. Try again in a few minutes.',
  ),
  WECHAT_SIZE_CONFLICT: say(
    '微信认为标题、摘要或正文太长（{code}），草稿没有保存。请用“复制公众号文章”，在公众号编辑器里删减。',
    '微信認為標題、摘要或正文太長（{code}），草稿沒有儲存。請用「複製公眾號文章」，在公眾號編輯器裡刪減。',
    'WeChat finds the title, the digest or the article too long ({code}), so no draft was saved. Use “Copy for WeChat” and shorten it in the editor there.',
  ),
  WECHAT_CONTENT_CONFLICT: say(
    '微信不接受文章中的内容，草稿没有保存。请用“复制公众号文章”，公众号编辑器会指出是哪一处。',
    '微信不接受文章中的內容，草稿沒有儲存。請用「複製公眾號文章」，公眾號編輯器會指出是哪一處。',
    'WeChat does not accept something in the article, so no draft was saved. Use “Copy for WeChat”: the editor there points to it.',
  ),
  WECHAT_FULL_CONFLICT: say(
    '公众号的素材或草稿已满，草稿没有保存。请公众号管理员删去不用的，然后再试。',
    '公眾號的素材或草稿已滿，草稿沒有儲存。請公眾號管理員刪去不用的，然後再試。',
    'The account holds no more material or drafts, so no draft was saved. Its administrator deletes some; then try again.',
  ),
  WECHAT_REFUSED_CONFLICT: say(
    '微信没有接受（返回码 {code}），草稿没有保存。请系统管理员在微信官方文档中查这个返回码；急用时请用“复制公众号文章”。',
    '微信沒有接受（返回碼 {code}），草稿沒有儲存。請系統管理員在微信官方文件中查這個返回碼；急用時請用「複製公眾號文章」。',
    'WeChat refused it (return code {code}), so no draft was saved. The administrator looks the code up in WeChat’s documentation; if it is urgent use “Copy for WeChat”.',
  ),
  WECHAT_GARBAGE_UNAVAILABLE: say(
    '微信的回答看不懂，不知道草稿是否已保存。请先看公众号的草稿箱，没有再试；如一再出现，请系统管理员检查代理。',
    '微信的回答看不懂，不知道草稿是否已儲存。請先看公眾號的草稿箱，沒有再試；如一再出現，請系統管理員檢查代理。',
    'The answer of WeChat makes no sense, so nobody knows whether the draft was saved. Look into the draft box first, and try again if it is not there; if it goes on, the administrator checks the proxy.',
  ),
  WECHAT_LATE_UNAVAILABLE: say(
    '微信没有及时给出完整的回答，不知道草稿是否已保存。请先看公众号的草稿箱，没有再试。',
    '微信沒有及時給出完整的回答，不知道草稿是否已儲存。請先看公眾號的草稿箱，沒有再試。',
    'WeChat gave no complete answer in time, so nobody knows whether the draft was saved. Look into the draft box first, and try again if it is not there.',
  ),
  WECHAT_UNREACHABLE_UNAVAILABLE: say(
    '服务器连不上微信，草稿没有保存。请过几分钟再试；如一再出现，请系统管理员检查网络和防火墙。',
    '伺服器連不上微信，草稿沒有儲存。請過幾分鐘再試；如一再出現，請系統管理員檢查網路和防火牆。',
    'The server cannot reach WeChat, so no draft was saved. Try again in a few minutes; if it goes on, the administrator checks network and firewall.',
  ),
} satisfies Readonly<Record<string, Words>>;

type WechatCode = keyof typeof MESSAGES;

const CODES: Readonly<Record<FailureKind, WechatCode>> = {
  token: 'WECHAT_TOKEN_CONFLICT',
  cover: 'WECHAT_COVER_CONFLICT',
  appId: 'WECHAT_APP_ID_CONFLICT',
  secret: 'WECHAT_SECRET_CONFLICT',
  frozen: 'WECHAT_SECRET_FROZEN_CONFLICT',
  address: 'WECHAT_ADDRESS_CONFLICT',
  confirmation: 'WECHAT_CONFIRMATION_CONFLICT',
  unauthorized: 'WECHAT_UNAUTHORIZED_CONFLICT',
  banned: 'WECHAT_BANNED_CONFLICT',
  quota: 'WECHAT_QUOTA_TOO_MANY',
  pace: 'WECHAT_PACE_TOO_MANY',
  busy: 'WECHAT_BUSY_UNAVAILABLE',
  size: 'WECHAT_SIZE_CONFLICT',
  content: 'WECHAT_CONTENT_CONFLICT',
  full: 'WECHAT_FULL_CONFLICT',
  refused: 'WECHAT_REFUSED_CONFLICT',
  garbage: 'WECHAT_GARBAGE_UNAVAILABLE',
  late: 'WECHAT_LATE_UNAVAILABLE',
  unreachable: 'WECHAT_UNREACHABLE_UNAVAILABLE',
};

export const wechatRefusal = refusalsOf(MESSAGES);

/** What WeChat said, as a refusal that names what to do next. */
export function failureRefusal(strapi: Core.Strapi, { kind, code, address }: WechatFailure): Error {
  const values = { ...(code !== null && { code }), ...(address !== null && { address }) };
  return wechatRefusal(strapi, CODES[kind], values);
}
