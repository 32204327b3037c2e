import type { Core } from '@strapi/strapi';

import { graphqlServerOptions } from '../src/shared/strapi/graphql-limits';

const PAGE_LIMIT = 100;

const ALLOWED_FILES = [
  'image/*',
  'video/*',
  'audio/*',
  'application/pdf',
  'application/msword',
  'application/vnd.openxmlformats-officedocument.*',
  'text/plain',
  'text/csv',
];

/** Files that a browser would run: an SVG can carry a script. */
const DENIED_FILES = [
  'image/svg+xml',
  'application/vnd.microsoft.portable-executable',
  'application/x-msdownload',
  'application/x-msdos-program',
  'application/x-executable',
  'application/x-dosexec',
  'application/x-sh',
  'text/x-shellscript',
  'application/x-mach-binary',
];

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET', ''),
      jwtManagement: 'refresh',
      sessions: { httpOnly: true },
    },
  },
  upload: {
    config: {
      sizeLimit: env.int('UPLOAD_MAX_MEGABYTES', 50) * 1024 * 1024,
      security: { allowedTypes: ALLOWED_FILES, deniedTypes: DENIED_FILES },
    },
  },
  graphql: {
    config: {
      endpoint: '/graphql',
      // Generated types would offer drafts and mutations; src/content/public-api writes the schema.
      shadowCRUD: false,
      landingPage: env('NODE_ENV') !== 'production',
      depthLimit: 8,
      defaultLimit: 25,
      maxLimit: PAGE_LIMIT,
      apolloServer: graphqlServerOptions({
        production: env('NODE_ENV') === 'production',
        maxPageSize: PAGE_LIMIT,
      }),
    },
  },
  delivery: {
    enabled: true,
    resolve: './src/plugins/delivery',
    config: {
      shutdownSeconds: env.int('SHUTDOWN_SECONDS', 10),
      drainSeconds: env.int('DRAIN_SECONDS', 0),
      testClock: env.bool('TEST_CLOCK', false),
    },
  },
});

export default config;
