import { canonicalJson } from './canonical-json';

describe('canonical JSON', () => {
  it.each<[string, unknown, string]>([
    ['sorts keys at every depth', { b: 1, a: { d: 2, c: 3 } }, '{"a":{"c":3,"d":2},"b":1}'],
    ['keeps the order of lists', [2, 1, { b: null, a: true }], '[2,1,{"a":true,"b":null}]'],
    ['leaves out what is undefined', { a: undefined, b: 1 }, '{"b":1}'],
    ['keeps texts exactly', { 校: 'e\u0301 "x"' }, '{"校":"e\u0301 \\"x\\""}'],
    ['writes instants as ISO', { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
    ['keeps an own key named __proto__', JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
  ])('%s', (_sentence, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('is JSON that reads back as the same facts', () => {
    const facts = { z: [1, 'two', { three: null }], a: -0.5 };
    expect(JSON.parse(canonicalJson(facts))).toEqual(facts);
  });

  it('writes every code unit, as a value and as a key, as JSON does', () => {
    const differing = Array.from(
      { length: 0x10000 },
      (_, unit) => `校${String.fromCharCode(unit)}x`,
    )
      .filter((text) => canonicalJson({ [text]: text }) !== JSON.stringify({ [text]: text }))
      .map((text) => text.charCodeAt(1));
    expect(differing).toEqual([]);
    expect(canonicalJson('👩‍🏫')).toBe(JSON.stringify('👩‍🏫'));
  });

  it('tells a composed character from its decomposed twin', () => {
    expect(canonicalJson('\u00e9')).not.toBe(canonicalJson('e\u0301'));
  });

  it.each([[Number.NaN], [Infinity], [1n], [undefined], [() => 1], [[undefined]]])(
    'refuses %p, which has no JSON',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    },
  );
});
