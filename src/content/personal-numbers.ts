import { hasLuhnDigit } from '../shared/luhn';
import { errorAt } from './issue-codes';
import type { Locale } from './locales';
import { isMobileNumber } from './phone';
import type { Issue } from './rules';

const IDENTITY_NUMBER = /(?<!\d)\d{17}[\dXx](?![\dA-Za-z])/;
const CARD_NUMBER = /(?<!\d)\d(?:[ -]?\d){15,18}(?!\d)/g;

/**
 * True when a text holds a number that leads to a person: a mobile phone, a citizen's identity
 * number, a bank card (4.11 of the domain: these are refused in whatever the public reads).
 */
export function hasPersonalNumber(text: string): boolean {
  const normalised = text.normalize('NFKC');
  return (
    isMobileNumber(normalised) ||
    IDENTITY_NUMBER.test(normalised) ||
    (normalised.match(CARD_NUMBER) ?? []).some((number) =>
      hasLuhnDigit(number.replace(/[ -]/g, '')),
    )
  );
}

/** Findings on texts that everybody will read. */
export function checkPersonalNumbers(
  texts: Readonly<Record<string, string | null | undefined>>,
  locale: Locale,
): readonly Issue[] {
  return Object.entries(texts)
    .filter(([, text]) => hasPersonalNumber(text ?? ''))
    .map(([field]) => errorAt('PERSONAL_NUMBER', [field], { field, locale }));
}
