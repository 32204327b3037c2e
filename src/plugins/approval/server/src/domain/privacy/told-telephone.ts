import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

import { digitRun } from './digit-run';
import type { Match } from './finding';
import type { FoldedText } from './folded-text';
import { findAll } from './matches';

/** Seven or eight digits are a telephone where the words before say so. */
const LOCAL =
  /(?:电话|電話|座机|座機|固话|固話|热线|熱線|传真|傳真|tel|telephone|phone|fax|call)(?:号码|號碼)?\.?[: ]{0,3}([2-8]\d{2,3}[ \-.]?\d{4})(?![ \-.]?\d)/gi;

/** 139,0000,1234: groups that no amount has. */
const WITH_COMMAS = /(?<![\d,])1[3-9]\d[,、] ?\d{4}[,、] ?\d{4}(?![\d,])/g;

/** A plus sign, a country code and a number. */
const ABROAD = /\+ ?(\d(?:[ \-.·_/()]{0,3}\d){7,19})/g;
const LONGEST = 15;

/** Telephones that their digits alone would not tell. */
export function findToldTelephones({ plain, numeric }: FoldedText): readonly Match[] {
  return [
    ...findAll(numeric, LOCAL, ({ 0: found, 1: number = '', index }): Match => {
      const end = index + found.length;
      return { kind: 'landline', start: end - number.length, end };
    }),
    ...findAll(numeric, WITH_COMMAS, ({ 0: found, index }): Match => {
      return { kind: 'mobile', start: index, end: index + found.length };
    }),
    ...findAll(plain, ABROAD, ({ 0: found, 1: number = '', index }) =>
      numberAbroad(number, index + found.length - number.length),
    ),
  ];
}

/** The longest row of groups that is a number by the plan of its country. */
function numberAbroad(text: string, offset: number): Match | null {
  const { digits, places, groups } = digitRun(text, offset);
  for (const { to } of groups.toReversed()) {
    const kind = to > LONGEST ? null : kindOf(digits.slice(0, to));
    if (kind !== null) return { kind, start: offset, end: (places[to - 1] ?? offset) + 1 };
  }
  return null;
}

function kindOf(digits: string): 'mobile' | 'landline' | null {
  switch (parsePhoneNumberFromString(`+${digits}`)?.getType()) {
    case 'MOBILE':
    case 'FIXED_LINE_OR_MOBILE':
    case 'VOIP':
    case 'PERSONAL_NUMBER':
      return 'mobile';
    case 'FIXED_LINE':
      return 'landline';
    default:
      return null;
  }
}
