import { createHmac, timingSafeEqual } from 'node:crypto';

/** Where the panel fetches pictures and documents of the media library. */
export const PRIVATE_ROOT = '/private-files';

const LIFETIME_SECONDS = 15 * 60;
/** Addresses of one span are the same, so that the browser may keep a thumbnail for a while. */
const SPAN_SECONDS = 5 * 60;

export interface SignedAddress {
  readonly file: string;
  readonly until: string;
  readonly signature: string;
}

/** An address that opens one private file for 15 to 20 minutes to whoever was given it. */
export function signedAddress(file: string, keys: readonly string[], now: Date): string {
  const [key] = keys;
  if (key === undefined) throw new Error('APP_KEYS is empty: private files cannot be signed');
  const span = Math.ceil(now.getTime() / 1000 / SPAN_SECONDS) * SPAN_SECONDS;
  const until = String(span + LIFETIME_SECONDS);
  return `${PRIVATE_ROOT}/${file}?until=${until}&signature=${signatureOf(file, until, key)}`;
}

/** Whether an address was signed by one of our keys and is not over. */
export function isValidAddress(
  { file, until, signature }: SignedAddress,
  keys: readonly string[],
  now: Date,
): boolean {
  if (!/^\d{1,12}$/.test(until) || Number(until) * 1000 <= now.getTime()) return false;
  const given = Buffer.from(signature);
  return keys
    .map((key) => Buffer.from(signatureOf(file, until, key)))
    .some((own) => own.length === given.length && timingSafeEqual(own, given));
}

/** The key is used for cookies too; the first step keeps the two uses apart. */
function signatureOf(file: string, until: string, key: string): string {
  const own = createHmac('sha256', key).update('private file addresses').digest();
  return createHmac('sha256', own).update(`${file}\n${until}`).digest('base64url');
}
