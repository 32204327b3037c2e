import type { Core } from '@strapi/strapi';

/** Secrets have no default: `npm run demo` writes them into `.env`, production sets them itself. */
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  autoOpen: false,
  // The panel would ask every clerk to set a preview up; it comes with the website's own.
  preview: { enabled: false, config: { handler: async () => undefined } },
  flags: { nps: false, promoteEE: false, docLinks: false },
});

export default config;
