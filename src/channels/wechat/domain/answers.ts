import { z } from 'zod';

import { failureOf, failureWithoutCode, type WechatFailure } from './failure';

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: WechatFailure };

export interface Token {
  readonly token: string;
  readonly lifetimeSeconds: number;
}

const ERROR = z.object({ errcode: z.number().int(), errmsg: z.string().default('') });
const TOKEN = z.object({
  access_token: z.string().regex(/^[\x21-\x7e]{1,2048}$/),
  expires_in: z.number().int().min(0).max(86_400),
});
const MEDIA = z.object({ media_id: z.string().regex(/^[\w-]{1,200}$/) });

/** The token, or why there is none. An `AppSecret` that is wrong is told as a wrong token. */
export function readToken(status: number, body: string): Read<Token> {
  const read = readAnswer(status, body, TOKEN);
  if (read.ok) {
    const { access_token: token, expires_in: lifetimeSeconds } = read.value;
    return { ok: true, value: { token, lifetimeSeconds } };
  }
  const { failure } = read;
  return failure.kind === 'token' ? { ok: false, failure: { ...failure, kind: 'secret' } } : read;
}

/** The `media_id` of what was uploaded or put into the draft box, or why there is none. */
export function readMediaId(status: number, body: string): Read<string> {
  const read = readAnswer(status, body, MEDIA);
  return read.ok ? { ok: true, value: read.value.media_id } : read;
}

/** Errors come with status 200 too, and `errcode` 0 may stand beside what was asked for. */
function readAnswer<Schema extends z.ZodType>(
  status: number,
  body: string,
  schema: Schema,
): Read<z.output<Schema>> {
  const garbage: Read<never> = { ok: false, failure: failureWithoutCode('garbage') };
  if (status !== 200) return garbage;
  const parsed = parsedJson(body);
  const error = ERROR.safeParse(parsed);
  if (error.success && error.data.errcode !== 0) {
    return { ok: false, failure: failureOf(error.data.errcode, error.data.errmsg) };
  }
  const result = schema.safeParse(parsed);
  return result.success ? { ok: true, value: result.data } : garbage;
}

function parsedJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
