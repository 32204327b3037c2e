import type { Locale } from '../../content/locales';
import { formatRate } from '../figures';
import { html, type Html } from '../html';
import { WORDS } from '../words';
import { percent } from './scale';

export interface Execution {
  readonly executionRateBp: number | null;
  readonly timeProgressBp: number | null;
  /** What the whole width stands for: 100%, unless a bar beside it is longer. */
  readonly fullBp?: number;
}

/** A small bar of the budget used, with a mark where the year stands. */
export function executionBar(execution: Execution, locale: Locale): Html {
  const { executionRateBp, timeProgressBp, fullBp = 10_000 } = execution;
  const said = WORDS[locale].executionMark(
    formatRate(executionRateBp, locale),
    formatRate(timeProgressBp, locale),
  );
  const mark = percent((timeProgressBp ?? 0) / fullBp);
  return html`<svg class="execution-bar" width="100%" height="14" role="img" aria-label="${said}">
    <title>${said}</title>
    <rect class="bar-track" x="0" y="3" width="100%" height="8" rx="2"></rect>
    <rect
      class="bar-expenditure"
      x="0"
      y="3"
      width="${percent((executionRateBp ?? 0) / fullBp)}"
      height="8"
      rx="2"
    ></rect>
    ${
      timeProgressBp !== null &&
      html`<line class="time-mark" x1="${mark}" x2="${mark}" y1="0" y2="14"></line>`
    }
  </svg>`;
}
