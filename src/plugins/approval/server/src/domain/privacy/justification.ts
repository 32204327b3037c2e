import type { FieldText, Finding } from './finding';

/**
 * A keyed hash (HMAC): a plain hash of an identity number or a telephone number is found out by
 * trying them all.
 */
export type KeyedHash = (value: unknown) => string;

/** A finding that may stay, by whom and why. It stays on record. */
export interface Justification {
  readonly fingerprint: string;
  readonly byId: number;
  readonly at: string;
  readonly reason: string;
}

export const JUSTIFICATION_PROBLEM_CODES = [
  'JUSTIFICATION_REASON_NEEDED',
  'JUSTIFICATION_BY_AUTHOR',
] as const;

/**
 * What names a finding without telling it: the same words in the same field are the same finding,
 * wherever in the field they stand after the next edit.
 */
export function fingerprintOf(
  { kind, field, offset, length }: Finding,
  { text }: Pick<FieldText, 'text'>,
  hash: KeyedHash,
): string {
  return hash([kind, field, text.slice(offset, offset + length)]);
}

/** Why a justification does not count, or null: whoever wrote the text does not excuse it. */
export function justificationProblem(
  { byId, reason }: Pick<Justification, 'byId' | 'reason'>,
  authorIds: readonly number[],
): (typeof JUSTIFICATION_PROBLEM_CODES)[number] | null {
  if (reason.trim() === '') return 'JUSTIFICATION_REASON_NEEDED';
  return authorIds.includes(byId) ? 'JUSTIFICATION_BY_AUTHOR' : null;
}

/** Findings that nobody has justified: fix them, or have them justified, before submitting. */
export function openFindings<Found extends { readonly fingerprint: string }>(
  findings: readonly Found[],
  justifications: readonly Justification[],
  authorIds: readonly number[],
): readonly Found[] {
  const excused = new Set(
    justifications
      .filter((each) => justificationProblem(each, authorIds) === null)
      .map(({ fingerprint }) => fingerprint),
  );
  return findings.filter(({ fingerprint }) => !excused.has(fingerprint));
}
