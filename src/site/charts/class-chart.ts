import type { Locale } from '../../content/locales';
import type { ExpenditureClass } from '../classes';
import { formatRate, shortAmount } from '../figures';
import { html, type Html } from '../html';
import type { Names } from '../shapes';
import { WORDS } from '../words';
import { percent } from './scale';

const ROW = 70;
const TOP = 4;
const FULL_BP = 10_000;

export interface ClassChartData {
  readonly classes: readonly ExpenditureClass[];
  readonly timeProgressBp: number | null;
  readonly names: Names;
}

/** How much of its annual budget each class of spending has used, against the time elapsed. */
export function classChart(
  { classes, timeProgressBp, names }: ClassChartData,
  locale: Locale,
): Html {
  const words = WORDS[locale];
  const widest = classes.reduce((most, one) => Math.max(most, one.executionRateBp ?? 0), FULL_BP);
  const height = TOP + classes.length * ROW;
  const rows = classes.map((one, index) =>
    classRow(one, { top: TOP + index * ROW, widest, timeProgressBp, names, locale }),
  );
  return html`<figure class="chart">
    <figcaption>
      <span class="chart-title">${words.classChart}</span>
      <span class="legend"><span class="key key-expenditure"></span>${words.executionRate}</span>
      <span class="legend"
        ><span class="key key-time"></span>${words.timeProgress}
        ${formatRate(timeProgressBp, locale)}</span
      >
    </figcaption>
    <svg
      class="plot"
      width="100%"
      height="${height}"
      role="img"
      aria-labelledby="class-chart-title class-chart-note"
    >
      <title id="class-chart-title">${words.classChart}</title>
      <desc id="class-chart-note">${described(classes, names, locale)}</desc>
      ${rows}
    </svg>
  </figure>`;
}

interface RowPlace extends Pick<ClassChartData, 'timeProgressBp' | 'names'> {
  readonly top: number;
  readonly widest: number;
  readonly locale: Locale;
}

function classRow(one: ExpenditureClass, place: RowPlace): Html {
  const { top, widest, timeProgressBp, names, locale } = place;
  const share = (one.executionRateBp ?? 0) / widest;
  const mark = timeProgressBp === null ? null : percent(timeProgressBp / widest);
  const spent = WORDS[locale].spentOf(
    shortAmount(one.cumulativeFen, locale),
    shortAmount(one.annualBudgetFen, locale),
  );
  return html`<g>
    <text class="chart-name" x="0" y="${top + 14}">${className(one.code, names)}</text>
    <text class="chart-rate" x="100%" y="${top + 14}" text-anchor="end"
      >${formatRate(one.executionRateBp, locale)}</text
    >
    <rect class="bar-track" x="0" y="${top + 23}" width="100%" height="12" rx="2"></rect>
    <rect
      class="bar-expenditure"
      x="0"
      y="${top + 23}"
      width="${percent(share)}"
      height="12"
      rx="2"
    ></rect>
    ${
      mark &&
      html`<line
        class="time-mark"
        x1="${mark}"
        x2="${mark}"
        y1="${top + 19}"
        y2="${top + 39}"
      ></line>`
    }
    <text class="chart-small" x="0" y="${top + 51}">${spent}</text>
  </g>`;
}

/** The chart in words, for those who hear it. */
function described(classes: readonly ExpenditureClass[], names: Names, locale: Locale): string {
  const words = WORDS[locale];
  const said = classes.map(
    (one) => `${className(one.code, names)} ${formatRate(one.executionRateBp, locale)}`,
  );
  return `${words.classChartNote} ${said.join(words.listSeparator)}`;
}

function className(code: string, names: Names): string {
  return `${code} ${names.code('economicClass', code) ?? ''}`.trim();
}
