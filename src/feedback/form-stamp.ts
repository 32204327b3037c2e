import { createHmac, timingSafeEqual } from 'node:crypto';

interface ShownForm {
  readonly shownAt: Date;
  /** The reporter's key for the report that the form becomes. */
  readonly key: string;
}

const STAMP = /^([0-9a-z]{1,11})\.([\w-]{43})$/;

/**
 * When a form was shown, signed by this server, to travel in the form: so nothing is stored about who
 * looked at it. It holds for one key and thus for one report, whatever is sent with it.
 */
export function formStamp({ shownAt, key }: ShownForm, appKey: string): string {
  const time = shownAt.getTime().toString(36);
  return `${time}.${signature(time, key, appKey).toString('base64url')}`;
}

/** When the form was shown; null for what this server has not signed for this key. */
export function shownAtOf(stamp: string, key: string, appKeys: readonly string[]): Date | null {
  const [, time = '', signed = ''] = STAMP.exec(stamp) ?? [];
  if (time === '') return null;
  const given = Buffer.from(signed, 'base64url');
  const isOurs = appKeys.some((appKey) => {
    const own = signature(time, key, appKey);
    return own.length === given.length && timingSafeEqual(own, given);
  });
  return isOurs ? new Date(Number.parseInt(time, 36)) : null;
}

function signature(time: string, key: string, appKey: string): Buffer {
  const own = createHmac('sha256', appKey).update('feedback forms').digest();
  return createHmac('sha256', own).update(`${time}.${key}`).digest();
}
