import { type Settings, settingsFindings } from './settings';

const SECRET = 'Zk3vZ0v8mJt5b9Qx1L2p';
const GOOD: Settings = {
  APP_KEYS: [SECRET, SECRET].join(','),
  API_TOKEN_SALT: SECRET,
  ADMIN_JWT_SECRET: SECRET,
  TRANSFER_TOKEN_SALT: SECRET,
  JWT_SECRET: SECRET,
  ENCRYPTION_KEY: SECRET,
  PUBLIC_URL: 'https://gk.example.edu.cn',
  TRUSTED_PROXIES: '1',
  HOST: '127.0.0.1',
};

const found = (settings: Settings) =>
  settingsFindings({ ...GOOD, ...settings })
    .filter(({ verdict }) => verdict !== 'ok')
    .map(({ verdict, english }) => `${verdict}: ${english}`);

it('finds nothing wrong with settings that are right', () => {
  expect(found({})).toEqual([]);
});

it.each<[Settings, string]>([
  [{ APP_KEYS: undefined }, 'error: APP_KEYS is not set'],
  [{ APP_KEYS: `${SECRET},` }, 'error: APP_KEYS is not set'],
  [{ JWT_SECRET: 'change-me' }, 'error: JWT_SECRET is that of the sample'],
  [{ APP_KEYS: `${SECRET},toBeModified2` }, 'error: APP_KEYS is that of the sample'],
  [{ API_TOKEN_SALT: 'short' }, 'warning: API_TOKEN_SALT is short'],
  [{ SEED_ROLE_USERS: 'true' }, 'error: SEED_ROLE_USERS'],
  [{ TEST_CLOCK: '1' }, 'error: TEST_CLOCK'],
  [{ TRANSFER_REMOTE: 'true' }, 'error: TRANSFER_REMOTE'],
  [{ SCHEDULE_TIME_ZONE: 'Asia/Nowhere' }, 'error: SCHEDULE_TIME_ZONE is no time zone'],
  [
    { CORS_ORIGINS: 'https://a.example/,https://b.example' },
    'error: CORS_ORIGINS: https://a.example/',
  ],
  [{ CORS_ORIGINS: 'www.example.edu.cn' }, 'error: CORS_ORIGINS: www.example.edu.cn'],
  [{ CORS_ORIGINS: '*' }, 'error: CORS_ORIGINS: *'],
  [{ PUBLIC_URL: '' }, 'warning: PUBLIC_URL is not set'],
  [{ PUBLIC_URL: 'https://a.example/school' }, 'error: PUBLIC_URL is scheme and host'],
  [{ PUBLIC_URL: 'gk.example' }, 'error: PUBLIC_URL is scheme and host'],
  [{ PUBLIC_URL: 'http://gk.example' }, 'warning: PUBLIC_URL is not https'],
  [{ TRUSTED_PROXIES: '0' }, 'warning: TRUSTED_PROXIES is 0'],
  [{ TRUSTED_PROXIES: 'yes' }, 'error: TRUSTED_PROXIES is the number'],
  [{ HOST: undefined }, 'warning: There is a proxy, but the app listens everywhere'],
  [{ UPLOAD_MAX_MEGABYTES: '0' }, 'error: UPLOAD_MAX_MEGABYTES'],
  [{ UPLOAD_MAX_MEGABYTES: 'many' }, 'error: UPLOAD_MAX_MEGABYTES'],
  [{ METRICS_TOKEN: 'short' }, 'error: METRICS_TOKEN'],
  [{ WECHAT_APP_ID: 'wx-1' }, 'error: WECHAT_APP_SECRET is not set'],
  [{ WECHAT_APP_SECRET: SECRET }, 'error: WECHAT_APP_ID is not set'],
])('%j: %s', (settings, said) => {
  expect(found(settings)).toEqual([expect.stringContaining(said)]);
});

it('tells no secret', () => {
  const said = JSON.stringify(settingsFindings({ ...GOOD, APP_KEYS: 'tiny-but-secret' }));
  expect(said).not.toContain('tiny-but-secret');
});
