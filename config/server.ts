import type { Core } from '@strapi/strapi';

import { logFormat } from '../src/shared/strapi/log-format';

// Strapi reads the first locale from the environment alone, and only when its i18n plugin loads.
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ??= 'zh-Hans';
process.env.STRAPI_TELEMETRY_DISABLED ??= 'true';

/**
 * `TRUSTED_PROXIES` is the number of reverse proxies in front of the app. Exactly that many
 * entries at the end of X-Forwarded-For are believed; with 0 the header is ignored.
 */
function proxy(count: number): Core.Config.Server['proxy'] {
  if (!Number.isInteger(count) || count < 0) {
    throw new Error('TRUSTED_PROXIES is the number of reverse proxies in front: 0, 1, 2, …');
  }
  return count === 0 ? { koa: false } : { koa: true, maxIpsCount: count };
}

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  proxy: proxy(env.int('TRUSTED_PROXIES', 0)),
  app: { keys: env.array('APP_KEYS', []) },
  logger: {
    config: {
      level: env('LOG_LEVEL', 'info'),
      format: logFormat(env.oneOf('LOG_FORMAT', ['text', 'json'], 'text')),
    },
    updates: { enabled: false },
    startup: { enabled: env.bool('STARTUP_MESSAGE', true) },
  },
  transfer: { remote: { enabled: env.bool('TRANSFER_REMOTE', false) } },
  webhooks: { populateRelations: false },
});

export default config;
