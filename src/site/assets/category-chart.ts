import type { Locale } from '../../content/locales';
import { ratioBp } from '../../content/money';
import { percent } from '../charts/scale';
import { formatRate, shortAmount } from '../figures';
import { html, type Html } from '../html';
import type { Names } from '../shapes';
import type { AssetRegister, CategoryLine } from './register';
import { ASSET_SITE_WORDS } from './words';

/** Original and net value of each category; all bars share one scale, words stand outside them. */
export function categoryChart(
  { byCategory }: AssetRegister,
  { names, locale }: { readonly names: Names; readonly locale: Locale },
): Html | null {
  const words = ASSET_SITE_WORDS[locale];
  const highestFen = Math.max(
    0,
    ...byCategory.map(({ originalValueFen }) => originalValueFen ?? 0),
  );
  if (highestFen <= 0) return null;
  return html`<figure class="chart">
    <figcaption>
      <span class="chart-title">${words.chart}</span>
      <span class="legend"><span class="key key-time"></span>${words.originalValue}</span>
      <span class="legend"><span class="key key-expenditure"></span>${words.netValue}</span>
    </figcaption>
    <ul class="class-bars">
      ${byCategory.map((line) => html`<li>${categoryBar(line, { names, locale, highestFen })}</li>`)}
    </ul>
  </figure>`;
}

function categoryBar(
  { categoryCode, originalValueFen, netValueFen }: CategoryLine,
  { names, locale, highestFen }: { names: Names; locale: Locale; highestFen: number },
): Html {
  const words = ASSET_SITE_WORDS[locale];
  const net = ratioBp(netValueFen, originalValueFen);
  const width = (fen: number | null) => percent((fen ?? 0) / highestFen);
  return html`<span class="class-head">
      <span>${names.code('assetCategory', categoryCode) ?? categoryCode}</span>
      <strong>${shortAmount(originalValueFen, locale)}</strong>
    </span>
    <svg class="execution-bar" width="100%" height="14" aria-hidden="true">
      <rect
        class="bar-track"
        x="0"
        y="3"
        width="${width(originalValueFen)}"
        height="8"
        rx="2"
      ></rect>
      <rect
        class="bar-expenditure"
        x="0"
        y="3"
        width="${width(netValueFen)}"
        height="8"
        rx="2"
      ></rect>
    </svg>
    <span class="muted"
      >${words.netValue} ${shortAmount(netValueFen, locale)} · ${words.netShare}
      ${formatRate(net, locale)}</span
    >`;
}
