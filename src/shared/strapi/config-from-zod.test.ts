import { z } from 'zod';

import { configFromZod, parseConfig } from './config-from-zod';

const shape = {
  seconds: z.number().int().min(1).default(10),
  calendar: z.strictObject({ uid: z.string() }).optional(),
};

describe('options of a plugin', () => {
  it.each([[undefined], [{}]])('%p takes the defaults', (config) => {
    expect(parseConfig('delivery', shape, config)).toEqual({ seconds: 10 });
  });

  it.each<[string, unknown, string]>([
    ['an unknown key', { second: 3 }, 'unknown key "second"; remove or rename it'],
    ['an unknown key names what exists', { second: 3 }, 'the known keys are seconds, calendar'],
    ['an unknown key inside', { calendar: { uid: 'a', x: 1 } }, 'unknown key "calendar.x"'],
    ['a wrong value', { seconds: 0 }, '"seconds": '],
    ['where to change it', { seconds: '1' }, 'Change it in config/plugins.ts under "delivery".'],
  ])('%s is said', (_what, config, sentence) => {
    expect(() => parseConfig('delivery', shape, config)).toThrow(sentence);
  });

  it('are validated synchronously, as Strapi calls it', () => {
    const { validator } = configFromZod('delivery', shape);
    expect(() => validator({ second: 3 })).toThrow('unknown key');
    expect(validator({ seconds: 3 })).toBeUndefined();
  });
});
