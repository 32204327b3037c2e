import type { Locale } from '../content/locales';
import { formatWanYuan, formatYuan } from '../content/yuan';
import { html, type Html } from './html';
import { WORDS } from './words';

/** Exact amount in yuan without the unit, which the table states: "1,234.50". */
export function exactAmount(fen: number | null, locale: Locale): string {
  return fen === null ? WORDS[locale].noValue : formatYuan(fen);
}

/** Exact amount in yuan with its unit: "1,234.50 元". */
export function fullAmount(fen: number | null, locale: Locale): string {
  return fen === null ? WORDS[locale].noValue : formatYuan(fen, locale);
}

/** Amount for reading at a glance, never without the exact one near it: "222.22万元". */
export function shortAmount(fen: number | null, locale: Locale): string {
  return fen === null ? WORDS[locale].noValue : formatWanYuan(fen, locale);
}

/** "46.03%"; a line without a budget has no rate. */
export function formatRate(rateBp: number | null, locale: Locale): string {
  if (rateBp === null) return WORDS[locale].notApplicable;
  const magnitude = Math.abs(rateBp);
  const decimals = String(magnitude % 100).padStart(2, '0');
  return `${rateBp < 0 ? '-' : ''}${Math.floor(magnitude / 100)}.${decimals}%`;
}

/** "1,860" */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Below 10,000 yuan the short form says less than the exact one and is not shorter. */
const WORTH_SHORTENING_FEN = 1_000_000;

/** A short amount with the exact one below it. */
export function bothAmounts(fen: number | null, locale: Locale): Html {
  if (fen === null || Math.abs(fen) < WORTH_SHORTENING_FEN) {
    return html`<span class="figure-short">${fullAmount(fen, locale)}</span>`;
  }
  return html`<span class="figure-short">${shortAmount(fen, locale)}</span>
    <span class="figure-exact">${fullAmount(fen, locale)}</span>`;
}
