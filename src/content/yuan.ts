import type { Locale } from './locales';

/**
 * Exact amount in yuan with thousands separators: `formatYuan(123450) = "1,234.50"`.
 * With a locale the unit is added: "1,234.50 元", "CNY 1,234.50".
 */
export function formatYuan(fen: number, locale?: Locale): string {
  const magnitude = BigInt(fen) < 0n ? -BigInt(fen) : BigInt(fen);
  const cents = (magnitude % 100n).toString().padStart(2, '0');
  const amount = `${fen < 0 ? '-' : ''}${grouped(magnitude / 100n)}.${cents}`;
  if (locale === undefined) return amount;
  return locale === 'en' ? `CNY ${amount}` : `${amount} 元`;
}

/**
 * Amount for summaries, to 100 yuan, half rounded away from zero (四舍五入):
 * "222.22万元", "222.22萬元", "CNY 2.2222 million".
 */
export function formatWanYuan(fen: number, locale: Locale): string {
  const magnitude = BigInt(fen) < 0n ? -BigInt(fen) : BigInt(fen);
  const hundreds = (magnitude + 5_000n) / 10_000n;
  const sign = fen < 0 && hundreds > 0n ? '-' : '';
  if (locale === 'en') return `CNY ${sign}${fixed(hundreds, 4)} million`;
  return `${sign}${fixed(hundreds, 2)}${locale === 'zh-Hant' ? '萬元' : '万元'}`;
}

/** Exact amount in yuan for programs, without separators: `yuanDecimal(123405) = "1234.05"`. */
export function yuanDecimal(fen: number): string {
  return formatYuan(fen).replaceAll(',', '');
}

function grouped(units: bigint): string {
  return units.toString().replace(/\B(?=(\d{3})+$)/g, ',');
}

function fixed(scaled: bigint, decimals: number): string {
  const unit = 10n ** BigInt(decimals);
  return `${grouped(scaled / unit)}.${(scaled % unit).toString().padStart(decimals, '0')}`;
}
