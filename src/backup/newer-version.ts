const parts = (version: string): readonly number[] =>
  version.split(/[.+-]/).slice(0, 3).map(Number);

/**
 * Whether a version is later than another, by its three numbers.
 *
 * @example isNewer('1.10.0', '1.9.3') // true
 */
export function isNewer(version: string, than: string): boolean {
  const other = parts(than);
  for (const [place, number] of parts(version).entries()) {
    const against = other[place] ?? 0;
    if (number !== against) return number > against;
  }
  return false;
}
