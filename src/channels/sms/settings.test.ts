import { parseSmsSettings } from './settings';

const none = { provider: 'none', url: '', secret: '' };
const http = {
  ...{ provider: 'http', url: 'https://sms.example/send' },
  secret: '0123456789abcdef01234567',
};

it.each([[none], [{ ...none, provider: 'log' }], [http]])('takes %j', (config) => {
  expect(parseSmsSettings(config)).toEqual(config);
});

it('takes a gateway on this machine without TLS', () => {
  const local = { ...http, url: 'http://127.0.0.1:4000/send' };
  expect(parseSmsSettings(local)).toEqual(local);
});

it.each([
  ['a provider that nobody knows', { ...none, provider: 'fax' }, 'SMS_PROVIDER'],
  ['a gateway without address', { ...http, url: '' }, 'SMS_GATEWAY_URL'],
  ['a gateway over http', { ...http, url: 'http://sms.example/send' }, 'SMS_GATEWAY_URL'],
  ['a password in the address', { ...http, url: 'https://a:b@sms.example' }, 'SMS_GATEWAY_URL'],
  ['a gateway without secret', { ...http, secret: '' }, 'SMS_GATEWAY_SECRET'],
  ['a short secret', { ...http, secret: 'planted-short' }, 'SMS_GATEWAY_SECRET'],
  ['a setting nobody knows', { ...none, key: '' }, 'key'],
  ['nothing', undefined, 'SMS_PROVIDER'],
])('refuses %s', (_name, config, said) => {
  expect(() => parseSmsSettings(config)).toThrow(
    expect.objectContaining({ message: expect.stringContaining(said) }),
  );
  expect(() => parseSmsSettings(config)).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('planted') }),
  );
});
