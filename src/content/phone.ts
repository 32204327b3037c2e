import { errorAt } from './issue-codes';
import { isBlank } from './publication-facts';
import type { Issue } from './rules';

/** What people put between the digits of a number. */
const GAP = String.raw`[\s\-.·_()/]*`;

/**
 * Eleven digits from 13 to 19, alone or after the country code or a trunk zero. The `1` must not
 * stand inside another number: 0513-81234567-8001 is an office line with an extension.
 */
const MOBILE = new RegExp(
  String.raw`(?<!\d)(?:(?:\+|00)?${GAP}86${GAP}|0${GAP})?1${GAP}[3-9](?:${GAP}\d){9}(?!\d)`,
);

const OFFICE_LINES = [
  // Landline: country and area code may be missing, an extension may follow.
  /^(?:\+?86[- ]?)?(?:\(0\d{2,3}\)[- ]?|0\d{2,3}[- ]?)?[2-9]\d{6,7}(?:(?:-| ?转 ?| ?轉 ?| ?ext\.? ?)\d{1,6})?$/i,
  // Hotlines: 110, 12345, 12315, 96110, 955xx.
  /^(?:1\d{2}|1\d{4}|9\d{4,5})$/,
  /^[48]00[- ]?\d{3}[- ]?\d{4}$/,
] as const;

const EXAMPLE = '0999-5550100';

/**
 * True when the text holds a personal mobile number, however it is written: full-width digits,
 * with blanks, dashes or the country code, inside a sentence.
 */
export function isMobileNumber(text: string): boolean {
  return MOBILE.test(normalised(text));
}

/**
 * Findings on a phone number that everybody will read: an office line or a public hotline, never
 * somebody's mobile (domain rules of masking: phone numbers of persons are never public).
 */
export function checkOfficePhone(
  text: string | null,
  field: string,
  path: Issue['path'] = [field],
): readonly Issue[] {
  if (text === null || isBlank(text)) return [];
  if (isMobileNumber(text)) return [errorAt('PHONE_MOBILE', path, { field })];
  const number = normalised(text).trim();
  if (OFFICE_LINES.some((form) => form.test(number))) return [];
  return [errorAt('VALUE_FORMAT', path, { field, text: text.slice(0, 40), example: EXAMPLE })];
}

// NFKC makes half-width digits, brackets and dashes of the full-width ones.
function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Pd}|\u2212/gu, '-')
    .replace(/\p{Cf}/gu, '');
}
