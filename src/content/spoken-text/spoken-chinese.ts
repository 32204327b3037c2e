import { readDecimal, readInteger, readPhone, readTime, readYear } from './chinese-numbers';

/** Before these, two is 两: 两小时, 两个; of a second one it is 二: 二号楼, 二月. */
const COUNTED =
  /^ ?(?:个|個|名|处|處|次|小时|小時|天|周|週|人|件|台|臺|间|間|米|平方|元|份|辆|輛|班|具|条|條|种|種|顿|頓|张|張|块|塊|位|项|項|台次|年来)/;

/** Each form of number that texts of a school hold, the longest first. */
const NUMBERS = [
  String.raw`(?<phone>(?<!\d)0\d{2,3}-\d{7,8}(?:-\d+)?)`,
  String.raw`(?<day>(?<!\d)\d{4}-\d{2}-\d{2}(?!\d))`,
  String.raw`(?<time>(?<!\d)(?:[01]?\d|2[0-3])[:：][0-5]\d(?!\d))`,
  String.raw`(?<year>(?<!\d)\d{4}(?=年))`,
  String.raw`(?<rate>\d+(?:\.\d+)?[%％])`,
  String.raw`(?<decimal>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)`,
  String.raw`(?<long>(?<!\d)(?:0\d+|\d{17,})(?!\d))`,
  String.raw`(?<whole>\d+)`,
].join('|');

/** Signs between two numbers; what follows tells a span from a minus or a hyphen. */
const SPAN = /(?<=[\d日号點点时時分层層])\s*[—–~～-]{1,2}\s*(?=\d)/g;

/**
 * A Chinese text with every number as it is read aloud: years and telephone numbers digit by digit,
 * amounts as amounts, times with the part of the day. "避开12:00—14:00" is 避开中午十二点至下午两点.
 */
export function spokenChinese(text: string, isTraditional = false): string {
  const numbers = new RegExp(NUMBERS, 'g');
  const plain = spansOf(text);
  const spoken = [...plain.matchAll(numbers)].reduceRight((result, found) => {
    const end = found.index + found[0].length;
    const words = spokenNumber(found[0], found.groups ?? {}, plain.slice(end));
    return result.slice(0, found.index) + words + result.slice(end);
  }, plain);
  return isTraditional ? spoken.replace(/[两万亿点负]/g, traditional) : spoken;
}

// Telephone numbers and days hold hyphens of their own.
function spansOf(text: string): string {
  const kept = /0\d{2,3}-\d{7,8}(?:-\d+)?|\d{4}-\d{2}-\d{2}/g;
  const pieces = text.split(kept);
  const between = [...text.matchAll(kept)].map(([match]) => match);
  return pieces.map((piece, index) => piece.replace(SPAN, '至') + (between[index] ?? '')).join('');
}

function spokenNumber(
  match: string,
  groups: Readonly<Record<string, string | undefined>>,
  after: string,
): string {
  if (groups['phone'] !== undefined || groups['long'] !== undefined) return readPhone(match);
  if (groups['day'] !== undefined) return spokenDay(match);
  if (groups['time'] !== undefined) return spokenTime(match);
  if (groups['year'] !== undefined) return readYear(match);
  if (groups['rate'] !== undefined) return `百分之${readDecimal(match.replace(/[%％]/, ''))}`;
  if (groups['decimal'] !== undefined) return readDecimal(match.replaceAll(',', ''));
  return match === '2' && COUNTED.test(after) ? '两' : readInteger(Number(match));
}

/** `2025-07-05` is 二〇二五年七月五日. */
export function spokenDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${readYear(year)}年${readInteger(Number(month))}月${readInteger(Number(date))}日`;
}

function spokenTime(time: string): string {
  const [hour = '0', minute = '0'] = time.split(/[:：]/);
  return readTime(Number(hour), Number(minute));
}

const TRADITIONAL: Readonly<Record<string, string>> = {
  两: '兩',
  万: '萬',
  亿: '億',
  点: '點',
  负: '負',
};

function traditional(sign: string): string {
  return TRADITIONAL[sign] ?? sign;
}
