/**
 * True when the last digit is the check digit of those before it (Luhn, ISO/IEC 7812-1), as on bank
 * cards. One number in ten that is none passes, so it is never the only sign of a card.
 */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const value = Number(digits[digits.length - 1 - place]) * (place % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
