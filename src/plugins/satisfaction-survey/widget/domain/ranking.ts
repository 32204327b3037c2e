/** The ranked options after one was moved up (−1) or down (1). */
export function moved(ranked: readonly string[], code: string, by: -1 | 1): readonly string[] {
  const from = ranked.indexOf(code);
  const to = from + by;
  const other = ranked[to];
  if (from < 0 || other === undefined) return ranked;
  return ranked.map((one, place) => (place === to ? code : place === from ? other : one));
}
