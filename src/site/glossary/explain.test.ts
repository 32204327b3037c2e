import { html, type Html } from '../html';
import { explainTerms } from './explain';
import type { Term } from './terms';

const budget: Term = { id: 'budget', term: '预算', plain: '一年的计划 <b>', synonyms: [] };
const rateAndRisk: Term = { id: 'rr', term: 'R&D', plain: 'research', synonyms: [] };

const explained = (body: Html, terms = [budget]) => explainTerms(body, terms).toString();
const timesOf = (markup: string) => markup.split('class="term"').length - 1;

describe('explaining terms on a page', () => {
  it('puts a button and its note where the term stands first, and only there', () => {
    const markup = explained(
      html`<p>今年预算</p>
        <p>预算</p>`,
    );
    expect(markup.replace(/\s+(?=<|>)|\s{2,}/g, '')).toContain(
      '<p>今年<button type="button" class="term" popovertarget="note-budget">预算</button>' +
        '<span popover id="note-budget" class="term-note" role="note">一年的计划 &lt;b&gt;</span></p>',
    );
    expect(markup).toContain('<p>预算</p>');
    expect(timesOf(markup)).toBe(1);
  });

  it.each([
    ['a link', html`<a href="/x">看<span>预算</span></a>`],
    ['a heading', html`<h2>预算</h2>`],
    [
      'a head of a table',
      html`<table>
        <thead>
          <tr>
            <th>预算</th>
          </tr>
        </thead>
      </table>`,
    ],
    ['a picture', html`<svg><title>预算</title></svg>`],
    ['what is hidden', html`<span class="cell-label" aria-hidden="true">预算</span>`],
    ['what only a screen reader reads', html`<span class="visually-hidden">预算</span>`],
    ['another language', html`<span lang="zh-Hans">预算</span>`],
    ['an attribute', html`<p title="预算 > 1">x</p>`],
  ])('leaves %s alone', (_what, body) => {
    expect(explained(body)).toBe(body.toString());
  });

  it('looks on after an element where it may not', () => {
    expect(
      timesOf(
        explained(
          html`<h1>预算</h1>
            <p>1<br />2 <img alt="预算" /> 预算</p>`,
        ),
      ),
    ).toBe(1);
  });

  it('finds a term with a sign that is escaped, and keeps the text escaped', () => {
    const markup = explained(html`<p>${'<i> R&D'}</p>`, [rateAndRisk]);
    expect(markup).toContain('&lt;i&gt; <button');
    expect(markup).toContain('>R&amp;D</button>');
  });

  it('does not change a page without terms', () => {
    const body = html`<p>预算</p>`;
    expect(explainTerms(body, [])).toBe(body);
  });
});
