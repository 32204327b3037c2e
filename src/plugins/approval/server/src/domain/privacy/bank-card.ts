import { hasLuhnDigit } from '../../../../../../shared/luhn';

/** How issuers number their cards: first digits and how many there are. */
const ISSUERS = [
  // UnionPay.
  String.raw`62\d{14,17}`,
  // Cards that Chinese banks issued before, under their own numbers.
  String.raw`(?=\d{16,19}$)9(?:55[89]|[04]0|6[68]|84|9)\d+`,
  String.raw`(?:60|63|68|69)\d{14,17}`,
  // Visa; 19 places on debit cards.
  String.raw`4(?:\d{15}|\d{18})`,
  // Mastercard, old and new range.
  String.raw`5[0-8]\d{14}`,
  String.raw`(?:222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}`,
  // American Express, JCB, Diners Club, Discover.
  String.raw`3[47]\d{13}`,
  String.raw`35(?:2[89]|[3-8]\d)\d{12}`,
  String.raw`3(?:0[0-5]|[689]\d)\d{11}`,
  String.raw`6(?:011|4[4-9]\d|5\d{2})\d{12,15}`,
] as const;
const CARD = new RegExp(`^(?:${ISSUERS.join('|')})$`);

/** Groups in which cards are embossed and people write them. */
const PATTERN = /^(?:\d+|4-4-4-4(?:-[123])?|6-1[0-3]|8-8|8-11|4-6-[45]|5-5-5-4|1(?:-1){13,18})$/;

/** True when the digits are those of a bank card: an issuer's number with its check digit. */
export function isBankCard(digits: string): boolean {
  return CARD.test(digits) && hasLuhnDigit(digits);
}

export function isCardPattern(lengths: readonly number[]): boolean {
  return PATTERN.test(lengths.join('-'));
}
