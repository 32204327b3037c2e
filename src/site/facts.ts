import { html, type Html } from './html';

/** A label and what it says; a fact without a value is left out. */
export type Fact = readonly [label: string, value: Html | string | null | undefined | false];

/** Facts side by side: label, value. Null where none of them is known. */
export function factList(facts: readonly Fact[], kind = 'fact-list'): Html | null {
  const known = facts.filter(([, value]) => value);
  if (known.length === 0) return null;
  return html`<dl class="${kind}">
    ${known.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A part of a page under its heading. */
export function section(id: string, title: string, body: Html | null): Html {
  return html`<section aria-labelledby="${id}-heading">
    <h2 id="${id}-heading">${title}</h2>
    ${body}
  </section>`;
}

export function factSection(id: string, title: string, facts: readonly Fact[]): Html {
  return section(id, title, factList(facts));
}
