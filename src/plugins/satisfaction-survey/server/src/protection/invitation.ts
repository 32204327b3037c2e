import { randomBytes } from 'node:crypto';

import { receiptHash, spelt } from '../../../../../shared/strapi/receipt';

const BYTES = 20;

/** A one-time token as it is printed: `K7QM-0F3D-9XRT-52WA-JH8E`, 100 bits. */
export function freshToken(): string {
  return spelt(randomBytes(BYTES));
}

/** What is stored of a token, however it was typed; null for what cannot be one. */
export function tokenHash(token: string): string | null {
  return receiptHash(token);
}
