import { parseWechatSettings } from './settings';

const right = {
  ...{ appId: 'wx0123456789abcdef', appSecret: '0123456789abcdef0123456789abcdef' },
  apiOrigin: 'https://api.weixin.qq.com',
};

it('takes credentials', () => {
  expect(parseWechatSettings(right)).toEqual(right);
});

it('is nothing without credentials', () => {
  expect(parseWechatSettings({ ...right, appId: '', appSecret: '' })).toBeNull();
});

it.each([
  ['an AppID alone', { ...right, appSecret: '' }, 'WECHAT_APP_SECRET'],
  ['an AppSecret alone', { ...right, appId: '' }, 'WECHAT_APP_ID'],
  ['an AppID that is none', { ...right, appId: 'a b' }, 'WECHAT_APP_ID'],
  ['an AppSecret that is none', { ...right, appSecret: 'planted secret' }, 'WECHAT_APP_SECRET'],
  ['http', { ...right, apiOrigin: 'http://api.weixin.qq.com' }, 'WECHAT_API_ORIGIN'],
  ['a path', { ...right, apiOrigin: 'https://api.weixin.qq.com/' }, 'WECHAT_API_ORIGIN'],
  ['a name and a password', { ...right, apiOrigin: 'https://a:b@proxy.example' }, 'WECHAT_API'],
  ['no address', { ...right, apiOrigin: '' }, 'WECHAT_API_ORIGIN'],
  ['a setting nobody knows', { ...right, appKey: 'x' }, 'appKey'],
  ['nothing', undefined, 'expected object'],
])('refuses %s', (_name, config, said) => {
  expect(() => parseWechatSettings(config)).toThrow(said);
});

it('never says what the secret is', () => {
  for (const config of [
    { ...right, appSecret: 'planted secret' },
    { ...right, appId: '', appSecret: 'planted-secret-0001' },
  ]) {
    expect(() => parseWechatSettings(config)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('planted') }),
    );
  }
});

it.each(['http://127.0.0.1:4000', 'http://localhost:4000', 'http://[::1]:4000'])(
  'takes a proxy on this machine: %s',
  (apiOrigin) => {
    expect(parseWechatSettings({ ...right, apiOrigin })).not.toBeNull();
  },
);
