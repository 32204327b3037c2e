import { tmpdir } from 'node:os';

import type { Core } from '@strapi/strapi';

import { throwBodyError } from '../src/shared/strapi/body-error';

const MEGABYTE = 1024 * 1024;

/**
 * The sites that may read the API from a browser, e.g. `https://www.example.edu`. The admin panel
 * and the built-in site are served from the app's own origin and need no entry.
 */
function corsOrigins(env: Core.Config.Shared.ConfigParams['env']): string[] {
  const origins = env.array('CORS_ORIGINS', []).filter((origin) => origin !== '');
  if (origins.includes('*') && env('NODE_ENV') === 'production') {
    throw new Error('CORS_ORIGINS may not be * in production: list the sites, comma separated');
  }
  return origins;
}

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'global::request-log',
  'strapi::errors',
  'strapi::security',
  { name: 'strapi::cors', config: { origin: corsOrigins(env), credentials: false } },
  'global::feedback-broken',
  {
    name: 'global::request-shape',
    config: { maxUploadBytes: env.int('UPLOAD_MAX_MEGABYTES', 20) * MEGABYTE },
  },
  { name: 'global::rate-limit', config: { perMinute: env.int('RATE_LIMIT_PER_MINUTE', 3000) } },
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: MEGABYTE,
      // A questionnaire with long texts, sent by a page without scripts, is larger than Strapi's 56 kB.
      formLimit: MEGABYTE,
      onError: throwBodyError,
      formidable: {
        maxFileSize: env.int('UPLOAD_MAX_MEGABYTES', 20) * MEGABYTE,
        maxFiles: 10,
        uploadDir: env('UPLOAD_TEMPORARY_FOLDER', tmpdir()),
      },
    },
  },
  'global::request-body',
  'strapi::session',
  'strapi::favicon',
  'global::files',
  'global::feedback',
  'global::site-style',
  'global::site-map',
  'global::sheets',
  'global::site',
  'strapi::public',
];

export default config;
