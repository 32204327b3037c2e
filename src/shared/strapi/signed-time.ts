import { createHmac, timingSafeEqual } from 'node:crypto';

/** An instant that something is about, to travel through a client's hands. */
export interface SignedTime {
  readonly at: Date;
  /** What it holds for, and for nothing else. */
  readonly about: string;
  /** Keeps the signatures of one part of the app from being of use to another: `survey starts`. */
  readonly purpose: string;
}

const SIGNED = /^([0-9a-z]{1,11})\.([\w-]{43})$/;

/** An instant, signed by this server: so nothing has to be stored about whoever was shown something. */
export function signedTime({ at, about, purpose }: SignedTime, appKey: string): string {
  const time = at.getTime().toString(36);
  return `${time}.${signature(`${time}.${about}`, purpose, appKey).toString('base64url')}`;
}

/** The instant; null for what this server has not signed for just this. */
export function timeSigned(
  text: string,
  { about, purpose }: Omit<SignedTime, 'at'>,
  appKeys: readonly string[],
): Date | null {
  const [, time = '', signed = ''] = SIGNED.exec(text) ?? [];
  if (time === '') return null;
  const given = Buffer.from(signed, 'base64url');
  const isOurs = appKeys.some((appKey) => {
    const own = signature(`${time}.${about}`, purpose, appKey);
    return own.length === given.length && timingSafeEqual(own, given);
  });
  return isOurs ? new Date(Number.parseInt(time, 36)) : null;
}

/** HMAC by a key that is derived for one purpose. */
export function signature(text: string, purpose: string, appKey: string): Buffer {
  const own = createHmac('sha256', appKey).update(purpose).digest();
  return createHmac('sha256', own).update(text).digest();
}
