import type { Core } from '@strapi/strapi';

import { draftAddress, type Previewed } from '../src/preview/draft-address';

/** Secrets have no default: `npm run demo` writes them into `.env`, production sets them itself. */
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  autoOpen: false,
  // Its pages are the site's own and stand under the address of the panel.
  preview: {
    enabled: true,
    config: {
      handler: (uid: string, asked: Previewed) => draftAddress(strapi, uid, asked),
    },
  },
  flags: { nps: false, promoteEE: false, docLinks: false },
});

export default config;
