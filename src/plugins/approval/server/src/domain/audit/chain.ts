import type { JsonValue } from '../../../../../../shared/canonical-json';

/** SHA-256 of the canonical JSON: `src/shared/strapi/digest.ts` does. */
export type Digest = (value: unknown) => string;

/** An entry of the audit trail as it is stored. */
export interface Link {
  /** 1 for the first, one more for each. */
  readonly seq: number;
  readonly prevHash: string;
  readonly hash: string;
  readonly entry: JsonValue;
}

/** The head of a chain at some time, kept elsewhere: proof that nothing was cut off or rewritten. */
export interface Checkpoint {
  readonly seq: number;
  readonly hash: string;
}

/** What the first link builds on. */
export const GENESIS: Checkpoint = { seq: 0, hash: '0'.repeat(64) };

/** `hash = SHA-256(prevHash, seq, entry)` over their canonical JSON. */
export function linkHash(
  { prevHash, seq, entry }: Pick<Link, 'prevHash' | 'seq' | 'entry'>,
  digest: Digest,
): string {
  return digest([prevHash, seq, entry]);
}

/** The link that follows the head. Appending it is the last thing a transaction does. */
export function append(head: Checkpoint, entry: JsonValue, digest: Digest): Link {
  const seq = head.seq + 1;
  const prevHash = head.hash;
  return { seq, prevHash, hash: linkHash({ prevHash, seq, entry }, digest), entry };
}
