import { signedTime, timeSigned } from '../shared/strapi/signed-time';

interface ShownForm {
  readonly shownAt: Date;
  /** The reporter's key for the report that the form becomes. */
  readonly key: string;
}

const PURPOSE = 'feedback forms';

/**
 * When a form was shown, signed by this server, to travel in the form: so nothing is stored about who
 * looked at it. It holds for one key and thus for one report, whatever is sent with it.
 */
export function formStamp({ shownAt, key }: ShownForm, appKey: string): string {
  return signedTime({ at: shownAt, about: key, purpose: PURPOSE }, appKey);
}

/** When the form was shown; null for what this server has not signed for this key. */
export function shownAtOf(stamp: string, key: string, appKeys: readonly string[]): Date | null {
  return timeSigned(stamp, { about: key, purpose: PURPOSE }, appKeys);
}
