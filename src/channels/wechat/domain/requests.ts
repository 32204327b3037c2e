/** One call of WeChat's interface, without its origin. */
export interface WechatRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

/** An article as the draft box takes it. */
export interface Draft {
  readonly title: string;
  /** Who wrote it; left out where it is longer than the platform takes. */
  readonly author: string;
  readonly digest: string;
  readonly html: string;
  /** Where 阅读原文 leads; empty for nowhere. */
  readonly address: string;
  readonly coverMediaId: string;
}

/** Limits of `draft/add`, in characters: 微信官方文档, 公众号, 草稿管理, 新增草稿. */
export const DRAFT_LIMITS = { title: 32, author: 16, digest: 128, addressBytes: 1024 } as const;

const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * Asks for the token of the account. Unless forced, repeated calls get the same token while it is valid,
 * so several processes may ask: 微信官方文档, 基础接口, 获取稳定版接口调用凭据 (`stable_token`).
 */
export function tokenRequest(
  { appId, appSecret }: { readonly appId: string; readonly appSecret: string },
  isForced: boolean,
): WechatRequest {
  const asked = { grant_type: 'client_credential', appid: appId, secret: appSecret };
  return {
    ...{ path: '/cgi-bin/stable_token', query: {}, contentType: JSON_TYPE },
    body: JSON.stringify({ ...asked, force_refresh: isForced }),
  };
}

/**
 * Uploads a picture that stays: a cover must be one. 微信官方文档, 素材管理, 上传永久素材
 * (`material/add_material`), at most 10 MB.
 *
 * @param boundary stands nowhere in the picture
 */
export function coverRequest(token: string, jpeg: Uint8Array, boundary: string): WechatRequest {
  const head =
    `--${boundary}\r\n` +
    'Content-Disposition: form-data; name="media"; filename="cover.jpg"\r\n' +
    'Content-Type: image/jpeg\r\n\r\n';
  return {
    path: '/cgi-bin/material/add_material',
    query: { access_token: token, type: 'image' },
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: joined([bytesOf(head), jpeg, bytesOf(`\r\n--${boundary}--\r\n`)]),
  };
}

/**
 * Puts one article into the draft box: 微信官方文档, 草稿管理, 新增草稿 (`draft/add`). The markup is sent
 * as it is, because the platform takes escapes such as `\u4f5c` for words; pictures would have to be
 * uploaded before, and ours has none.
 */
export function draftRequest(token: string, draft: Draft): WechatRequest {
  const { author, digest, html, address, coverMediaId } = draft;
  const isAuthorTaken = author !== '' && lengthOf(author) <= DRAFT_LIMITS.author;
  const isAddressTaken = address !== '' && bytesOf(address).length <= DRAFT_LIMITS.addressBytes;
  const article = {
    ...{ article_type: 'news', title: shortened(draft.title, DRAFT_LIMITS.title) },
    ...(isAuthorTaken && { author }),
    ...(digest !== '' && { digest: shortened(digest, DRAFT_LIMITS.digest) }),
    ...{ content: html, thumb_media_id: coverMediaId },
    ...(isAddressTaken && { content_source_url: address }),
    ...{ need_open_comment: 0, only_fans_can_comment: 0 },
  };
  return {
    ...{ path: '/cgi-bin/draft/add', query: { access_token: token }, contentType: JSON_TYPE },
    body: JSON.stringify({ articles: [article] }),
  };
}

function shortened(text: string, limit: number): string {
  const letters = [...text];
  return letters.length <= limit ? text : `${letters.slice(0, limit - 1).join('')}…`;
}

function lengthOf(text: string): number {
  return [...text].length;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
