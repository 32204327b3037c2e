import { describeUnreadableText, findUnreadableText } from './readable-text';

const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

describe('text that cannot be stored', () => {
  it.each<[string, unknown, string]>([
    ['broken UTF-8', { title: 'a\uFFFDb' }, 'title: the text is not valid UTF-8'],
    ['half a character', { lines: [{ note: '\uD800' }] }, 'lines.0.note: the text holds half'],
    ['the other half', ['x\uDC00'], '0: the text holds half'],
    ['a NUL character', 'a\u0000', 'body: the text holds a NUL'],
    ['a key with broken text', { 'k\u0000': 1 }, 'k?: the text holds a NUL'],
    ['a prototype key', JSON.parse('{"data":{"__proto__":{"x":1}}}'), 'data.__proto__: this key'],
    ['a body that is nested too deep', nested(101), '0.0.0: the body is nested deeper'],
  ])('%s is found and named', (_what, body, sentence) => {
    const finding = findUnreadableText(body);
    expect(finding && describeUnreadableText(finding)).toContain(sentence);
  });

  it.each<[string, unknown]>([
    ['an emoji', '校务公开 😀'],
    ['a rare character outside the base plane', '𠮷野家'],
    ['a decomposed accent', 'e\u0301'],
    ['no body', undefined],
    ['numbers, flags and nothing', { a: 1, b: true, c: null, d: [] }],
    ['the deepest allowed nesting', nested(99)],
  ])('%s passes', (_what, body) => {
    expect(findUnreadableText(body)).toBeNull();
  });
});
