/** Longest text message in characters: beyond 70 a Chinese one is sent and paid as two. */
export const SMS_LIMIT = 70;

/** Longest script of one announcement, in characters: about a minute and a half. */
export const BROADCAST_LIMIT = 300;

/** Length as an operator of text messages counts it: a rare character outside the basic plane is two. */
export function messageLength(text: string): number {
  return text.length;
}

/** One part of a script; of the parts that may go, the one with the lowest rank goes first. */
export interface Part {
  readonly text: string;
  /** Left out for a part that has to stay. */
  readonly rank?: number;
}

/**
 * The first of several wordings that is short enough, each shorter than the one before; the last
 * when none is. A wording is taken whole, so no number is ever cut.
 */
export function firstFitting(wordings: readonly string[], limit: number): string {
  return wordings.find((text) => messageLength(text) <= limit) ?? wordings.at(-1) ?? '';
}

/** The parts in one text, without as many of the less important ones as do not fit. */
export function fitted(
  parts: readonly Part[],
  { limit, separator }: { readonly limit: number; readonly separator: string },
): string {
  const filled = parts.filter(({ text }) => text !== '');
  const text = filled.map((part) => part.text).join(separator);
  const ranks = filled.flatMap(({ rank }) => rank ?? []);
  if (messageLength(text) <= limit || ranks.length === 0) return text;
  const lowest = Math.min(...ranks);
  return fitted(
    filled.filter(({ rank }) => rank !== lowest),
    { limit, separator },
  );
}
