import type { FindingShared } from './types';

/**
 * True while telling the place would tell strangers where the school is weak: of a critical finding
 * neither place nor photo is shown until it is verified.
 */
export function isMasked({ severity, state }: Pick<FindingShared, 'severity' | 'state'>): boolean {
  return severity === 'critical' && state !== 'verified';
}

/** What the public may know of the place: nothing, the place around it, or the place itself. */
export function shownPlaceCode(
  finding: Pick<FindingShared, 'severity' | 'state' | 'placeCode'>,
  publicPlaces: ReadonlyMap<string, string | null>,
): string | null {
  return isMasked(finding) ? null : (publicPlaces.get(finding.placeCode ?? '') ?? null);
}

/** Public media attributes of a finding whose files stay inside for now. */
export function withheldFiles(row: Readonly<Record<string, unknown>>): readonly string[] {
  const { severity, state } = row as unknown as Pick<FindingShared, 'severity' | 'state'>;
  return isMasked({ severity, state }) ? ['photo'] : [];
}
