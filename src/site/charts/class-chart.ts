import type { Locale } from '../../content/locales';
import type { ExpenditureClass } from '../classes';
import { formatRate, shortAmount } from '../figures';
import { html, type Html } from '../html';
import type { Names } from '../shapes';
import { WORDS } from '../words';
import { executionBar } from './execution-bar';

const FULL_BP = 10_000;

export interface ClassChartData {
  readonly classes: readonly ExpenditureClass[];
  readonly timeProgressBp: number | null;
  readonly names: Names;
}

/**
 * How much of its annual budget each class of spending has used, against the time elapsed. Words
 * stand outside the drawings, so that long names wrap on a phone; all bars share one scale.
 */
export function classChart(data: ClassChartData, locale: Locale): Html {
  const words = WORDS[locale];
  const fullBp = data.classes.reduce(
    (most, { executionRateBp }) => Math.max(most, executionRateBp ?? 0),
    FULL_BP,
  );
  return html`<figure class="chart">
    <figcaption>
      <span class="chart-title">${words.classChart}</span>
      <span class="legend"><span class="key key-expenditure"></span>${words.executionRate}</span>
      <span class="legend"
        ><span class="key key-time"></span>${words.timeProgress}
        ${formatRate(data.timeProgressBp, locale)}</span
      >
    </figcaption>
    <ul class="class-bars">
      ${data.classes.map((one) => html`<li>${classBar(one, { ...data, fullBp, locale })}</li>`)}
    </ul>
  </figure>`;
}

function classBar(
  { code, executionRateBp, cumulativeFen, annualBudgetFen }: ExpenditureClass,
  { names, timeProgressBp, fullBp, locale }: ClassChartData & { fullBp: number; locale: Locale },
): Html {
  const spent = WORDS[locale].spentOf(
    shortAmount(cumulativeFen, locale),
    shortAmount(annualBudgetFen, locale),
  );
  return html`<span class="class-head">
      <span>${code} ${names.code('economicClass', code)}</span>
      <strong>${formatRate(executionRateBp, locale)}</strong>
    </span>
    ${executionBar({ executionRateBp, timeProgressBp, fullBp }, locale)}
    <span class="muted">${spent}</span>`;
}
