import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { isSafeAddress } from '../outgoing';

const shape = z.strictObject({
  /** Set by `WECHAT_APP_ID`. */
  appId: z.string().regex(/^(?:|[\w-]{6,64})$/, { error: 'WECHAT_APP_ID is no AppID.' }),
  /** Set by `WECHAT_APP_SECRET`. */
  appSecret: z.string().regex(/^(?:|[\w-]{16,128})$/, {
    error: 'WECHAT_APP_SECRET is no AppSecret.',
  }),
  /** Set by `WECHAT_API_ORIGIN`. */
  apiOrigin: z.string().refine((text) => isSafeAddress(text) && new URL(text).origin === text, {
    error: 'WECHAT_API_ORIGIN is https and a host, without a slash at the end.',
  }),
});

export type WechatSettings = z.infer<typeof shape>;

/**
 * `config/wechat.ts`, read strictly; null where the school has given no credentials.
 *
 * @throws Error naming the variable that cannot be right, never its value
 */
export function parseWechatSettings(config: unknown): WechatSettings | null {
  const result = shape.safeParse(config);
  if (!result.success) throw new Error(z.prettifyError(result.error));
  const { appId, appSecret } = result.data;
  if ((appId === '') !== (appSecret === '')) {
    const missing = appId === '' ? 'WECHAT_APP_ID' : 'WECHAT_APP_SECRET';
    throw new Error(
      `${missing} is missing: set both of WECHAT_APP_ID and WECHAT_APP_SECRET, or none.`,
    );
  }
  return appId === '' ? null : result.data;
}

export const wechatSettings = (strapi: Core.Strapi): WechatSettings | null =>
  parseWechatSettings(strapi.config.get('wechat'));
