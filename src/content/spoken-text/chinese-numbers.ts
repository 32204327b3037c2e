const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const PLACES = ['', '十', '百', '千'] as const;
const GROUPS = ['', '万', '亿', '万亿'] as const;

/**
 * A whole number as it is read: 10 is 十, 105 is 一百零五, 20000 is 二万, 7810 is 七千八百一十.
 * Expects an integer from 0 to 9999999999999999.
 */
export function readInteger(value: number): string {
  if (value === 0) return DIGITS[0];
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 10_000)) groups.push(rest % 10_000);
  let text = '';
  groups.reverse().forEach((group, index) => {
    const unit = GROUPS[groups.length - 1 - index] ?? '';
    if (group === 0) return;
    const isAfterGap = text !== '' && (group < 1000 || text.endsWith(DIGITS[0]));
    text += `${isAfterGap ? DIGITS[0] : ''}${readGroup(group)}${unit}`;
  });
  // 十五, not 一十五; inside a number it stays 一十五.
  return text.startsWith('一十') ? text.slice(1) : text;
}

/** The digits of a year one by one: 2025 is 二〇二五. */
export function readYear(digits: string): string {
  return digits.replace(/\d/g, (digit) => (digit === '0' ? '〇' : digitWord(digit)));
}

/** The digits of a telephone number one by one; 1 is 幺, which is not mistaken for 七. */
export function readPhone(number: string): string {
  return number
    .split(/[^\d]+/)
    .filter((part) => part !== '')
    .map((part) => part.replace(/\d/g, (digit) => (digit === '1' ? '幺' : digitWord(digit))))
    .join('，');
}

/** A number with a fraction: 12.50 is 十二点五零. */
export function readDecimal(text: string): string {
  const [whole = '0', fraction = ''] = text.split('.');
  const point = fraction === '' ? '' : `点${fraction.replace(/\d/g, digitWord)}`;
  return readInteger(Number(whole)) + point;
}

/** A time of the day: 8:00 is 上午八点, 14:05 is 下午两点零五分, 0:30 is 凌晨零点三十分. */
export function readTime(hour: number, minute: number): string {
  const twelve = hour > 12 ? hour - 12 : hour;
  const hourText = twelve === 2 ? '两' : readInteger(twelve);
  const minuteText = minute === 0 ? '' : `${minute < 10 ? DIGITS[0] : ''}${readInteger(minute)}分`;
  return `${partOfDay(hour)}${hourText}点${minuteText}`;
}

/** A sum of money in fen: 1234050 is 一万二千三百四十元五角. */
export function readFen(fen: number): string {
  const amount = Math.abs(fen);
  const [yuan, jiao, rest] = [Math.floor(amount / 100), Math.floor(amount / 10) % 10, amount % 10];
  const parts = [
    yuan > 0 || amount === 0 ? `${readInteger(yuan)}元` : '',
    jiao > 0 ? `${digitWord(String(jiao))}角` : yuan > 0 && rest > 0 ? DIGITS[0] : '',
    rest > 0 ? `${digitWord(String(rest))}分` : '',
  ];
  return `${fen < 0 ? '负' : ''}${parts.join('')}`;
}

function partOfDay(hour: number): string {
  if (hour < 6) return '凌晨';
  if (hour < 12) return '上午';
  if (hour === 12) return '中午';
  return hour < 18 ? '下午' : '晚上';
}

/** 1 to 9999, zeros in between read once. */
function readGroup(group: number): string {
  const digits = String(group).split('').reverse();
  let text = '';
  for (let place = digits.length - 1; place >= 0; place -= 1) {
    const digit = digits[place] ?? '0';
    if (digit !== '0') text += digitWord(digit) + (PLACES[place] ?? '');
    else if (!text.endsWith(DIGITS[0])) text += DIGITS[0];
  }
  return text.endsWith(DIGITS[0]) ? text.slice(0, -1) : text;
}

function digitWord(digit: string): string {
  return DIGITS[Number(digit)] ?? '';
}
