/** Provinces of GB/T 2260, and 83 and 9 of the permits for those from Taiwan and abroad. */
const REGIONS: ReadonlySet<string> = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91 92 93 94 95 96 97 98 99'.split(
    ' ',
  ),
);

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** Region, a day between 1900 and 2099, number of the day; and a check digit, or the year in short. */
const MONTH_AND_DAY = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const NUMBER = new RegExp(`^[1-9]\\d{5}(?:19|20)\\d\\d${MONTH_AND_DAY}\\d{3}[\\dX]$`, 'i');
const OLD_NUMBER = new RegExp(`^[1-8]\\d{7}${MONTH_AND_DAY}\\d{3}$`);

/** A resident identity number of 18 places (GB 11643): region, day of birth, check digit. */
export function isIdNumber(number: string): boolean {
  return (
    NUMBER.test(number) &&
    REGIONS.has(number.slice(0, 2)) &&
    isBirthday(number.slice(6, 14)) &&
    checkDigitOf(number) === number.charAt(17).toUpperCase()
  );
}

/** One of 15 places, issued until 1999: without a check digit, born in the 1900s. */
export function isOldIdNumber(number: string): boolean {
  return (
    OLD_NUMBER.test(number) &&
    REGIONS.has(number.slice(0, 2)) &&
    isBirthday(`19${number.slice(6, 12)}`)
  );
}

/** The check digit of the first 17 digits (ISO 7064, MOD 11-2). */
export function checkDigitOf(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return CHECK_DIGITS.charAt(sum % 11);
}

/** False on 30 February. */
function isBirthday(day: string): boolean {
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6)].map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, date)).getUTCDate() === date;
}
