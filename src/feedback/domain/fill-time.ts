interface FillScene {
  readonly now: Date;
  /** How long a person needs at least; 0 asks for no time. */
  readonly minimumSeconds: number;
}

/**
 * Seconds until a form may be sent. People need some to read and write, programs do not. A form of
 * which nobody knows when it was shown counts as shown now.
 *
 * @param shownAt null where it is not known
 */
export function secondsToWait(shownAt: Date | null, { now, minimumSeconds }: FillScene): number {
  const elapsedMs = shownAt === null ? 0 : Math.max(0, now.getTime() - shownAt.getTime());
  return Math.max(0, Math.ceil(minimumSeconds - elapsedMs / 1000));
}
