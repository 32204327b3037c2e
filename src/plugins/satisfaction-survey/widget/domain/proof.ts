import type { Challenge, SolvedChallenge } from '../../contracts/public/submission';

/** SHA-256 in hex of a text, by what the device has. */
export type Digest = (text: string) => Promise<string>;

/** Numbers tried at a time, so that the page stays alive in between. */
const AT_ONCE = 256;

/** Finds the number that was asked for; null where there is none. */
export async function solve(
  { challenge, salt, signature, maxNumber }: Challenge,
  digest: Digest,
): Promise<SolvedChallenge | null> {
  for (let from = 0; from <= maxNumber; from += AT_ONCE) {
    const size = Math.min(AT_ONCE, maxNumber + 1 - from);
    const tried = await Promise.all(
      Array.from({ length: size }, (_, place) => digest(`${salt}${from + place}`)),
    );
    const place = tried.indexOf(challenge);
    if (place >= 0) return { challenge, salt, signature, number: from + place };
  }
  return null;
}
