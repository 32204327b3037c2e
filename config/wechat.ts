import type { Core } from '@strapi/strapi';

/** The school's official account of WeChat; without both credentials nothing is said of it. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  appId: env('WECHAT_APP_ID', ''),
  appSecret: env('WECHAT_APP_SECRET', ''),
  apiOrigin: env('WECHAT_API_ORIGIN', 'https://api.weixin.qq.com'),
});

export default config;
