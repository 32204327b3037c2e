import { html, type Html } from './html';

export interface KeyFigure {
  readonly label: string;
  readonly value: Html;
  /** What puts it into its year or beside something else. */
  readonly note?: readonly [label: string, value: string];
}

/** The few figures of a document that everybody looks for. */
export function keyFigures(figures: readonly KeyFigure[], heading: string): Html {
  return html`<section aria-labelledby="figures-heading">
    <h2 id="figures-heading" class="visually-hidden">${heading}</h2>
    ${figureList(figures)}
  </section>`;
}

/** The figures without a heading of their own. */
export function figureList(figures: readonly KeyFigure[]): Html {
  return html`<dl class="figures">
    ${figures.map(
      ({ label, value, note }) =>
        html`<div class="figure">
          <dt>${label}</dt>
          <dd>
            ${value}
            ${
              note &&
              html`<span class="figure-note">
                ${note[0]} <span class="amount">${note[1]}</span>
              </span>`
            }
          </dd>
        </div>`,
    )}
  </dl>`;
}

/** A figure that is short already. */
export function plainFigure(label: string, value: string): KeyFigure {
  return { label, value: html`<span class="figure-short">${value}</span>` };
}
