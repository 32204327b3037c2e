import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

import type { DigitWindow } from './digit-run';

/** An area code and seven or eight digits: narrows down what the library is asked about. */
const NATIONAL = /^0(?:10|2\d|[3-9]\d{2})[2-8]\d{6,7}$/;
const ABROAD = /^(?:00)?86(?=[1-9]\d{8,})/;

/** True when the window is a landline of mainland China with its area code. */
export function isLandline({ digits, lengths }: DigitWindow): boolean {
  const code = ABROAD.exec(digits)?.[0] ?? '';
  const national = code === '' ? digits : `0${digits.slice(code.length)}`;
  if (!NATIONAL.test(national)) return false;
  const pattern = lengths.join('-');
  const isGrouped =
    code === ''
      ? /^(?:1[12]|[34]-(?:[78]|4-4|3-4|4-3))$/.test(pattern)
      : /^(?:1[0-5]|[24]-1[01]|[24]-[23]-(?:[78]|4-4|3-4|4-3)|2-2-[23]-[78])$/.test(pattern);
  return isGrouped && isFixedLine(national);
}

const answers = new Map<string, boolean>();
const MOST_ANSWERS = 1000;

/** Asked once: the same few lines stand in all documents of a school, and the library takes its time. */
function isFixedLine(national: string): boolean {
  const known = answers.get(national);
  if (known !== undefined) return known;
  const answer = parsePhoneNumberFromString(national, 'CN')?.getType() === 'FIXED_LINE';
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(national, answer);
  return answer;
}
