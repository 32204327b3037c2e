import { randomUUID } from 'node:crypto';

import { postOnce } from '../outgoing';
import { readMediaId, readToken, type Read, type Token } from './domain/answers';
import { failureWithoutCode, type WechatFailure } from './domain/failure';
import {
  coverRequest,
  draftRequest,
  tokenRequest,
  type Draft,
  type WechatRequest,
} from './domain/requests';
import type { WechatSettings } from './settings';
import { createTokens } from './tokens';

/** WeChat did not do it. The message is for the log and holds nothing secret. */
export class WechatError extends Error {
  constructor(readonly failure: WechatFailure) {
    super(`WeChat: ${failure.kind}${failure.code === null ? '' : ` (${failure.code})`}`);
    this.name = 'WechatError';
  }
}

/** What is done in the school's account: nothing of it is seen by a reader. */
export interface WechatAccount {
  readonly appId: string;
  /** @returns the `media_id` of the picture @throws WechatError */
  addCover(jpeg: Uint8Array): Promise<string>;
  /** @returns the `media_id` of the draft @throws WechatError */
  addDraft(draft: Draft): Promise<string>;
}

interface AccountOptions {
  readonly timeoutMs: number;
  readonly nowMs: () => number;
}

export function createAccount(
  settings: WechatSettings,
  { timeoutMs, nowMs }: AccountOptions,
): WechatAccount {
  const call = async <Value>(
    { path, query, contentType, body }: WechatRequest,
    read: (status: number, body: string) => Read<Value>,
  ): Promise<Read<Value>> => {
    const address = new URL(path, settings.apiOrigin);
    address.search = new URLSearchParams(query).toString();
    const headers = { 'content-type': contentType };
    const posted = await postOnce(address, { headers, body, timeoutMs });
    switch (posted.kind) {
      case 'answered':
        return read(posted.status, posted.body);
      case 'tooLarge':
        return { ok: false, failure: failureWithoutCode('garbage') };
      case 'late':
      case 'broken':
        return { ok: false, failure: failureWithoutCode('late') };
      case 'unreachable':
        return { ok: false, failure: failureWithoutCode('unreachable') };
    }
  };
  const fetchToken = async (isForced: boolean): Promise<Token> =>
    valueOf(await call(tokenRequest(settings, isForced), readToken));
  const tokens = createTokens(fetchToken, nowMs);

  const withToken = async (request: (token: string) => WechatRequest): Promise<string> => {
    const token = await tokens.current();
    const first = await call(request(token), readMediaId);
    if (first.ok || first.failure.kind !== 'token') return valueOf(first);
    const next = await tokens.insteadOf(token);
    return valueOf(await call(request(next), readMediaId));
  };
  return {
    appId: settings.appId,
    addCover: (jpeg) => withToken((token) => coverRequest(token, jpeg, `cover-${randomUUID()}`)),
    addDraft: (draft) => withToken((token) => draftRequest(token, draft)),
  };
}

function valueOf<Value>(read: Read<Value>): Value {
  if (read.ok) return read.value;
  throw new WechatError(read.failure);
}
