import { ruleErrorOf } from './messages';

export { formatWanYuan, formatYuan } from './yuan';

/** The largest magnitude of an amount in fen; beyond it a JSON number is no longer exact. */
export const MAX_FEN = Number.MAX_SAFE_INTEGER;

/** The widest rate a 32-bit column can hold. */
const MAX_BP = 2_147_483_647;

const FEN = /^-?(?:0|[1-9]\d{0,15})$/;
const YUAN = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/;
/** Longer than any amount with separators and currency sign; keeps a huge text out of the checks. */
const MAX_TEXT = 64;

/** True for an exact amount in fen: an integer with |x| < 2^53. */
export function isFen(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/**
 * Sum of amounts in fen; an amount not yet entered counts as nothing.
 * Answers null when the sum (or one of the amounts) leaves the exact range |x| < 2^53.
 */
export function sumFen(amounts: Iterable<number | null>): number | null {
  let sum = 0n;
  for (const amount of amounts) {
    if (amount === null) continue;
    if (!isFen(amount)) return null;
    sum += BigInt(amount);
  }
  return exact(sum);
}

/**
 * Share of `part` in `whole` in basis points, rounded down: `ratioBp(1, 3) = 3333`.
 * Null when the whole is 0, unknown, or so small that the rate fits no 32-bit column.
 */
export function ratioBp(part: number | null, whole: number | null): number | null {
  if (!isFen(part) || !isFen(whole) || whole === 0) return null;
  const rate = floorDivide(BigInt(part) * 10_000n, BigInt(whole));
  return rate > MAX_BP || rate < -MAX_BP ? null : Number(rate);
}

/**
 * Amount in fen as Strapi or JSON gives it: an integer, the same as text, or nothing.
 * @throws RuleError MONEY_NOT_FEN | MONEY_TOO_LARGE (|x| >= 2^53)
 */
export function parseFen(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return fenOfNumber(value);
  if (typeof value !== 'string' && typeof value !== 'bigint') {
    throw ruleErrorOf('MONEY_NOT_FEN', { text: typeof value });
  }
  const text = String(value);
  if (/^-?\d{17,}$/.test(text)) throw ruleErrorOf('MONEY_TOO_LARGE', { text: quoted(text) });
  if (!FEN.test(text)) throw ruleErrorOf('MONEY_NOT_FEN', { text: quoted(text) });
  return exactFen(BigInt(text), text);
}

/**
 * Amount in fen of what a person types or pastes in yuan. Blank is null.
 * Understands thousands separators, ¥, a final 元, full-width characters and "(1,234.50)" for less
 * than zero.
 * @throws RuleError MONEY_NOT_A_NUMBER | MONEY_TOO_MANY_DECIMALS | MONEY_TOO_LARGE
 */
export function parseYuan(text: string): number | null {
  if (text.length > MAX_TEXT) throw ruleErrorOf('MONEY_NOT_A_NUMBER', { text: quoted(text) });
  const plain = normalized(text);
  if (plain === '') return null;
  const { digits, isNegative } = withoutSign(plain);
  const match = YUAN.exec(digits);
  const decimals = match?.[1];
  if (match === null || decimals === '') {
    throw ruleErrorOf('MONEY_NOT_A_NUMBER', { text: quoted(text) });
  }
  if (decimals !== undefined && decimals.length > 2) {
    throw ruleErrorOf('MONEY_TOO_MANY_DECIMALS', { text: quoted(text) });
  }
  const [units = '0'] = digits.split('.');
  const fen = BigInt(units.replaceAll(',', '') + (decimals ?? '').padEnd(2, '0'));
  return exactFen(isNegative ? -fen : fen, text);
}

function exact(sum: bigint): number | null {
  const value = Number(sum);
  return isFen(value) ? value : null;
}

// BigInt division cuts towards zero; a refund has to round down like everything else.
function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  const isCutUpwards = dividend % divisor !== 0n && dividend < 0n !== divisor < 0n;
  return isCutUpwards ? quotient - 1n : quotient;
}

function fenOfNumber(value: number): number {
  if (!Number.isInteger(value)) throw ruleErrorOf('MONEY_NOT_FEN', { text: String(value) });
  if (!Number.isSafeInteger(value)) throw ruleErrorOf('MONEY_TOO_LARGE', { text: String(value) });
  return value === 0 ? 0 : value;
}

function exactFen(fen: bigint, text: string): number {
  if (fen > MAX_FEN || fen < -MAX_FEN) {
    throw ruleErrorOf('MONEY_TOO_LARGE', { text: quoted(text) });
  }
  return Number(fen);
}

function normalized(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/[\u2212\u2010-\u2014]/g, '-')
    .replace(/元$/, '')
    .trim();
}

function withoutSign(text: string): { digits: string; isNegative: boolean } {
  const bracketed = /^\((.*)\)$/.exec(text)?.[1];
  if (bracketed !== undefined) return { digits: withoutCurrency(bracketed), isNegative: true };
  const amount = withoutCurrency(text);
  const isNegative = amount.startsWith('-');
  const unsigned = isNegative || amount.startsWith('+') ? amount.slice(1) : amount;
  return { digits: withoutCurrency(unsigned), isNegative };
}

function withoutCurrency(text: string): string {
  return text.trim().replace(/^(?:¥|CNY|RMB)\s*/i, '');
}

function quoted(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
