import type { Locale } from '../../content/locales';
import { yearMonth } from '../../content/period';
import { formatMonth, formatShortMonth } from '../dates';
import { fullAmount, shortAmount } from '../figures';
import { html, type Html } from '../html';
import type { Month } from '../shapes';
import { WORDS } from '../words';
import { axisLabel, percent, roundTicks } from './scale';

const HEIGHT = 236;
const TOP = 14;
const BASE = 204;
const SLOT = 1 / 12;
const BAR = SLOT * 0.32;

interface Scale {
  readonly locale: Locale;
  readonly ticks: readonly number[];
}

/**
 * Income and spending of each month of a year. Places are percentages and letters keep their
 * size, so it reads on a phone as on a wall; the exact figures are in the table that follows it.
 */
export function yearChart(
  { year, months }: { readonly year: string; readonly months: readonly Month[] },
  locale: Locale,
): Html {
  const words = WORDS[locale];
  const highest = months
    .flatMap(({ totals }) => [totals?.incomeFen ?? 0, totals?.expenditureFen ?? 0])
    .reduce((a, b) => Math.max(a, b), 0);
  const scale: Scale = { locale, ticks: roundTicks(highest) };
  const id = `year-chart-${year}`;
  return html`<figure class="chart">
    <figcaption>
      <span class="chart-title">${words.yearChart(year)}</span>
      <span class="legend"><span class="key key-income"></span>${words.income}</span>
      <span class="legend"><span class="key key-expenditure"></span>${words.expenditure}</span>
    </figcaption>
    <div class="chart-row">
      ${axis(scale)}
      <svg
        class="plot"
        width="100%"
        height="${HEIGHT}"
        role="img"
        aria-labelledby="${id}-title ${id}-note"
      >
        <title id="${id}-title">${words.yearChart(year)}</title>
        <desc id="${id}-note">${words.yearChartNote(shortAmount(highest, locale))}</desc>
        ${scale.ticks.map((tick) => gridLine(y(tick, scale)))}
        ${months.map((month) => monthBars(month, scale))}
      </svg>
    </div>
  </figure>`;
}

function axis(scale: Scale): Html {
  const labels = scale.ticks.map(
    (tick) =>
      html`<text x="40" y="${y(tick, scale) + 4}" text-anchor="end"
        >${axisLabel(tick, scale.locale)}</text
      >`,
  );
  return html`<svg class="axis" width="46" height="${HEIGHT}" aria-hidden="true">${labels}</svg>`;
}

function gridLine(at: number): Html {
  const kind = at === BASE ? 'base-line' : 'grid-line';
  return html`<line class="${kind}" x1="0" x2="100%" y1="${at}" y2="${at}"></line>`;
}

function monthBars({ period, totals }: Month, scale: Scale): Html | null {
  const at = yearMonth(period);
  if (at === null || totals === null) return null;
  const { locale } = scale;
  const words = WORDS[locale];
  const middle = (at.month - 0.5) * SLOT;
  const said = [
    `${formatMonth(period, locale)}${words.colon}`,
    `${words.income} ${fullAmount(totals.incomeFen, locale)}${words.listSeparator}`,
    `${words.expenditure} ${fullAmount(totals.expenditureFen, locale)}`,
  ];
  return html`<g>
    <title>${said.join('')}</title>
    ${bar('bar-income', middle - BAR * 1.06, y(totals.incomeFen ?? 0, scale))}
    ${bar('bar-expenditure', middle + BAR * 0.06, y(totals.expenditureFen ?? 0, scale))}
    <text x="${percent(middle)}" y="${BASE + 21}" text-anchor="middle"
      >${monthLabel(at.month, locale)}</text
    >
  </g>`;
}

/** On a phone only "6" or "J" has room; the title of the bars says the whole. */
function monthLabel(month: number, locale: Locale): Html {
  const label = formatShortMonth(month, locale);
  const head = locale === 'en' ? label.slice(0, 1) : String(month);
  return html`${head}<tspan class="wide-only">${label.slice(head.length)}</tspan>`;
}

function bar(kind: string, left: number, top: number): Html {
  return html`<rect
    class="${kind}"
    x="${percent(left)}"
    y="${top}"
    width="${percent(BAR)}"
    height="${BASE - top}"
  ></rect>`;
}

/** An amount below zero, a month of refunds, stays on the base line. */
function y(fen: number, { ticks }: Scale): number {
  const share = Math.max(fen, 0) / (ticks.at(-1) ?? 1);
  return Math.round((BASE - share * (BASE - TOP)) * 10) / 10;
}
