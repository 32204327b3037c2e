import { messageId, translationsOf } from './translations';

const own = {
  'zh-Hans': async () => ({ default: { hello: '您好' } }),
  zh: async () => ({ default: { hello: '您好' } }),
  en: async () => ({ default: { hello: 'Hello' } }),
};

it('words of a plugin carry its name, and the shared ones come along', async () => {
  const [chinese, traditional] = await translationsOf(
    'greeter',
    own,
  )({
    locales: ['zh-Hans', 'zh'],
  });
  expect(chinese).toMatchObject({
    locale: 'zh-Hans',
    data: { 'greeter.hello': '您好', 'plugin-panel.close': '关闭' },
  });
  expect(traditional?.data).toMatchObject({ 'plugin-panel.close': '關閉' });
});

it('whoever reads another language reads English', async () => {
  const [german] = await translationsOf('greeter', own)({ locales: ['de'] });
  expect(german).toMatchObject({
    locale: 'de',
    data: { 'greeter.hello': 'Hello', 'plugin-panel.close': 'Close' },
  });
});

it('a shared word has one name in all plugins', () => {
  expect(messageId('greeter', 'close')).toBe('plugin-panel.close');
  expect(messageId('greeter', 'hello')).toBe('greeter.hello');
});
