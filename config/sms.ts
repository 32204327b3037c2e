import type { Core } from '@strapi/strapi';

/** How text messages leave: not at all, into the log only, or through a gateway. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  provider: env('SMS_PROVIDER', 'none'),
  url: env('SMS_GATEWAY_URL', ''),
  secret: env('SMS_GATEWAY_SECRET', ''),
});

export default config;
