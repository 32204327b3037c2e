/**
 * A text as the scanner reads it: half width, digits of every script as 0 to 9, dashes and blanks of
 * every kind as one, without signs that nobody sees. Both readings have the same positions.
 */
export interface FoldedText {
  readonly plain: string;
  /** The same with Chinese numerals read as digits: 一三八 is 138. */
  readonly numeric: string;
  /** Where in the original the signs from one position up to another of a reading stand. */
  original(start: number, end: number): { readonly start: number; readonly end: number };
}

const DASH = '-'.charCodeAt(0);
const BLANK = ' '.charCodeAt(0);
const LINE_BREAK = '\n'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const WHITE_CIRCLE = '○'.charCodeAt(0);

const CHINESE_DIGITS = [
  '〇零',
  '一壹弌幺',
  '二贰貳弍',
  '三叁參弎',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
];

const DOTS = '·•・‧∙⋅ㆍ';
const DASHES = '−⁃﹘﹣ー─━—―';

interface Readings {
  /** For each UTF-16 unit the one it is read as; 0 for none. */
  readonly units: Uint16Array;
  /** For each unit of the plain reading its digit, where it is a Chinese numeral; else 0. */
  readonly numerals: Uint16Array;
}

let made: Readings | null = null;

/** Made when the first text is read: it takes as long as thousands of texts. */
function readings(): Readings {
  made ??= { units: unitReadings(), numerals: numeralReadings() };
  return made;
}

export function foldText(text: string): FoldedText {
  const { units, numerals } = readings();
  const plain = new Uint16Array(text.length);
  const numeric = new Uint16Array(text.length);
  let offsets: Uint32Array | null = null;
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const isPair = unit >= 0xd800 && unit < 0xdc00;
    const digit = isPair ? astralDigit(unit, text.charCodeAt(index + 1)) : 0;
    const read = digit || (units[unit] ?? unit);
    if (read !== 0) {
      if (offsets !== null) offsets[length] = index;
      plain[length] = read;
      numeric[length] = numerals[read] || asZero(read, numeric[length - 1], plain[length - 1]);
      length += 1;
    }
    if (digit !== 0 || read === 0) offsets ??= identity(text.length, length);
    // A digit of two units is one position.
    if (digit !== 0) index += 1;
  }
  return {
    plain: toText(plain, length),
    numeric: toText(numeric, length),
    original: (start, end) => {
      const last = offsets?.[end - 1] ?? end - 1;
      const isPair = (text.codePointAt(last) ?? 0) > 0xffff;
      return { start: offsets?.[start] ?? start, end: last + (isPair ? 2 : 1) };
    },
  };
}

/** 二○二五: a circle after a Chinese numeral is its zero, elsewhere it blots something out. */
function asZero(read: number, digitBefore: number | undefined, before: number | undefined): number {
  return read === WHITE_CIRCLE && digitBefore !== before ? ZERO : read;
}

/** 𝟏𝟑𝟖 and the like: mathematical and segmented digits. */
function astralDigit(high: number, low: number): number {
  if (high === 0xd835 && low >= 0xdfce && low <= 0xdfff) return ZERO + ((low - 0xdfce) % 10);
  return high === 0xd83e && low >= 0xdff0 && low <= 0xdff9 ? ZERO + (low - 0xdff0) : 0;
}

function identity(size: number, upTo: number): Uint32Array {
  const offsets = new Uint32Array(size);
  for (let index = 0; index < upTo; index += 1) offsets[index] = index;
  return offsets;
}

/** Arguments of one call; an engine's stack is not endless. */
const PIECE = 8192;

function toText(units: Uint16Array, length: number): string {
  let text = '';
  for (let from = 0; from < length; from += PIECE) {
    text += Reflect.apply(
      String.fromCharCode,
      null,
      units.subarray(from, Math.min(length, from + PIECE)),
    );
  }
  return text;
}

function unitReadings(): Uint16Array {
  const found = new Uint16Array(0x10000);
  let digitsInARow = 0;
  for (let unit = 1; unit < 0x10000; unit += 1) {
    const sign = String.fromCharCode(unit);
    const isDigit = /\p{Nd}/u.test(sign);
    found[unit] = isDigit ? ZERO + (digitsInARow % 10) : unitReading(sign, unit);
    digitsInARow = isDigit ? digitsInARow + 1 : 0;
  }
  found[0] = BLANK;
  return found;
}

function unitReading(sign: string, unit: number): number {
  if (sign === '\n' || sign === '\r') return LINE_BREAK;
  if (/[\p{Cf}\p{Mn}\p{Me}\u3164\u115f\u1160\uffa0]/u.test(sign)) return 0;
  if (/\s/.test(sign)) return BLANK;
  if (/\p{Pd}/u.test(sign) || DASHES.includes(sign)) return DASH;
  if (DOTS.includes(sign)) return DOTS.charCodeAt(0);
  const compatible = sign.normalize('NFKC');
  return compatible.length === 1 ? compatible.charCodeAt(0) : unit;
}

function numeralReadings(): Uint16Array {
  const found = new Uint16Array(0x10000);
  for (const [digit, signs] of CHINESE_DIGITS.entries()) {
    for (const sign of signs) found[sign.charCodeAt(0)] = ZERO + digit;
  }
  return found;
}
