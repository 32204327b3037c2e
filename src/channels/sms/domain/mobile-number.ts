import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A mobile number of the mainland, `+86` and eleven digits. */
export type MobileNumber = string & { readonly mobileNumber: unique symbol };

/**
 * The number that somebody typed, however it is spaced; null where it is no mobile number of the
 * mainland, such as a landline, a hotline or a number of another country.
 *
 * @example mobileNumber('138 1234 5678') // '+8613812345678'
 */
export function mobileNumber(typed: string): MobileNumber | null {
  const number = parsePhoneNumberFromString(typed.normalize('NFKC'), 'CN');
  const isMobile =
    number !== undefined &&
    number.country === 'CN' &&
    number.ext === undefined &&
    number.getType() === 'MOBILE';
  return isMobile ? (number.number as MobileNumber) : null;
}

/**
 * What may be told of a number: enough to know one's own, too little to call it.
 *
 * @example masked(number) // '138****5678'
 */
export function masked(number: MobileNumber): string {
  const digits = number.slice('+86'.length);
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}
