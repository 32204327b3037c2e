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
    <dl class="figures">
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
    </dl>
  </section>`;
}
