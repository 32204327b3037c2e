import { createHash } from 'node:crypto';
import { signature } from './signed-time';

/** Without I, L, O and U: what is written down by hand is read again. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 20;

export interface ReceiptOrigin {
  /** The key that whoever sent something made for it. */
  readonly submissionKey: string;
  /** `feedback receipts`: receipts of one part of the app say nothing about those of another. */
  readonly purpose: string;
}

/**
 * The secret of whoever sent something: 100 bits made of their own key and of a secret of this
 * server, so that who repeats it with its key sees the same receipt again, and the database need not
 * hold it. Only its hash is stored.
 *
 * @example receiptOf({ submissionKey: '…', purpose: '…' }, 'app key') // 'K7QM-0F3D-9XRT-52WA-JH8E'
 */
export function receiptOf({ submissionKey, purpose }: ReceiptOrigin, appKey: string): string {
  return spelt(signature(submissionKey, purpose, appKey));
}

/** Bytes as 20 letters and digits in groups of four; 100 bits of at least 20 bytes. */
export function spelt(bytes: Uint8Array): string {
  const letters = [...bytes.subarray(0, LENGTH)].map((byte) => ALPHABET[byte % 32] ?? '0');
  return (letters.join('').match(/.{4}/g) ?? []).join('-');
}

/** The hash a receipt is found by, however it was typed; null for what cannot be one. */
export function receiptHash(receipt: string): string | null {
  const plain = receipt
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const isReceipt = plain.length === LENGTH && [...plain].every((sign) => ALPHABET.includes(sign));
  return isReceipt ? sha256(plain) : null;
}

export const sha256 = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex');
