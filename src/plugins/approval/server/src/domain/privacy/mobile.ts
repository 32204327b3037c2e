import { groupsOf, isWhole, type DigitWindow } from './digit-run';

/** With or without the country code or a trunk zero before it. */
const MOBILE = /^((?:00)?86|0)?1[3-9]\d{9}$/;

/** Groups in which people write a mobile number. */
const CUSTOMARY = /^(?:11|3-4-4|3-8|3-3-5|3-4-2-2|3-2-2-2-2|2-2-2-2-2-1|1-2-2-2-2-2|1(?:-1){10})$/;

const PHONE_WORD =
  /(?:电话|電話|手机|手機|联系|聯繫|聯絡|微信|号码|號碼|致电|致電|拨打|撥打|短信|簡訊|tel|phone|mobile|cell|call|wechat|contact|sms)[^\d\n]{0,8}$/i;

/**
 * True when the window is a mobile number of mainland China. Whoever wants to hide one groups it
 * otherwise; then the words before or the gaps have to tell it from a row of figures.
 */
export function isMobile(window: DigitWindow, plain: string, before: string): boolean {
  const match = MOBILE.exec(window.digits);
  if (match === null) return false;
  const groups = withoutPrefix(groupsOf(window), match[1]?.length ?? 0);
  if (CUSTOMARY.test(groups.map((group) => group.length).join('-'))) return true;
  if (!isWhole(window)) return false;
  if (PHONE_WORD.test(before)) return true;
  const hasBlanks = plain.slice(window.start, window.end).includes(' ');
  if (groups.some((group) => YEAR.test(group))) return false;
  return !hasBlanks || (groups.length === 2 && !areFigures(groups));
}

const YEAR = /^(?:19|20)\d\d$/;

/** Round amounts and thousands, side by side in a table. */
function areFigures(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  return (
    rest.some((group) => group.endsWith('00')) ||
    (first.length <= 3 && rest.every((group) => group.length === 3))
  );
}

function withoutPrefix(groups: readonly string[], length: number): readonly string[] {
  const [first, ...rest] = groups;
  if (length === 0 || first === undefined) return groups;
  return first.length <= length
    ? withoutPrefix(rest, length - first.length)
    : [first.slice(length), ...rest];
}
