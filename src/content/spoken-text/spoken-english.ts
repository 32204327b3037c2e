const ONES = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
  ...['eighteen', 'nineteen'],
];
const TENS = [
  ...['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
];
const SCALES: readonly (readonly [number, string])[] = [
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
  [1000, 'thousand'],
];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const NUMBERS = [
  String.raw`(?<phone>(?<!\d)0\d{2,3}-\d{7,8}(?:-\d+)?)`,
  String.raw`(?<day>(?<!\d)\d{4}-\d{2}-\d{2}(?!\d))`,
  String.raw`(?<time>(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?!\d))`,
  String.raw`(?<rate>\d+(?:\.\d+)?%)`,
  String.raw`(?<decimal>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)`,
  String.raw`(?<year>(?<!\d)(?:19|20)\d{2}(?!\d))`,
  String.raw`(?<long>(?<!\d)(?:0\d+|\d{13,})(?!\d))`,
  String.raw`(?<whole>\d+)`,
].join('|');

/** A whole number below a million million in words: 7810 is "seven thousand eight hundred and ten". */
export function integerInWords(value: number): string {
  for (const [scale, name] of SCALES) {
    if (value < scale) continue;
    const rest = value % scale;
    const link = rest === 0 ? '' : rest < 100 ? ' and ' : ' ';
    return `${integerInWords(Math.floor(value / scale))} ${name}${link}${rest === 0 ? '' : integerInWords(rest)}`;
  }
  if (value >= 100) {
    const rest = value % 100;
    const tail = rest === 0 ? '' : ` and ${integerInWords(rest)}`;
    return `${ONES[Math.floor(value / 100)] ?? ''} hundred${tail}`;
  }
  if (value < 20) return ONES[value] ?? '';
  const unit = value % 10 === 0 ? '' : `-${ONES[value % 10] ?? ''}`;
  return `${TENS[Math.floor(value / 10)] ?? ''}${unit}`;
}

/** 2025 is "twenty twenty-five", 2005 "two thousand and five", 1900 "nineteen hundred". */
export function yearInWords(year: number): string {
  const [century, rest] = [Math.floor(year / 100), year % 100];
  if (century === 20 && rest < 10) return integerInWords(year);
  if (rest === 0) return `${integerInWords(century)} hundred`;
  const tail = rest < 10 ? `oh ${integerInWords(rest)}` : integerInWords(rest);
  return `${integerInWords(century)} ${tail}`;
}

/** 8:00 is "eight a.m.", 14:05 "two oh five p.m.", 12:00 "twelve noon", 0:00 "midnight". */
export function timeInWords(hour: number, minute: number): string {
  if (minute === 0 && hour === 0) return 'midnight';
  if (minute === 0 && hour === 12) return 'twelve noon';
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const minutes =
    minute === 0
      ? ''
      : minute < 10
        ? ` oh ${integerInWords(minute)}`
        : ` ${integerInWords(minute)}`;
  return `${integerInWords(twelve)}${minutes} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

/** `2025-07-05` is "July five, twenty twenty-five". */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const name = MONTHS[(month ?? 1) - 1] ?? '';
  return `${name} ${integerInWords(date ?? 0)}, ${yearInWords(year ?? 0)}`;
}

/** An English text with every number in words, telephone numbers digit by digit. */
export function spokenEnglish(text: string): string {
  const spans = text.replace(/(?<=\d)\s*[–—]\s*(?=\d)/g, ' to ');
  return spans.replace(new RegExp(NUMBERS, 'g'), (...found) => {
    const groups = found.at(-1) as Readonly<Record<string, string | undefined>>;
    return numberInWords(String(found[0]), groups);
  });
}

/** The digits one by one, in the groups they are written in. */
export function digitsInWords(number: string): string {
  return number
    .split(/\D+/)
    .filter((part) => part !== '')
    .map((part) => [...part].map((digit) => ONES[Number(digit)] ?? '').join(' '))
    .join(', ');
}

function numberInWords(
  match: string,
  groups: Readonly<Record<string, string | undefined>>,
): string {
  if (groups['phone'] !== undefined || groups['long'] !== undefined) return digitsInWords(match);
  if (groups['day'] !== undefined) return dayInWords(match);
  if (groups['time'] !== undefined) {
    const [hour = 0, minute = 0] = match.split(':').map(Number);
    return timeInWords(hour, minute);
  }
  if (groups['rate'] !== undefined) return `${decimalInWords(match.replace('%', ''))} percent`;
  if (groups['decimal'] !== undefined) return decimalInWords(match.replaceAll(',', ''));
  if (groups['year'] !== undefined) return yearInWords(Number(match));
  return integerInWords(Number(match));
}

function decimalInWords(text: string): string {
  const [whole = '0', fraction = ''] = text.split('.');
  const digits = [...fraction].map((digit) => ONES[Number(digit)] ?? '').join(' ');
  return integerInWords(Number(whole)) + (digits === '' ? '' : ` point ${digits}`);
}
