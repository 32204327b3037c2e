/** One letter for each remainder of 23, a prime: no wrong digit and no two swapped ones pass. */
const CHECK_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

const NUMBER = /^YJ(\d{4})(\d{4,8})([A-Z])$/;

/**
 * The public number of a ticket: 意见 (YJ), the year, a serial and a check letter.
 *
 * @example ticketNumber(2025, 1) // 'YJ20250001L'
 */
export function ticketNumber(year: number, serial: number): string {
  const digits = `${String(year).padStart(4, '0')}${String(serial).padStart(4, '0')}`;
  return `YJ${digits}${checkLetter(digits)}`;
}

/** The number as it is stored, however it was copied; null when it cannot be one of ours. */
export function parseTicketNumber(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\p{Pd}]/gu, '')
    .toUpperCase();
  const [, year = '', serial = '', letter] = NUMBER.exec(plain) ?? [];
  return letter !== undefined && letter === checkLetter(`${year}${serial}`) ? plain : null;
}

function checkLetter(digits: string): string {
  return CHECK_LETTERS[Number(digits) % CHECK_LETTERS.length] ?? '';
}
