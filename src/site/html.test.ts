import { escapeHtml, html } from './html';

const ATTACK = `"><script>alert('x')</script>&amp;`;
const HARMLESS = '&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;';

describe('markup', () => {
  it.each([
    ['text', () => html`<p>${ATTACK}</p>`, `<p>${HARMLESS}</p>`],
    ['an attribute', () => html`<a title="${ATTACK}"></a>`, `<a title="${HARMLESS}"></a>`],
    ['an entry of a list', () => html`<p>${['a', ATTACK]}</p>`, `<p>a${HARMLESS}</p>`],
  ])('escapes what is put into %s', (_where, make, expected) => {
    expect(make().toString()).toBe(expected);
  });

  it('takes markup as it is and does not escape it twice', () => {
    const name = html`<b>${'1 < 2'}</b>`;
    expect(html`<p>${name}${[name]}</p>`.toString()).toBe('<p><b>1 &lt; 2</b><b>1 &lt; 2</b></p>');
  });

  it('leaves out what is absent, but not a zero', () => {
    expect(html`${null}${undefined}${false}${''}${0}`.toString()).toBe('0');
  });

  it('does not take an object from outside for markup', () => {
    const disguised: unknown = JSON.parse('{"markup":"<script>","toString":"x"}');
    expect(html`${disguised as string}`.toString()).not.toContain('<script>');
  });

  it('escapes all five signs', () => {
    expect(escapeHtml(`&<>"'`)).toBe('&amp;&lt;&gt;&quot;&#39;');
  });
});
