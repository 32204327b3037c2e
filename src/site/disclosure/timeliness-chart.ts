import type { Locale } from '../../content/locales';
import { percent } from '../charts/scale';
import { formatQuarter } from '../dates';
import { formatCount, formatRate } from '../figures';
import { html, type Html } from '../html';
import { WORDS } from '../words';
import type { QuarterTimeliness } from './timeliness';
import { DISCLOSURE_SITE_WORDS } from './words';

const HEIGHT = 236;
const TOP = 24;
const BASE = 192;
const TICKS_BP = [0, 2500, 5000, 7500, 10_000] as const;
/** Of its slot; a lone quarter is not as wide as the page. */
const BAR = 0.5;
const WIDEST = 0.12;

const PARTS = [
  ['onTime', 'bar-on-time'],
  ['late', 'bar-late'],
  ['overdue', 'bar-overdue'],
] as const;

/**
 * Of each quarter the shares on time, late and overdue, one above the other. Places are percentages and
 * letters keep their size, as in the chart of a year; the exact figures are in the table that follows.
 */
export function timelinessChart(quarters: readonly QuarterTimeliness[], locale: Locale): Html {
  const words = DISCLOSURE_SITE_WORDS[locale].figures;
  return html`<figure class="chart">
    <figcaption>
      <span class="chart-title">${words.chart}</span>
      <span class="legend"><span class="key key-on-time"></span>${words.onTime}</span>
      <span class="legend"><span class="key key-late"></span>${words.late}</span>
      <span class="legend"><span class="key key-overdue"></span>${words.overdue}</span>
    </figcaption>
    <div class="chart-row">
      ${axis()}
      <svg
        class="plot"
        width="100%"
        height="${HEIGHT}"
        role="img"
        aria-labelledby="timeliness-title timeliness-note"
      >
        <title id="timeliness-title">${words.chart}</title>
        <desc id="timeliness-note">${words.chartNote(quarters.length)}</desc>
        ${TICKS_BP.map((tick) => gridLine(y(tick)))}
        ${quarters.map((quarter, index) =>
          column(
            quarter,
            { middle: (index + 0.5) / quarters.length, slot: 1 / quarters.length },
            locale,
          ),
        )}
      </svg>
    </div>
  </figure>`;
}

function axis(): Html {
  const labels = TICKS_BP.map(
    (tick) => html`<text x="40" y="${y(tick) + 4}" text-anchor="end">${tick / 100}%</text>`,
  );
  return html`<svg class="axis" width="46" height="${HEIGHT}" aria-hidden="true">${labels}</svg>`;
}

function gridLine(at: number): Html {
  const kind = at === BASE ? 'base-line' : 'grid-line';
  return html`<line class="${kind}" x1="0" x2="100%" y1="${at}" y2="${at}"></line>`;
}

function column(
  quarter: QuarterTimeliness,
  { middle, slot }: { readonly middle: number; readonly slot: number },
  locale: Locale,
): Html {
  const width = Math.min(slot * BAR, WIDEST);
  const said = [
    formatQuarter(quarter.quarter, locale),
    ...[WORDS[locale].colon, countsSaid(quarter, locale)],
  ].join('');
  return html`<g>
    <title>${said}</title>
    ${parts(quarter).map(
      ({ kind, fromBp, toBp }) =>
        html`<rect
          class="${kind}"
          x="${percent(middle - width / 2)}"
          y="${y(toBp)}"
          width="${percent(width)}"
          height="${y(fromBp) - y(toBp)}"
        ></rect>`,
    )}
    <text class="bar-value" x="${percent(middle)}" y="${TOP - 8}" text-anchor="middle"
      >${shortRate(formatRate(quarter.timelinessBp, locale))}</text
    >
    ${quarterLabel(quarter.quarter, percent(middle))}
  </g>`;
}

/** On a phone "93%" has room; the title of the column and the table say the whole. */
function shortRate(rate: string): Html {
  const [whole = '', decimals] = rate.replace('%', '').split('.');
  return html`${whole}${decimals && html`<tspan class="wide-only">.${decimals}</tspan>`}%`;
}

/** The year below the quarter: both have room on a phone. */
function quarterLabel(quarter: string, at: string): Html {
  const [year = '', no = ''] = quarter.split('-');
  return html`<text x="${at}" y="${BASE + 19}" text-anchor="middle">${no}</text>
    <text x="${at}" y="${BASE + 36}" text-anchor="middle">${year}</text>`;
}

/** Where each part of a column begins and ends, in basis points from the bottom. */
function parts(quarter: QuarterTimeliness) {
  let below = 0;
  return PARTS.map(([name, kind]) => {
    const fromBp = below;
    below += quarter[name];
    return { kind, from: fromBp, to: below };
  })
    .filter(({ from, to }) => to > from)
    .map(({ kind, from, to }) => ({
      kind,
      fromBp: (from / quarter.total) * 10_000,
      toBp: (to / quarter.total) * 10_000,
    }));
}

function countsSaid({ total, onTime, late, overdue }: QuarterTimeliness, locale: Locale): string {
  const words = DISCLOSURE_SITE_WORDS[locale].figures;
  return words.bar(
    ...([formatCount(total), formatCount(onTime)] as const),
    ...([formatCount(late), formatCount(overdue)] as const),
  );
}

function y(bp: number): number {
  return Math.round((BASE - (bp / 10_000) * (BASE - TOP)) * 10) / 10;
}
