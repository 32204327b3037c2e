import { xml } from './xml';

it.each([
  ['signs of markup are escaped', 'a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
  ['signs that XML does not have are replaced', 'a\u0000b\u000bc', 'a\ufffdb\ufffdc'],
  ['half of a character is replaced', 'a\ud83db', 'a\ufffdb'],
  ['whole characters stay', '水费😀', '水费😀'],
  ['line breaks stay', 'a\nb\tc', 'a\nb\tc'],
])('%s', (_name, text, expected) => {
  expect(xml`<t n="${text}">${[text]}</t>`.toString()).toBe(`<t n="${expected}">${expected}</t>`);
});

it('markup in markup stays markup', () => {
  expect(xml`<a>${[xml`<b/>`, null, false, 3]}</a>`.toString()).toBe('<a><b/>3</a>');
});
