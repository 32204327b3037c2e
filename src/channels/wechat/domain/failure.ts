/** Why WeChat did not do it; each has a sentence in `messages.ts`. */
export type FailureKind =
  /** The token is not valid any more: another one may be. */
  | 'token'
  /** The cover is not in the account any more: it can be uploaded anew. */
  | 'cover'
  | 'appId'
  | 'secret'
  | 'frozen'
  | 'address'
  | 'confirmation'
  | 'unauthorized'
  | 'banned'
  | 'quota'
  | 'pace'
  | 'busy'
  | 'size'
  | 'content'
  | 'full'
  | 'refused'
  /** What came is no answer of WeChat. */
  | 'garbage'
  /** No complete answer came. */
  | 'late'
  | 'unreachable';

export interface WechatFailure {
  readonly kind: FailureKind;
  /** WeChat's `errcode`; null where it gave none. */
  readonly code: number | null;
  /** The address of this server as WeChat sees it, where the platform names one. */
  readonly address: string | null;
}

/** From 微信官方文档, 全局返回码, and the pages of the interfaces that are called. */
const KINDS: readonly (readonly [FailureKind, readonly number[]])[] = [
  ['token', [40001, 40014, 41001, 42001]],
  ['cover', [40007]],
  ['appId', [40013, 41002]],
  ['secret', [40125, 41004]],
  ['frozen', [40243]],
  ['address', [40164, 61004]],
  ['confirmation', [89501, 89503, 89506, 89507]],
  ['unauthorized', [48001]],
  ['banned', [48004, 50002, 50004, 50007]],
  ['quota', [45009]],
  ['pace', [45011]],
  ['busy', [-1]],
  ['size', [45001, 45002, 45003, 45004, 45008, 45110]],
  ['content', [45166]],
  ['full', [45006, 45007]],
];

/** The first address that a message such as `invalid ip 1.2.3.4 ipv6 ::ffff:1.2.3.4, not in whitelist` names. */
const ADDRESS = /\bip\s+((?:\d{1,3}\.){3}\d{1,3}|[0-9a-f:]*:[0-9a-f:.]+)/i;

/** What an `errcode` means for whoever has to do something about it. */
export function failureOf(code: number, message: string): WechatFailure {
  const kind = KINDS.find(([, codes]) => codes.includes(code))?.[0] ?? 'refused';
  const address = kind === 'address' ? (ADDRESS.exec(message)?.[1] ?? null) : null;
  return { kind, code, address };
}

export function failureWithoutCode(kind: 'garbage' | 'late' | 'unreachable'): WechatFailure {
  return { kind, code: null, address: null };
}
