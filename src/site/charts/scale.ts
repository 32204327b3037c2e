import type { Locale } from '../../content/locales';

/** Values of the horizontal lines of a chart: from 0 to at least the highest amount, in round steps. */
export function roundTicks(highestFen: number): readonly number[] {
  const rough = Math.max(highestFen, 100) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const count = Math.ceil(Math.max(highestFen, 100) / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** "400万", "4m": short enough for the side of a chart. */
export function axisLabel(fen: number, locale: Locale): string {
  if (fen === 0) return '0';
  if (locale === 'en') return `${fen / 100_000_000}m`;
  return `${fen / 1_000_000}${locale === 'zh-Hant' ? '萬' : '万'}`;
}

/** A place or length as a percentage of the chart, so that it fits every width: "12.5%". */
export function percent(share: number): string {
  return `${Math.round(Math.min(Math.max(share, 0), 1) * 100_000) / 1000}%`;
}
